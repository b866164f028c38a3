// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/influence_work.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

class QProgressBar;
class QPushButton;

namespace alteri {

/// How much the estimates hang on single egos: Cook's distance of each, or what it changes of one
/// coefficient.
class InfluencePage : public ModelPlotPage {
    Q_OBJECT

public:
    InfluencePage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    bool isBusy() const { return m_work->isBusy(); }

protected:
    void prepare() override;
    void draw() override;
    void letGo() override;

private:
    void begin();
    void take(const std::shared_ptr<const InfluenceWork::Influences>& influences);
    void fail(const QString& text);
    void showBusy(bool busy);

    InfluenceWork* m_work;
    QComboBox* m_measure;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
    std::shared_ptr<const FittedModel> m_of;  ///< the model that was worked on last
    std::shared_ptr<const InfluenceWork::Influences> m_influences;
};

}  // namespace alteri
