// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that opens and makes studies.
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/sealing/study_key.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/help/help.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/protection/new_key.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/study/template_contents.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/time_text.hpp"
#include "ui/window/local_copies.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/recent_studies.hpp"
#include "ui/window/seen_studies.hpp"
#include "ui/window/start_page.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>

#include <utility>
#include <vector>

namespace alteri {

namespace {

const QString& splitterKey()
{
    static const auto key = QStringLiteral("window/splitter");
    return key;
}

/// Whether something of the study may be left in the file. What is no study at all by its name is
/// none by its bytes either.
bool isDamage(const Error& error, const QString& file)
{
    return error.code() == ErrorCode::StudyDamaged
           || (error.code() == ErrorCode::NotAStudy
               && file.endsWith(QStringLiteral(".alteri"), Qt::CaseInsensitive));
}

}  // namespace

void MainWindow::openStudy(const QString& file)
{
    openStudy(copyOrStudy(file), OpenFor::Writing);
}

void MainWindow::openStudy(const QString& file, OpenFor purpose)
{
    const auto key = keyTo(file);
    if (key != nullptr || !isSealedStudy(pathOf(file)))
        openWithKey(file, purpose, key);
}

void MainWindow::openWith(const QString& file,
                          const std::function<std::unique_ptr<StudyFile>()>& open)
{
    const bool isSame = m_study != nullptr && isSameFile(m_study->document().file().file(), file);
    if (!mayPart(!isSame))
        return;
    // The study in work is closed only for one that can be opened, or for itself.
    if (isSame)
        closeStudy(AtClosing::LeaveCopy);
    std::unique_ptr<StudyFile> opened;
    try {
        opened = open();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            return;
        m_questions.tellProblems(tr("Open study"), sentencesFor(error));
        if (isDamage(error, file))
            offerRecovery(file);
        return;
    }
    closeStudy();
    try {
        showStudy(std::move(opened), file);
    } catch (...) {  // parts of it contradict each other
        delete std::exchange(m_study, nullptr);
        m_pages->setCurrentWidget(m_start);
        updateActions();
        m_questions.tellProblems(tr("Open study"),
                                 sentencesFor(Error(ErrorCode::StudyDamaged,
                                                    {file.toStdString(), currentError().what()})));
        offerRecovery(file);
        return;
    }
    tellNotices();
}

void MainWindow::showStudy(std::unique_ptr<StudyFile> opened, const QString& file)
{
    m_study = new StudyWindow(std::move(opened), m_questions);
    m_pages->addWidget(m_study);
    m_pages->setCurrentWidget(m_study);
    m_study->map().restoreLayoutState(QSettings().value(splitterKey()).toByteArray());
    connect(&m_study->document(), &StudyDocument::changed, this, &MainWindow::updateActions);
    connect(&m_study->map(), &MapWorkspace::message, this, &MainWindow::say);
    connect(&m_study->analysis(), &AnalysisWorkspace::message, this, &MainWindow::say);
    connect(m_study, &StudyWindow::workspaceShown, this, [this](StudyWindow::Workspace workspace) {
        (workspace == StudyWindow::Workspace::Map ? m_showMap : m_showAnalysis)->setChecked(true);
    });
    connect(&m_study->document(), &StudyDocument::accessChanged, this, &MainWindow::updateActions);
    connect(m_study, &StudyWindow::copyWanted, this, &MainWindow::saveCopy);
    connect(
        m_study, &StudyWindow::recoveryWanted, this, [this, file] { recover(file); },
        Qt::QueuedConnection);
    connect(
        m_study, &StudyWindow::writingWanted, this,
        [this, file] { openStudy(file, OpenFor::WritingInstead); }, Qt::QueuedConnection);
    connect(
        m_study, &StudyWindow::reopeningWanted, this, [this, file] { openStudy(file); },
        Qt::QueuedConnection);
    m_showMap->setChecked(true);
    fillStudyMenus();
    findNames();
    watchIdleness();
    followTeam();
    const auto original = studyOfLocalCopy(file);
    m_isLocalCopy = original.has_value();
    rememberStudy(original.value_or(file));
    updateRecent();
    updateActions();
    measureMedium(file);
    m_study->map().takeKeys();
}

/// What the user has to know of how the study was opened; damage stands above the study itself.
void MainWindow::tellNotices()
{
    const auto& study = m_study->document().file();
    QStringList sentences;
    if (study.access() != StudyFile::Access::ReadOnlyDamaged)
        for (const auto& notice : study.notices())
            sentences << sentenceFor(notice);
    if (const auto later = laterThan(study))
        sentences << tr("This file is older than the one you had here on %1: %n steps are missing. "
                        "Somebody may have put a copy in its place.",
                        nullptr, static_cast<int>(later->lastSequence - study.lastSequence()))
                         .arg(momentText(later->time));
    noteSeen(study);
    if (!sentences.isEmpty())
        m_questions.tell(tr("Open study"), sentences.join(QLatin1Char('\n')));
}

/// Asks all that is to be asked before a study is left. @return false to stay
bool MainWindow::mayPart(bool asksAboutGaps)
{
    if (m_study == nullptr)
        return true;
    bool may = false;
    {
        const QScopedValueRollback parting(m_isParting, true);
        may = (!asksAboutGaps || m_study->map().mayClose()) && !m_copyToGoOnIn && mayLeave();
    }
    if (const auto copy = std::exchange(m_copyToGoOnIn, std::nullopt))
        QMetaObject::invokeMethod(
            this, [this, file = *copy] { goOnWith(file); }, Qt::QueuedConnection);
    return may;
}

/// A study whose file is lost is nowhere but here. Nobody may have noticed by now.
bool MainWindow::mayLeave()
{
    if (m_study == nullptr)
        return true;
    m_study->document().lookAtPlace();
    if (!m_study->document().isLost())
        return true;
    switch (m_questions.parting(tr("What you see is only in memory and is gone once you leave it. "
                                   "Save a copy first, or leave it."))) {
    case Questions::Parting::Save: {
        const bool hasLine = m_study->map().hasOpenLine();
        const auto copy = writeCopy();
        // What is typed was refused by the file that is lost: the work goes on in the copy.
        if (copy && hasLine)
            m_copyToGoOnIn = copy;
        return copy && !hasLine;
    }
    case Questions::Parting::Leave:
        return true;
    case Questions::Parting::Stay:
        break;
    }
    return false;
}

void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    // One for each language: whoever chooses another sees the sample in that one.
    const auto file =
        folder.filePath(tr("Migrant organisations (sample)") + QStringLiteral(".alteri"));
    if (QFileInfo::exists(file))
        openStudy(file);
    else
        openWith(file, [&] { return createSampleStudy(file); });
}

void MainWindow::newStudy()
{
    const auto wanted = m_questions.newStudy();
    if (!wanted)
        return;
    std::vector<ForeignPart> leftOut;
    const auto words = wanted->passphrase.isEmpty() ? std::string() : newRecoveryWords();
    openWith(wanted->file, [&] {
        const auto language = wanted->language.isEmpty() ? studyLanguage() : wanted->language;
        auto opened = openOffered(wanted->templateKey, wanted->templateFile, language);
        leftOut = std::move(opened.leftOut);
        return createStudy(
            wanted->file, opened.made,
            wanted->allLanguages ? TemplateLanguages::All : TemplateLanguages::MainOnly, {},
            wanted->passphrase.isEmpty() ? nullptr : newKey(wanted->passphrase, words, this));
    });
    const bool isMade =
        m_study != nullptr && isSameFile(m_study->document().file().file(), wanted->file);
    if (!words.empty() && isMade)
        m_questions.tellRecoveryWords(m_study->document().title(), QString::fromStdString(words));
    if (!leftOut.empty())
        m_questions.tell(tr("New study"), textFor(leftOut));
}

void MainWindow::askForStudy()
{
    if (const auto file = m_questions.studyToOpen())
        openStudy(*file);
}

void MainWindow::closeStudy(AtClosing copy)
{
    if (m_study == nullptr)
        return;
    m_study->map().finish();
    const auto& study = m_study->document();
    noteSeen(study.file());
    const auto backedUp = backUpIfDue();
    const auto file = fileAt(study.file().file());
    const auto key = study.file().key();
    const bool isWrittenBack = copy == AtClosing::WriteBack && !study.isLost();
    QSettings().setValue(splitterKey(), m_study->map().layoutState());
    for (auto* action : m_studyActions)
        for (auto* place : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_map),
                            static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_analysis),
                            static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_toolBar)})
            place->removeAction(action);
    m_studyActions.clear();
    m_pages->setCurrentWidget(m_start);
    delete m_study;  // now, so that the file is free when this returns
    m_study = nullptr;
    statusBar()->clearMessage();
    const auto writtenBack = isWrittenBack ? writeCopyBack(file, key) : QString();
    if (!backedUp.isEmpty() || !writtenBack.isEmpty())
        say(writtenBack.isEmpty() ? backedUp : writtenBack);
    updateRecent();
    updateActions();
}

struct MainWindow::Place {
    QByteArray geometry;
    std::optional<QString> file;
    StudyFile::Key key;
    MapWorkspace::OpenLines lines;
    StudyWindow::Workspace workspace = StudyWindow::Workspace::Map;
    QString page;  ///< of the analysis
    bool hasCodebook = false;
    QString help;  ///< the place that is read
};

std::shared_ptr<const MainWindow::Place> MainWindow::leave()
{
    auto place = std::make_shared<Place>();
    place->geometry = saveGeometry();
    place->help = helpReadIn(*this);
    if (m_study != nullptr) {
        m_study->document().lookAtPlace();
        const auto& study = m_study->document();
        if (study.isLost()) {
            m_questions.tell(tr("Language"),
                             tr("What you see is only in memory. Save a copy first, then choose "
                                "the language again."));
            return nullptr;
        }
        place->file = fileAt(study.file().file());
        place->key = study.file().key();
        place->lines = m_study->map().openLines();
        place->workspace =
            m_showMap->isChecked() ? StudyWindow::Workspace::Map : StudyWindow::Workspace::Analysis;
        place->page = m_study->analysis().shownPage();
        place->hasCodebook = m_study->isCodebookShown();
        closeStudy(AtClosing::LeaveCopy);
    }
    return place;
}

void MainWindow::goOn(const Place& place)
{
    restoreGeometry(place.geometry);
    if (place.file)
        resumeStudy(place);
    if (!place.help.isEmpty())
        showHelp(this, place.help);
}

void MainWindow::resumeStudy(const Place& place)
{
    openWithKey(*place.file, OpenFor::Writing, place.key);
    if (m_study == nullptr)
        return;
    m_study->map().resume(place.lines);
    m_study->analysis().showPage(place.page);
    m_study->showWorkspace(place.workspace);
    if (place.hasCodebook)
        m_study->showCodebook({});
}

}  // namespace alteri
