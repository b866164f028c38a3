// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.hpp"

#include <rapidcheck.h>
#include <string>
#include <utility>

namespace alteri::test {

/// Tries a property on many random values, and fails the test if one breaks it. The bare call of
/// the library only says so on standard output.
template <class Property>
void checkProperty(const std::string& name, Property&& property)
{
    INFO(name);
    REQUIRE(rc::check(name, std::forward<Property>(property)));
}

}  // namespace alteri::test
