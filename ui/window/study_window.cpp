// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_window.hpp"

#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/variable_actions.hpp"
#include "ui/interview/map_workspace.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

StudyWindow::StudyWindow(std::unique_ptr<StudyFile> file, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_document(new StudyDocument(std::move(file), this))
    , m_readOnly(new QLabel)
    , m_workspaces(new QStackedWidget)
    , m_map(new MapWorkspace(*m_document, questions))
    , m_analysis(new AnalysisWorkspace(*m_document, questions))
    , m_variables(new VariableActions(*m_document, this))
{
    m_workspaces->addWidget(m_map);
    m_workspaces->addWidget(m_analysis);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    column->addWidget(m_workspaces, 1);
    tellReadOnly();
    connect(m_analysis, &AnalysisWorkspace::alterWanted, this, &StudyWindow::showAlter);
    connect(m_document, &StudyDocument::refused, this, [this](const Error& error) {
        m_questions.tellProblems(tr("Alteri"), sentencesFor(error));
    });
}

QList<QAction*> StudyWindow::variableActions() const
{
    return {m_variables->groupCategories(), m_variables->centreVariables(),
            m_variables->computeColumn(), m_variables->showVariables(),
            m_variables->editPseudonyms()};
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

void StudyWindow::restyle()
{
    m_map->restyle();
    m_analysis->restyle();
}

void StudyWindow::tellReadOnly()
{
    m_readOnly->setObjectName(QStringLiteral("readOnlyNotice"));
    m_readOnly->setContentsMargins(14, 6, 14, 6);
    m_readOnly->setStyleSheet(QStringLiteral("background: #fff3d6; color: #4a3b10;"));
    m_readOnly->hide();
    switch (m_document->file().access()) {
    case StudyFile::Access::Write:
        return;
    case StudyFile::Access::ReadOnlyInUse:
        m_readOnly->setText(tr("Another program has this study open. You can read it, but not "
                               "change it; what the other program writes from now on is not "
                               "shown."));
        break;
    case StudyFile::Access::ReadOnlyProtected:
        m_readOnly->setText(tr("This study or its folder is write-protected. You can read it, but "
                               "not change it; save a copy to work on it."));
        break;
    }
    m_readOnly->show();
}

}  // namespace alteri
