// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/forecast_pane.hpp"

#include "core/error.hpp"
#include "ui/import/import_forecast.hpp"
#include "ui/study/import_report_text.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/work/long_work.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace alteri {

ForecastPane::ForecastPane(const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_forecast(new ImportForecast(this))
    , m_sentences(new QListWidget)
    , m_bar(new QProgressBar)
    , m_progress(newProgress())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("What happens"));
    title->setBuddy(m_sentences);
    column->addWidget(title);
    auto* told = new QLabel(explanation);
    told->setProperty("caption", true);
    told->setWordWrap(true);
    column->addWidget(told);
    m_sentences->setObjectName(QStringLiteral("importForecast"));
    m_sentences->setAccessibleName(title->text());
    m_sentences->setWordWrap(true);
    m_sentences->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_sentences, 1);
    column->addWidget(m_progress);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ForecastPane::tellBusy);
    connect(m_forecast, &ImportForecast::progressed, this, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
    connect(m_forecast, &ImportForecast::found, this, [this](const ImportReport& report) {
        end();
        showSentences(forecastFor(report), false);
    });
    connect(m_forecast, &ImportForecast::failed, this, [this](const Error& error) {
        end();
        showSentences(QStringList(tr("Nothing can be imported before this is right:"))
                          + sentencesWithHelp(error),
                      true);
    });
}

QWidget* ForecastPane::newProgress()
{
    auto* progress = new QWidget;
    progress->setObjectName(QStringLiteral("forecastProgress"));
    m_bar->setAccessibleName(tr("Working out what happens…"));
    auto* cancel = new QPushButton(tr("Cancel working out"));
    cancel->setObjectName(QStringLiteral("cancelForecast"));
    auto* row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    progress->hide();
    connect(cancel, &QPushButton::clicked, this,
            [this] { tell({tr("It was not worked out what happens.")}); });
    return progress;
}

void ForecastPane::workOut(const ImportTarget& target, std::function<StudyTables()> tables)
{
    m_bar->setRange(0, 0);
    if (m_progress->isHidden())
        m_patience.start(LongWork::patience());
    m_forecast->workOut(target, std::move(tables));
}

void ForecastPane::tell(const QStringList& sentences)
{
    cancel();
    showSentences(sentences, false);
}

void ForecastPane::cancel()
{
    m_forecast->cancel();
    end();
}

bool ForecastPane::isBusy() const
{
    return m_forecast->isBusy();
}

void ForecastPane::tellBusy()
{
    m_sentences->clear();
    m_sentences->addItem(tr("Working out what happens…"));
    m_progress->show();
}

void ForecastPane::end()
{
    m_patience.stop();
    m_progress->hide();
}

void ForecastPane::showSentences(const QStringList& sentences, bool isProblem)
{
    m_sentences->clear();
    m_sentences->addItems(sentences);
    for (int row = 0; isProblem && row < m_sentences->count(); ++row)
        m_sentences->item(row)->setForeground(problemColour());
    emit told(!isProblem);
}

QStringList ForecastPane::sentencesWithHelp(const Error& error)
{
    QStringList sentences;
    for (const auto& problem : error.problems()) {
        const auto file = QString::fromStdString(problem.where.file);
        if (problem.code == ErrorCode::TableRoleUnknown) {
            sentences << tr("%1: The names of the columns do not say what the "
                            "table is about; choose it at “Taken for”.")
                             .arg(file);
            continue;
        }
        auto own = sentencesFor(Error(std::vector<Problem>{problem}));
        if (problem.code == ErrorCode::TableColumnMissing)
            own << tr("%1: Click the column that is meant, and choose at “Use as” "
                      "what it is.")
                       .arg(file);
        sentences << own;
    }
    return sentences;
}

}  // namespace alteri
