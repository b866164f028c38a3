// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QTableView;

namespace alteri {

class ResultModel;

/// A table of results with a note beneath; Ctrl+C copies it for a spreadsheet.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(const QString& name, QWidget* parent = nullptr);

    ResultModel& model() { return *m_model; }
    void setNote(const QString& note);
    /// Fits columns to their texts, after the content was set.
    void fitColumns();
    /// Selects a row and brings it into sight.
    void selectRow(int row);

signals:
    /// A row was selected by the user or by selectRow().
    void rowSelected(int row);

public slots:
    void copy();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveNotesRoom();

    ResultModel* m_model;
    QTableView* m_view;
    QLabel* m_note;
    QScrollArea* m_notes;
};

}  // namespace alteri
