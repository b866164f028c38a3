// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace alteri {

/// exp(x^2) erfc(x), to all digits, for x > -26. Rational approximations of Cody (1969), Math.
/// Comp. 23(107), 631-637, with the coefficients of his program CALERF.
inline double scaledErfc(double x)
{
    const double y = std::abs(x);
    double scaled = 0;
    if (y <= 0.46875) {
        constexpr std::array a{3.16112374387056560e00, 1.13864154151050156e02,
                               3.77485237685302021e02, 3.20937758913846947e03,
                               1.85777706184603153e-1};
        constexpr std::array b{2.36012909523441209e01, 2.44024637934444173e02,
                               1.28261652607737228e03, 2.84423683343917062e03};
        const double square = y * y;
        double top = a[4] * square;
        double bottom = square;
        for (int i = 0; i < 3; ++i) {
            top = (top + a[static_cast<std::size_t>(i)]) * square;
            bottom = (bottom + b[static_cast<std::size_t>(i)]) * square;
        }
        return std::exp(square) * (1 - x * (top + a[3]) / (bottom + b[3]));
    }
    if (y <= 4) {
        constexpr std::array c{
            5.64188496988670089e-1, 8.88314979438837594e00, 6.61191906371416295e01,
            2.98635138197400131e02, 8.81952221241769090e02, 1.71204761263407058e03,
            2.05107837782607147e03, 1.23033935479799725e03, 2.15311535474403846e-8};
        constexpr std::array d{1.57449261107098347e01, 1.17693950891312499e02,
                               5.37181101862009858e02, 1.62138957456669019e03,
                               3.29079923573345963e03, 4.36261909014324716e03,
                               3.43936767414372164e03, 1.23033935480374942e03};
        double top = c[8] * y;
        double bottom = y;
        for (int i = 0; i < 7; ++i) {
            top = (top + c[static_cast<std::size_t>(i)]) * y;
            bottom = (bottom + d[static_cast<std::size_t>(i)]) * y;
        }
        scaled = (top + c[7]) / (bottom + d[7]);
    } else {
        constexpr std::array p{3.05326634961232344e-1, 3.60344899949804439e-1,
                               1.25781726111229246e-1, 1.60837851487422766e-2,
                               6.58749161529837803e-4, 1.63153871373020978e-2};
        constexpr std::array q{2.56852019228982242e00, 1.87295284992346725e00,
                               5.27905102951428412e-1, 6.05183413124413191e-2,
                               2.33520497626869185e-3};
        const double square = 1 / (y * y);
        double top = p[5] * square;
        double bottom = square;
        for (int i = 0; i < 4; ++i) {
            top = (top + p[static_cast<std::size_t>(i)]) * square;
            bottom = (bottom + q[static_cast<std::size_t>(i)]) * square;
        }
        const double rest = square * (top + p[4]) / (bottom + q[4]);
        scaled = (std::numbers::inv_sqrtpi - rest) / y;
    }
    return x < 0 ? 2 * std::exp(y * y) - scaled : scaled;
}

}  // namespace alteri
