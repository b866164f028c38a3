// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri::fuzz {

namespace {

constexpr std::size_t longest = 64 * 1024;

const std::array<std::string, 20> pieces{"\"",         ";",
                                         ",",          "\n",
                                         "\r",         "(",
                                         ")",          "[",
                                         "{",          "<a>",
                                         "</",         "&#0;",
                                         "1e999",      "-0",
                                         "4294967296", "\xff",
                                         "=",          "\xef\xbb\xbf",
                                         "NaN",        std::string(1, '\0')};

}  // namespace

Mutation::Mutation(std::vector<std::string> seeds, std::uint64_t seed)
    : m_seeds(std::move(seeds))
    , m_random(seed)
{
}

std::string Mutation::next()
{
    auto bytes = m_seeds[below(m_seeds.size())];
    const auto changes = 1 + below(6);
    for (std::size_t i = 0; i < changes; ++i)
        change(bytes);
    if (bytes.size() > longest)
        bytes.resize(longest);
    return bytes;
}

void Mutation::change(std::string& bytes)
{
    const auto at = below(bytes.size() + 1);
    const auto length = std::min(bytes.size() - at, below(below(8) == 0 ? 4096 : 16));
    switch (below(9)) {
    case 0:
        bytes.erase(at, length);
        break;
    case 1:
        bytes.insert(at, bytes.substr(at, length));
        break;
    case 2:
        bytes.insert(at, pieces.at(below(pieces.size())));
        break;
    case 3: {
        const auto& piece = pieces.at(below(pieces.size()));
        for (std::size_t i = below(200); i > 0; --i)
            bytes.insert(at, piece);
        break;
    }
    case 4: {
        const auto& other = m_seeds[below(m_seeds.size())];
        bytes.insert(at, other.substr(below(other.size() + 1), 1 + below(64)));
        break;
    }
    case 5:
        if (below(8) == 0)
            bytes.resize(at);
        break;
    default:
        if (at < bytes.size())
            bytes[at] = below(2) == 0 ? static_cast<char>(m_random())
                                      : static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    }
}

}  // namespace alteri::fuzz
