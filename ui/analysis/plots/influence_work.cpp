// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/influence_work.hpp"

#include "ui/text/problem_text.hpp"
#include "ui/work/background_task.hpp"

#include <utility>

namespace alteri {

InfluenceWork::InfluenceWork(QObject* parent)
    : QObject(parent)
    , m_task(new BackgroundTask(this))
{
    connect(m_task, &BackgroundTask::progressed, this, &InfluenceWork::progressed);
}

void InfluenceWork::start(std::shared_ptr<const FittedModel> model)
{
    m_task->run(
        [model = std::move(model)](const Watch& watch) {
            return std::make_shared<const Influences>(groupInfluence(*model, watch));
        },
        [this](const std::shared_ptr<const Influences>& influences) { emit finished(influences); },
        [this](const Error& error) { emit failed(sentencesFor(error).join(QLatin1Char(' '))); });
}

void InfluenceWork::cancel()
{
    if (!isBusy())
        return;
    drop();
    emit failed({});
}

void InfluenceWork::drop()
{
    m_task->abandon();
}

bool InfluenceWork::isBusy() const
{
    return m_task->isBusy();
}

}  // namespace alteri
