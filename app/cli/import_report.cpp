// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.hpp"

#include "app/cli/output.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "ui/study/import_report_text.hpp"

#include <cmath>

namespace alteri {

std::optional<std::string> missingHint(const ColumnReading& column)
{
    std::string code;
    if (!column.suspects.empty())
        code = std::to_string(std::llround(column.suspects.front().code));
    else if (!column.suspectTexts.empty())
        code = column.suspectTexts.begin()->first;
    else if (column.doubt == ColumnReading::Doubt::QuotedNa)
        code = "NA";
    else
        return std::nullopt;
    return "Codes for missing are named by --missing, for example --missing " + code + ".";
}

void print(const ImportReport& report)
{
    print(textFor(report).toStdString() + "\n");
    for (const auto& table : report.readings)
        for (const auto& column : table.columns)
            if (const auto hint = missingHint(column)) {
                print(*hint + "\n");
                return;
            }
}

}  // namespace alteri
