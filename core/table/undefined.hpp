// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace alteri {

/// Why a measure of a network has no value.
enum class Undefined : std::uint8_t {
    No,               ///< it has one
    NoAlteri,         ///< ego named nobody
    OneAlter,         ///< needs two alteri
    FewerThanThree,   ///< needs three alteri
    TiesNotRecorded,  ///< it has no ties between alteri, nor was ego asked about any
    NoTies,           ///< no ties between alteri
    NoTriples,        ///< no alter is tied to two others
    NoKnownValues,    ///< the attribute is known of no alter
    OneKnownValue,    ///< the attribute is known of one alter only
    NoKnownTies,      ///< of no tie between alteri is the attribute known at both ends
    OneCategory,      ///< the attribute has one category only, nothing can differ
    EgoUnknown,       ///< ego's own value is missing
};

/// The value of a measure, or the reason why there is none.
struct Measured {
    double value = 0;
    Undefined why = Undefined::No;

    Measured() = default;
    Measured(double number)
        : value(number)
    {
    }
    Measured(Undefined reason)
        : why(reason)
    {
    }

    bool isDefined() const { return why == Undefined::No; }
};

}  // namespace alteri
