// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/analysis/plots/coefficient_print.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace alteri {

/// What of the models' coefficients is to be seen, and how: form, models, intervals, scale, terms
/// and their order.
class CoefficientPanel : public QWidget {
    Q_OBJECT

public:
    explicit CoefficientPanel(QWidget* parent = nullptr);

    /// Lists models and terms; what was chosen of those that are still there stays chosen.
    void setTable(const RegressionTable& table);
    const CoefficientChoices& choices() const { return m_choices; }
    CoefficientForm form() const;
    bool hasTable() const;

    QListWidget& models() const { return *m_models; }
    QListWidget& terms() const { return *m_terms; }

signals:
    void changed();
    void termChosen(const QString& term);

private:
    void arrange();
    void explain();
    void connectAll();
    void listModels(const RegressionTable& table);
    void listTerms(const RegressionTable& table);
    void readModels();
    void readTerms();
    void moveTerm(int by);

    CoefficientChoices m_choices;
    QComboBox* m_form;
    QComboBox* m_intervals;
    QCheckBox* m_standardised;
    QCheckBox* m_ratios;
    QCheckBox* m_table;
    QListWidget* m_models;
    QListWidget* m_terms;
    QToolButton* m_up;
    QToolButton* m_down;
};

}  // namespace alteri
