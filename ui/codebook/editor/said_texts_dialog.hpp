// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/category_conversion.hpp"
#include "core/model/codebook.hpp"

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace alteri {

/// What was said to a category that asks what it is, and how often: texts that are ticked become a
/// category of their own.
class SaidTextsDialog : public QDialog {
    Q_OBJECT

public:
    SaidTextsDialog(const Category& category,
                    std::vector<SaidText> texts,
                    QWidget* parent = nullptr);

    std::string label() const;
    std::vector<std::string> chosen() const;

private:
    void propose();
    void showSummary();

    std::vector<SaidText> m_texts;
    QListWidget* m_list;
    QLineEdit* m_label;
    QLabel* m_summary;
    QPushButton* m_make = nullptr;
};

}  // namespace alteri
