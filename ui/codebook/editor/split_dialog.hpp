// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QDialog>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace alteri {

class StudyDocument;

/// Asks what the second half of a category is called, and who belongs to it: all that have the
/// category as their answer are listed, to be ticked.
class SplitDialog : public QDialog {
    Q_OBJECT

public:
    SplitDialog(const StudyDocument& document,
                const Attribute& attribute,
                const Category& category,
                QWidget* parent = nullptr);

    std::string label() const;
    std::vector<Subject> chosen() const;

private:
    void updateButton();

    QLineEdit* m_label;
    QListWidget* m_list;
    QPushButton* m_split = nullptr;
    std::vector<Subject> m_subjects;
};

}  // namespace alteri
