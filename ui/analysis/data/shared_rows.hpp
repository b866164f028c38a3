// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/study_grid_reading.hpp"

#include <QObject>

#include <memory>

class QTimer;

namespace alteri {

class StudyDocument;

/// The rows of the study, shared by all tables of data. A big study is read in pieces between
/// which the window lives on; its first rows are there at once, and old rows until new ones are.
class SharedRows : public QObject {
    Q_OBJECT

public:
    explicit SharedRows(StudyDocument& document, QObject* parent = nullptr);
    ~SharedRows() override;
    SharedRows(const SharedRows&) = delete;
    SharedRows& operator=(const SharedRows&) = delete;
    SharedRows(SharedRows&&) = delete;
    SharedRows& operator=(SharedRows&&) = delete;

    StudyDocument& document() const { return m_document; }
    /// Reads what was never read or is outdated. To be called before rows are looked at.
    void refresh();
    const StudyGrid& rows() const { return m_rows; }
    /// False while the rows are only the first ones, or those of before a change.
    bool isComplete() const { return m_reading == nullptr && !m_outdated; }
    double progress() const { return m_reading ? m_reading->progress() : 1; }

signals:
    /// Other rows, and perhaps other columns.
    void replaced();
    /// More rows behind those that were there.
    void grown();
    void cellsChanged();
    /// Rows came or went; refresh() reads them.
    void outdated();
    void progressed();

private:
    void follow(const Change& change);
    void readOn();

    StudyDocument& m_document;
    StudyGrid m_rows;
    std::unique_ptr<StudyGridReading> m_reading;
    std::vector<Change> m_meanwhile;  ///< what happened since the reading began
    QTimer* m_timer;
    bool m_outdated = true;
    bool m_isBeginning = false;  ///< the rows are the first ones of those being read
};

}  // namespace alteri
