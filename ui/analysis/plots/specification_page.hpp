// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/robustness/specification_curve.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

class QProgressBar;
class QPushButton;

namespace alteri {

class BackgroundTask;

/// Whether a coefficient holds: its specification curve, and what it says in words.
class SpecificationPage : public ModelPlotPage {
    Q_OBJECT

public:
    SpecificationPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    bool isBusy() const;
    /// The paragraph below the plot; empty while there is none.
    const QString& paragraph() const { return m_paragraph; }

protected:
    void prepare() override;
    void draw() override;
    void letGo() override;

private:
    void begin();
    void take(const std::shared_ptr<const SpecificationCurve>& curve);
    void fail(const QString& text);
    void showBusy(bool busy);
    void copyText();
    QString coefficientText() const;

    BackgroundTask* m_task;
    QComboBox* m_coefficient;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_copy;
    std::shared_ptr<const FittedModel> m_of;  ///< the model that was worked on last
    std::shared_ptr<const SpecificationCurve> m_curve;
    QString m_paragraph;
};

}  // namespace alteri
