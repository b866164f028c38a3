// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that merges copies of a study.
#include "core/error.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_copy.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/merge/merge_dialog.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/merge_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/awaited.hpp"

#include <QFileInfo>

namespace alteri {

void MainWindow::askForCopyToMerge()
{
    m_study->map().commitPending();
    const auto file = m_questions.fileToOpen(tr("Merge another copy"),
                                             tr("Alteri studies (*.alteri);;All files (*)"));
    if (!file)
        return;
    const auto title = tr("Merge another copy");
    if (isSameFile(m_study->document().file().file(), *file)) {
        m_questions.tellProblems(title, {tr("This is the study that is open; choose another copy "
                                            "of it.")});
        return;
    }
    try {
        mergeCopy(*file);
    } catch (const Error& error) {
        m_questions.tellProblems(title, sentencesFor(error));
    }
}

void MainWindow::mergeCopy(const QString& file)
{
    auto& document = m_study->document();
    const auto key = keyTo(file);
    const std::shared_ptr<StudyCopy> ours = document.file().copy();
    // Comparing studies takes a while where they are large; what is compared are copies.
    const auto merging = awaited(tr("Comparing…"), this, [ours, key, path = pathOf(file)] {
        const auto other = StudyFile::open(path, systemEnvironment(), OpenFor::Reading, key);
        auto compared = ours->merging(*other);
        compared->plan([](const MergeQuestion& question) { return question.proposed; });
        return compared;
    });
    if (merging->hasNothingNew()) {
        m_questions.tell(
            tr("Merge another copy"),
            tr("“%1” has nothing that this study lacks.").arg(QFileInfo(file).fileName()));
        return;
    }
    MergeDialog dialog(*merging, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto report =
        document.merge(*merging, tr("Merge “%1”").arg(QFileInfo(file).completeBaseName()));
    if (report && !report->renamed.empty())
        m_questions.tell(tr("Merge another copy"), textFor(*report));
    else if (report)
        say(textFor(*report));
}

}  // namespace alteri
