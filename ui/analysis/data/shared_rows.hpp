// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid_reading.hpp"

#include <QObject>

#include <memory>

class QTimer;

namespace alteri {

class StudyData;
class StudyDocument;

/// The rows of the study, shared by all tables of data. A big study is read in pieces between
/// which the window lives on; its first rows are there at once, and old rows until new ones are.
///
/// Derived columns and measures take the whole study. Measures are worked out for the table of
/// networks; derived columns at once in a small study, in a big one only where a table in sight
/// shows them, when nothing has changed for a moment.
class SharedRows : public QObject {
    Q_OBJECT

public:
    explicit SharedRows(StudyData& study, QObject* parent = nullptr);
    ~SharedRows() override;
    SharedRows(const SharedRows&) = delete;
    SharedRows& operator=(const SharedRows&) = delete;
    SharedRows(SharedRows&&) = delete;
    SharedRows& operator=(SharedRows&&) = delete;

    StudyData& study() const { return m_study; }
    StudyDocument& document() const;
    /// Reads what was never read or is outdated. To be called before rows are looked at.
    /// @param rows of the table that looks at them
    /// @param showsDerived whether it shows derived columns
    void refresh(DataRows rows, bool showsDerived);
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
    /// There is more to show, which refresh() sees to: all rows of a big study, or its data. After
    /// a change of the study the page in sight is refreshed anyway.
    void outdated();
    void progressed();

private:
    void follow(const Change& change);
    void read();
    void readOn();
    void takeOver(StudyGrid rows);
    bool hasData();
    void measure();
    void derive();

    StudyData& m_study;
    StudyGrid m_rows;
    std::unique_ptr<StudyGridReading> m_reading;
    std::vector<Change> m_meanwhile;  ///< what happened since the reading began
    QTimer* m_timer;
    QTimer* m_pause;
    bool m_outdated = true;
    bool m_isDerived = false;
    bool m_isMeasured = false;
    bool m_waits = false;        ///< for the data of the whole study
    bool m_isBeginning = false;  ///< the rows are the first ones of those being read
};

}  // namespace alteri
