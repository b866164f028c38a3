// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_fits.hpp"

#include "core/error.hpp"
#include "core/exchange/chosen_test.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// A name makes no other model.
bool isSameModel(ModelSpec one, const ModelSpec& other)
{
    one.name = other.name;
    return one == other;
}

std::vector<ModelSpec> specsOf(const std::vector<SavedModel>& models, bool sameSample)
{
    std::vector<ModelSpec> specs;
    specs.reserve(models.size());
    for (const auto& model : models)
        specs.push_back(specOf(model));
    try {
        if (sameSample)
            shareSample(specs);
    } catch (const Error&) {
        // A formula that cannot be read is told of by its model.
    }
    return specs;
}

ModelFits::Stage stageOf(const FitOutcome& outcome)
{
    return outcome.fitted ? ModelFits::Stage::Fitted : ModelFits::Stage::Failed;
}

}  // namespace

ModelFits::ModelFits(StudyData& data, QObject* parent)
    : QObject(parent)
    , m_data(data)
    , m_test(chosenTest(data.document().reader()))
{
    connect(&data, &StudyData::changed, this, [this] {
        m_outdated = true;
        emit changed();
    });
}

ModelFits::~ModelFits()
{
    stopWork();
}

const RegressionTable& ModelFits::table()
{
    update();
    return m_table;
}

const QStringList& ModelFits::problems()
{
    update();
    return m_problems;
}

const FittedModel* ModelFits::fitted(std::size_t index)
{
    return keep(index).get();
}

std::shared_ptr<const FittedModel> ModelFits::keep(std::size_t index)
{
    update();
    return index < m_fitted.size() ? m_fitted[index] : nullptr;
}

const std::vector<ModelFits::State>& ModelFits::states()
{
    update();
    return m_states;
}

std::vector<JournalModel> ModelFits::forJournal()
{
    std::vector<JournalModel> models;
    for (const auto& state : states())
        if (state.stage == Stage::Fitted) {
            models.push_back(*state.outcome->journal);
            models.back().fit.spec.name = state.model.name;
        }
    return models;
}

void ModelFits::setSameSample(bool same)
{
    if (same == m_sameSample)
        return;
    m_sameSample = same;
    m_outdated = true;
    emit changed();
}

void ModelFits::setTest(CoefficientTest test)
{
    if (test == m_test)
        return;
    stopWork();
    m_test = test;
    m_states.clear();
    m_outdated = true;
    emit changed();
}

void ModelFits::cancel()
{
    if (!m_progress.isBusy)
        return;
    stopWork();
    for (auto& state : m_states)
        if (state.stage == Stage::Waiting)
            state.stage = Stage::Cancelled;
    collect();
    emit progressed();
    emit changed();
}

bool ModelFits::hasCancelled() const
{
    return std::any_of(m_states.begin(), m_states.end(),
                       [](const auto& state) { return state.stage == Stage::Cancelled; });
}

void ModelFits::fitAgain()
{
    std::erase_if(m_states, [](const auto& state) { return state.stage == Stage::Cancelled; });
    m_outdated = true;
    emit changed();
}

/// Keeps the fits of models that did not change on data that did not, and fits the others.
void ModelFits::update()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    stopWork();
    auto frames = m_data.snapshot();
    const bool isSameData = frames == m_frames;
    m_frames = std::move(frames);
    const auto before = std::exchange(m_states, {});
    const auto models = m_data.document().reader().models();
    const auto specs = specsOf(models, m_sameSample);
    for (std::size_t i = 0; i < models.size(); ++i) {
        auto& state = m_states.emplace_back(State{models[i], specs[i], Stage::Waiting, nullptr});
        const auto old = std::find_if(before.begin(), before.end(), [&](const State& each) {
            return isSameData && isSameModel(each.spec, specs[i]) && each.stage != Stage::Waiting;
        });
        if (old == before.end())
            continue;
        state.stage = old->stage;
        state.outcome = old->outcome;
    }
    if (m_frames->ties.rows > m_backgroundAbove)
        fitInBackground();
    else
        fitNow();
    collect();
}

void ModelFits::fitNow()
{
    for (auto& state : m_states)
        if (state.stage == Stage::Waiting) {
            state.outcome = outcomeOf(m_frames, state.spec, m_test);
            state.stage = stageOf(*state.outcome);
        }
}

void ModelFits::fitInBackground()
{
    std::vector<std::pair<std::size_t, ModelSpec>> waiting;
    for (std::size_t i = 0; i < m_states.size(); ++i)
        if (m_states[i].stage == Stage::Waiting)
            waiting.emplace_back(i, m_states[i].spec);
    if (waiting.empty())
        return;
    m_progress = {true, 0, static_cast<int>(waiting.size()),
                  QString::fromStdString(waiting.front().second.name)};
    const auto revision = ++m_revision;
    m_work = std::jthread(
        [this, revision, waiting, test = m_test, frames = m_frames](const std::stop_token& stop) {
            for (const auto& [index, spec] : waiting) {
                auto outcome = outcomeOf(frames, spec, test, stop);
                if (stop.stop_requested())
                    return;
                // Called from the window's own loop; not at all if this is gone by then.
                QMetaObject::invokeMethod(
                    this,
                    [this, revision, at = index, outcome = std::move(outcome)] {
                        take(revision, at, outcome);
                    },
                    Qt::QueuedConnection);
            }
        });
    emit progressed();
}

void ModelFits::take(std::uint64_t revision,
                     std::size_t index,
                     std::shared_ptr<const FitOutcome> outcome)
{
    if (revision != m_revision || !m_progress.isBusy)
        return;
    auto& state = m_states[index];
    state.outcome = std::move(outcome);
    state.stage = stageOf(*state.outcome);
    const auto next = std::find_if(m_states.begin(), m_states.end(),
                                   [](const State& each) { return each.stage == Stage::Waiting; });
    ++m_progress.done;
    m_progress.isBusy = next != m_states.end();
    m_progress.model = m_progress.isBusy ? QString::fromStdString(next->model.name) : QString();
    collect();
    emit progressed();
    emit changed();
}

/// Waits for the next look of the work at its token, a few milliseconds at most.
void ModelFits::stopWork()
{
    ++m_revision;
    m_progress = {};
    m_work.request_stop();
    if (m_work.joinable())
        m_work.join();
}

void ModelFits::collect()
{
    m_problems.clear();
    m_fitted.clear();
    std::vector<Fit> fits;
    fits.reserve(m_states.size());
    for (const auto& state : m_states) {
        if (state.stage == Stage::Fitted) {
            fits.push_back(state.outcome->fitted->fit);
            fits.back().spec.name = state.model.name;
            m_fitted.emplace_back(state.outcome, &*state.outcome->fitted);
            if (state.outcome->testProblem)
                m_problems
                    << tr("%1 is tested by Wald's z after all: %2")
                           .arg(QString::fromStdString(state.model.name),
                                sentencesFor(*state.outcome->testProblem).join(QLatin1Char(' ')));
        } else if (state.stage == Stage::Failed) {
            m_problems << QString::fromStdString(state.model.name) + QStringLiteral(": ")
                              + sentencesFor(*state.outcome->problem).join(QLatin1Char(' '));
        }
    }
    m_table = regressionTable(std::move(fits));
}

}  // namespace alteri
