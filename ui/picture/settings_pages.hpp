// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/settings_form.hpp"

namespace alteri {

// The pages of the picture dialog that are plain forms; the caller owns what they return.

/// Format, size, resolution, background; title and caption.
SettingsForm* makeFilePage();

/// Colours, lines, symbols, what the map shows, fonts.
SettingsForm* makeStylePage();

/// Place and entries of the legend, language.
SettingsForm* makeLegendPage();

}  // namespace alteri
