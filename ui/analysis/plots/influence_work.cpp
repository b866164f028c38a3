// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/influence_work.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

#include <QMetaObject>

namespace alteri {

InfluenceWork::InfluenceWork(QObject* parent)
    : QObject(parent)
{
}

InfluenceWork::~InfluenceWork()
{
    stop();
}

void InfluenceWork::stop()
{
    ++m_run;
    m_isBusy = false;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

/// Calls from the window's own loop, unless another run has begun by then.
template <class Call>
void InfluenceWork::tell(std::uint64_t run, Call call)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, call = std::move(call)] {
            if (run == m_run)
                call();
        },
        Qt::QueuedConnection);
}

void InfluenceWork::start(std::shared_ptr<const FittedModel> model)
{
    stop();
    m_isBusy = true;
    m_thread = std::jthread([this, run = m_run,
                             model = std::move(model)](const std::stop_token& token) {
        const Watch watch{token, [this, run](std::size_t done, std::size_t all) {
                              tell(run, [this, done, all] {
                                  emit progressed(static_cast<int>(done), static_cast<int>(all));
                              });
                          }};
        try {
            auto influences = std::make_shared<const Influences>(groupInfluence(*model, watch));
            tell(run, [this, influences] {
                m_isBusy = false;
                emit finished(influences);
            });
        } catch (...) {
            const auto text = sentencesFor(currentError()).join(QLatin1Char(' '));
            tell(run, [this, text] {
                m_isBusy = false;
                emit failed(text);
            });
        }
    });
}

void InfluenceWork::cancel()
{
    if (!m_isBusy)
        return;
    stop();
    emit failed({});
}

}  // namespace alteri
