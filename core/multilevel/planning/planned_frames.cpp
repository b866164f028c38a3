// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/planning/planned_frames.hpp"

#include "core/error.hpp"
#include "core/measures/columns/frame_rows.hpp"
#include "core/measures/variables/expression.hpp"
#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <set>

namespace alteri {

namespace {

constexpr const char* assumedOutcome = "outcome";
constexpr const char* assumedGroup = "ego";

[[noreturn]] void refusePlan(const std::string& what)
{
    throw Error(ErrorCode::PlanInvalid, {what});
}

/// Zeros and ones in their share, in any order.
std::vector<double> yesNo(std::size_t count, double share, std::mt19937_64& random)
{
    std::vector<double> values(count, 0);
    const auto ones = static_cast<std::size_t>(std::lround(share * static_cast<double>(count)));
    std::fill_n(values.begin(), ones, 1);
    std::shuffle(values.begin(), values.end(), random);
    return values;
}

std::vector<double>
drawn(const PlannedPredictor& predictor, std::size_t count, std::mt19937_64& random)
{
    if (predictor.share)
        return yesNo(count, *predictor.share, random);
    std::normal_distribution<double> normal;
    std::vector<double> values(count);
    for (auto& value : values)
        value = normal(random);
    return values;
}

Column numberColumn(const std::string& name, std::vector<double> values)
{
    Column column;
    column.name = name;
    column.label = name;
    column.numbers = NumberValues{std::move(values), {}};
    return column;
}

/// Whose each tie is: `partners` rows for each of `egos`.
Column groupColumn(const std::string& name, const StudySize& size)
{
    Column column;
    column.name = name;
    column.label = name;
    CategoryValues egos;
    egos.codes.reserve(size.egos * size.partners);
    egos.levels.reserve(size.egos);
    for (std::size_t ego = 0; ego < size.egos; ++ego) {
        egos.levels.push_back(std::to_string(ego + 1));
        egos.codes.insert(egos.codes.end(), size.partners, static_cast<std::int32_t>(ego));
    }
    egos.labels = egos.levels;
    column.categories = std::move(egos);
    return column;
}

class AssumedFrames : public PlannedFrames {
public:
    explicit AssumedFrames(std::vector<PlannedPredictor> predictors)
        : m_predictors(std::move(predictors))
    {
    }

    Frame draw(const StudySize& size, std::mt19937_64& random) const override
    {
        Frame frame;
        frame.rows = size.egos * size.partners;
        frame.columns.push_back(groupColumn(assumedGroup, size));
        frame.columns.push_back(numberColumn(assumedOutcome, std::vector<double>(frame.rows, 0)));
        for (const auto& each : m_predictors)
            frame.columns.push_back(numberColumn(each.name, values(each, size, random)));
        return frame;
    }

private:
    static std::vector<double>
    values(const PlannedPredictor& predictor, const StudySize& size, std::mt19937_64& random)
    {
        if (!predictor.isOfEgo)
            return drawn(predictor, size.egos * size.partners, random);
        std::vector<double> all;
        all.reserve(size.egos * size.partners);
        for (const double value : drawn(predictor, size.egos, random))
            all.insert(all.end(), size.partners, value);
        return all;
    }

    std::vector<PlannedPredictor> m_predictors;
};

class PilotFrames : public PlannedFrames {
public:
    PilotFrames(const Frame& pilot, const ModelSpec& spec, std::string group)
        : m_pilot(pilot)
        , m_group(std::move(group))
    {
        for (const auto& name : variablesOf(spec))
            if (name != m_group)
                m_variables.push_back(name);
        collectRows(findCompleteRows(pilot, variablesOf(spec), spec.subset));
    }

    Frame draw(const StudySize& size, std::mt19937_64& random) const override
    {
        const auto rows = drawRows(size, random);
        Frame frame;
        frame.rows = rows.size();
        frame.columns.push_back(groupColumn(m_group, size));
        for (const auto& name : m_variables)
            frame.columns.push_back(columnOfRows(*m_pilot.find(name), rows));
        return frame;
    }

private:
    void collectRows(const CompleteRows& complete)
    {
        const auto* group = m_pilot.find(m_group);
        std::map<std::string, std::vector<std::size_t>> rows;
        for (std::size_t i = 0; i < complete.count; ++i)
            rows[nameIn(*group, complete.at(i))].push_back(complete.at(i));
        for (auto& [name, all] : rows)
            m_rows.push_back(std::move(all));
    }

    static std::string nameIn(const Column& group, std::size_t row)
    {
        if (group.categories)
            return group.categories->levels[static_cast<std::size_t>(group.categories->codes[row])];
        return group.numbers ? std::to_string(static_cast<long long>(group.numbers->values[row]))
                             : group.texts[row];
    }

    std::vector<std::size_t> drawRows(const StudySize& size, std::mt19937_64& random) const
    {
        std::vector<std::size_t> rows;
        rows.reserve(size.egos * size.partners);
        std::uniform_int_distribution<std::size_t> anyEgo(0, m_rows.size() - 1);
        for (std::size_t ego = 0; ego < size.egos; ++ego) {
            auto partners = m_rows[anyEgo(random)];
            std::shuffle(partners.begin(), partners.end(), random);
            for (std::size_t i = 0; i < size.partners; ++i)
                rows.push_back(partners[i % partners.size()]);
        }
        return rows;
    }

    const Frame& m_pilot;
    std::string m_group;
    std::vector<std::string> m_variables;
    std::vector<std::vector<std::size_t>> m_rows;  ///< of each ego of the pilot
};

void requireAssumptions(const PlanAssumptions& assumptions)
{
    if (!(assumptions.icc >= 0 && assumptions.icc < 1))
        refusePlan("ICC");
    if (!(assumptions.deviation > 0) || !std::isfinite(assumptions.deviation))
        refusePlan("SD");
    std::set<std::string> names{assumedOutcome, assumedGroup};
    for (const auto& each : assumptions.predictors)
        if (!names.insert(each.name).second || !std::isfinite(each.effect)
            || (each.share && !(*each.share > 0 && *each.share < 1)))
            refusePlan(each.name);
    const auto& shares = assumptions.categoryShares;
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (!shares.empty()
        && (shares.size() < 2 || std::abs(sum - 1) > 1e-9
            || std::any_of(shares.begin(), shares.end(), [](double s) { return !(s > 0); })))
        refusePlan("categories");
}

void requireOneIntercept(const DesignMatrix& design)
{
    if (!design.hasOneInterceptOnly())
        refusePlan(design.random.empty() ? std::string() : design.random.front().group);
}

PlannedModel modelOf(const DesignMatrix& design, const ModelSpec& spec)
{
    requireOneIntercept(design);
    if (!spec.precision.empty())
        refusePlan(spec.precision);
    if (!spec.egoWeights.empty())
        refusePlan(spec.egoWeights);
    if (!spec.variances.empty())
        refusePlan(spec.variances);
    const auto formula = parseFormula(spec.formula);
    if (formula.random.front().group.size() != 1)
        refusePlan(design.random.front().group);
    PlannedModel model;
    model.spec = spec;
    model.spec.reml = true;
    model.spec.sameSampleAs.clear();
    model.outcome = formula.outcome;
    model.group = design.random.front().group;
    return model;
}

/// What is drawn for a planned study is one tie a row, with an effect of everything.
void requirePlainOutcome(const GeneralisedModel& model)
{
    const auto& spec = model.fit.spec;
    for (const auto& name : besidesOf(spec))
        refusePlan(name);
    const auto formula = parseFormula(spec.model.formula);
    if (!formula.offsets.empty())
        refusePlan("offset(" + formula.offsets.front().text() + ")");
    if (!formula.failures.empty() || !formula.trials.empty())
        refusePlan("cbind(" + formula.outcome + ")");
    for (const auto& each : model.fit.infinite)
        refusePlan(each.name.name);
}

PlannedStudy withFrames(const Frame& pilot, PlannedModel model)
{
    auto frames = std::make_unique<PilotFrames>(pilot, model.spec, model.group);
    model.spec.subset.clear();  // only such rows are drawn
    return {std::move(model), std::move(frames)};
}

}  // namespace

PlannedStudy assumedStudy(const PlanAssumptions& assumptions)
{
    requireAssumptions(assumptions);
    PlannedModel model;
    model.outcome = assumedOutcome;
    model.group = assumedGroup;
    model.spec.reml = true;
    model.spec.formula = std::string(assumedOutcome) + " ~ ";
    if (assumptions.predictors.empty())
        model.spec.formula += "1 + ";
    for (const auto& each : assumptions.predictors) {
        model.spec.formula += quotedWhereNeeded(each.name) + " + ";
        model.effects.emplace_back(each.name, each.effect);
    }
    model.spec.formula += std::string("(1 | ") + assumedGroup + ")";
    double variance = assumptions.deviation * assumptions.deviation;
    if (!assumptions.categoryShares.empty()) {
        // Snijders & Bosker (2012), sec. 17.3.
        variance = std::numbers::pi * std::numbers::pi / 3 / (1 - assumptions.icc);
        model.law.emplace();
        double below = 0;
        for (std::size_t i = 0; i + 1 < assumptions.categoryShares.size(); ++i) {
            below += assumptions.categoryShares[i];
            model.law->thresholds.push_back(std::log(below / (1 - below)));
        }
    }
    model.between = std::sqrt(assumptions.icc * variance);
    model.within = std::sqrt((1 - assumptions.icc) * variance);
    return {std::move(model), std::make_unique<AssumedFrames>(assumptions.predictors)};
}

PlannedStudy pilotedStudy(const Frame& pilot, const FittedModel& model)
{
    auto planned = modelOf(model.design, model.fit.spec);
    for (const auto& each : model.fit.fixed)
        planned.effects.emplace_back(each.name.name, each.estimate);
    planned.between = std::sqrt(model.fit.tau2);
    planned.within = std::sqrt(model.fit.sigma2);
    return withFrames(pilot, std::move(planned));
}

PlannedStudy pilotedStudy(const Frame& pilot, const GeneralisedModel& model)
{
    auto planned = modelOf(model.design(), model.fit.spec.model);
    requirePlainOutcome(model);
    for (const auto& each : model.fit.fixed)
        planned.effects.emplace_back(each.name.name, each.estimate);
    planned.law = OutcomeLaw{model.fit.spec.family, model.fit.link, {}, 0};
    for (const auto& each : model.fit.thresholds)
        planned.law->thresholds.push_back(each.estimate);
    if (model.fit.dispersion)
        planned.law->theta = model.fit.dispersion->theta;
    planned.integration = model.fit.integration;
    planned.between = std::sqrt(std::max(0.0, model.fit.random.front().covariance(0, 0)));
    return withFrames(pilot, std::move(planned));
}

}  // namespace alteri
