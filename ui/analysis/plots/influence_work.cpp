// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/influence_work.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

#include <utility>

namespace alteri {

InfluenceWork::InfluenceWork(QObject* parent)
    : QObject(parent)
    , m_run(new BackgroundRun(this))
{
    connect(m_run, &BackgroundRun::progressed, this, &InfluenceWork::progressed);
}

void InfluenceWork::start(std::shared_ptr<const FittedModel> model)
{
    m_run->start([this, model = std::move(model)](const Watch& watch) -> BackgroundRun::Telling {
        try {
            auto influences = std::make_shared<const Influences>(groupInfluence(*model, watch));
            return [this, influences] { emit finished(influences); };
        } catch (...) {
            const auto text = sentencesFor(currentError()).join(QLatin1Char(' '));
            return [this, text] { emit failed(text); };
        }
    });
}

void InfluenceWork::cancel()
{
    if (!isBusy())
        return;
    m_run->stop();
    emit failed({});
}

}  // namespace alteri
