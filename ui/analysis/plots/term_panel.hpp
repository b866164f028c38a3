// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/model/value.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace alteri {

class PlotView;
class TieListModel;

/// What is behind one coefficient: the distribution of its variable, and the ties that have it.
class TermPanel : public QWidget {
    Q_OBJECT

public:
    explicit TermPanel(QWidget* parent = nullptr);

    /// @param fit one of the models that have the coefficient
    void
    setTerm(std::shared_ptr<const StudyFrames> frames, const Fit& fit, const CoefficientName& name);
    void restyle();

    TieListModel& ties() const { return *m_model; }
    QTableView& table() const { return *m_table; }

signals:
    /// A tie is to be shown on its map.
    void tieWanted(const TieKey& tie);
    void closed();

private:
    QLabel* m_heading;
    QLabel* m_meaning;  ///< what the coefficient says, in words
    PlotView* m_bars;
    TieListModel* m_model;
    QTableView* m_table;
};

}  // namespace alteri
