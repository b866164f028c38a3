// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/coding.hpp"

#include "core/maps/placing.hpp"
#include "ui/study/study_document.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace alteri {

bool giveAnswer(StudyDocument& document,
                const std::vector<Subject>& subjects,
                AttributeId attribute,
                const std::optional<Value>& value)
{
    const auto* asked = document.spokenCodebook().find(attribute);
    if (asked == nullptr || subjects.empty())
        return false;
    const auto label = QCoreApplication::translate("alteri::KeyCoding", "Code %1")
                           .arg(QString::fromStdString(asked->label));
    return document.perform(label, [&](Writer& writer) {
        Placer placer(writer);
        for (const auto& subject : subjects)
            placer.code(subject, attribute, value);
    });
}

bool giveChoice(StudyDocument& document,
                const std::vector<Subject>& subjects,
                AttributeId attribute,
                CategoryId category)
{
    const auto* asked = document.codebook().find(attribute);
    if (asked == nullptr || subjects.empty())
        return false;
    std::vector<Choices> before;
    for (const auto& subject : subjects) {
        const auto answer = document.reader().answer(subject, attribute);
        const auto* choices = answer ? std::get_if<Choices>(&*answer) : nullptr;
        before.push_back(choices != nullptr ? *choices : Choices());
    }
    const bool isTakenBack = std::all_of(
        before.begin(), before.end(), [&](const Choices& each) { return each.contains(category); });
    const auto label = QCoreApplication::translate("alteri::KeyCoding", "Code %1")
                           .arg(QString::fromStdString(asked->label));
    return document.perform(label, [&](Writer& writer) {
        Placer placer(writer);
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            const auto now = isTakenBack ? before[i].without(category) : before[i].with(category);
            // That there is none at all is something else, which has to be said.
            placer.code(subjects[i], attribute,
                        now.isEmpty() ? std::nullopt : std::optional<Value>(now));
        }
    });
}

bool giveNamely(StudyDocument& document,
                const Subject& subject,
                AttributeId attribute,
                CategoryId category,
                const QString& text)
{
    const auto* asked = document.codebook().find(attribute);
    const auto* found = asked != nullptr ? asked->findCategory(category) : nullptr;
    if (found == nullptr)
        return false;
    const auto label = QCoreApplication::translate("alteri::KeyCoding", "Say what “%1” is")
                           .arg(QString::fromStdString(found->label));
    return document.perform(label, [&](Writer& writer) {
        writer.setNamely(subject, attribute, category, text.toStdString());
    });
}

std::vector<Subject>
subjectsAmong(const std::vector<AlterId>& alteri, MapId map, const Attribute& attribute)
{
    std::vector<Subject> subjects;
    for (const auto alter : alteri)
        if (attribute.owner == Owner::Alter)
            subjects.emplace_back(alter);
        else if (attribute.owner == Owner::Tie)
            subjects.emplace_back(TieKey{map, alter});
    return subjects;
}

}  // namespace alteri
