// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid.hpp"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace alteri {

class StudyData;
class StudyDocument;

/// What all tables of data show: the table of the study, with what is worked out from it. While a
/// big study is read its first rows are there, or old rows until the new ones are.
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
    /// Takes over what the study says now. To be called before rows are looked at.
    /// @param rows of the table that looks at them
    /// @param showsDerived whether it shows derived columns, asked once it has those there are now
    void refresh(DataRows rows, const std::function<bool()>& showsDerived);
    const StudyGrid& rows() const { return m_rows; }
    /// False while the rows are only the first ones, or those of before a change.
    bool isComplete() const;
    double progress() const;

signals:
    /// There will be other rows; those of before are still there.
    void replacing();
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
    void show();
    void takeOver(StudyGrid rows, bool wasBeginning);
    bool hasData();
    void measure();
    void derive();

    StudyData& m_study;
    StudyGrid m_rows;
    QTimer* m_pause;
    bool m_isDerived = false;
    bool m_isMeasured = false;
    bool m_waits = false;        ///< for the data of the whole study
    bool m_isBeginning = false;  ///< the rows are the first ones of those being read
};

}  // namespace alteri
