// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/row_filter.hpp"

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace alteri {

/// Opens beneath the heading of a column: which rows it lets pass, and sorting by it. What is
/// chosen holds at once.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// @param filter the present one, with the number of the column
    FilterPopup(const DataColumn& column,
                ColumnFilter filter,
                const QString& title,
                QWidget* parent);

signals:
    /// Nothing: the column lets all rows pass.
    void changed(const std::optional<alteri::ColumnFilter>& filter);
    void sortingWanted(Qt::SortOrder order);

private:
    void addSorting(QVBoxLayout& column);
    void addCategories(QVBoxLayout& column, const DataColumn& answers);
    void addLimits(QVBoxLayout& column);
    void addText(QVBoxLayout& column);
    void addPresence(QVBoxLayout& column, const QStringList& choices);
    void addFooter(QVBoxLayout& column);
    void checkAll(bool checked);
    void takeCategories();
    void takeFields();
    void clear();
    void tell();

    ColumnFilter m_filter;
    QListWidget* m_categories = nullptr;
    QLineEdit* m_least = nullptr;
    QLineEdit* m_most = nullptr;
    QLineEdit* m_contains = nullptr;
    QComboBox* m_presence = nullptr;
    QLabel* m_problem = nullptr;
};

}  // namespace alteri
