// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_text.hpp"

#include "ui/text/codebook_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(alteri::PreviewText)
};

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

}  // namespace

QString textFor(TableKind kind)
{
    switch (kind) {
    case TableKind::Egos:
        return PreviewText::tr("Egos");
    case TableKind::Alteri:
        return PreviewText::tr("Alteri");
    case TableKind::AlterTies:
        break;
    }
    return PreviewText::tr("Ties between alteri");
}

QString textFor(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ego:
        return PreviewText::tr("Ego");
    case ColumnRole::Alter:
        return PreviewText::tr("Alter");
    case ColumnRole::Name:
        return PreviewText::tr("Name");
    case ColumnRole::Wave:
        return PreviewText::tr("Wave");
    case ColumnRole::From:
        return PreviewText::tr("Tie from");
    case ColumnRole::To:
        return PreviewText::tr("Tie to");
    case ColumnRole::Kind:
        return PreviewText::tr("Kind of tie");
    case ColumnRole::Answer:
        return PreviewText::tr("Answers");
    case ColumnRole::LeftOut:
        break;
    }
    return PreviewText::tr("Left out");
}

QString textFor(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Utf8:
        return PreviewText::tr("UTF-8");
    case TableEncoding::Utf16LittleEndian:
        return PreviewText::tr("UTF-16 (little-endian)");
    case TableEncoding::Utf16BigEndian:
        return PreviewText::tr("UTF-16 (big-endian)");
    case TableEncoding::Windows1252:
        break;
    }
    return PreviewText::tr("Windows-1252");
}

QString textFor(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return PreviewText::tr("Year, month, day");
    case DateOrder::DayMonthYear:
        return PreviewText::tr("Day, month, year");
    case DateOrder::MonthDayYear:
        break;
    }
    return PreviewText::tr("Month, day, year");
}

QString understoodText(const PreviewColumn& column)
{
    if (column.role != ColumnRole::Answer || !column.attribute)
        return textFor(column.role);
    const auto& attribute = *column.attribute;
    const auto owner = capitalised(textFor(attribute.owner));
    const auto scale = textFor(attribute.scale);
    return attribute.id.isNull() ? PreviewText::tr("%1: %2, new").arg(owner, scale)
                                 : PreviewText::tr("%1: %2").arg(owner, scale);
}

QString cellText(const PreviewCell& cell)
{
    auto text = QString::fromStdString(cell.text);
    const auto with = [&](const QString& understood) {
        return QStringLiteral("%1 \u2192 %2").arg(text, understood);
    };
    if (cell.as == PreviewCell::As::Unread)
        return text;
    if (cell.as == PreviewCell::As::Missing)
        return text.isEmpty() ? text
               : cell.reason  ? with(textFor(*cell.reason))
                              : with(PreviewText::tr("no answer"));
    return cell.understood.empty() ? text : with(QString::fromStdString(cell.understood));
}

QString cellSentence(const PreviewCell& cell)
{
    if (cell.as == PreviewCell::As::Unread)
        return PreviewText::tr("“%1” is no answer of this column.")
            .arg(QString::fromStdString(cell.text));
    if (cell.as == PreviewCell::As::Missing)
        return cell.reason ? PreviewText::tr("There is no answer: %1.").arg(textFor(*cell.reason))
                           : PreviewText::tr("There is no answer.");
    return {};
}

}  // namespace alteri
