// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_question.hpp"

#include <QMetaObject>

#include <utility>

namespace alteri {

ModelQuestionWork::ModelQuestionWork(QObject* parent)
    : QObject(parent)
{
}

ModelQuestionWork::~ModelQuestionWork()
{
    stop();
}

void ModelQuestionWork::stop()
{
    ++m_run;
    m_isBusy = false;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

/// Calls from the window's own loop, unless another question was asked by then.
template <class Call>
void ModelQuestionWork::tell(std::uint64_t run, Call call)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, call = std::move(call)] {
            if (run == m_run)
                call();
        },
        Qt::QueuedConnection);
}

void ModelQuestionWork::start(std::function<ModelAnswer(const Watch&)> ask)
{
    stop();
    m_isBusy = true;
    m_thread = std::jthread([this, run = m_run,
                             ask = std::move(ask)](const std::stop_token& token) {
        const Watch watch{token, [this, run](std::size_t done, std::size_t all) {
                              tell(run, [this, done, all] {
                                  emit progressed(static_cast<int>(done), static_cast<int>(all));
                              });
                          }};
        ModelAnswer answer;
        try {
            answer = ask(watch);
        } catch (...) {
            answer.problem = currentError();
        }
        tell(run, [this, answer = std::move(answer)] {
            m_isBusy = false;
            emit answered(answer);
        });
    });
}

}  // namespace alteri
