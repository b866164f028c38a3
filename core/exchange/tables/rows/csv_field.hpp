// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

/// A text as a field of CSV (RFC 4180, comma): between quotation marks if it must be.
std::string csvField(const std::string& text);

}  // namespace alteri
