// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_question.hpp"

#include <utility>

namespace alteri {

ModelQuestionWork::ModelQuestionWork(QObject* parent)
    : QObject(parent)
    , m_run(new BackgroundRun(this))
{
    connect(m_run, &BackgroundRun::progressed, this, &ModelQuestionWork::progressed);
}

void ModelQuestionWork::start(std::function<ModelAnswer(const Watch&)> ask)
{
    m_run->start([this, ask = std::move(ask)](const Watch& watch) -> BackgroundRun::Telling {
        ModelAnswer answer;
        try {
            answer = ask(watch);
        } catch (...) {
            answer.problem = currentError();
        }
        return [this, answer = std::move(answer)] { emit answered(answer); };
    });
}

}  // namespace alteri
