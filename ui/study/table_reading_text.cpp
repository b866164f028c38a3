// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/table_reading_text.hpp"

#include "ui/text/number_format.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace alteri {

namespace {

struct TableReadingText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TableReadingText)
};

using Doubt = ColumnReading::Doubt;

QString quoted(const std::string& text)
{
    return TableReadingText::tr("“%1”").arg(QString::fromStdString(text));
}

QString decimalSentence(const QString& what, char decimal)
{
    return decimal == ','
               ? TableReadingText::tr("Numbers in %1 are read with a decimal comma.").arg(what)
               : TableReadingText::tr("Numbers in %1 are read with a decimal point.").arg(what);
}

QString thousandsSentence(const ColumnReading& column, char sign)
{
    const auto name = quoted(column.column);
    switch (sign) {
    case '.':
        return TableReadingText::tr("Points in %1 are read as parting thousands.").arg(name);
    case ',':
        return TableReadingText::tr("Commas in %1 are read as parting thousands.").arg(name);
    case ' ':
        return TableReadingText::tr("Spaces in %1 are read as parting thousands.").arg(name);
    default:
        return TableReadingText::tr("Apostrophes in %1 are read as parting thousands.").arg(name);
    }
}

/// In which order dates are read; nothing where all are as 2026-01-31.
QString datesSentence(const ColumnReading& column)
{
    if (column.as != ColumnReading::As::Dates || !column.dates)
        return {};
    const auto name = quoted(column.column);
    switch (*column.dates) {
    case DateOrder::DayMonthYear:
        return TableReadingText::tr("Dates in %1 are read as day, month, year.").arg(name);
    case DateOrder::MonthDayYear:
        return TableReadingText::tr("Dates in %1 are read as month, day, year.").arg(name);
    case DateOrder::YearMonthDay:
        break;
    }
    return {};
}

QString doubtSentence(const ColumnReading& column)
{
    const auto name = quoted(column.column);
    const auto example = QString::fromStdString(column.example);
    const auto numbers = static_cast<int>(column.numbers);
    switch (column.doubt) {
    case Doubt::None:
        break;
    case Doubt::TwoNumbers:
        return TableReadingText::tr(
                   "“%1” in %2 can be read as two numbers, with a decimal sign or with one "
                   "between thousands, so the column is not read as numbers; say which decimal "
                   "sign the table has (--decimal point or --decimal comma).")
            .arg(example, name);
    case Doubt::PointAssumed:
        return TableReadingText::tr(
                   "The point of “%1” in %2 is read as decimal; if it parts thousands, say that "
                   "the table has decimal commas (--decimal comma).")
            .arg(example, name);
    case Doubt::Mixed:
        return TableReadingText::tr(
                   "%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.")
            .arg(name, localNumber(numbers, 0),
                 localNumber(static_cast<double>(column.values - column.numbers), 0));
    case Doubt::QuotedNa:
        return TableReadingText::tr(
                   "%n cells of %1 hold NA in quotation marks, which is read as a value; if it "
                   "means missing, name it as a missing code.",
                   nullptr, numbers)
            .arg(name);
    }
    return {};
}

QString placeOf(const Where& where, const QString& file)
{
    return TableReadingText::tr("%1, line %2, column %3: ")
        .arg(file, QString::number(where.line), QString::number(where.column));
}

void addUnread(QStringList& sentences, const ColumnReading& column, const QString& file)
{
    for (const auto& cell : column.unread)
        sentences << placeOf(cell.where, file)
                         + TableReadingText::tr(
                               "“%1” in %2 is not a number and is read as missing.")
                               .arg(QString::fromStdString(cell.text), quoted(column.column));
    if (const auto more = column.unreadCells - column.unread.size(); more > 0)
        sentences << TableReadingText::tr(
                         "%n more cells of %1 are not numbers and are read as missing.", nullptr,
                         static_cast<int>(more))
                         .arg(quoted(column.column));
}

QString suspicion(const ColumnReading& column, const SuspectCode& suspect)
{
    return TableReadingText::tr(
               "%n cells %1 in %2 lie far from the others; name them as a missing code "
               "if they mean missing.",
               nullptr, static_cast<int>(suspect.cells))
        .arg(QString::number(std::llround(suspect.code)), quoted(column.column));
}

}  // namespace

QString separatorText(char separator)
{
    switch (separator) {
    case ';':
        return TableReadingText::tr("semicolons");
    case '\t':
        return TableReadingText::tr("tabs");
    default:
        return TableReadingText::tr("commas");
    }
}

QString encodingSentence(TableEncoding encoding, const QString& file)
{
    switch (encoding) {
    case TableEncoding::Utf8:
        break;
    case TableEncoding::Utf16LittleEndian:
    case TableEncoding::Utf16BigEndian:
        return TableReadingText::tr("%1 is read as UTF-16.").arg(file);
    case TableEncoding::Windows1252:
        return TableReadingText::
            tr("%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it "
               "again as UTF-8.")
                .arg(file);
    }
    return {};
}

QString textFor(ColumnReading::As as)
{
    switch (as) {
    case ColumnReading::As::Numbers:
        return TableReadingText::tr("numbers");
    case ColumnReading::As::YesNo:
        return TableReadingText::tr("yes or no");
    case ColumnReading::As::Dates:
        return TableReadingText::tr("dates");
    case ColumnReading::As::Categories:
        return TableReadingText::tr("categories");
    case ColumnReading::As::Several:
        return TableReadingText::tr("several answers");
    case ColumnReading::As::Texts:
        break;
    }
    return TableReadingText::tr("texts");
}

QStringList sentencesForForm(const TableReading& reading)
{
    QStringList sentences;
    const auto file = QString::fromStdString(reading.file);
    if (const auto encoding = encodingSentence(reading.encoding, file); !encoding.isEmpty())
        sentences << encoding;
    if (reading.isOfWorkbook)
        sentences << TableReadingText::tr("The first sheet of %1 is read.").arg(file);
    else if (reading.width > 1 && !reading.isOfProgram)
        sentences << TableReadingText::tr("%1 is read as separated by %2.")
                         .arg(file, separatorText(reading.separator));
    if (reading.leavesRowNumbers)
        sentences << TableReadingText::tr(
                         "The first column of %1 has no name and numbers the rows; it is left out.")
                         .arg(file);
    std::set<char> signs;
    for (const auto& column : reading.columns)
        signs.insert(column.decimals.begin(), column.decimals.end());
    if (signs.size() == 1)
        sentences << decimalSentence(file, *signs.begin());
    for (const auto& column : reading.columns)
        if (signs.size() > 1 && !column.decimals.empty())
            sentences << decimalSentence(quoted(column.column), column.decimal);
    return sentences;
}

QStringList sentencesFor(const ColumnReading& column, const QString& file)
{
    QStringList sentences;
    if (const auto dates = datesSentence(column); !dates.isEmpty())
        sentences << dates;
    for (const char sign : column.thousands)
        sentences << thousandsSentence(column, sign);
    if (const auto doubt = doubtSentence(column); !doubt.isEmpty())
        sentences << doubt;
    for (const auto& [text, cells] : column.markers)
        sentences << TableReadingText::tr("%n cells %1 in %2 are read as missing.", nullptr,
                                          static_cast<int>(cells))
                         .arg(quoted(text), quoted(column.column));
    if (column.namesLeftOut > 0)
        sentences << TableReadingText::tr(
                         "The names of %n values of %1 are left out, since other values have none.",
                         nullptr, static_cast<int>(column.namesLeftOut))
                         .arg(quoted(column.column));
    addUnread(sentences, column, file);
    for (const auto& suspect : column.suspects)
        sentences << suspicion(column, suspect);
    for (const auto& [text, cells] : column.suspectTexts)
        sentences << TableReadingText::tr("%n cells %1 in %2 may mean that there is no answer; "
                                          "name %1 as a missing code if so.",
                                          nullptr, static_cast<int>(cells))
                         .arg(quoted(text), quoted(column.column));
    return sentences;
}

QStringList sentencesFor(const std::vector<TableRules::MissingCode>& unused)
{
    QStringList sentences;
    for (const auto& each : unused)
        sentences << (each.column.empty()
                          ? TableReadingText::tr("No cell holds the missing code %1.")
                                .arg(quoted(each.code))
                          : TableReadingText::tr("No cell of %1 holds the missing code %2.")
                                .arg(quoted(each.column), quoted(each.code)));
    return sentences;
}

}  // namespace alteri
