// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/labelled_values.hpp"

#include "core/exchange/tables/rows/formula_guard.hpp"
#include "core/model/number_text.hpp"

namespace alteri {

std::string valueInFile(const LabelledColumn& column, const ValueLabel& label)
{
    return column.kind == LabelledColumn::Kind::Text ? guardedText(label.text)
                                                     : fullText(label.value);
}

}  // namespace alteri
