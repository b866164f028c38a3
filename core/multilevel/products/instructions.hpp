// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

/// Instructions that the inner loops may use. All processors of the architecture can do `Plain`.
enum class Instructions { Plain, Avx2 };

/// The best that this processor can do; asked once.
Instructions bestInstructions();

}  // namespace alteri
