// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/labelled_values.hpp"

#include "core/exchange/tables/formula_guard.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>

namespace alteri {

std::string valueInFile(const LabelledColumn& column, const ValueLabel& label)
{
    return column.kind == LabelledColumn::Kind::Text ? guardedText(label.text)
                                                     : fullText(label.value);
}

bool meansMissing(const LabelledColumn& column, const ValueLabel& label)
{
    if (column.kind == LabelledColumn::Kind::Text)
        return std::find(column.missingTexts.begin(), column.missingTexts.end(), label.text)
               != column.missingTexts.end();
    return std::any_of(column.missing.begin(), column.missing.end(), [&](const auto& range) {
        return label.value >= range.first && label.value <= range.second;
    });
}

}  // namespace alteri
