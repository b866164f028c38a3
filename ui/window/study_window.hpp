// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/model/value.hpp"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QStackedWidget;

namespace alteri {

class AccessNotice;
class AnalysisWorkspace;
class CodebookWindow;
class MapWorkspace;
class Questions;
class StudyDocument;
class StudyFile;
class DataExport;
class TemplateActions;
class VariableActions;

/// One open study: its document and its two workspaces.
class StudyWindow : public QWidget {
    Q_OBJECT

public:
    enum class Workspace { Map, Analysis };

    StudyWindow(std::unique_ptr<StudyFile> file, Questions& questions, QWidget* parent = nullptr);
    ~StudyWindow() override;
    StudyWindow(const StudyWindow&) = delete;
    StudyWindow& operator=(const StudyWindow&) = delete;
    StudyWindow(StudyWindow&&) = delete;
    StudyWindow& operator=(StudyWindow&&) = delete;

    StudyDocument& document() { return *m_document; }
    MapWorkspace& map() { return *m_map; }
    AnalysisWorkspace& analysis() { return *m_analysis; }
    /// What makes variables from others, and pseudonyms.
    QList<QAction*> variableActions() const;

    /// Opens the codebook beside the main window.
    QAction* codebookAction() const { return m_showCodebook; }

    /// Shows the codebook as it is printed.
    QAction* printCodebookAction() const { return m_printCodebook; }
    QAction* dataProtectionAction() const { return m_dataProtection; }

    /// Saves the study as a template, and applies one to it.
    QList<QAction*> templateActions() const;
    /// Writes the data for other programs.
    QAction* exportData() const;

    void showWorkspace(Workspace workspace);
    /// Shows a page of the analysis.
    void showPage(const QString& key);
    /// Shows an ego, or one of its alteri, on a map if there is one: rather on the map in sight.
    void showPerson(EgoId ego, AlterId alter);
    /// Opens the codebook at an attribute; with none at its beginning.
    void showCodebook(const std::optional<AttributeId>& attribute);
    bool isCodebookShown() const;
    void showTieKinds();
    /// Opens the list of groupings and of columns made from others.
    void showVariables();
    void restyle();

signals:
    void workspaceShown(alteri::StudyWindow::Workspace workspace);
    /// What is shown must be saved elsewhere.
    void copyWanted();
    /// The user wants to work on a study that another machine seems to have open.
    void writingWanted();
    /// The study can be opened for writing: nobody else has it any more.
    void reopeningWanted();
    /// What is whole of a damaged study is to be written into a new file.
    void recoveryWanted();

private:
    void showAlter(const TieKey& tie);
    void printCodebook();
    void showDataProtection();
    void tellRefusal(const Error& error);

    Questions& m_questions;
    StudyDocument* m_document;
    AccessNotice* m_access;
    QStackedWidget* m_workspaces;
    MapWorkspace* m_map;
    AnalysisWorkspace* m_analysis;
    VariableActions* m_variables;
    QAction* m_showCodebook;
    QAction* m_printCodebook;
    QAction* m_dataProtection;
    TemplateActions* m_templates;
    DataExport* m_dataExport;
    CodebookWindow* m_codebook = nullptr;  ///< made when it is wanted first
};

}  // namespace alteri
