// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace alteri::test {

/// How a colour is seen. The three kinds of colour blindness are simulated by the matrices of
/// Machado, Oliveira & Fernandes (2009), IEEE Trans. Vis. Comput. Graph. 15(6), at full severity.
enum class Sight { Normal, Grey, Protanopia, Deuteranopia, Tritanopia };

inline constexpr std::array allSights{Sight::Normal, Sight::Grey, Sight::Protanopia,
                                      Sight::Deuteranopia, Sight::Tritanopia};

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

/// CIELAB (D65) of an sRGB colour as it is seen.
Lab seen(const QColor& colour, Sight sight);

/// CIEDE2000 (Sharma, Wu & Dalal 2005, Color Res. Appl. 30(1)).
double difference(const Lab& one, const Lab& two);

}  // namespace alteri::test
