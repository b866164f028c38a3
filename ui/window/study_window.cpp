// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_window.hpp"

#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/variable_actions.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/export/data_export.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/report/codebook_dialog.hpp"
#include "ui/report/data_protection_dialog.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/template/template_actions.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/access_notice.hpp"

#include <QAction>
#include <QGuiApplication>
#include <QKeySequence>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace alteri {

StudyWindow::StudyWindow(std::unique_ptr<StudyFile> file, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_document(new StudyDocument(std::move(file), this))
    , m_access(new AccessNotice)
    , m_workspaces(new QStackedWidget)
    , m_map(new MapWorkspace(*m_document, questions))
    , m_analysis(new AnalysisWorkspace(*m_document, questions))
    , m_variables(new VariableActions(*m_document, this))
    , m_showCodebook(
          newAction(this,
                    tr("&Codebook…"),
                    QKeySequence(Qt::CTRL | Qt::Key_B),
                    tr("All attributes with their categories, to add, change and delete")))
    , m_printCodebook(newAction(this,
                                tr("&Print codebook…"),
                                {},
                                tr("Prints the codebook, or writes it as a file, in any language "
                                   "of the study")))
    , m_dataProtection(newAction(this,
                                 tr("Data protection…"),
                                 {},
                                 tr("What the study holds about people, who agreed, and where the "
                                    "data lie")))
    , m_templates(new TemplateActions(*m_document, questions, this))
    , m_dataExport(new DataExport(*m_document, questions, this))
{
    nameAction(m_showCodebook, "showCodebook");
    connect(m_showCodebook, &QAction::triggered, this, [this] { showCodebook({}); });
    nameAction(m_printCodebook, "printCodebook");
    connect(m_printCodebook, &QAction::triggered, this, &StudyWindow::printCodebook);
    nameAction(m_dataProtection, "dataProtection");
    connect(m_dataProtection, &QAction::triggered, this, &StudyWindow::showDataProtection);
    connect(m_map, &MapWorkspace::attributeChangeWanted, this, &StudyWindow::showCodebook);
    connect(m_map, &MapWorkspace::tieKindsWanted, this, &StudyWindow::showTieKinds);
    m_workspaces->addWidget(m_map);
    m_workspaces->addWidget(m_analysis);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_access);
    column->addWidget(m_workspaces, 1);
    m_access->show(m_document->file());
    connect(m_access, &AccessNotice::copyWanted, this, &StudyWindow::copyWanted);
    connect(m_access, &AccessNotice::writingWanted, this, &StudyWindow::writingWanted);
    connect(m_access, &AccessNotice::reopeningWanted, this, &StudyWindow::reopeningWanted);
    connect(m_access, &AccessNotice::recoveryWanted, this, &StudyWindow::recoveryWanted);
    connect(m_document, &StudyDocument::accessChanged, this,
            [this] { m_access->show(m_document->file()); });
    // Whoever comes back from another program may have moved the study there.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_document->lookAtPlace();
            });
    connect(m_analysis, &AnalysisWorkspace::alterWanted, this, &StudyWindow::showAlter);
    connect(m_analysis, &AnalysisWorkspace::left, m_document, &StudyDocument::noteLeaving);
    connect(m_document, &StudyDocument::refused, this, &StudyWindow::tellRefusal);
    connect(m_document, &StudyDocument::warned, this, [this](const Error& error) {
        m_questions.tellProblems(QStringLiteral("Alteri"), sentencesFor(error));
    });
}

QList<QAction*> StudyWindow::variableActions() const
{
    return {m_variables->groupCategories(), m_variables->centreVariables(),
            m_variables->computeColumn(),   m_variables->showVariables(),
            m_variables->editPseudonyms(),  m_variables->samePartners()};
}

StudyWindow::~StudyWindow()
{
    // What was typed into a field is stored when its window goes: the document goes last.
    if (m_codebook != nullptr)
        m_codebook->reject();
    for (auto* each : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete each;
}

QAction* StudyWindow::exportData() const
{
    return m_dataExport->action();
}

QList<QAction*> StudyWindow::templateActions() const
{
    return {m_templates->save(), m_templates->apply()};
}

void StudyWindow::showWorkspace(Workspace workspace)
{
    m_map->commitPending();
    if (workspace == Workspace::Analysis && m_map->isVisible())
        if (const auto alter = m_map->scene().selectedAlter())
            m_analysis->select({*m_map->scene().map(), *alter});
    const auto chosen = workspace == Workspace::Map && m_analysis->isVisible()
                            ? m_analysis->chosen()
                            : std::nullopt;
    m_workspaces->setCurrentWidget(workspace == Workspace::Map ? static_cast<QWidget*>(m_map)
                                                               : static_cast<QWidget*>(m_analysis));
    emit workspaceShown(workspace);
    if (chosen)
        m_map->showAlter(*chosen);
}

void StudyWindow::showAlter(const TieKey& tie)
{
    showWorkspace(Workspace::Map);
    m_map->showAlter(tie);
}

void StudyWindow::showPage(const QString& key)
{
    showWorkspace(Workspace::Analysis);
    m_analysis->showPage(key);
}

void StudyWindow::showPerson(EgoId ego, AlterId alter)
{
    const auto reader = m_document->reader();
    std::vector<MapId> maps;
    if (!alter.isNull())
        maps = reader.mapsOf(alter);
    else
        for (const auto& map : reader.maps(ego))
            maps.push_back(map.id);
    const auto shown = m_map->scene().map();
    if (shown && std::find(maps.begin(), maps.end(), *shown) != maps.end())
        maps = {*shown};
    if (!maps.empty()) {
        showAlter({maps.front(), alter});
        return;
    }
    showWorkspace(Workspace::Map);
    m_map->showEgoAlone(ego);
}

void StudyWindow::showVariables()
{
    m_variables->showVariables()->trigger();
}

bool StudyWindow::isCodebookShown() const
{
    return m_codebook != nullptr && m_codebook->isVisible();
}

void StudyWindow::showTieKinds()
{
    showCodebook({});
    m_codebook->showTieKinds();
}

void StudyWindow::showCodebook(const std::optional<AttributeId>& attribute)
{
    m_map->commitPending();
    if (m_codebook == nullptr)
        m_codebook = new CodebookWindow(*m_document, m_questions, this);
    if (attribute)
        m_codebook->showAttribute(*attribute);
    m_codebook->show();
    m_codebook->raise();
    m_codebook->activateWindow();
}

void StudyWindow::printCodebook()
{
    m_map->commitPending();
    CodebookDialog dialog(*m_document, m_questions, this);
    dialog.exec();
}

void StudyWindow::showDataProtection()
{
    m_map->commitPending();
    DataProtectionDialog dialog(*m_document, m_questions, this);
    dialog.exec();
}

void StudyWindow::restyle()
{
    m_map->restyle();
    m_analysis->restyle();
}

void StudyWindow::tellRefusal(const Error& error)
{
    if (!m_document->isLost()) {
        m_questions.tellProblems(QStringLiteral("Alteri"), sentencesFor(error));
        return;
    }
    if (m_questions.confirm(sentencesFor(error).join(QLatin1Char('\n')), tr("Save a copy…")))
        emit copyWanted();
}

}  // namespace alteri
