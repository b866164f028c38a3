// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/suspended_answers.hpp"

#include <optional>

namespace alteri {

void restoreSuspended(Writer& writer, AttributeId attribute)
{
    const auto reader = writer.reader();
    for (const auto& suspended : reader.suspendedAnswers(attribute)) {
        writer.dropSuspended(suspended);
        const std::optional<Value> inapplicable = MissingReason::DoesNotApply;
        if (reader.answer(suspended.subject, attribute) != inapplicable)
            continue;
        if (suspended.value)
            writer.setAnswer(suspended.subject, attribute, *suspended.value);
        else
            writer.clearAnswer(suspended.subject, attribute);
    }
}

}  // namespace alteri
