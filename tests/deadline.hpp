// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace alteri::test {

/// How much longer than in a release build everything may take: the sanitizers check each access of
/// code that is not optimised.
#ifdef ALTERI_SANITIZED
constexpr int slowness = 20;
/// Of what is tried many times alike, such as each page of a file, one in so many is.
constexpr int sparseness = 8;
#else
constexpr int slowness = 1;
constexpr int sparseness = 1;
#endif

/// The end of what a test may take. Generous: what it catches takes minutes.
class Deadline {
public:
    explicit Deadline(int seconds)
        : m_end(Clock::now() + std::chrono::seconds(seconds) * slowness)
    {
    }

    bool isKept() const { return Clock::now() < m_end; }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_end;
};

}  // namespace alteri::test
