// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QDialog>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace alteri {

class AttributeForm;
class AttributeTree;
class GuidePage;
class Questions;
class StudyDocument;
class TranslationPage;

/// The codebook of a study: all attributes at the left, the selected one at the right; on a second
/// page the interview guide. It stands beside the main window, and every edit is a gesture of the
/// study, which either can undo.
class CodebookWindow : public QDialog {
    Q_OBJECT

public:
    CodebookWindow(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void showAttribute(AttributeId attribute);

public slots:
    void reject() override;

private:
    QAction* makeAction(const QString& text,
                        const QKeySequence& key,
                        const QString& toolTip,
                        void (CodebookWindow::*slot)());
    QWidget* listWithButtons();
    QPushButton* addButton(QLayout& row, QAction* action, const char* name);
    void follow();
    void showCurrent();
    void addNew();
    void removeCurrent();
    void moveUp();
    void moveDown();
    void move(AttributeId attribute, int place);
    void undo();
    void redo();
    void editTieKinds();
    void importCategories(AttributeId attribute);
    void enableActions();

    StudyDocument& m_document;
    Questions& m_questions;
    AttributeTree* m_tree;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QWidget* m_kinds;
    AttributeForm* m_form;
    TranslationPage* m_translations;
    GuidePage* m_guide;
    QTabWidget* m_tabs;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    bool m_isFollowing = false;
};

}  // namespace alteri
