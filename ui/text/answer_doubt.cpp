// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/answer_doubt.hpp"

#include "core/maps/typed_answer.hpp"
#include "core/model/number_text.hpp"
#include "ui/text/codebook_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct AnswerDoubt {
    Q_DECLARE_TR_FUNCTIONS(alteri::AnswerDoubt)
};

QString written(const std::optional<double>& number)
{
    return number ? QString::fromStdString(fullText(*number)) : QString();
}

}  // namespace

QString doubtAbout(const Value& value, const Attribute& attribute)
{
    if (!isUnexpected(value, attribute))
        return {};
    const bool isDate = attribute.kind() == AnswerKind::Date;
    const auto label = QString::fromStdString(attribute.label);
    const auto answer = textFor(value, attribute);
    const auto day = [&](const std::string& date) {
        return date.empty() ? QString() : textFor(Value(date), attribute);
    };
    const auto least = isDate ? day(attribute.earliest) : written(attribute.smallest);
    const auto most = isDate ? day(attribute.latest) : written(attribute.largest);
    if (!least.isEmpty() && !most.isEmpty())
        return AnswerDoubt::tr("%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.")
            .arg(label, answer, least, most);
    if (!least.isEmpty())
        return AnswerDoubt::tr("%1 is %2; at least %3 is expected. Keep it? Enter keeps it.")
            .arg(label, answer, least);
    return AnswerDoubt::tr("%1 is %2; at most %3 is expected. Keep it? Enter keeps it.")
        .arg(label, answer, most);
}

}  // namespace alteri
