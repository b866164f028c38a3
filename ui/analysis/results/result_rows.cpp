// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/results/result_rows.hpp"

#include "ui/text/codebook_text.hpp"
#include "ui/text/effect_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace alteri {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ResultText)
};

/// As it is printed, with the user's decimal sign and a true minus.
QString localText(const JournalCell& cell)
{
    return withLocalSigns(QString::fromStdString(cell.text()));
}

QString
coefficientToolTip(const RegressionTable::Row& row, const std::vector<Fit>& fits, const Frame* ties)
{
    QStringList lines{QString::fromStdString(row.name.name)};
    for (std::size_t i = 0; i < row.models.size(); ++i)
        if (const auto& each = row.models[i]) {
            lines << ResultText::tr("%1: z = %2, p = %3, 95 % interval %4 to %5")
                         .arg(QString::fromStdString(fits[i].spec.name), localNumber(each->z, 2),
                              localP(each->p), localNumber(each->lower, digitsFor(each->se)),
                              localNumber(each->upper, digitsFor(each->se)));
            if (const auto text = ties != nullptr ? effectText(fits[i], *each, *ties) : QString();
                !text.isEmpty())
                lines << text;
        }
    return lines.join(QLatin1Char('\n'));
}

QString
toolTipOf(const JournalTable::Row& row, const RegressionTable& regression, const Frame* ties)
{
    for (const auto& each : regression.rows)
        if (!row.name.empty() && each.name.name == row.name)
            return coefficientToolTip(each, regression.fits, ties);
    return {};
}

}  // namespace

ResultRows
modelRows(const JournalTable& table, const RegressionTable& regression, const Frame* ties)
{
    std::vector<ResultModel::Column> columns{{QString::fromStdString(table.term), 0, {}}};
    for (std::size_t i = 0; i < table.models.size(); ++i)
        columns.push_back({QString::fromStdString(table.models[i]), 0,
                           QString::fromStdString(regression.fits[i].spec.formula)});
    std::vector<ResultModel::Row> rows;
    for (const auto& each : table.rows) {
        auto label = QString::fromStdString(each.label);
        if (each.kind == JournalTable::Row::Kind::Category)
            label.prepend(QStringLiteral("      "));
        ResultModel::Row row{{label},
                             each.kind == JournalTable::Row::Kind::Heading,
                             toolTipOf(each, regression, ties)};
        for (const auto& cell : each.cells)
            row.cells.emplace_back(localText(cell));
        rows.push_back(std::move(row));
    }
    return {std::move(columns), std::move(rows)};
}

QString modelNotes(const JournalTable& table, const QStringList& problems)
{
    if (table.models.empty() && problems.isEmpty())
        return ResultText::tr("No model has been fitted.");
    QStringList notes;
    for (const auto& note : table.notes)
        notes << QString::fromStdString(note);
    notes << problems;
    return notes.join(QLatin1Char(' '));
}

}  // namespace alteri
