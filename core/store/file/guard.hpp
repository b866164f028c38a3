// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <SQLiteCpp/Exception.h>

#include <string>
#include <utility>

namespace alteri {

/// What SQLite's failure means for people: a full disk, a disk that reports errors, a program that
/// has the file, and damage are different things.
/// @param file the study's, where it is known
Error errorOf(const SQLite::Exception& failure, const std::string& file = {});

/// Runs a piece of `store` and turns what SQLite throws into our Error.
template <class Work>
decltype(auto) guarded(Work&& work, const std::string& file = {})
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        throw errorOf(failure, file);
    }
}

}  // namespace alteri
