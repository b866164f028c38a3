// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QDialog>

#include <variant>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri {

class StudyDocument;

/// All groupings, centred and computed columns of a study, to look at, change and delete.
class VariablesDialog : public QDialog {
    Q_OBJECT

public:
    explicit VariablesDialog(StudyDocument& document, QWidget* parent = nullptr);

private:
    using Entry = std::variant<Recode, DerivedColumn>;

    void list();
    void addItem(const QStringList& texts, const QString& fault);
    void addRecodes();
    void addColumns();
    const Entry* current() const;
    void edit();
    void remove();
    void enableButtons();

    StudyDocument& m_document;
    std::vector<Entry> m_entries;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
};

}  // namespace alteri
