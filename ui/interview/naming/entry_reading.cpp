// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/entry_reading.hpp"

#include "ui/style/theme.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace alteri {

namespace {

struct EntryReading {
    Q_DECLARE_TR_FUNCTIONS(alteri::EntryReading)
};

QString labelOf(AttributeId id, const Codebook& codebook)
{
    const auto* attribute = codebook.find(id);
    return attribute != nullptr ? QString::fromStdString(attribute->label) : QString();
}

QString answerText(const CategoryKey& answer, const Codebook& codebook)
{
    const auto* attribute = codebook.find(answer.attribute);
    return attribute != nullptr ? labelOf(answer.attribute, codebook) + QStringLiteral(": ")
                                      + textFor(answer.value, *attribute)
                                : QString();
}

QString possibilities(const QuickEntry::Part& part, const Codebook& codebook)
{
    QStringList names;
    for (const auto& answer : part.answers)
        names << answerText(answer, codebook);
    for (const auto attribute : part.attributes)
        names << labelOf(attribute, codebook);
    return listText(names);
}

QString problemOf(const QuickEntry::Part& part, const Codebook& codebook)
{
    const auto text = QString::fromStdString(part.text);
    const auto attribute =
        part.attributes.empty() ? QString() : labelOf(part.attributes.front(), codebook);
    switch (part.reading) {
    case QuickEntry::Part::Reading::Ambiguous:
        return EntryReading::tr("“%1” may be: %2; write it as attribute=answer")
            .arg(text, possibilities(part, codebook));
    case QuickEntry::Part::Reading::Answered:
        return EntryReading::tr("“%1”: %2 has its answer already").arg(text, attribute);
    case QuickEntry::Part::Reading::NoSuchAttribute:
        return EntryReading::tr("“%1”: no attribute is called so").arg(text);
    case QuickEntry::Part::Reading::NoSuchAnswer:
        return EntryReading::tr("“%1” is no answer to %2").arg(text, attribute);
    case QuickEntry::Part::Reading::Unknown:
    case QuickEntry::Part::Reading::Understood:
        break;
    }
    return EntryReading::tr("“%1” is no code").arg(text);
}

}  // namespace

QString wrongText(const QString& sentence)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(problemColour().name(), sentence.toHtmlEscaped());
}

QString readingOf(const QuickEntry& entry, const Codebook& codebook)
{
    if (entry.parts.empty())
        return EntryReading::tr("Enter adds “%1”")
            .arg(QString::fromStdString(entry.name))
            .toHtmlEscaped();
    QStringList parts;
    for (const auto& part : entry.parts)
        parts << (part.reading == QuickEntry::Part::Reading::Understood
                      ? answerText(part.answers.front(), codebook).toHtmlEscaped()
                      : wrongText(problemOf(part, codebook)));
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace alteri
