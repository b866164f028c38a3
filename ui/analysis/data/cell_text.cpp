// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/cell_text.hpp"

#include "core/model/number_text.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alteri {

namespace {

struct DataText {
    Q_DECLARE_TR_FUNCTIONS(alteri::DataText)
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameTitle(DataSubject subject)
{
    switch (subject) {
    case DataSubject::Ego:
        return DataText::tr("Ego");
    case DataSubject::Map:
        return DataText::tr("Map");
    case DataSubject::Alter:
    case DataSubject::Tie:
    case DataSubject::AlterTie:
        break;
    }
    return DataText::tr("Alter");
}

QString noteTitle(DataSubject subject)
{
    switch (subject) {
    case DataSubject::Map:
        return DataText::tr("Note on the map");
    case DataSubject::Tie:
        return DataText::tr("Note on the tie");
    case DataSubject::Ego:
    case DataSubject::Alter:
    case DataSubject::AlterTie:
        break;
    }
    return DataText::tr("Note on the alter");
}

QString subjectKey(DataSubject subject)
{
    switch (subject) {
    case DataSubject::Ego:
        return QStringLiteral("ego");
    case DataSubject::Map:
        return QStringLiteral("map");
    case DataSubject::Alter:
        return QStringLiteral("alter");
    case DataSubject::Tie:
        return QStringLiteral("tie");
    case DataSubject::AlterTie:
        break;
    }
    return QStringLiteral("alter_tie");
}

QString limitsText(const ColumnFilter& filter)
{
    if (filter.least && filter.most)
        return DataText::tr("%1 to %2").arg(numberText(*filter.least), numberText(*filter.most));
    return filter.least ? DataText::tr("%1 or more").arg(numberText(*filter.least))
                        : DataText::tr("%1 or less").arg(numberText(*filter.most));
}

/// The categories that pass, or how many if there are too many to name.
QString acceptedText(const DataColumn& column, const ColumnFilter& filter)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const auto cell : *filter.accepted)
        names << cellText(column, cell);
    if (filter.missing)
        names << DataText::tr("no answer");
    if (names.isEmpty())
        return DataText::tr("nothing");
    if (names.size() <= mostNamed)
        return names.join(QStringLiteral(", "));
    return DataText::tr("%1 of %2")
        .arg(names.size())
        .arg(column.cellCount() - DataColumn::firstValue + 1);
}

}  // namespace

QString textFor(DataRows rows)
{
    switch (rows) {
    case DataRows::Ties:
        return DataText::tr("Ties");
    case DataRows::Alteri:
        return DataText::tr("Alteri");
    case DataRows::Egos:
        return DataText::tr("Egos");
    case DataRows::Networks:
        break;
    }
    return DataText::tr("Networks");
}

QString fileNameFor(DataRows rows)
{
    switch (rows) {
    case DataRows::Ties:
        return DataText::tr("ties");
    case DataRows::Alteri:
        return DataText::tr("alteri");
    case DataRows::Egos:
        return DataText::tr("egos");
    case DataRows::Networks:
        break;
    }
    return DataText::tr("networks");
}

QString titleFor(const DataColumn& column, DataRows rows)
{
    switch (column.content()) {
    case DataContent::Code:
        return column.subject() == DataSubject::Ego ? DataText::tr("Ego code")
                                                    : DataText::tr("Alter code");
    case DataContent::Name:
        return nameTitle(column.subject());
    case DataContent::Note:
        return noteTitle(column.subject());
    case DataContent::Count:
        return DataText::tr("Number of alteri");
    case DataContent::Measure:
        return variableText(column.attribute().key, column.attribute().label,
                            VariableLevel::Network);
    case DataContent::Answer:
    case DataContent::Namely:
    case DataContent::Grouping:
    case DataContent::Derived:
        break;
    }
    auto label = QString::fromStdString(column.attribute().label);
    // A grouping is often called like what it groups.
    if (column.content() == DataContent::Grouping)
        label = DataText::tr("%1 (grouped)").arg(label);
    else if (column.content() == DataContent::Namely)
        label = DataText::tr("%1, namely").arg(label);
    const bool isForeign = column.subject() == DataSubject::Ego && rows != DataRows::Egos
                           && rows != DataRows::Networks;
    return isForeign ? DataText::tr("%1 (ego)").arg(label) : label;
}

QString keyFor(const DataColumn& column)
{
    auto subject = subjectKey(column.subject());
    switch (column.content()) {
    case DataContent::Code:
        return subject + QStringLiteral("_id");
    case DataContent::Name:
        return subject;
    case DataContent::Note:
        return subject + QStringLiteral("_note");
    case DataContent::Count:
        return QStringLiteral("alteri");
    case DataContent::Measure:
        return QString::fromStdString(column.attribute().key);
    case DataContent::Answer:
    case DataContent::Namely:
    case DataContent::Grouping:
    case DataContent::Derived:
        break;
    }
    return subject + QLatin1Char('.') + QString::fromStdString(column.attribute().key);
}

QString cellText(const DataColumn& column, DataColumn::Cell cell)
{
    if (const auto reason = DataColumn::reasonOf(cell))
        return textFor(*reason);
    if (cell == DataColumn::empty)
        return {};
    if (DataColumn::isMissing(cell))
        return DataText::tr("undefined");
    if (column.attribute().choosesOne())
        return QString::fromStdString(column.categoryOf(cell).label);
    if (column.attribute().choosesSeveral())
        return textFor(Value(column.choicesOf(cell)), column.attribute());
    if (column.kind() == AnswerKind::YesNo)
        return column.numberOf(cell) == 0 ? DataText::tr("No") : DataText::tr("Yes");
    if (column.kind() == AnswerKind::Number && column.decimals() >= 0)
        return localNumber(column.numberOf(cell), column.decimals());
    if (column.kind() == AnswerKind::Number)
        return numberText(column.numberOf(cell));
    return fromView(column.textOf(cell));
}

QString numberText(double number)
{
    return withLocalSigns(QString::fromStdString(fullText(number)));
}

QString filterText(const DataColumn& column, DataRows rows, const ColumnFilter& filter)
{
    QStringList parts;
    if (filter.accepted)
        parts << acceptedText(column, filter);
    else if (!filter.known)
        parts << (isComputed(column.content()) ? DataText::tr("no value")
                                               : DataText::tr("no answer"));
    if (!filter.contains.empty())
        parts << DataText::tr("contains “%1”").arg(QString::fromStdString(filter.contains));
    if (filter.least || filter.most)
        parts << limitsText(filter);
    if (parts.isEmpty())
        parts << (isComputed(column.content()) ? DataText::tr("with a value")
                                               : DataText::tr("with an answer"));
    return titleFor(column, rows) + QStringLiteral(": ") + listText(parts);
}

DelimitedStyle shownStyle()
{
    DelimitedStyle style;
    style.separator = '\t';
    const auto point = QLocale().decimalPoint();
    style.decimalPoint = point == QStringLiteral(",") ? ',' : '.';
    style.noYes = {DataText::tr("No").toStdString(), DataText::tr("Yes").toStdString()};
    for (DataColumn::Cell cell = 1; cell < DataColumn::firstValue; ++cell) {
        const auto reason = DataColumn::reasonOf(cell);
        style.missing.at(cell) =
            (reason ? textFor(*reason) : DataText::tr("undefined")).toStdString();
    }
    return style;
}

DelimitedStyle codeStyle()
{
    DelimitedStyle style;
    style.codes = true;
    for (DataColumn::Cell cell = 1; cell < DataColumn::firstValue; ++cell)
        // What is undefined stays empty, so that other programs take measures for numbers.
        if (const auto reason = DataColumn::reasonOf(cell))
            style.missing.at(cell) = wordFor(*reason);
    return style;
}

}  // namespace alteri
