// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

using Changeset = std::vector<std::byte>;

/// One entry of the log of gestures, as all copies of a study have it.
struct GestureRecord {
    std::string id;  ///< 16 random bytes
    std::int64_t utcMilliseconds = 0;
    std::string author;
    std::string label;
    std::optional<std::int64_t> undoes;  ///< the number of another entry
    std::optional<std::int64_t> redoes;
    Changeset changeset;
    std::string login{};  ///< who sent it to a hub, by the hub's word; empty: it was made here
};

}  // namespace alteri
