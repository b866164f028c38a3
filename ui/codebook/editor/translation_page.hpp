// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace alteri {

class Questions;
class StudyDocument;
class TranslationModel;

/// The languages of a study: its texts in a table with one column for each, what is missing or has
/// changed, and the way to translators and back.
class TranslationPage : public QWidget {
    Q_OBJECT

public:
    TranslationPage(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    /// Stores what was typed and not confirmed yet.
    void commitPending();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(QHBoxLayout& row,
                           const char* name,
                           const QString& text,
                           void (TranslationPage::*slot)()) const;
    void follow();
    void followInSight();
    void addLanguage();
    void removeLanguage();
    void changeMain();
    void exportTable();
    void importTable();
    std::string currentLanguage() const;

    StudyDocument& m_document;
    Questions& m_questions;
    TranslationModel* m_model;
    bool m_isStale = true;  ///< the study has changed while it was out of sight
    QTableView* m_table;
    QComboBox* m_shown;
    QLabel* m_state;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_main = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_import = nullptr;
};

}  // namespace alteri
