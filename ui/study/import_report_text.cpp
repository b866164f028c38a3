// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/import_report_text.hpp"

#include "ui/study/table_reading_text.hpp"
#include "ui/text/codebook_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace alteri {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ImportText)
};

}  // namespace

QString textFor(const ImportReport& report)
{
    QStringList lines;
    lines << ImportText::tr("%n egos imported.", nullptr, report.egos)
          << ImportText::tr("%n alteri imported.", nullptr, report.alteri);
    if (report.alterTiesGiven)
        lines << ImportText::tr("%n ties between alteri imported.", nullptr, report.alterTies);
    if (report.repeatedTies > 0)
        lines << ImportText::tr("%n ties were named from both ends and kept once.", nullptr,
                                report.repeatedTies);
    if (report.missing > 0)
        lines << ImportText::tr("%n cells are empty or NA and give no answer.", nullptr,
                                report.missing);
    if (report.unplaced > 0)
        lines << ImportText::tr("%n alteri lack the answers that give them a place on the map.",
                                nullptr, report.unplaced);
    if (report.toBePlaced > 0)
        lines << ImportText::tr(
            "%n alteri wait beside their maps, since the rings or sectors there "
            "show no attribute; choose one in the design of the map, or place "
            "them by hand.",
            nullptr, report.toBePlaced);
    for (const auto& attribute : report.newAttributes)
        lines << ImportText::tr("New attribute of %1: %2 (%3).")
                     .arg(textFor(attribute.owner), QString::fromStdString(attribute.key),
                          textFor(attribute.scale));
    for (const auto& kind : report.newTieKinds)
        lines << ImportText::tr("New kind of tie: %1.").arg(QString::fromStdString(kind));
    for (const auto& table : report.readings) {
        lines << sentencesForForm(table);
        for (const auto& column : table.columns)
            lines << sentencesFor(column, QString::fromStdString(table.file));
    }
    lines << sentencesFor(report.unusedCodes);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
