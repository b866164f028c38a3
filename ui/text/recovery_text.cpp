// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/recovery_text.hpp"

#include "core/maps/study_mending.hpp"
#include "core/store/recovery/study_recovery.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace alteri {

namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(alteri::RecoveryText)
};

using Count = std::size_t RecoveredTable::*;

template <class IsOne>
int sum(const RecoveredStudy& recovered, Count count, IsOne isOne)
{
    std::size_t rows = 0;
    for (const auto& table : recovered.tables)
        if (isOne(std::string_view(table.name)))
            rows += table.*count;
    return static_cast<int>(rows);
}

constexpr auto any = [](std::string_view) { return true; };

bool isOfAnswers(std::string_view name)
{
    return name.ends_with("_value");
}

/// Those that the new file has.
int saved(const RecoveredStudy& recovered, std::string_view table)
{
    const auto isOne = [&](std::string_view name) {
        return table.empty() ? isOfAnswers(name) : name == table;
    };
    return sum(recovered, &RecoveredTable::fromPages, isOne)
           + sum(recovered, &RecoveredTable::fromHistory, isOne);
}

}  // namespace

QString textFor(const Mending& mending)
{
    QStringList lines;
    if (mending.answers > 0)
        lines << RecoveryText::tr("%n answers that their questions do not allow are cleared.",
                                  nullptr, static_cast<int>(mending.answers));
    if (mending.ties > 0)
        lines << RecoveryText::tr("%n ties to the maps of other egos are removed.", nullptr,
                                  static_cast<int>(mending.ties));
    if (mending.reversed > 0)
        lines << RecoveryText::tr("%n ties between alteri that have no direction are turned round.",
                                  nullptr, static_cast<int>(mending.reversed));
    if (mending.places > 0)
        lines << RecoveryText::tr("%n alteri stood in other rings or sectors than their answers "
                                  "say; they follow the answers now.",
                                  nullptr, static_cast<int>(mending.places));
    return lines.join(QLatin1Char('\n'));
}

QString textFor(const RecoveredStudy& recovered, const Mending& mending)
{
    QStringList lines;
    if (recovered.damagedPages > 0)
        lines << RecoveryText::tr("%n of %1 pages of the damaged file cannot be read.", nullptr,
                                  static_cast<int>(recovered.damagedPages))
                     .arg(recovered.pages);
    lines << RecoveryText::tr("Saved: egos %1, alteri %2, ties %3, ties between alteri %4, "
                              "answers %5.")
                 .arg(saved(recovered, "ego"))
                 .arg(saved(recovered, "alter"))
                 .arg(saved(recovered, "tie"))
                 .arg(saved(recovered, "alter_tie"))
                 .arg(saved(recovered, {}));
    if (const int rows = sum(recovered, &RecoveredTable::fromHistory, any); rows > 0)
        lines << RecoveryText::tr("%n entries were lost in their place and are taken from the "
                                  "history.",
                                  nullptr, rows);
    if (const int rows = sum(recovered, &RecoveredTable::standIns, any); rows > 0)
        lines << RecoveryText::tr("%n entries that others belong to are lost; a “?” stands for "
                                  "each of them.",
                                  nullptr, rows);
    if (const int rows = sum(recovered, &RecoveredTable::leftOut, any); rows > 0)
        lines << RecoveryText::tr("%n entries are left out, since they make no sense or what they "
                                  "belong to is lost.",
                                  nullptr, rows);
    if (const auto rows = recovered.unreadableRows + recovered.homelessRows; rows > 0)
        lines << RecoveryText::tr("%n entries are there but cannot be told any more.", nullptr,
                                  static_cast<int>(rows));
    if (mending.all() > 0)
        lines << textFor(mending);
    lines << (recovered.isHistoryWhole
                  ? RecoveryText::tr("The history is whole: what was done can still be undone.")
                  : RecoveryText::tr("The history is not whole and is left out: nothing that was "
                                     "done before can be undone."));
    lines << RecoveryText::tr(
        "The damaged file is as it was. Keep it until you have looked through "
        "the new one.");
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
