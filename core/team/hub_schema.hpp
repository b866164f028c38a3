// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

/// What makes a database a hub: `packaging/hub/hub.sql`.
extern const char* const hubSchema;

}  // namespace alteri
