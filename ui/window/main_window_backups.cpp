// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that keeps backups.
#include "core/error.hpp"
#include "ui/backups/backups_dialog.hpp"
#include "ui/backups/study_backups.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/long_work.hpp"

#include <QDir>

namespace alteri {

namespace {

void tellFailure(Questions& questions, const Error& error)
{
    questions.tellProblems(BackupsDialog::tr("Backups"), sentencesFor(error));
}

}  // namespace

void MainWindow::showBackups()
{
    m_study->map().commitPending();
    const auto& study = m_study->document().file();
    const auto now = [&](const BackupHabit& habit) {
        try {
            backUp(study, habit, QDateTime::currentDateTime(), backingUp());
        } catch (const Error& error) {
            tellFailure(m_questions, error);
        }
    };
    BackupsDialog dialog(fileAt(study.file()), m_questions, now, this);
    if (dialog.exec() == QDialog::Accepted)
        openStudy(dialog.wanted());
}

/// @return what to say once the study is closed; empty: nothing was written
QString MainWindow::backUpIfDue()
{
    const auto habit = backupHabit();
    try {
        const auto& study = m_study->document().file();
        if (!isBackupDue(study, habit))
            return {};
        return tr("A backup was written: %1")
            .arg(QDir::toNativeSeparators(
                backUp(study, habit, QDateTime::currentDateTime(), backingUp())));
    } catch (const Error& error) {
        tellFailure(m_questions, error);
        return {};
    }
}

DoWork MainWindow::backingUp()
{
    return LongWork(tr("Writing a backup…"), this);
}

}  // namespace alteri
