// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid.hpp"

#include <QWidget>

class QLabel;

namespace alteri {

/// Stands where a table of data has no row, and says what to do about it.
class EmptyTable : public QWidget {
    Q_OBJECT

public:
    explicit EmptyTable(QWidget* parent = nullptr);

    void explain(const StudyGrid& study, DataRows rows);

signals:
    /// All rows are to be shown.
    void clearWanted();

private:
    QLabel* m_text;
    QWidget* m_clear;
};

}  // namespace alteri
