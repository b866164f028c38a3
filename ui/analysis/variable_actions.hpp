// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDialog;
class QWidget;

namespace alteri {

class StudyDocument;

/// The actions by which variables are made from others, and names are replaced in what leaves
/// the program. Each opens its dialog over a window.
class VariableActions : public QObject {
    Q_OBJECT

public:
    VariableActions(StudyDocument& document, QWidget* window);

    QAction* groupCategories() const { return m_groupCategories; }
    QAction* centreVariables() const { return m_centreVariables; }
    QAction* computeColumn() const { return m_computeColumn; }
    QAction* showVariables() const { return m_showVariables; }
    QAction* editPseudonyms() const { return m_editPseudonyms; }
    /// Checked where partners of one name are the same, whoever named them.
    QAction* samePartners() const { return m_samePartners; }

private:
    template <class Dialog>
    void openOn(QAction* action);
    void showIdentity();
    void setIdentity(bool byName);

    StudyDocument& m_document;
    QWidget* m_window;
    QAction* m_groupCategories;
    QAction* m_centreVariables;
    QAction* m_computeColumn;
    QAction* m_showVariables;
    QAction* m_editPseudonyms;
    QAction* m_samePartners;
};

}  // namespace alteri
