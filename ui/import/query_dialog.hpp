// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/table_files.hpp"
#include "ui/work/background_task.hpp"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace alteri {

/// What is asked of a database: its service, and queries, each of which answers with a table.
struct DatabaseQuestion {
    QString service;
    QStringList queries;
};

/// Asks which database is asked, and what.
class QueryDialog : public QDialog {
    Q_OBJECT

public:
    /// @param before what was asked last
    explicit QueryDialog(const DatabaseQuestion& before, QWidget* parent = nullptr);

    DatabaseQuestion question() const;

private:
    void take();

    QLineEdit* m_service;
    QPlainTextEdit* m_queries;
    QLabel* m_complaint;
};

/// The tables that a database answers with. Nothing can be changed there.
/// @throws as HubConnection and queriedTable(); Error{Cancelled}
std::vector<OpenedTable> askedTables(const DatabaseQuestion& question, const Watch& watch);

}  // namespace alteri
