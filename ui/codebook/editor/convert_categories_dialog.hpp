// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/category_conversion.hpp"
#include "core/model/codebook.hpp"

#include <QDialog>

#include <cstddef>
#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace alteri {

/// A table of conversion: what each category of an attribute is to become, and how many answers go
/// along. Categories that are to have the same name become one.
class ConvertCategoriesDialog : public QDialog {
    Q_OBJECT

public:
    ConvertCategoriesDialog(const Attribute& attribute,
                            const std::map<CategoryId, std::size_t>& counts,
                            QWidget* parent = nullptr);

    std::vector<CategoryConversion> table() const;

private:
    void showSummary();

    Attribute m_attribute;
    std::map<CategoryId, std::size_t> m_counts;
    std::vector<QComboBox*> m_becomes;
    QLabel* m_summary;
    QPushButton* m_convert = nullptr;
};

}  // namespace alteri
