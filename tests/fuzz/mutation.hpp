// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace alteri::fuzz {

/// Makes inputs of seeds, the same ones every time: bits fall over, pieces go, come twice or from
/// other seeds, numbers become huge, and what opens something opens it again and again.
class Mutation {
public:
    /// @param seeds at least one
    Mutation(std::vector<std::string> seeds, std::uint64_t seed);

    std::string next();

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }
    void change(std::string& bytes);

    std::vector<std::string> m_seeds;
    std::mt19937_64 m_random;
};

}  // namespace alteri::fuzz
