// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <SQLiteCpp/Exception.h>

#include <utility>

namespace alteri {

/// Runs a piece of `store` and turns what SQLite throws into our Error.
template <class Work>
decltype(auto) guarded(Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        throw Error(ErrorCode::StoreFailed, {failure.what()});
    }
}

}  // namespace alteri
