// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/coding.hpp"

#include "core/maps/placing.hpp"
#include "ui/study/study_document.hpp"

#include <QCoreApplication>

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
