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
class TieKindForm;
class TranslationPage;

/// The codebook of a study: all attributes at the left, the selected one at the right; on a second
/// page the interview guide. It stands beside the main window, and every edit is a gesture of the
/// study, which either can undo.
class CodebookWindow : public QDialog {
    Q_OBJECT

public:
    CodebookWindow(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void showAttribute(AttributeId attribute);
    /// Shows the kinds of ties, the first of them in its form.
    void showTieKinds();

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
    void move(int place);
    void removeAttributeNow(AttributeId id);
    void removeTieKindNow(TieKindId id);
    void showTieKind(TieKindId kind);
    void undo();
    void redo();
    void importCategories(AttributeId attribute);
    void enableActions();

    StudyDocument& m_document;
    Questions& m_questions;
    AttributeTree* m_tree;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    AttributeForm* m_form;
    TieKindForm* m_kindForm;
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
