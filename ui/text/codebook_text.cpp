// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/codebook_text.hpp"

#include "core/model/choices_text.hpp"
#include "core/model/number_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct CodebookText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CodebookText)
};

QString problemWithDate(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return CodebookText::tr("Write the year as 2026.");
    case DatePrecision::Month:
        return CodebookText::tr("Write the month as 2026-01, or the year as 2026.");
    case DatePrecision::Day:
        break;
    }
    return CodebookText::tr("Write the date as 2026-01-31, as 2026-01 or as 2026.");
}

}  // namespace

QString textFor(MissingReason reason)
{
    switch (reason) {
    case MissingReason::NotAsked:
        return CodebookText::tr("Not asked");
    case MissingReason::DoesNotKnow:
        return CodebookText::tr("Does not know");
    case MissingReason::Refused:
        return CodebookText::tr("Refused");
    case MissingReason::DoesNotApply:
        return CodebookText::tr("Does not apply");
    }
    return {};
}

QString textFor(Scale scale)
{
    switch (scale) {
    case Scale::Nominal:
        return CodebookText::tr("nominal");
    case Scale::Ordinal:
        return CodebookText::tr("ordinal");
    case Scale::Numeric:
        return CodebookText::tr("numeric");
    case Scale::Rating:
        return CodebookText::tr("rating");
    case Scale::Text:
        return CodebookText::tr("text");
    case Scale::Date:
        return CodebookText::tr("date");
    case Scale::YesNo:
        return CodebookText::tr("yes or no");
    case Scale::Several:
        return CodebookText::tr("several answers");
    case Scale::LongText:
        return CodebookText::tr("long text");
    }
    return {};
}

QString textFor(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return CodebookText::tr("The year");
    case DatePrecision::Month:
        return CodebookText::tr("The month, or the year alone");
    case DatePrecision::Day:
        return CodebookText::tr("The day, or month or year alone");
    }
    return {};
}

QString dateForm(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return CodebookText::tr("yyyy");
    case DatePrecision::Month:
        return CodebookText::tr("yyyy-mm or yyyy");
    case DatePrecision::Day:
        break;
    }
    return CodebookText::tr("yyyy-mm-dd, yyyy-mm or yyyy");
}

QString textFor(Owner owner)
{
    switch (owner) {
    case Owner::Ego:
        return CodebookText::tr("ego");
    case Owner::Alter:
        return CodebookText::tr("alter");
    case Owner::Tie:
        return CodebookText::tr("tie");
    case Owner::AlterTie:
        return CodebookText::tr("tie between alteri");
    }
    return {};
}

QString problemWith(const Attribute& attribute)
{
    if (attribute.kind() == AnswerKind::Date)
        return problemWithDate(attribute.datePrecision);
    if (attribute.choosesSeveral())
        return CodebookText::tr(
            "Write codes or names with semicolons between them, such as ar; de.");
    if (attribute.choosesOne())
        return CodebookText::tr("Write the code or the name of a category.");
    if (traitsOf(attribute.scale).hasSteps && attribute.smallest && attribute.largest)
        return CodebookText::tr("Write a whole number from %1 to %2.")
            .arg(QString::fromStdString(fullText(*attribute.smallest)),
                 QString::fromStdString(fullText(*attribute.largest)));
    return CodebookText::tr("Write a number, such as 12 or 0.5.");
}

QString textFor(const Value& value, const Attribute& attribute)
{
    if (const auto* reason = std::get_if<MissingReason>(&value))
        return textFor(*reason);
    if (const auto* id = std::get_if<CategoryId>(&value)) {
        const auto* category = attribute.findCategory(*id);
        return category != nullptr ? QString::fromStdString(category->label) : QString();
    }
    if (const auto* number = std::get_if<double>(&value)) {
        if (attribute.kind() == AnswerKind::YesNo)
            return *number != 0 ? CodebookText::tr("Yes") : CodebookText::tr("No");
        return QString::fromStdString(fullText(*number));
    }
    if (const auto* choices = std::get_if<Choices>(&value))
        return choices->isEmpty() ? CodebookText::tr("None of them")
                                  : QString::fromStdString(labelsOf(attribute, *choices));
    return QString::fromStdString(std::get<std::string>(value));
}

QString textFor(VariableLevel level)
{
    switch (level) {
    case VariableLevel::Tie:
        return CodebookText::tr("Alter and tie (level 1)");
    case VariableLevel::Ego:
        return CodebookText::tr("Ego (level 2)");
    case VariableLevel::Network:
        return CodebookText::tr("Network (level 2)");
    }
    return {};
}

QString textFor(Counted counted)
{
    switch (counted) {
    case Counted::Egos:
        return CodebookText::tr("Ego (level 2)");
    case Counted::Networks:
        return CodebookText::tr("Network (level 2)");
    case Counted::Alteri:
        return CodebookText::tr("Alter (level 1)");
    case Counted::Ties:
        return CodebookText::tr("Tie (level 1)");
    }
    return {};
}

}  // namespace alteri
