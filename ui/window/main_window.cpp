// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.hpp"

#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/export/file_export.hpp"
#include "ui/import/table_import.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/report/report_export.hpp"
#include "ui/study/foreign_import_text.hpp"
#include "ui/study/forget_dialog.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/explained_action.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/program_language.hpp"
#include "ui/widgets/window_size.hpp"
#include "ui/window/foreign_study.hpp"
#include "ui/window/recent_studies.hpp"
#include "ui/window/spoken_message.hpp"
#include "ui/window/start_page.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/long_work.hpp"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace alteri {

namespace {

const QString& geometryKey()
{
    static const auto key = QStringLiteral("window/geometry");
    return key;
}

const QString& appearanceKey()
{
    static const auto key = QStringLiteral("window/appearance");
    return key;
}

}  // namespace

MainWindow::MainWindow(Questions& questions, QWidget* parent)
    : QMainWindow(parent)
    , m_questions(questions)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
{
    setWindowTitle(QStringLiteral("Alteri"));
    setAcceptDrops(true);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    makeActions();
    makeMenus();
    makeToolBar();
    statusBar()->setSizeGripEnabled(false);
    m_spoken = std::make_unique<SpokenMessage>(*statusBar());
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newStudy);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForStudy);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    m_start->setImports({m_tables->actions().front(), m_importForeign});
    // Later: the button that asked for it is under the tour then.
    connect(m_start, &StartPage::tourWanted, this, &MainWindow::startTour, Qt::QueuedConnection);
    connect(m_start, &StartPage::fileWanted, this,
            [this](const QString& file) { openStudy(file); });
    // The first window fits small screens, with room for a title bar and a panel.
    resizeOnScreen(*this, {1280, 800});
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    updateRecent();
    updateActions();
}

QAction* MainWindow::newAction(const QString& text,
                               const QKeySequence& key,
                               const QString& toolTip,
                               const std::function<void()>& act)
{
    auto* action = alteri::newAction(this, text, key, toolTip);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makeActions()
{
    m_new = newAction(tr("New study…"), QKeySequence::New, tr("Starts a study from a template"),
                      [this] { newStudy(); });
    nameAction(m_new, "newStudy");
    m_open = newAction(tr("Open study…"), QKeySequence::Open, tr("Opens a study from a file"),
                       [this] { askForStudy(); });
    nameAction(m_open, "openStudy");
    m_tables = new TableImport(
        m_questions,
        [this]() -> StudyDocument* {
            if (m_study == nullptr)
                return nullptr;
            m_study->map().commitPending();
            return &m_study->document();
        },
        [this](const QString& file, const auto& make) { openWith(file, make); }, this);
    m_importForeign = newAction(
        tr("Import from other programs…"), {},
        tr("Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a "
           "new one"),
        [this] { askForForeignFiles(); });
    nameAction(m_importForeign, "importForeign");
    m_saveCopy = newAction(tr("Save a copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                           tr("Everything is saved already; this writes a second file"),
                           [this] { saveCopy(); });
    nameAction(m_saveCopy, "saveCopy");
    m_report = newAction(tr("Report…"), {},
                         tr("Writes codebook, maps, models and plots with everything that it takes "
                            "to reproduce them"),
                         [this] { writeReport(); });
    nameAction(m_report, "writeReport");
    m_close = newAction(tr("Close study"), QKeySequence::Close, tr("Goes back to the start page"),
                        [this] {
                            if (mayPart())
                                closeStudy();
                        });
    nameAction(m_close, "closeStudy");
    makeKeepingActions();
    makeViewActions();
    makePalette();
}

/// What keeps a study safe, and takes changes back.
void MainWindow::makeKeepingActions()
{
    m_forget = newAction(tr("Forget…"), {},
                         tr("Removes an ego, or what happened long ago, from the history too"),
                         [this] { forget(); });
    nameAction(m_forget, "forget");
    m_protect =
        newAction(tr("Protect…"), {}, tr("Seals the study, so that only a passphrase opens it"),
                  [this] { protect(); });
    nameAction(m_protect, "protectStudy");
    m_backups = newAction(tr("Backups…"), {},
                          tr("Shows the backups of the study, and whether and where they are made"),
                          [this] { showBackups(); });
    nameAction(m_backups, "showBackups");
    m_merge = newAction(tr("Merge another copy…"), {},
                        tr("Takes over what another copy of the study has, or another study"),
                        [this] { askForCopyToMerge(); });
    nameAction(m_merge, "mergeCopy");
    m_teamAction =
        newAction(tr("Team…"), {}, tr("Works on the study together with others, by a hub of yours"),
                  [this] { showTeam(); });
    nameAction(m_teamAction, "team");
    m_undo = newAction(tr("Undo"), QKeySequence::Undo, tr("Takes the last change back"),
                       [this] { undo(); });
    m_redo =
        newAction(tr("Redo"), QKeySequence::Redo, tr("Makes the change again"), [this] { redo(); });
    // As other systems have it, too; the same key twice would be none.
    const QKeySequence ofOthers(Qt::CTRL | Qt::Key_Y);
    auto keys = m_redo->shortcuts();
    if (!keys.contains(ofOthers))
        setKeys(*m_redo, keys << ofOthers);
    nameAction(m_undo, "undo");
    nameAction(m_redo, "redo");
}

void MainWindow::undo()
{
    m_study->map().commitPending();
    auto& document = m_study->document();
    // What was said of it does not hold any more.
    statusBar()->clearMessage();
    document.undo(
        LongWork(tr("Taking back: %1").arg(document.undoLabel()), this, LongWork::Ending::Never));
}

void MainWindow::redo()
{
    m_study->map().commitPending();
    auto& document = m_study->document();
    statusBar()->clearMessage();
    document.redo(
        LongWork(tr("Doing again: %1").arg(document.redoLabel()), this, LongWork::Ending::Never));
}

void MainWindow::makeViewActions()
{
    m_showMap =
        newAction(tr("Map"), QKeySequence(Qt::ALT | Qt::Key_1), tr("Shows the maps"), [this] {
            m_study->showWorkspace(StudyWindow::Workspace::Map);
            m_study->map().takeKeys();
        });
    m_showAnalysis = newAction(
        tr("Analysis"), QKeySequence(Qt::ALT | Qt::Key_2), tr("Shows tables, models and plots"),
        [this] { m_study->showWorkspace(StudyWindow::Workspace::Analysis); });
    nameAction(m_showMap, "showMap");
    nameAction(m_showAnalysis, "showAnalysis");
    auto* workspaces = new QActionGroup(this);
    for (auto* action : {m_showMap, m_showAnalysis}) {
        action->setCheckable(true);
        workspaces->addAction(action);
    }
    m_showMap->setChecked(true);
}

void MainWindow::makeMenus()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_open});
    m_recent = file->addMenu(tr("Recent studies"));
    nameAction(m_recent->menuAction(), "recentStudies");
    file->addAction(nameAction(
        newAction(tr("Open the sample study"), {}, {}, [this] { openSample(); }), "openSample"));
    auto* recovery = newAction(tr("Recover a damaged study…"), {},
                               tr("Writes what is whole of a damaged file into a new one"),
                               [this] { askForDamaged(); });
    nameAction(recovery, "recoverStudy");
    file->addAction(recovery);
    file->addSeparator();
    file->addActions(m_tables->actions());
    file->addAction(m_importForeign);
    m_export = file->addMenu(tr("Export"));
    nameAction(m_export->menuAction(), "exportMenu");
    file->addAction(m_saveCopy);
    file->addAction(m_forget);
    file->addSeparator();
    file->addAction(m_close);
    file->addAction(
        nameAction(newAction(tr("Quit"), QKeySequence::Quit, {}, [this] { close(); }), "quit"));

    m_edit = menuBar()->addMenu(tr("&Edit"));
    m_edit->addActions({m_undo, m_redo, m_find});
    m_edit->addSeparator();

    m_view = menuBar()->addMenu(tr("&View"));
    m_view->addActions({m_showMap, m_showAnalysis});
    QList<Choice> appearances;
    const auto current = QSettings().value(appearanceKey()).toInt();
    for (const auto& [text, value] :
         {std::pair(tr("As the system"), Appearance::System),
          std::pair(tr("Light"), Appearance::Light), std::pair(tr("Dark"), Appearance::Dark)})
        appearances << Choice{text, static_cast<int>(value) == current,
                              [this, choice = value] { setAppearance(choice); }};
    auto* appearance = m_view->addMenu(tr("Appearance"));
    nameAction(appearance->menuAction(), "appearanceMenu");
    addChoices(*appearance, appearances);
    auto* language = m_view->addMenu(tr("Language"));
    nameAction(language->menuAction(), "programLanguageMenu");
    addLanguages(*language);
    m_view->addSeparator();

    m_map = menuBar()->addMenu(tr("&Map"));
    m_analysis = menuBar()->addMenu(tr("&Analysis"));
    fillHelp(*menuBar()->addMenu(tr("&Help")));
}

/// One of them holds.
void MainWindow::addChoices(QMenu& menu, const QList<Choice>& choices)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& choice : choices) {
        auto* action = newAction(choice.text, {}, {}, choice.choose);
        action->setCheckable(true);
        action->setChecked(choice.isPresent);
        group->addAction(action);
        menu.addAction(action);
    }
}

void MainWindow::addLanguages(QMenu& menu)
{
    const auto present = chosenLanguage();
    QList<Choice> choices{
        {tr("As the system"), present.isEmpty(), [this] { emit languageWanted({}); }}};
    for (const auto& language : programLanguages())
        choices << Choice{language.name, language.tag == present,
                          [this, tag = language.tag] { emit languageWanted(tag); }};
    addChoices(menu, choices);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    dressToolBar(*m_toolBar);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({m_showMap, m_showAnalysis});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_undo, m_redo});
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
}

void MainWindow::fillStudyMenus()
{
    m_edit->addActions(m_study->map().editActions());
    // It goes with the study that it belongs to.
    auto* ofStudy = new QMenu(tr("&Study"), m_study);
    ofStudy->addAction(m_study->codebookAction());
    ofStudy->addAction(m_study->printCodebookAction());
    ofStudy->addSeparator();
    ofStudy->addActions(m_study->templateActions());
    ofStudy->addSeparator();
    ofStudy->addActions(
        {m_protect, m_backups, m_merge, m_teamAction, m_study->dataProtectionAction()});
    menuBar()->insertMenu(m_view->menuAction(), ofStudy);
    m_map->addActions(m_study->map().mapActions());
    m_view->addActions(m_study->map().viewActions());
    m_analysis->addActions(m_study->variableActions());
    const QList<QAction*> exports{m_study->map().exportMapAction()};
    m_export->addActions({m_study->exportData(), m_report});
    m_export->addActions(exports);
    m_toolBar->addActions(exports);
    m_studyActions = m_study->map().editActions() + m_study->map().mapActions()
                     + m_study->map().viewActions() + m_study->variableActions() + exports;
}

/// The study ends with its window whole: what is stored at the end changes what is shown.
MainWindow::~MainWindow()
{
    delete m_study;
}

/// Long enough to be read; what stays would be taken for the state of things.
void MainWindow::say(const QString& text)
{
    constexpr int milliseconds = 10'000;
    statusBar()->showMessage(text, milliseconds);
    m_spoken->say(text);
}

std::optional<QString> MainWindow::writeCopy()
{
    m_study->map().commitPending();
    const auto write = [this](const QString& name) {
        m_study->document().saveCopy(name, LongWork(tr("Writing the copy…"), this));
    };
    const FileExport out(m_questions, tr("Save a copy"));
    auto file = out.write(tr("%1 (copy)").arg(m_study->document().title()),
                          {{{QStringLiteral("alteri")}, tr("Alteri study"), write}});
    if (file)
        say(FileExport::sentenceOf(*file));
    if (file && !m_study->document().isLost())
        m_study->document().noteLeaving(leftAs(Leaving::Kind::Copy, *file));
    return file;
}

void MainWindow::saveCopy()
{
    const auto file = writeCopy();
    // Later: whoever asked for the copy belongs to the study that is closed then, and a line that
    // was refused has come back into its bar.
    if (file && m_study->document().isLost())
        QMetaObject::invokeMethod(
            this, [this, copy = *file] { goOnWith(copy); }, Qt::QueuedConnection);
}

/// The copy takes the place of a study whose file is lost, with the line that was being typed.
void MainWindow::goOnWith(const QString& copy)
{
    if (m_study == nullptr)
        return;
    if (m_isParting) {  // who asks belongs to the study that would be closed
        m_copyToGoOnIn = copy;
        return;
    }
    const auto lines = m_study->map().openLines();
    closeStudy();
    openStudy(copy);
    if (m_study == nullptr)
        return;
    m_study->map().resume(lines);
    say(tr("The work goes on in %1").arg(copy));
}

void MainWindow::forget()
{
    m_study->map().commitPending();
    ForgetDialog dialog(m_study->document(), this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("Forgotten. Copies and backups elsewhere still have it."));
}

void MainWindow::writeReport()
{
    m_study->map().commitPending();
    if (const auto file = exportReport(m_study->document(), m_questions, this))
        say(tr("The report was written to %1").arg(*file));
}

void MainWindow::askForForeignFiles()
{
    if (const auto files =
            m_questions.filesToOpen(tr("Import from other programs"), foreignFilter()))
        importFiles(*files);
}

void MainWindow::importFiles(const QStringList& files)
{
    try {
        if (areTables(files)) {
            m_tables->importFiles(files);
            return;
        }
        const auto draft = foreignStudy(files, m_questions);
        if (!draft)
            return;
        if (m_study == nullptr) {
            const auto chosen = FileExport(m_questions, tr("New study"))
                                    .ask(QFileInfo(files.front()).completeBaseName(),
                                         {{{QStringLiteral("alteri")}, tr("Alteri study"), {}}});
            if (!chosen)
                return;
            openWith(chosen->file, [&] {
                return createStudy(chosen->file, draft->design, TemplateLanguages::All);
            });
        }
        if (m_study != nullptr && !draft->egos.empty())
            importDraft(*draft);
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Import from other programs"), sentencesFor(error));
    }
}

void MainWindow::importDraft(const StudyDraft& draft)
{
    m_study->map().commitPending();
    const auto report = m_study->document().import(draft, LongWork(tr("Importing…"), this));
    if (report)
        m_questions.tell(tr("Import from other programs"), textFor(*report));
}

void MainWindow::updateActions()
{
    const bool open = m_study != nullptr;
    const auto undo = open ? m_study->document().undoLabel() : QString();
    const auto redo = open ? m_study->document().redoLabel() : QString();
    const bool writable = open && m_study->document().isWritable();
    m_undo->setEnabled(writable && !undo.isEmpty());
    m_redo->setEnabled(writable && !redo.isEmpty());
    setMomentaryText(*m_undo, tr("Undo"),
                     undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(literalLabel(undo)));
    setMomentaryText(*m_redo, tr("Redo"),
                     redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(literalLabel(redo)));
    m_tables->updateActions(open, writable);
    const auto whyNot = open ? tr("This study can only be read") : tr("Open a study first");
    setPossible(*m_importForeign, writable || !open, whyNot);
    setPossible(*m_forget, writable, whyNot);
    setPossible(*m_protect, writable, whyNot);
    setPossible(*m_merge, writable, whyNot);
    setPossible(*m_teamAction, writable, whyNot);
    m_export->menuAction()->setEnabled(open);
    m_map->menuAction()->setVisible(open);
    m_analysis->menuAction()->setVisible(open);
    for (auto* action : {m_saveCopy, m_close, m_showMap, m_showAnalysis})
        setPossible(*action, open, whyNot);
    m_toolBar->setVisible(open);
    const bool isSealed = open && m_study->document().file().key() != nullptr;
    const auto title = literalTitle(open ? m_study->document().title() : QString());
    const auto shown = m_isLocalCopy ? tr("%1 (copy on this computer)").arg(title) : title;
    setWindowTitle(isSealed ? tr("%1 (protected) – Alteri").arg(shown)
                   : open   ? tr("%1 – Alteri").arg(shown)
                            : QStringLiteral("Alteri"));
}

void MainWindow::updateRecent()
{
    const auto files = recentStudies();
    m_start->showRecent(files);
    m_recent->clear();
    for (const auto& file : files)
        m_recent->addAction(literalLabel(QFileInfo(file).completeBaseName()), this,
                            [this, file] { openStudy(file); });
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::setAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey(), static_cast<int>(appearance));
    applyAppearance(appearance);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // By the menu, or because the desktop has become dark or light.
    if (event->type() == QEvent::PaletteChange && m_study != nullptr)
        m_study->restyle();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Alteri"),
                       tr("<h3>Alteri %1</h3><p>Draw, measure and model ego-centred networks."
                          "</p><p>Free software under the GNU General Public License, version 3 "
                          "or later. Alteri uses no network, unless you connect a study to a hub "
                          "of yours.</p>")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayPart()) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey(), saveGeometry());
    closeStudy();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    const bool areFiles =
        !urls.isEmpty()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    const bool isStudy =
        urls.size() == 1 && urls.front().toLocalFile().endsWith(QStringLiteral(".alteri"));
    if (areFiles && (isStudy || m_importForeign->isEnabled()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        files << url.toLocalFile();
    if (files.size() == 1 && files.front().endsWith(QStringLiteral(".alteri")))
        openStudy(files.front());
    else
        importFiles(files);
}

}  // namespace alteri
