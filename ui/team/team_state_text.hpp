// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/team/team_following.hpp"

#include <QString>

namespace alteri {

/// How a study stands with its hub, in a few words for the edge of the window.
QString textFor(const TeamFollowing& following);

}  // namespace alteri
