// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that works on local copies of studies on slow media.
#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/store/writing_back.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/local_copies.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/awaited.hpp"
#include "ui/work/background_task.hpp"
#include "ui/work/long_work.hpp"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace alteri {

/// How fast the medium is, is looked at in the background while the study is shown.
void MainWindow::measureMedium(const QString& file)
{
    if (!m_study->document().isWritable() || studyOfLocalCopy(file) || !mediumMeasure())
        return;
    auto* task = new BackgroundTask(m_study);
    task->run([measure = mediumMeasure(),
               folder = pathOf(file).parent_path()](const Watch&) { return measure(folder); },
              [this, file](std::chrono::microseconds time) {
                  if (time > slowMedium)
                      offerLocalCopy(file, time);
              },
              [](const Error&) {
                  // What cannot be measured is not slow for certain.
              });
}

void MainWindow::offerLocalCopy(const QString& file, std::chrono::microseconds time)
{
    // Who is asked something else now is told when the study is opened next.
    if (m_study == nullptr || QApplication::activeModalWidget() != nullptr
        || !noteToldOfMedium(file))
        return;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    const bool isWanted = m_questions.confirm(
        tr("“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each "
           "step. Work on a copy on this computer instead? It is written back when you close it.")
            .arg(QFileInfo(file).fileName(), QString::number(milliseconds)),
        tr("Work on a copy"));
    if (isWanted && m_study != nullptr)
        workOnLocalCopy(file);
}

void MainWindow::workOnLocalCopy(const QString& file)
{
    m_study->map().commitPending();
    const auto copy = newLocalCopy(file);
    try {
        m_study->document().saveCopy(copy, LongWork(tr("Writing the copy…"), this));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            m_questions.tellProblems(tr("Work on a copy"), sentencesFor(error));
        return;
    }
    rememberLocalCopy(copy, file);
    const auto key = m_study->document().file().key();
    const auto lines = m_study->map().openLines();
    closeStudy(AtClosing::LeaveCopy);
    openWithKey(copy, OpenFor::Writing, key);
    if (m_study == nullptr)
        return;
    m_study->map().resume(lines);
    say(tr("You work on a copy; it is written back to %1 when you close it.")
            .arg(QDir::toNativeSeparators(file)));
}

/// A copy that was not written back yet has what the study lacks.
/// @return the file to be opened
QString MainWindow::copyOrStudy(const QString& file)
{
    const auto copy = localCopyOf(file);
    if (!copy)
        return file;
    const bool isThere = QFileInfo::exists(file);
    const auto text =
        isThere ? tr("A copy of “%1” on this computer was not written back yet. Open the copy?")
                : tr("“%1” cannot be reached. A copy of it on this computer was not written back "
                     "yet. Open the copy?");
    return m_questions.confirm(text.arg(QFileInfo(file).fileName()), tr("Open the copy")) ? *copy
                                                                                          : file;
}

/// @return what to say once the study is closed; empty: nothing was written
QString MainWindow::writeCopyBack(const QString& copy, const StudyFile::Key& key)
{
    const auto study = studyOfLocalCopy(copy);
    if (!study)
        return {};
    const auto place = QDir::toNativeSeparators(*study);
    const auto title = tr("Writing back");
    try {
        const auto written =
            awaited(tr("Writing back…"), this, [from = pathOf(copy), to = pathOf(*study), key] {
                const auto file = StudyFile::open(from, systemEnvironment(), OpenFor::Reading, key);
                return writeBack(*file, to, systemEnvironment());
            });
        if (written == WrittenBack::Yes) {
            forgetLocalCopy(copy);
            removeStudy(pathOf(copy));
            return tr("The study was written back to %1").arg(place);
        }
        m_questions.tellProblems(
            title, {tr("Somebody worked on %1 meanwhile, so that nothing was written there. Open "
                       "it, choose the copy, and merge the study into it (Study › Merge another "
                       "copy…); then close it again.")
                        .arg(place)});
    } catch (const Error& error) {
        auto sentences = sentencesFor(error);
        sentences << tr("The copy stays on this computer; open %1 to go on, and close it to try "
                        "again.")
                         .arg(place);
        m_questions.tellProblems(title, sentences);
    }
    return {};
}

}  // namespace alteri
