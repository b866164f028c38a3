// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/ego_choice.hpp"

#include "core/measures/describe/grouped_univariate.hpp"
#include "ui/analysis/describe/group_text.hpp"
#include "ui/analysis/describe/variable_choices.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct EgoChoiceText {
    Q_DECLARE_TR_FUNCTIONS(alteri::EgoChoice)
};

/// No name of a variable has this character, so that it can stand between name and code.
constexpr QChar between(0x1f);

QString keyOf(const QString& variable, const EgoGroup& group)
{
    return variable + between
           + (group.isMissing ? QString(between) : QString::fromStdString(group.code));
}

}  // namespace

std::vector<ChoiceBox::Entry> egoChoices(const StudyFrames& frames, const Codebook& codebook)
{
    std::vector<ChoiceBox::Entry> entries{{QString(), EgoChoiceText::tr("All egos")}};
    for (const auto& variable : egoVariables(frames.networks)) {
        const auto name = variable.key.toStdString();
        auto groups = egoGroups(frames, name);
        nameYesNo(groups, name, codebook);
        for (const auto& group : groups)
            entries.push_back({keyOf(variable.key, group),
                               EgoChoiceText::tr("%1: %2").arg(variable.text, textFor(group)),
                               variable.text});
    }
    return entries;
}

std::optional<std::set<std::string>> chosenEgos(const StudyFrames& frames, const QString& key)
{
    const auto end = key.indexOf(between);
    if (end < 0)
        return std::nullopt;
    const auto variable = key.left(end);
    for (const auto& group : egoGroups(frames, variable.toStdString()))
        if (keyOf(variable, group) == key)
            return group.egos;
    return std::set<std::string>();
}

}  // namespace alteri
