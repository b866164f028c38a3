// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/variable_catalogue.hpp"

#include <QTreeWidget>
#include <QWidget>

class QLineEdit;

namespace alteri {

/// The variables of a study by level, to be dragged or double-clicked into a model.
class VariableLists : public QWidget {
    Q_OBJECT

public:
    explicit VariableLists(QWidget* parent = nullptr);

    void setVariables(const VariableCatalogue& catalogue);
    /// Puts a variable into sight and selects it.
    QTreeWidgetItem* itemOf(const std::string& name) const;
    QTreeWidget* tree() const { return m_tree; }

    /// The name of a variable that is dragged, in what the drag carries.
    static QString mimeType();

signals:
    void chosen(const QString& name);

private:
    void filter(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_tree;
};

}  // namespace alteri
