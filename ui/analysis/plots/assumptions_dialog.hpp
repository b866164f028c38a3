// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/study_plan.hpp"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace alteri {

/// What is assumed of a study for which there is no pilot: predictors and their effects, how alike
/// the partners of an ego are, and what the outcome is.
class AssumptionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AssumptionsDialog(const PlanAssumptions& assumptions, QWidget* parent = nullptr);

    /// As they are written; only accepted if a study can be planned with them.
    PlanAssumptions assumptions() const;

private:
    QWidget* makeTable(const PlanAssumptions& assumptions);
    QFormLayout* makeForm(const PlanAssumptions& assumptions);
    void addRow(const PlannedPredictor& predictor);
    void addPredictor();
    void removePredictor();
    bool isOrdinal() const;
    /// Shows what cannot be, if anything.
    void check();
    QString problem() const;

    QTableWidget* m_table;
    QComboBox* m_outcome;
    QLineEdit* m_shares;
    QDoubleSpinBox* m_deviation;
    QDoubleSpinBox* m_icc;
    QLabel* m_remark;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
