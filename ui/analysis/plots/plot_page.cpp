// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_page.hpp"

#include "core/error.hpp"
#include "ui/analysis/plots/plot_view.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace alteri {

PlotPage::PlotPage(const QString& name, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_name(name)
    , m_questions(questions)
    , m_controls(new QHBoxLayout)
    , m_stack(new QStackedLayout)
    , m_view(new PlotView)
    , m_body(m_view)
    , m_sentence(new QLabel)
    , m_export(newAction(this,
                         tr("Export plot…"),
                         {},
                         tr("Save the plot at its size in print, as %1").arg(pictureFormatList())))
    , m_copy(newAction(this,
                       tr("Copy plot"),
                       {},
                       tr("Copy the plot as PNG and SVG for another program")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_controls->setContentsMargins(12, 6, 12, 6);
    m_controls->setSpacing(8);
    column->addLayout(m_controls);
    column->addLayout(m_stack, 1);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(40);
    m_sentence->setProperty("caption", true);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_view);
    m_view->setAccessibleName(name);
    nameAction(m_export, "exportPlot");
    nameAction(m_copy, "copyPlot");
    connect(m_export, &QAction::triggered, this, &PlotPage::exportPlot);
    connect(m_copy, &QAction::triggered, this, &PlotPage::copyPlot);
}

void PlotPage::addRow(QWidget* row)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, row);
}

void PlotPage::setBody(QWidget* body)
{
    m_body = body;
    m_stack->addWidget(body);
}

void PlotPage::setExportedPlot(std::shared_ptr<const Plot> plot)
{
    m_plot = std::move(plot);
    m_export->setEnabled(m_plot != nullptr);
    m_copy->setEnabled(m_plot != nullptr);
    m_stack->setCurrentWidget(m_body);
}

void PlotPage::showPlot(std::shared_ptr<const Plot> plot)
{
    m_view->setPlot(plot);
    setExportedPlot(std::move(plot));
}

void PlotPage::showSentence(const QString& text)
{
    m_view->setPlot(nullptr);
    setExportedPlot(nullptr);
    m_sentence->setText(text);
    m_stack->setCurrentWidget(m_sentence);
}

void PlotPage::restyle()
{
    m_view->restyle();
}

void PlotPage::exportPlot()
{
    if (!m_plot)
        return;
    const auto size = m_questions.pictureSize(tr("Export plot"));
    if (!size)
        return;
    const auto write = [&](const QString& file, PictureFormat format) {
        writePicture(drawingOf(m_plot, size->widthMillimetres), {format, size->dotsPerInch}, file);
    };
    const FileExport out(m_questions, tr("Export plot"));
    if (const auto file = out.write(m_name, pictureFileFormats(write))) {
        emit message(FileExport::sentenceOf(*file));
        emit left(resultsLeftAs(*file));
    }
}

void PlotPage::copyPlot()
{
    if (!m_plot)
        return;
    constexpr double pageWidth = 174;
    try {
        copyPicture(drawingOf(m_plot, pageWidth), {});
        emit message(tr("The plot was copied"));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Copy plot"), sentencesFor(error));
    }
}

}  // namespace alteri
