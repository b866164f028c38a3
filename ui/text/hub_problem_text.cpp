// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/hub_problem_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class HubProblemText {
    Q_DECLARE_TR_FUNCTIONS(alteri::HubProblemText)

public:
    explicit HubProblemText(const Problem& problem)
        : m_problem(problem)
    {
    }

    QString text() const
    {
        for (const auto& found : {studyText(), reachingText(), logText()})
            if (!found.isEmpty())
                return found;
        return {};
    }

private:
    QString detail(std::size_t index) const
    {
        return index < m_problem.details.size() ? QString::fromStdString(m_problem.details[index])
                                                : QString();
    }

    /// What the server or the library said, behind a sentence of ours.
    QString said() const { return detail(0).isEmpty() ? QString() : tr(" (%1)").arg(detail(0)); }

    QString studyText() const
    {
        switch (m_problem.code) {
        case ErrorCode::NotInTeam:
            return tr("The study is connected to no hub; join it there, or put it there.");
        case ErrorCode::StudyInTeam:
            return tr("The study “%1” is connected to a hub. What is forgotten or moved here would "
                      "stay there; leave the hub first.")
                .arg(detail(0));
        case ErrorCode::ChangedByOthers:
            return tr("“%1” cannot be taken back: others have gone on with the same since.")
                .arg(detail(0));
        case ErrorCode::HubStudyUnknown:
            return tr("The hub has no such study for this login; ask its owner to admit you.");
        case ErrorCode::HubStudyKnown:
            return tr("The hub has this study already; join it there.");
        case ErrorCode::HubVersionDiffers:
            return tr("The study on the hub is of another version of Alteri (%1). With a newer one "
                      "there, take that version; with an older one, its owner has to sync first.")
                .arg(detail(0));
        case ErrorCode::HubServiceWithPassword:
            return tr("A password must not stand in the connection: put it into the file "
                      "“.pgpass”, which only you can read.");
        case ErrorCode::HubSchemaTaken:
            return tr("The schema “%1” holds something else than a study that was published; "
                      "take another name.")
                .arg(detail(0));
        case ErrorCode::QueryWithoutRows:
            return tr("The query gives no table with rows; write one that begins with SELECT.");
        default:
            return {};
        }
    }

    QString reachingText() const
    {
        switch (m_problem.code) {
        case ErrorCode::HubUnreachable:
            return tr("The hub cannot be reached%1. Everything is in this file; what was done "
                      "waits.")
                .arg(said());
        case ErrorCode::HubNotVerified:
            return tr("Nothing was sent to the hub “%1”: over the net its certificate must be "
                      "checked. Set sslmode=verify-full and sslrootcert for the service.")
                .arg(detail(0));
        case ErrorCode::HubCertificateForeign:
            return tr("The hub’s certificate is not the one expected%1. Nothing was sent.")
                .arg(said());
        case ErrorCode::HubLoginRefused:
            return tr("The hub refuses this login%1; look at the service and at “.pgpass”.")
                .arg(said());
        case ErrorCode::HubRightMissing:
            return tr("You may not do this on the hub%1. Everything is in this file.").arg(said());
        case ErrorCode::HubDiskFull:
            return tr("The hub has no space left. Everything is in this file.");
        case ErrorCode::HubNotSetUp:
            return tr("This database is no hub; its administrator makes it one by “alteri-cli hub "
                      "init”.");
        case ErrorCode::HubSetUpAlready:
            return tr("This database is a hub already. Nothing was changed.");
        case ErrorCode::HubFailed:
            return tr("The database refused: %1.").arg(detail(0));
        default:
            return {};
        }
    }

    QString logText() const
    {
        switch (m_problem.code) {
        case ErrorCode::HubLogBroken:
            return tr("The hub’s log is not what was written (step %1). Nothing was taken over; "
                      "tell the hub’s administrator.")
                .arg(detail(0));
        case ErrorCode::HubLogUnfit:
            return tr("Step %1 of the hub does not fit this file. Nothing was taken over; join the "
                      "study anew, and merge this file into it as another copy.")
                .arg(detail(0));
        default:
            return {};
        }
    }

    const Problem& m_problem;
};

}  // namespace

QString hubProblemText(const Problem& problem)
{
    return HubProblemText(problem).text();
}

}  // namespace alteri
