// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that works on a study in a team.
#include "core/error.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/team_joining.hpp"
#include "ui/export/file_export.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/study/author.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/team/team_dialog.hpp"
#include "ui/team/team_following.hpp"
#include "ui/team/team_state_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/awaited.hpp"

#include <QLabel>
#include <QStatusBar>

namespace alteri {

/// How the study stands with its hub is shown at the edge of the window as long as it is open.
void MainWindow::followTeam()
{
    auto* following = new TeamFollowing(m_study->document(), m_study);
    auto* state = new QLabel;
    state->setObjectName(QStringLiteral("teamStatus"));
    state->setContentsMargins(6, 0, 10, 0);
    statusBar()->addPermanentWidget(state);
    // It goes with the study.
    connect(m_study, &QObject::destroyed, state, &QObject::deleteLater);
    const auto show = [state, following] {
        state->setText(textFor(*following));
        state->setVisible(!state->text().isEmpty());
    };
    connect(following, &TeamFollowing::stateChanged, state, show);
    m_team = following;
    show();
}

void MainWindow::showTeam()
{
    m_study->map().commitPending();
    TeamDialog dialog(m_study->document(), *m_team, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        if (dialog.wish().kind == TeamWish::Kind::Connect)
            connectTeam(dialog.wish());
        else
            joinTeam(dialog.wish());
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Team"), sentencesFor(error));
    }
}

void MainWindow::connectTeam(const TeamWish& wish)
{
    m_study->document().connectTeam([&](StudyFile& file) {
        const StudyFile::Loan loan(file);
        // Making a key and sending the study take a while.
        awaited(tr("Connecting…"), this,
                [&file, service = wish.service.toStdString(),
                 passphrase = wish.passphrase.toStdString()] {
                    HubConnection connection(service);
                    foundOnHub(file, connection, service,
                               passphrase.empty() ? nullptr : StudyKey::create(passphrase, {}));
                    return true;
                });
    });
    m_team->beginAnew();
    showTeam();
}

void MainWindow::joinTeam(const TeamWish& wish)
{
    const std::vector<FileFormat> studies{{{QStringLiteral("alteri")}, tr("Alteri studies"), {}}};
    const auto choice = FileExport(m_questions, tr("Join a study")).ask(tr("study"), studies);
    if (!choice)
        return;
    const auto file = choice->file;
    auto environment = systemEnvironment();
    environment.author = [name = authorName().toStdString()] { return name; };
    awaited(tr("Joining…"), this, [wish, environment, path = pathOf(file)] {
        HubConnection connection(wish.service.toStdString());
        joinFromHub(connection,
                    {wish.service.toStdString(),
                     idInText(wish.study.toStdString()).value_or(std::string()),
                     wish.passphrase.toStdString()},
                    path, environment)
            .reset();
        return true;
    });
    openStudy(file);
}

}  // namespace alteri
