// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// How yes and no are written where they become categories or texts.
struct YesNoWords {
    std::string yes = "yes";
    std::string no = "no";
};

/// What would become of the answers to an attribute on another scale.
struct ScaleChange {
    struct Conversion {
        std::string before;                ///< a category's label, a number, a text
        std::optional<std::string> after;  ///< nothing: it cannot be converted
        std::size_t answers = 0;
    };

    std::vector<Conversion> conversions;  ///< one for each value that was given, in order
    std::vector<std::string> groupings;   ///< labels of those that go, since categories do
    std::vector<std::string> designs;     ///< titles of those that can show it no more

    std::size_t lost() const;  ///< answers that cannot be converted
};

/// @throws Error{NotFound}
ScaleChange
previewScaleChange(const Reader& reader, AttributeId id, Scale scale, const YesNoWords& words = {});

/// Gives an attribute another scale and converts its answers: categories become numbers by their
/// codes (or labels), texts by their labels; numbers, texts, days, yes and no become categories,
/// one for each value; a text becomes several at its semicolons. One category becomes several
/// answers and back where there is exactly one; what was said to it ("other, namely") stays with
/// it, and in a text behind it. Reasons for missing answers stay.
/// @param mayLose answers that cannot be converted are cleared; otherwise they are a reason to
/// refuse
/// @throws Error{ValueDoesNotFit} something would be lost, Error{NotFound}, Error{VariableInUse}
void changeScale(Writer& writer,
                 AttributeId id,
                 Scale scale,
                 bool mayLose,
                 const YesNoWords& words = {});

/// The dates that would be written with less, each as it would be.
/// @throws Error{NotFound}
ScaleChange previewDatePrecision(const Reader& reader, AttributeId id, DatePrecision precision);

/// Has days be asked for as years, months or days; answers that are more precise lose what is too
/// much of them.
/// @throws Error{NotFound}, Error{ValueDoesNotFit} it is not a date
void changeDatePrecision(Writer& writer, AttributeId id, DatePrecision precision);

}  // namespace alteri
