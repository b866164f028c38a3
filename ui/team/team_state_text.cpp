// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_state_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class TeamStateText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TeamStateText)

public:
    static QString text(const TeamFollowing& following)
    {
        const auto waiting = static_cast<int>(following.waiting());
        switch (following.state()) {
        case TeamFollowing::State::Alone:
            return {};
        case TeamFollowing::State::Syncing:
            return waiting > 0 ? tr("Team: %n steps wait", nullptr, waiting) : tr("Team: syncing");
        case TeamFollowing::State::Following:
            return waiting > 0 ? tr("Team: %n steps wait", nullptr, waiting)
                               : tr("Team: up to date, following");
        case TeamFollowing::State::Offline:
            return waiting > 0 ? tr("Team: offline, %n steps wait", nullptr, waiting)
                               : tr("Team: offline");
        case TeamFollowing::State::Stopped:
            return tr("Team: stopped, look at Study › Team");
        }
        return {};
    }
};

}  // namespace

QString textFor(const TeamFollowing& following)
{
    return TeamStateText::text(following);
}

}  // namespace alteri
