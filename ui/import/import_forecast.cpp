// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_forecast.hpp"

#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"
#include "ui/study/background_copy.hpp"
#include "ui/work/long_work.hpp"

#include <utility>

namespace alteri {

ImportForecast::ImportForecast(QObject* parent)
    : QObject(parent)
{
    connect(&m_task, &BackgroundTask::progressed, this, &ImportForecast::progressed);
}

ImportForecast::~ImportForecast() = default;

void ImportForecast::workOut(const ImportTarget& target, std::function<StudyTables()> tables)
{
    m_task.abandon();
    m_next = std::move(tables);
    m_known = target.known;
    if (target.study != m_study) {
        m_copying.reset();
        m_copy.reset();
        m_study = target.study;
    }
    if (m_copy) {
        begin();
        return;
    }
    if (m_copying)
        return;
    m_copying = std::make_unique<BackgroundCopy>(*m_study);
    connect(m_copying.get(), &BackgroundCopy::done, this, [this] {
        m_copy = m_copying->take();
        m_copying.release()->deleteLater();  // it is the one that speaks
        if (m_next)
            begin();
    });
    connect(m_copying.get(), &BackgroundCopy::failed, this, [this](const Error& error) {
        m_copying.release()->deleteLater();
        m_next = nullptr;
        emit failed(error);
    });
}

void ImportForecast::cancel()
{
    m_task.abandon();
    m_next = nullptr;
    m_copying.reset();
}

void ImportForecast::begin()
{
    m_task.run(
        [copy = m_copy, tables = std::exchange(m_next, nullptr),
         known = m_known](const Watch& watch) {
            return rehearsedImport(*copy, tables(), endingWhenCancelled(watch), known);
        },
        [this](const ImportReport& report) { emit found(report); },
        [this](const Error& error) { emit failed(error); });
}

}  // namespace alteri
