// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/uses_text.hpp"

#include "ui/text/list_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace alteri {

namespace {

struct UsesText {
    Q_DECLARE_TR_FUNCTIONS(alteri::UsesText)
};

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names)
        list << QStringLiteral("“") + QString::fromStdString(name) + QStringLiteral("”");
    return listText(list);
}

}  // namespace

QString textFor(const AttributeUses& uses, const QString& label)
{
    QStringList sentences;
    if (uses.isNeeded()) {
        auto users = uses.models;
        users.insert(users.end(), uses.columns.begin(), uses.columns.end());
        users.insert(users.end(), uses.conditions.begin(), uses.conditions.end());
        return UsesText::tr("“%1” cannot be deleted, since it is used by %2. Change these first.")
            .arg(label, joined(users));
    }
    if (uses.answers > 0)
        sentences << UsesText::tr("%n answer(s) to “%1” are deleted with it.", nullptr,
                                  static_cast<int>(uses.answers))
                         .arg(label);
    if (!uses.designs.empty())
        sentences << UsesText::tr("Maps show it no more: %1.").arg(joined(uses.designs));
    if (!uses.prompts.empty())
        sentences << UsesText::tr("These questions of the interview are deleted: %1.")
                         .arg(joined(uses.prompts));
    if (!uses.steps.empty())
        sentences << UsesText::tr("These steps of the guide do not ask for it any more: %1.")
                         .arg(joined(uses.steps));
    if (!uses.groupings.empty())
        sentences << UsesText::tr("These groupings are deleted: %1.").arg(joined(uses.groupings));
    return sentences.join(QLatin1Char('\n'));
}

QString textFor(const TieKindUses& uses)
{
    QStringList sentences;
    if (uses.ties > 0)
        sentences << UsesText::tr("There are %n tie(s) of this kind.", nullptr,
                                  static_cast<int>(uses.ties));
    if (uses.asked > 0)
        sentences << UsesText::tr("%n pair(s) of partners were asked about it.", nullptr,
                                  static_cast<int>(uses.asked));
    if (!uses.steps.empty())
        sentences
            << UsesText::tr("These steps of the guide ask about it: %1.").arg(joined(uses.steps));
    if (sentences.isEmpty())
        sentences << UsesText::tr("Nothing in the study uses this kind yet.");
    return sentences.join(QLatin1Char('\n'));
}

}  // namespace alteri
