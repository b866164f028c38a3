// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_question.hpp"

#include <utility>

namespace alteri {

ModelQuestionWork::ModelQuestionWork(QObject* parent)
    : QObject(parent)
    , m_task(new BackgroundTask(this))
{
    connect(m_task, &BackgroundTask::progressed, this, &ModelQuestionWork::progressed);
}

void ModelQuestionWork::start(std::function<ModelAnswer(const Watch&)> ask)
{
    m_task->run(
        std::move(ask), [this](const ModelAnswer& answer) { emit answered(answer); },
        [this](const Error& error) {
            ModelAnswer answer;
            answer.problem = error;
            emit answered(answer);
        });
}

}  // namespace alteri
