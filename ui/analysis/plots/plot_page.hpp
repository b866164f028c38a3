// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/plots/plot.hpp"

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace alteri {

class PlotView;
class Questions;

/// A page that shows one plot, with what it can be asked for in a row above, and lets it out of
/// the program as a file or over the clipboard.
class PlotPage : public AnalysisPage {
    Q_OBJECT

public:
    /// @param name what the plot is called for files and assistive technology
    PlotPage(const QString& name, Questions& questions, QWidget* parent = nullptr);

    void restyle() override;
    QList<QAction*> pageActions() const override { return {m_export, m_copy}; }

    PlotView& view() const { return *m_view; }
    /// What is shown; null if there is nothing to show.
    const std::shared_ptr<const Plot>& plot() const { return m_plot; }

    void exportPlot();
    void copyPlot();

protected:
    QHBoxLayout* controls() const { return m_controls; }
    /// Puts a second row below that of the controls.
    void addRow(QWidget* row);
    void showPlot(std::shared_ptr<const Plot> plot);
    /// Says why there is no plot.
    void showSentence(const QString& text);
    /// Shows something else than the view, to which plot() belongs all the same.
    void setBody(QWidget* body);
    /// Keeps what is exported, without showing it in the view.
    void setExportedPlot(std::shared_ptr<const Plot> plot);
    Questions& questions() const { return m_questions; }

private:
    QString m_name;
    Questions& m_questions;
    QHBoxLayout* m_controls;
    QStackedLayout* m_stack;
    PlotView* m_view;
    QWidget* m_body;
    QLabel* m_sentence;
    QAction* m_export;
    QAction* m_copy;
    std::shared_ptr<const Plot> m_plot;
};

}  // namespace alteri
