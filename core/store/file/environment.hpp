// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace alteri {

/// What a study needs from the outside world. Passed in, so that tests can fix it.
struct Environment {
    std::function<std::int64_t()> utcMilliseconds;  ///< since 1970
    std::function<std::uint64_t()> random;          ///< 64 random bits, the source of ids
    /// The name of the person at this computer, which stands with what it does to a study; without
    /// it, or with an empty one, nobody's.
    std::function<std::string()> author{};
};

/// The machine's clock and random device; no author.
Environment systemEnvironment();

}  // namespace alteri
