// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace alteri {

class AnalysisPage;
class Questions;
class ResultModel;

/// Copies the table of a page for a spreadsheet and writes it to files.
class TableActions : public QObject {
    Q_OBJECT

public:
    /// @param fileName proposed to the user, without a suffix
    TableActions(AnalysisPage& page,
                 const ResultModel& model,
                 Questions& questions,
                 QString fileName);

    QList<QAction*> actions() const { return {m_copy, m_export}; }

private:
    void copy();
    void exportTable();

    AnalysisPage& m_page;
    const ResultModel& m_model;
    Questions& m_questions;
    QString m_fileName;
    QAction* m_copy;
    QAction* m_export;
};

}  // namespace alteri
