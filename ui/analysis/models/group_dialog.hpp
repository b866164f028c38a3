// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace alteri {

/// Puts categories of a variable together for one model: which ones, and what they are called.
class GroupDialog : public QDialog {
    Q_OBJECT

public:
    using Categories = std::vector<std::pair<std::string, QString>>;

    /// @param free the categories that are in no group of the model yet, with code and label
    /// @param taken names that the group cannot have
    GroupDialog(const QString& variable,
                const Categories& free,
                std::vector<std::string> taken,
                QWidget* parent);

    std::string name() const;
    std::vector<std::string> members() const;

private:
    void check();

    QListWidget* m_list;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
    std::vector<std::string> m_taken;
};

}  // namespace alteri
