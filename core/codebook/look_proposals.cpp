// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/look_proposals.hpp"

#include "core/codebook/attribute_of.hpp"
#include "core/model/safe_looks.hpp"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>

namespace alteri {

namespace {

using Eigen::Matrix3d;
using Eigen::Vector3d;

constexpr double alike = 8;  // in CIELAB

bool isBadgeName(const std::string& symbol)
{
    return symbol == "plus" || symbol == "minus" || symbol == "none";
}

/// The first that no category has; nothing once all are given.
std::optional<std::string> freeLook(std::span<const std::string_view> looks,
                                    const std::vector<Category>& categories,
                                    std::string Category::*look)
{
    const auto found = std::find_if(looks.begin(), looks.end(), [&](std::string_view each) {
        return std::none_of(categories.begin(), categories.end(),
                            [&](const Category& category) { return category.*look == each; });
    });
    return found == looks.end() ? std::nullopt : std::optional<std::string>(*found);
}

/// Linear red, green and blue; nothing for what is no "#rrggbb".
std::optional<Vector3d> linearColour(const std::string& code)
{
    if (code.size() != 7 || code.front() != '#')
        return std::nullopt;
    Vector3d colour;
    for (int part = 0; part < 3; ++part) {
        const char* begin = code.data() + 1 + 2 * part;
        unsigned value = 0;
        constexpr int hexadecimal = 16;
        if (const auto read = std::from_chars(begin, begin + 2, value, hexadecimal);
            read.ec != std::errc() || read.ptr != begin + 2)
            return std::nullopt;
        // IEC 61966-2-1 (sRGB).
        const double share = value / 255.0;
        colour[part] = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    }
    return colour;
}

/// CIELAB of CIE 15:2004, white point D65.
Vector3d labOf(const Vector3d& linear)
{
    static const Matrix3d toXyz{{0.4124564, 0.3575761, 0.1804375},
                                {0.2126729, 0.7151522, 0.0721750},
                                {0.0193339, 0.1191920, 0.9503041}};
    static const Vector3d white(0.95047, 1, 1.08883);
    const Vector3d xyz = (toXyz * linear.cwiseMax(0).cwiseMin(1)).cwiseQuotient(white);
    const auto f = [](double t) {
        constexpr double limit = 216.0 / 24389;
        constexpr double slope = 24389.0 / 27;
        return t > limit ? std::cbrt(t) : (slope * t + 16) / 116;
    };
    return {116 * f(xyz[1]) - 16, 500 * (f(xyz[0]) - f(xyz[1])), 200 * (f(xyz[1]) - f(xyz[2]))};
}

/// How colours are seen: by most people, with protanopia, deuteranopia, tritanopia.
const std::array<Matrix3d, 4>& visions()
{
    static const std::array<Matrix3d, 4> all{Matrix3d{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                                             Matrix3d{{0.152286, 1.052583, -0.204868},
                                                      {0.114503, 0.786281, 0.099216},
                                                      {-0.003882, -0.048116, 1.051998}},
                                             Matrix3d{{0.367322, 0.860646, -0.227968},
                                                      {0.280085, 0.672501, 0.047413},
                                                      {-0.011820, 0.042940, 0.968881}},
                                             Matrix3d{{1.255528, -0.076749, -0.178779},
                                                      {-0.078411, 0.930809, 0.147602},
                                                      {0.004733, 0.691367, 0.303900}}};
    return all;
}

std::optional<LookClash::By> clashOf(const Category& one, const Category& other)
{
    const auto first = linearColour(one.colour);
    const auto second = linearColour(other.colour);
    const bool haveSymbols = !one.symbol.empty() && !other.symbol.empty();
    const bool symbolsDiffer = haveSymbols && one.symbol != other.symbol;
    if (!first || !second)
        return haveSymbols && !symbolsDiffer ? std::optional(LookClash::By::Symbol) : std::nullopt;
    for (const auto& vision : visions())
        if ((labOf(vision * *first) - labOf(vision * *second)).norm() < alike)
            return LookClash::By::Colour;
    const double lightness = std::abs(labOf(*first)[0] - labOf(*second)[0]);
    return lightness < alike && !symbolsDiffer ? std::optional(LookClash::By::Grey) : std::nullopt;
}

}  // namespace

bool canHaveLooks(const Attribute& attribute)
{
    return attribute.isOfPartner() && attribute.hasCategories()
           && std::none_of(attribute.categories.begin(), attribute.categories.end(),
                           [](const Category& each) { return isBadgeName(each.symbol); });
}

std::vector<Category> proposedLooks(const Attribute& attribute)
{
    std::vector<Category> changed;
    if (!canHaveLooks(attribute))
        return changed;
    auto categories = attribute.categories;
    for (auto& each : categories) {
        const auto before = each;
        if (each.colour.empty())
            each.colour = freeLook(safeColourCodes, categories, &Category::colour).value_or("");
        if (each.symbol.empty() && attribute.choosesOne())
            each.symbol = freeLook(symbolNames, categories, &Category::symbol).value_or("");
        if (each != before)
            changed.push_back(each);
    }
    return changed;
}

bool areAllColoured(const Attribute& attribute)
{
    return canHaveLooks(attribute)
           && std::none_of(attribute.categories.begin(), attribute.categories.end(),
                           [](const Category& each) { return each.colour.empty(); });
}

void giveLooks(Writer& writer, AttributeId attribute)
{
    for (const auto& category : proposedLooks(attributeOf(writer.reader(), attribute)))
        writer.changeCategory(category);
}

std::vector<LookClash> lookClashes(const Attribute& attribute)
{
    std::vector<LookClash> clashes;
    if (!canHaveLooks(attribute))
        return clashes;
    std::vector<const Category*> offered;
    for (const auto& each : attribute.categories)
        if (!each.retired && (!each.colour.empty() || !each.symbol.empty()))
            offered.push_back(&each);
    for (std::size_t i = 0; i < offered.size(); ++i)
        for (std::size_t j = i + 1; j < offered.size(); ++j)
            if (const auto by = clashOf(*offered[i], *offered[j]))
                clashes.push_back({offered[i]->label, offered[j]->label, *by});
    return clashes;
}

}  // namespace alteri
