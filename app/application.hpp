// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

/// Name and version, which also say where settings are kept.
void nameApplication();

}  // namespace alteri
