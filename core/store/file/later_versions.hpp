// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

// What later versions of the schema add to the sixth, as SQL; see schemaSteps. Arrays, so that
// their addresses are there before anything runs.

extern const char seventhVersion[];
extern const char eighthVersion[];
extern const char ninthVersion[];
extern const char tenthVersion[];

}  // namespace alteri
