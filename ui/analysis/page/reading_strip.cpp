// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page/reading_strip.hpp"

#include "ui/analysis/page/study_data.hpp"
#include "ui/text/problem_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace alteri {

ReadingStrip::ReadingStrip(StudyData& study, QWidget* parent)
    : QWidget(parent)
    , m_data(study)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Read")))
{
    setObjectName(QStringLiteral("readingStrip"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    for (auto* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_progress),
                         static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_again)})
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingStrip::stop);
    connect(m_again, &QPushButton::clicked, this, &ReadingStrip::start);
    connect(&m_data, &StudyData::changed, this, [this] { m_isStopped = false; });
    connect(&m_data, &StudyData::progressed, this, &ReadingStrip::showProgress);
    connect(&m_data, &StudyData::failed, this, [this](const Error& error) {
        stop();
        if (error.code() != ErrorCode::Cancelled)
            m_text->setText(sentencesFor(error).join(QLatin1Char(' ')));
    });
    hide();
}

void ReadingStrip::setWaiting(bool waits)
{
    setVisible(waits);
    if (waits && !m_isStopped)
        start();
}

void ReadingStrip::start()
{
    m_isStopped = false;
    m_data.prepare();
    showProgress(0);
    sync();
}

void ReadingStrip::stop()
{
    m_isStopped = true;
    m_data.cancel();
    sync();
}

void ReadingStrip::showProgress(double share)
{
    // How long the rest takes once all is read is not known: the bar runs to and fro.
    m_progress->setRange(0, share < 1 ? 100 : 0);
    m_progress->setValue(static_cast<int>(100 * share));
}

void ReadingStrip::sync()
{
    m_text->setText(m_isStopped ? tr("The study was not read: this page shows nothing new.")
                                : tr("Reading the study"));
    m_progress->setVisible(!m_isStopped);
    m_cancel->setVisible(!m_isStopped);
    m_again->setVisible(m_isStopped);
}

}  // namespace alteri
