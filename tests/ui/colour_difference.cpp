// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/colour_difference.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alteri::test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix& matrix, const Triple& vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    return result;
}

Triple simulated(const Triple& rgb, Sight sight)
{
    const double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    switch (sight) {
    case Sight::Normal:
        return rgb;
    case Sight::Grey:
        return {luminance, luminance, luminance};
    case Sight::Protanopia:
        return times({{{0.152286, 1.052583, -0.204868},
                       {0.114503, 0.786281, 0.099216},
                       {-0.003882, -0.048116, 1.051998}}},
                     rgb);
    case Sight::Deuteranopia:
        return times({{{0.367322, 0.860646, -0.227968},
                       {0.280085, 0.672501, 0.047413},
                       {-0.011820, 0.042940, 0.968881}}},
                     rgb);
    case Sight::Tritanopia:
        return times({{{1.255528, -0.076749, -0.178779},
                       {-0.078411, 0.930809, 0.147602},
                       {0.004733, 0.691367, 0.303900}}},
                     rgb);
    }
    return rgb;
}

double labCurve(double t)
{
    constexpr double edge = 6.0 / 29;
    return t > edge * edge * edge ? std::cbrt(t) : t / (3 * edge * edge) + 4.0 / 29;
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a);
    return angle < 0 ? angle + 2 * std::numbers::pi : angle;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double pow7(double value)
{
    return std::pow(value, 7);
}

}  // namespace

Lab seen(const QColor& colour, Sight sight)
{
    auto rgb =
        simulated({linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}, sight);
    for (auto& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    const auto xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339, 0.1191920, 0.9503041}}},
                           rgb);
    const double x = labCurve(xyz[0] / 0.95047);
    const double y = labCurve(xyz[1]);
    const double z = labCurve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& one, const Lab& two)
{
    constexpr double pi = std::numbers::pi;
    const double meanC = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const double g = 0.5 * (1 - std::sqrt(pow7(meanC) / (pow7(meanC) + pow7(25))));
    const double a1 = one.a * (1 + g);
    const double a2 = two.a * (1 + g);
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, two.b);
    const bool grey = c1 * c2 == 0;
    double turn = h2 - h1;
    if (turn > pi)
        turn -= 2 * pi;
    else if (turn < -pi)
        turn += 2 * pi;
    const double dh = grey ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(turn / 2);
    double h = h1 + h2;
    if (!grey) {
        h /= 2;
        if (std::abs(h1 - h2) > pi)
            h += h < pi ? pi : -pi;
    }
    const double l = (one.l + two.l) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(h - radians(30)) + 0.24 * std::cos(2 * h)
                     + 0.32 * std::cos(3 * h + radians(6)) - 0.20 * std::cos(4 * h - radians(63));
    const double turned = (h - radians(275)) / radians(25);
    const double rotation = radians(30) * std::exp(-turned * turned);
    const double rc = 2 * std::sqrt(pow7(c) / (pow7(c) + pow7(25)));
    const double l50 = (l - 50) * (l - 50);
    const double dl = (two.l - one.l) / (1 + 0.015 * l50 / std::sqrt(20 + l50));
    const double dc = (c2 - c1) / (1 + 0.045 * c);
    const double dhs = dh / (1 + 0.015 * c * t);
    return std::sqrt(dl * dl + dc * dc + dhs * dhs - std::sin(2 * rotation) * rc * dc * dhs);
}

}  // namespace alteri::test
