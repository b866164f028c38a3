// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/column_tool_tip.hpp"

#include "core/measures/variables/derived_columns.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/measure_text.hpp"
#include "ui/text/problem_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ColumnText)
};

QString labelOf(const Attribute& attribute, CategoryId category)
{
    const auto* found = attribute.findCategory(category);
    return found != nullptr ? QString::fromStdString(found->label) : QString();
}

/// The groups, each with its categories.
QStringList groupLines(const Recode& recode, const Attribute& attribute)
{
    QStringList lines{
        ColumnText::tr("Grouping of “%1”:").arg(QString::fromStdString(attribute.label))};
    for (const auto& group : recode.groups) {
        QStringList members;
        for (const auto member : group.members)
            members << labelOf(attribute, member);
        lines << QStringLiteral("%1 = %2").arg(QString::fromStdString(group.label),
                                               listText(members));
    }
    return lines;
}

QString definitionText(const DerivedColumn& column)
{
    const auto definition = QString::fromStdString(column.definition);
    if (column.kind == DerivedColumn::Kind::Computed)
        return QStringLiteral("%1 = %2").arg(QString::fromStdString(column.key), definition);
    const auto centring = centringFrom(column.definition);
    const auto variable = QString::fromStdString(centring.variable);
    switch (centring.kind) {
    case Centring::Kind::GrandMean:
        return ColumnText::tr("%1 less the mean of all").arg(variable);
    case Centring::Kind::WithinEgo:
        return ColumnText::tr("%1 less the mean of ego’s ties").arg(variable);
    case Centring::Kind::EgoMean:
        break;
    }
    return ColumnText::tr("Mean of %1 over ego’s ties").arg(variable);
}

QStringList derivedLines(const std::string& key, StudyData& study)
{
    QStringList lines;
    for (const auto& column : study.document().reader().derivedColumns())
        if (column.key == key)
            lines << definitionText(column);
    if (!study.isReady())  // nothing was worked out yet
        return lines;
    for (const auto& fault : study.allFrames().faults)
        if (fault.key == key)
            lines << ColumnText::tr("Cannot be worked out: %1").arg(sentenceFor(fault.problem));
    return lines;
}

}  // namespace

QString toolTipFor(const DataColumn& column, StudyData& study)
{
    if (!isComputed(column.content()) || column.content() == DataContent::Count)
        return {};
    const auto& key = column.attribute().key;
    QStringList lines;
    if (column.content() == DataContent::Measure) {
        lines << measureToolTip(key);
    } else if (column.content() == DataContent::Derived) {
        lines << derivedLines(key, study);
    } else {
        const auto codebook = study.codebook();
        const auto* recode = codebook.findRecode(key);
        const auto* attribute = recode != nullptr ? codebook.find(recode->attribute) : nullptr;
        if (attribute != nullptr)
            lines << groupLines(*recode, *attribute);
    }
    lines << computedToolTip();
    return lines.join(QLatin1Char('\n'));
}

QString computedToolTip()
{
    return ColumnText::tr("Computed from the data: cannot be edited here.");
}

}  // namespace alteri
