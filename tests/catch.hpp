// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.13 and 3 differ in the names of their headers only, as far as these tests go.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
