// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace alteri {

class StudyData;

/// Says which waves the page in sight is about, and lets one be chosen: the how manieth map of each
/// ego. In sight only where egos have several maps.
class WaveBar : public QWidget {
    Q_OBJECT

public:
    explicit WaveBar(StudyData& study, QWidget* parent = nullptr);

    /// Takes over which waves the study has.
    /// @param isWanted whether the page shows statistics, and not what was entered
    void refresh(bool isWanted);

private:
    void sayCounts();

    StudyData& m_study;
    QComboBox* m_chooser;
    QLabel* m_counts;
};

}  // namespace alteri
