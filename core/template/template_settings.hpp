// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace alteri {

/// Properties of a study that go into templates: whether partners of one name are the same, and
/// what tests rest on.
inline constexpr std::array<std::string_view, 2> templateSettings{"partners", "coefficient_test"};

}  // namespace alteri
