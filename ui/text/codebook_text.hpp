// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QString>

namespace alteri {

// How the words of the codebook are shown to people.

QString textFor(MissingReason reason);
QString textFor(Scale scale);
/// What is asked for.
QString textFor(DatePrecision precision);
/// How a date is written: "yyyy-mm or yyyy".
QString dateForm(DatePrecision precision);
QString textFor(Owner owner);

/// An answer: the label of its category, yes or no, the number or text itself, or why it is
/// missing.
QString textFor(const Value& value, const Attribute& attribute);
/// How an answer that was typed and is none has to be written.
QString problemWith(const Attribute& attribute);

/// The heading of a level in tables and plots, e.g. "Ego (level 2)".
QString textFor(VariableLevel level);

/// The same of what statistics count, e.g. "Alter (level 1)".
QString textFor(Counted counted);

}  // namespace alteri
