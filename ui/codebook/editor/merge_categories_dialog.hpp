// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QDialog>

#include <cstddef>
#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace alteri {

/// Asks which category several are to become, and says how many answers move. A long list is
/// searched by typing.
class MergeCategoriesDialog : public QDialog {
    Q_OBJECT

public:
    /// @param merged at least one of the attribute's categories; one of them may be the one that
    ///        stays
    /// @param answers how many there are of each category
    MergeCategoriesDialog(Attribute attribute,
                          std::vector<CategoryId> merged,
                          std::map<CategoryId, std::size_t> answers,
                          QWidget* parent = nullptr);

    /// The category that stays.
    CategoryId into() const;

private:
    static QString labelsOf(const std::vector<const Category*>& categories);
    void refresh();

    Attribute m_attribute;
    std::vector<CategoryId> m_merged;
    std::map<CategoryId, std::size_t> m_answers;
    std::vector<CategoryId> m_offered;  ///< as m_into has them
    QComboBox* m_into;
    QLabel* m_effect;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
