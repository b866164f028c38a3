// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/study_plan.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace alteri {

class FlowLayout;

/// Which sizes of a study are tried, how often, what power is wanted, and what egos and partners
/// cost.
class PlanFields : public QWidget {
    Q_OBJECT

public:
    explicit PlanFields(QWidget* parent = nullptr);

    /// Adds a field with its caption, or a button, behind what is there.
    void addField(const QString& label, const char* name, QWidget* field);
    void addPart(QWidget* part);

    /// All numbers of egos with all numbers of partners; nothing if something else is written.
    std::optional<std::vector<StudySize>> sizes() const;
    std::size_t fits() const;
    double wantedPower() const;
    /// Nothing if neither egos nor partners cost anything.
    std::optional<StudyCosts> costs() const;

signals:
    /// What was simulated is of other sizes, or another number of studies.
    void sizesChanged();
    /// The results stand, and another size is the cheapest.
    void wishesChanged();
    void submitted();

private:
    QLineEdit* addNumbers(const QString& label, const char* name, const QString& text);
    QDoubleSpinBox* addCost(const QString& label, const char* name);

    FlowLayout* m_flow;
    QLineEdit* m_egos;
    QLineEdit* m_partners;
    QSpinBox* m_fits;
    QDoubleSpinBox* m_power;
    QDoubleSpinBox* m_ofEgo;
    QDoubleSpinBox* m_ofPartner;
};

}  // namespace alteri
