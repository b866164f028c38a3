// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <QDialog>

#include <functional>
#include <string>

class QLabel;
class QPushButton;

namespace alteri {

class ExpressionField;

/// Which ties or networks a model has: an expression that they satisfy, with how many do while it
/// is written.
class FilterDialog : public QDialog {
    Q_OBJECT

public:
    /// @param rows ties or networks as they are now; asked whenever they are needed
    FilterDialog(const std::string& filter,
                 std::function<const Frame&()> rows,
                 bool areNetworks,
                 QWidget* parent = nullptr);

    /// Empty: all.
    std::string filter() const;

private:
    void refresh();
    QString countText() const;

    std::function<const Frame&()> m_rowsNow;
    bool m_areNetworks;
    ExpressionField* m_expression;
    QLabel* m_remark;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
