// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <string>

namespace alteri {

/// Who of a team is going to interview an ego, and how far that is.
struct Assignment {
    enum class State { Open, Running, Done };

    EgoId ego;
    std::string interviewer;  ///< a name or code, as in the history
    State state = State::Open;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

}  // namespace alteri
