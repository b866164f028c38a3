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
class Reader;
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
    /// A row of the frame of ties is to be shown.
    void rowWanted(std::size_t row);
    void closed();

private:
    QLabel* m_heading;
    QLabel* m_meaning;  ///< what the coefficient says, in words
    PlotView* m_bars;
    TieListModel* m_model;
    QTableView* m_table;
};

/// The tie in a row of the frame of ties; nothing if the study has changed since.
std::optional<TieKey> tieOfRow(const Reader& reader, const Frame& ties, std::size_t row);

}  // namespace alteri
