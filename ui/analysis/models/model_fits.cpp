// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_fits.hpp"

#include "core/error.hpp"
#include "core/exchange/results/chosen_test.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

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

/// What a tie takes longer in a model of categories or counts than in a linear one.
constexpr std::size_t timesSlower = 20;

ModelFits::Stage stageOf(const FitOutcome& outcome)
{
    return outcome.fit ? ModelFits::Stage::Fitted : ModelFits::Stage::Failed;
}

bool isWaiting(const ModelFits::State& state)
{
    return state.stage == ModelFits::Stage::Waiting;
}

}  // namespace

ModelFits::ModelFits(StudyData& data, QObject* parent)
    : QObject(parent)
    , m_data(data)
    , m_test(chosenTest(data.document().reader()))
{
    connect(&data, &StudyData::changed, this, [this] { m_outdated = true; });
    connect(&data, &StudyData::studyChanged, this, [this](const Change& change) {
        if (change.studyChanged)
            takeTest(chosenTest(m_data.document().reader()));
    });
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
    if (index >= m_fitted.size() || !m_fitted[index]->fitted)
        return nullptr;
    return {m_fitted[index], &*m_fitted[index]->fitted};
}

std::shared_ptr<const GeneralisedModel> ModelFits::keepGeneralised(std::size_t index)
{
    update();
    if (index >= m_fitted.size() || !m_fitted[index]->generalised)
        return nullptr;
    return {m_fitted[index], &*m_fitted[index]->generalised};
}

std::shared_ptr<const LeastSquares> ModelFits::keepLeastSquares(std::size_t index)
{
    update();
    if (index >= m_fitted.size() || !m_fitted[index]->leastSquares)
        return nullptr;
    return {m_fitted[index], &*m_fitted[index]->leastSquares};
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
    if (takeTest(test))
        emit changed();
}

/// @return whether it is another one
bool ModelFits::takeTest(CoefficientTest test)
{
    if (test == m_test)
        return false;
    stopWork();
    m_test = test;
    m_states.clear();
    m_outdated = true;
    return true;
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
    const bool isAnyOther = std::any_of(m_states.begin(), m_states.end(), [](const auto& state) {
        return isWaiting(state) && state.spec.family;
    });
    if (m_frames->ties.rows * (isAnyOther ? timesSlower : 1) > m_backgroundAbove)
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
    const auto waiting = std::count_if(m_states.begin(), m_states.end(), isWaiting);
    if (waiting == 0)
        return;
    m_progress = {true, 0, static_cast<int>(waiting), {}};
    fitNext();
    emit progressed();
}

/// Begins with the first model that waits, if there is one.
void ModelFits::fitNext()
{
    const auto next = std::find_if(m_states.begin(), m_states.end(), isWaiting);
    m_progress.isBusy = next != m_states.end();
    m_progress.model = m_progress.isBusy ? QString::fromStdString(next->model.name) : QString();
    if (!m_progress.isBusy)
        return;
    const auto index = static_cast<std::size_t>(next - m_states.begin());
    m_task.run([frames = m_frames, spec = next->spec, test = m_test](
                   const Watch& watch) { return outcomeOf(frames, spec, test, watch.stop); },
               [this, index](std::shared_ptr<const FitOutcome> outcome) {
                   take(index, std::move(outcome));
               },
               [this, index](const Error& error) {
                   auto outcome = std::make_shared<FitOutcome>();
                   outcome->frames = m_frames;
                   outcome->problem = error;
                   take(index, std::move(outcome));
               });
}

void ModelFits::take(std::size_t index, std::shared_ptr<const FitOutcome> outcome)
{
    auto& state = m_states[index];
    state.outcome = std::move(outcome);
    state.stage = stageOf(*state.outcome);
    ++m_progress.done;
    fitNext();
    collect();
    emit progressed();
    emit changed();
}

void ModelFits::stopWork()
{
    m_progress = {};
    m_task.abandon();
}

void ModelFits::collect()
{
    m_problems.clear();
    m_fitted.clear();
    std::vector<Fit> fits;
    fits.reserve(m_states.size());
    for (const auto& state : m_states) {
        if (state.stage == Stage::Fitted) {
            fits.push_back(*state.outcome->fit);
            fits.back().spec.name = state.model.name;
            m_fitted.push_back(state.outcome);
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
