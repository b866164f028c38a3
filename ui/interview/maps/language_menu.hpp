// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace alteri {

class StudyDocument;

/// In which of the study's languages the interview and the respondent's view are held,
/// independently of the program's own language.
class LanguageMenu : public QMenu {
    Q_OBJECT

public:
    explicit LanguageMenu(StudyDocument& document, QWidget* parent = nullptr);

private:
    void fill();

    StudyDocument& m_document;
};

}  // namespace alteri
