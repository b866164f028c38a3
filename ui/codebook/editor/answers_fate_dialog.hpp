// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/category_changes.hpp"

#include <QDialog>

#include <cstddef>

class QComboBox;
class QRadioButton;

namespace alteri {

/// Asks what becomes of the answers when their category is deleted: they move to another one, are
/// missing for a reason, or stay and the category is only not offered any more.
class AnswersFateDialog : public QDialog {
    Q_OBJECT

public:
    AnswersFateDialog(const Attribute& attribute,
                      const Category& category,
                      std::size_t answers,
                      QWidget* parent = nullptr);

    AnswersFate fate() const;

private:
    QRadioButton* addChoice(const QString& text, const char* name, QComboBox* choice);

    std::vector<CategoryId> m_others;
    QComboBox* m_other;
    QComboBox* m_reason;
    QRadioButton* m_retire = nullptr;
    QRadioButton* m_move = nullptr;
};

}  // namespace alteri
