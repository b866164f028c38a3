// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/answer_doubt.hpp"

#include "core/maps/typed_answer.hpp"
#include "core/model/number_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct AnswerDoubt {
    Q_DECLARE_TR_FUNCTIONS(alteri::AnswerDoubt)
};

QString written(double number)
{
    return QString::fromStdString(fullText(number));
}

}  // namespace

QString doubtAbout(const Value& value, const Attribute& attribute)
{
    if (!isUnexpected(value, attribute))
        return {};
    const auto label = QString::fromStdString(attribute.label);
    const auto number = written(std::get<double>(value));
    if (attribute.smallest && attribute.largest)
        return AnswerDoubt::tr("%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.")
            .arg(label, number, written(*attribute.smallest), written(*attribute.largest));
    if (attribute.smallest)
        return AnswerDoubt::tr("%1 is %2; at least %3 is expected. Keep it? Enter keeps it.")
            .arg(label, number, written(*attribute.smallest));
    return AnswerDoubt::tr("%1 is %2; at most %3 is expected. Keep it? Enter keeps it.")
        .arg(label, number, written(*attribute.largest));
}

}  // namespace alteri
