// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QComboBox;
class QTextBrowser;

namespace alteri {

class Questions;
class StudyDocument;

/// Shows the codebook as it is printed, in any of the study's languages, and prints or writes it.
class CodebookDialog : public QDialog {
    Q_OBJECT

public:
    CodebookDialog(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

private:
    std::string language() const;
    void showCodebook();
    void print();
    void exportCodebook();

    StudyDocument& m_document;
    Questions& m_questions;
    QComboBox* m_language;
    QTextBrowser* m_page;
};

}  // namespace alteri
