// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/background_run.hpp"

#include <QMetaObject>

#include <utility>

namespace alteri {

BackgroundRun::BackgroundRun(QObject* parent)
    : QObject(parent)
{
}

BackgroundRun::~BackgroundRun()
{
    stop();
}

void BackgroundRun::stop()
{
    ++m_run;
    m_isBusy = false;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundRun::tell(std::uint64_t run, Telling telling)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, telling = std::move(telling)] {
            if (run == m_run)
                telling();
        },
        Qt::QueuedConnection);
}

void BackgroundRun::start(std::function<Telling(const Watch&)> work)
{
    stop();
    m_isBusy = true;
    m_thread = std::jthread([this, run = m_run,
                             work = std::move(work)](const std::stop_token& token) {
        const Watch watch{token, [this, run](std::size_t done, std::size_t all) {
                              tell(run, [this, done, all] {
                                  emit progressed(static_cast<int>(done), static_cast<int>(all));
                              });
                          }};
        tell(run, [this, telling = work(watch)] {
            m_isBusy = false;
            telling();
        });
    });
}

}  // namespace alteri
