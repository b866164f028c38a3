// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/suspended_answers.hpp"

#include <optional>

namespace alteri {

namespace {

void restore(Writer& writer, const SuspendedAnswer& suspended)
{
    writer.setAnswer(suspended.subject, suspended.attribute, *suspended.value);
    for (const auto& [category, said] : suspended.namely)
        writer.setNamely(suspended.subject, suspended.attribute, category, said);
}

}  // namespace

void restoreSuspended(Writer& writer, AttributeId attribute)
{
    const auto reader = writer.reader();
    for (const auto& suspended : reader.suspendedAnswers(attribute)) {
        writer.dropSuspended(suspended);
        const std::optional<Value> inapplicable = MissingReason::DoesNotApply;
        if (reader.answer(suspended.subject, attribute) != inapplicable)
            continue;
        if (suspended.value)
            restore(writer, suspended);
        else
            writer.clearAnswer(suspended.subject, attribute);
    }
}

}  // namespace alteri
