// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_work.hpp"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace alteri {

PictureWork::PictureWork(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Drawn>::finished, this, &PictureWork::deliver);
}

PictureWork::~PictureWork()
{
    m_stop.request_stop();
    // Threads that draw must be gone before the program's fonts are.
    m_abandoned.push_back(m_watcher.future());
    for (auto& future : m_abandoned)
        future.waitForFinished();
}

void PictureWork::abandon()
{
    m_stop.request_stop();
    std::erase_if(m_abandoned, [](const auto& future) { return future.isFinished(); });
    if (std::exchange(m_running, false))
        m_abandoned.push_back(m_watcher.future());
}

void PictureWork::start(const MapSnapshot& map, const PictureSettings& settings)
{
    abandon();
    m_stop = std::stop_source();
    m_running = true;
    const auto promise = std::make_shared<QPromise<Drawn>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, map, settings, stop = m_stop.get_token()] {
        Drawn drawn;
        try {
            drawn.figure = mapFigure(map, settings, stop);
        } catch (...) {
            drawn.failure = currentError();
        }
        promise->addResult(std::move(drawn));
        promise->finish();
    });
}

void PictureWork::wait()
{
    if (!m_running)
        return;
    m_watcher.waitForFinished();
    deliver();
}

void PictureWork::deliver()
{
    // After wait() the watcher says it once more.
    if (!m_running || !m_watcher.future().isFinished())
        return;
    m_running = false;
    const auto drawn = m_watcher.result();
    if (drawn.failure)
        emit failed(*drawn.failure);
    else
        emit finished(drawn.figure);
}

}  // namespace alteri
