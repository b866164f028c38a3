// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_task.hpp"

#include <QMetaObject>

#include <atomic>
#include <chrono>
#include <mutex>

namespace alteri {

namespace {

using Clock = std::chrono::steady_clock;

/// Nobody reads numbers that change faster.
constexpr auto pause = std::chrono::milliseconds(40);

}  // namespace

/// What the window and the thread of one piece of work know of each other.
struct BackgroundTask::Run {
    std::atomic<bool> isWanted = true;
    std::mutex mutex;  // for all below
    Telling end;
    std::size_t done = 0;
    std::size_t all = 0;
    bool isOnItsWay = false;  // progress that was posted and not told yet
    Clock::time_point posted;
};

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask()
{
    abandon();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundTask::abandon()
{
    if (m_run)
        m_run->isWanted = false;
    m_run.reset();
    m_thread.request_stop();
}

void BackgroundTask::askToStop()
{
    m_thread.request_stop();
}

void BackgroundTask::wait()
{
    if (!m_run)
        return;
    m_thread.join();
    tellEnd(std::shared_ptr(m_run));
}

void BackgroundTask::begin(std::function<Telling(const Watch&)> work, Failed failed)
{
    abandon();
    const auto run = std::make_shared<Run>();
    m_thread = std::jthread([this, run, before = std::move(m_thread), work = std::move(work),
                             failed = std::move(failed)](const std::stop_token& stop) mutable {
        if (before.joinable())
            before.join();
        if (!run->isWanted)
            return;
        Telling end;
        try {
            end = work({stop, [&](std::size_t done, std::size_t all) { post(run, done, all); }});
        } catch (...) {
            end = [failed, error = currentError()] { failed(error); };
        }
        {
            const std::scoped_lock lock(run->mutex);
            run->end = std::move(end);
        }
        QMetaObject::invokeMethod(
            this, [this, run] { tellEnd(run); }, Qt::QueuedConnection);
    });
    m_run = run;
}

/// Called in the thread: no more than one call is ever waiting in the window's loop.
void BackgroundTask::post(const std::shared_ptr<Run>& run, std::size_t done, std::size_t all)
{
    const auto now = Clock::now();
    {
        const std::scoped_lock lock(run->mutex);
        run->done = done;
        run->all = all;
        if (run->isOnItsWay || (done != all && now - run->posted < pause))
            return;
        run->isOnItsWay = true;
        run->posted = now;
    }
    QMetaObject::invokeMethod(
        this, [this, run] { tellProgress(run); }, Qt::QueuedConnection);
}

void BackgroundTask::tellProgress(const std::shared_ptr<Run>& run)
{
    if (run != m_run)
        return;
    int done = 0;
    int all = 0;
    {
        const std::scoped_lock lock(run->mutex);
        done = static_cast<int>(run->done);
        all = static_cast<int>(run->all);
        run->isOnItsWay = false;
    }
    emit progressed(done, all);
}

void BackgroundTask::tellEnd(const std::shared_ptr<Run>& run)
{
    if (run != m_run)  // another has begun, or wait() was faster
        return;
    Telling end;
    {
        const std::scoped_lock lock(run->mutex);
        end = std::exchange(run->end, {});
    }
    m_run.reset();  // whoever is told may begin with the next
    end();
}

}  // namespace alteri
