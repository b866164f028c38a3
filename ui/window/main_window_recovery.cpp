// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that saves what is whole of a damaged study.
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/maps/study_mending.hpp"
#include "core/store/recovery/study_recovery.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/recovery_text.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/awaited.hpp"

#include <QFileInfo>

namespace alteri {

/// After it was told that the study cannot be opened, or not be written to.
void MainWindow::offerRecovery(const QString& file)
{
    if (m_questions.confirm(tr("Alteri can read the damaged file page by page and write what is "
                               "whole into a new one. The damaged file stays as it is."),
                            tr("Recover…")))
        recover(file);
}

void MainWindow::askForDamaged()
{
    if (m_study != nullptr
        && m_study->document().file().access() == StudyFile::Access::ReadOnlyDamaged) {
        recover(fileAt(m_study->document().file().file()));
        return;
    }
    if (const auto file = m_questions.studyToOpen())
        recover(*file);
}

void MainWindow::recover(const QString& file)
{
    try {
        const auto key = keyTo(file);
        if (key == nullptr && isSealedStudy(pathOf(file)))
            return;
        const auto target = FileExport(m_questions, tr("Recover"))
                                .ask(tr("%1 (recovered)").arg(QFileInfo(file).completeBaseName()),
                                     {{{QStringLiteral("alteri")}, tr("Alteri study"), {}}});
        if (!target)
            return;
        const auto told = awaited(tr("Reading what is whole…"), this,
                                  [from = pathOf(file), to = pathOf(target->file), key] {
                                      const auto recovered = recoverStudy(from, to, key);
                                      const auto study = StudyFile::open(to, systemEnvironment(),
                                                                         OpenFor::Writing, key);
                                      return textFor(recovered, mendStudy(*study));
                                  });
        m_questions.tell(tr("Recover"), told);
        openWithKey(target->file, OpenFor::Writing, key);
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Recover"), sentencesFor(error));
    }
}

}  // namespace alteri
