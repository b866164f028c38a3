// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace alteri {

class Questions;
class StudyDocument;

/// Saves the open study as a template, and brings a template into it.
class TemplateActions : public QObject {
    Q_OBJECT

public:
    /// @param parent over which the dialogs stand
    TemplateActions(StudyDocument& document, Questions& questions, QWidget* parent);

    QAction* save() const { return m_save; }
    QAction* apply() const { return m_apply; }

private:
    void saveTemplate();
    void applyTemplate();
    QAction* makeAction(const char* name,
                        const QString& text,
                        const QString& toolTip,
                        void (TemplateActions::*slot)());

    StudyDocument& m_document;
    Questions& m_questions;
    QWidget* m_window;
    QAction* m_save;
    QAction* m_apply;
};

}  // namespace alteri
