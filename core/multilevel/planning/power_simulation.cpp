// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/planning/power_simulation.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <random>
#include <span>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

/// Draws of the predictors for each size; the fits are shared out among them.
constexpr std::size_t compositions = 10;

struct TestedFit {
    double estimate = 0;
    double se = 0;
    bool isSignificant = false;
    bool isFitted = false;
};

std::mt19937_64 randomFor(std::uint64_t seed, std::size_t part, std::size_t draw)
{
    std::seed_seq sequence{seed & 0xffffffffU, seed >> 32U, static_cast<std::uint64_t>(part),
                           static_cast<std::uint64_t>(draw)};
    return std::mt19937_64(sequence);
}

/// Place of a coefficient in a design; nothing if the drawn predictors do not have it.
std::optional<std::size_t> placeOf(const DesignMatrix& design, const std::string& name)
{
    const auto found = std::find_if(design.coefficients.begin(), design.coefficients.end(),
                                    [&](const CoefficientName& each) { return each.name == name; });
    if (found == design.coefficients.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - design.coefficients.begin());
}

/// X effects, of the coefficients that there are.
VectorXd expected(const DesignMatrix& design, const PlannedModel& model)
{
    VectorXd sum = VectorXd::Zero(static_cast<Index>(design.rows));
    for (const auto& [name, effect] : model.effects)
        if (const auto place = placeOf(design, name))
            for (std::size_t row = 0; row < design.rows; ++row)
                sum[static_cast<Index>(row)] += effect * design.x(row, *place);
    return sum;
}

bool variesWithin(const DesignMatrix& design, std::size_t coefficient)
{
    const auto& groups = design.random.front().groups;
    std::vector<std::optional<double>> first(groups.size());
    for (std::size_t row = 0; row < design.rows; ++row) {
        auto& of = first[static_cast<std::size_t>(groups.of[row])];
        const double value = design.x(row, coefficient);
        if (of && *of != value)
            return true;
        of = value;
    }
    return false;
}

double degreesOfFreedom(const DesignMatrix& design, std::size_t tested)
{
    double within = 0;
    double between = 0;
    for (std::size_t i = 0; i < design.coefficients.size(); ++i)
        (variesWithin(design, i) ? within : between) += 1;
    const auto groups = static_cast<double>(design.random.front().groups.size());
    const auto rows = static_cast<double>(design.rows);
    return variesWithin(design, tested) ? rows - groups - within : groups - between;
}

/// What a linear model finds in one draw of the predictors.
class LinearFits {
public:
    LinearFits(const PlannedModel& model, const Frame& frame, const PowerChoices& choices)
        : m_model(model)
        , m_design(buildDesignMatrix(frame, model.spec))
        , m_rows(orderRows(m_design.random.front().groups))
        , m_expected(expected(m_design, model))
        , m_name(choices.coefficient)
    {
        const auto place = placeOf(m_design, m_name);
        const double df = place ? degreesOfFreedom(m_design, *place) : 0;
        if (df > 0)
            m_critical = boost::math::quantile(boost::math::students_t(df), 1 - choices.alpha / 2);
    }

    TestedFit fit(std::mt19937_64& random, const std::stop_token& stop) const
    {
        if (!m_critical)
            return {};
        const VectorXd y = outcome(random);
        const auto design = m_design.withOutcome(y.data());
        const auto estimator = makeEstimator(design, m_rows, stop);
        const auto fit =
            fitFrom(design, *estimator, estimator->estimate(Criterion::Reml, nullptr, stop));
        for (const auto& each : fit.fixed)
            if (each.name.name == m_name)
                return {each.estimate, each.se, std::abs(each.estimate) > *m_critical * each.se,
                        true};
        return {};
    }

private:
    VectorXd outcome(std::mt19937_64& random) const
    {
        std::normal_distribution<double> normal;
        const auto& groups = m_design.random.front().groups;
        VectorXd b(static_cast<Index>(groups.size()));
        for (auto& value : b)
            value = m_model.between * normal(random);
        VectorXd y = m_expected;
        for (Index row = 0; row < y.size(); ++row)
            y[row] += b[groups.of[static_cast<std::size_t>(row)]] + m_model.within * normal(random);
        return y;
    }

    const PlannedModel& m_model;
    DesignMatrix m_design;
    GroupedRows m_rows;
    VectorXd m_expected;
    std::string m_name;
    std::optional<double> m_critical;  ///< of |t|; nothing if nothing can be tested
};

/// The same of a generalised model.
class GeneralisedFits {
public:
    GeneralisedFits(const PlannedModel& model, Frame frame, const PowerChoices& choices)
        : m_model(model)
        , m_frame(std::move(frame))
        , m_name(choices.coefficient)
        , m_critical(boost::math::quantile(boost::math::normal(), 1 - choices.alpha / 2))
    {
        auto spec = model.spec;
        spec.isGeneralised = true;
        placeOutcome();
        const auto design = buildDesignMatrix(m_frame, spec);
        m_expected = expected(design, model);
        m_groups = design.random.front().groups.of;
        m_groupCount = design.random.front().groups.size();
        m_spec = {std::move(spec), model.law->family, model.law->link, model.integration, {}, {}};
    }

    TestedFit fit(std::mt19937_64& random, const std::stop_token& stop) const
    {
        auto frame = m_frame;
        drawOutcome(*frame.edit(m_model.outcome), random);
        const auto model = fitGeneralised(frame, m_spec, stop);
        for (const auto& each : model.fit.fixed)
            if (each.name.name == m_name)
                return {each.estimate, each.se, std::abs(each.estimate) > m_critical * each.se,
                        true};
        return {};
    }

private:
    bool isOrdinal() const { return m_model.law->family == Family::Ordinal; }

    /// Categories by their numbers, yes as 1, whatever a pilot called them.
    void placeOutcome()
    {
        auto& column = *m_frame.edit(m_model.outcome);
        column.categories.reset();
        column.numbers.reset();
        if (!isOrdinal()) {
            column.numbers = NumberValues{std::vector<double>(m_frame.rows), {}};
            for (std::size_t row = 0; row < m_frame.rows; ++row)
                column.numbers->values[row] = static_cast<double>(row % 2);
            return;
        }
        CategoryValues categories;
        for (std::size_t i = 0; i <= m_model.law->thresholds.size(); ++i)
            categories.levels.push_back(std::to_string(i + 1));
        categories.labels = categories.levels;
        categories.codes.resize(m_frame.rows);
        for (std::size_t row = 0; row < m_frame.rows; ++row)
            categories.codes[row] = static_cast<std::int32_t>(row % categories.levels.size());
        column.categories = std::move(categories);
    }

    void drawOutcome(Column& column, std::mt19937_64& random) const
    {
        std::normal_distribution<double> normal;
        std::vector<double> b(m_groupCount);
        for (auto& value : b)
            value = m_model.between * normal(random);
        for (std::size_t row = 0; row < m_frame.rows; ++row) {
            const double eta =
                m_expected[static_cast<Index>(row)] + b[static_cast<std::size_t>(m_groups[row])];
            const double y = m_model.law->draw(eta, 1, random);
            if (isOrdinal())
                column.categories->codes[row] = static_cast<std::int32_t>(y);
            else
                column.numbers->values[row] = y;
        }
    }

    const PlannedModel& m_model;
    Frame m_frame;
    GeneralisedSpec m_spec;
    VectorXd m_expected;
    std::vector<std::int32_t> m_groups;
    std::size_t m_groupCount = 0;
    std::string m_name;
    double m_critical;
};

template <class Fits>
void runFits(const Fits& fits,
             std::mt19937_64& random,
             std::span<TestedFit> results,
             const std::stop_token& stop)
{
    for (auto& each : results) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        try {
            each = fits.fit(random, stop);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
        }
    }
}

void requireSizes(const std::vector<StudySize>& sizes)
{
    for (const auto& size : sizes)
        if (size.egos < 2 || size.partners < 2)
            throw Error(ErrorCode::PlanInvalid,
                        {std::to_string(size.egos) + " x " + std::to_string(size.partners)});
}

void addErrors(const std::vector<TestedFit>& fits, double truth, PowerResult& result)
{
    double wrong = 0;
    double size = 0;
    double count = 0;
    for (const auto& each : fits)
        if (each.isSignificant) {
            ++count;
            wrong += each.estimate * truth < 0 ? 1 : 0;
            size += std::abs(each.estimate);
        }
    if (count == 0 || truth == 0)
        return;
    result.typeS = wrong / count;
    result.typeM = size / count / std::abs(truth);
}

PowerResult summary(const StudySize& size, const std::vector<TestedFit>& fits, double truth)
{
    PowerResult result;
    result.size = size;
    result.fits = fits.size();
    double significant = 0;
    double fitted = 0;
    for (const auto& each : fits) {
        significant += each.isSignificant ? 1 : 0;
        fitted += each.isFitted ? 1 : 0;
        result.meanEstimate += each.estimate;
        result.meanSe += each.se;
    }
    const auto n = static_cast<double>(fits.size());
    result.failed = static_cast<std::size_t>(n - fitted);
    if (fitted > 0) {
        result.meanEstimate /= fitted;
        result.meanSe /= fitted;
    }
    result.power = significant / n;
    constexpr double tail = 0.025;
    if (significant > 0)
        result.lower = boost::math::quantile(
            boost::math::beta_distribution<>(significant, n - significant + 1), tail);
    if (significant < n)
        result.upper = boost::math::quantile(
            boost::math::beta_distribution<>(significant + 1, n - significant), 1 - tail);
    addErrors(fits, truth, result);
    return result;
}

double truthOf(const PlannedModel& model, const std::string& coefficient)
{
    for (const auto& [name, effect] : model.effects)
        if (name == coefficient)
            return effect;
    std::string known;
    for (const auto& [name, effect] : model.effects)
        known += (known.empty() ? "" : ", ") + name;
    throw Error(ErrorCode::CoefficientUnknown, {coefficient, known});
}

}  // namespace

std::vector<PowerResult> simulatePower(const PlannedStudy& study,
                                       const std::vector<StudySize>& sizes,
                                       const PowerChoices& choices,
                                       const Watch& watch)
{
    requireSizes(sizes);
    const double truth = truthOf(study.model, choices.coefficient);
    std::vector<std::vector<TestedFit>> fits(sizes.size(), std::vector<TestedFit>(choices.fits));
    const auto shares = std::min(compositions, std::max<std::size_t>(choices.fits, 1));
    forEachInParallel(sizes.size() * shares, watch, [&](std::size_t part) {
        const auto& size = sizes[part / shares];
        const auto share = part % shares;
        auto random = randomFor(choices.seed, part / shares, share);
        const auto frame = study.frames->draw(size, random);
        const auto begin = choices.fits * share / shares;
        const auto end = choices.fits * (share + 1) / shares;
        const auto results = std::span(fits[part / shares]).subspan(begin, end - begin);
        if (study.model.law)
            runFits(GeneralisedFits(study.model, frame, choices), random, results, watch.stop);
        else
            runFits(LinearFits(study.model, frame, choices), random, results, watch.stop);
    });
    std::vector<PowerResult> results;
    results.reserve(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        results.push_back(summary(sizes[i], fits[i], truth));
    return results;
}

std::optional<StudySize>
cheapestSize(const std::vector<PowerResult>& results, double wantedPower, const StudyCosts& costs)
{
    const PowerResult* best = nullptr;
    for (const auto& each : results) {
        if (each.power < wantedPower)
            continue;
        const double cost = costs.of(each.size);
        if (best == nullptr || cost < costs.of(best->size)
            || (cost == costs.of(best->size) && each.power > best->power))
            best = &each;
    }
    return best == nullptr ? std::nullopt : std::optional(best->size);
}

}  // namespace alteri
