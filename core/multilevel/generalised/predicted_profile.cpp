// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/predicted_profile.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/generalised/substitution.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t mostOwnValues = 12;
constexpr int profilePlaces = 25;
constexpr std::size_t rangesOfData = 8;

/// Outcomes' means at a linear predictor, with their slopes: by the linear predictor, and by each
/// threshold (a threshold moves the two categories beside it, in opposite ways).
struct SlopedMeans {
    VectorXd value;
    VectorXd byEta;
    VectorXd byDeviation;
    MatrixXd byThreshold;  ///< outcomes x thresholds
};

SlopedMeans zeroMeans(const GeneralisedData& data)
{
    const Index outcomes = data.isOrdinal() ? data.thresholds() + 1 : 1;
    return {VectorXd::Zero(outcomes), VectorXd::Zero(outcomes), VectorXd::Zero(outcomes),
            MatrixXd::Zero(outcomes, data.thresholds())};
}

/// Adds the means at a random effect u = deviation * v, times a weight.
void addAt(const GeneralisedData& data,
           const LinearPredictor& at,
           double v,
           double weight,
           SlopedMeans& sum)
{
    const double u = at.deviation * v;
    sum.value += weight * outcomeMeans(data, at, u);
    const double eta = at.eta + u;
    if (!data.isOrdinal()) {
        const double slope = weight * linkDensity(data.link, eta);
        sum.byEta[0] += slope;
        sum.byDeviation[0] += v * slope;
        return;
    }
    for (Index k = 0; k < data.thresholds(); ++k) {
        const double density = weight * linkDensity(data.link, at.thresholds[k] - eta);
        for (const auto& [category, sign] : {std::pair(k, 1.0), std::pair(k + 1, -1.0)}) {
            sum.byThreshold(category, k) += sign * density;
            sum.byEta[category] -= sign * density;
            sum.byDeviation[category] -= sign * v * density;
        }
    }
}

/// By the rule of normalMean().
SlopedMeans populationMeans(const GeneralisedData& data, const LinearPredictor& at)
{
    auto sum = zeroMeans(data);
    if (data.link == Link::Log) {
        const double mean = std::exp(at.eta + at.deviation * at.deviation / 2);
        sum.value[0] = sum.byEta[0] = mean;
        sum.byDeviation[0] = at.deviation * mean;
        return sum;
    }
    if (!(at.deviation > 0)) {
        addAt(data, at, 0, 1, sum);
        return sum;
    }
    const double h = std::min(0.35, 0.7 / at.deviation);
    constexpr double reach = 9;
    const auto count = static_cast<int>(std::ceil(reach / h));
    for (int k = -count; k <= count; ++k) {
        const double v = k * h;
        addAt(data, at, v, std::exp(-v * v / 2) * h / std::sqrt(2 * std::numbers::pi), sum);
    }
    return sum;
}

/// Derivatives of a row's deviation by the entries of the random parts' factors.
void addDeviationSlopes(const GeneralisedModel& shadow,
                        const VectorXd& psi,
                        const LinearPredictor& at,
                        std::size_t row,
                        VectorXd& slopes)
{
    auto first = shadow.data.nuisances() + shadow.data.effects();
    for (const auto& shape : shadow.shapes) {
        VectorXd z(shape.size());
        for (Index k = 0; k < z.size(); ++k) {
            const auto& column = shape.columns[static_cast<std::size_t>(k)];
            z[k] = column.column == RandomTerm::intercept
                       ? 1
                       : (shadow.design().columns[static_cast<std::size_t>(column.column)][row]
                          - column.centre)
                             / column.scale;
        }
        const VectorXd turned = factorFrom(shape, psi.data() + first).transpose() * z;
        for (const auto& [of, by] : shape.entries) {
            slopes[first] = at.deviation > 0 ? turned[by] * z[of] / at.deviation : 0;
            ++first;
        }
    }
}

/// Averages over the rows of one value, with their gradients by all parameters.
class AverageAt {
public:
    AverageAt(const GeneralisedModel& model, const GeneralisedModel& shadow)
        : m_model(model)
        , m_shadow(shadow)
        , m_constant(model.data.hasConstant() ? 1 : 0)
        , m_ego(zeroMeans(model.data).value)
        , m_population(m_ego)
        , m_egoSlopes(MatrixXd::Zero(m_ego.size(), model.psi.size()))
        , m_populationSlopes(m_egoSlopes)
    {
    }

    void add(std::size_t row)
    {
        const auto& data = m_shadow.data;
        const auto at = predictorOf(m_shadow, m_model.psi, row);
        const VectorXd x = basisRow(data, row);
        auto ego = zeroMeans(data);
        addAt(data, at, 0, 1, ego);
        const auto population = populationMeans(data, at);
        VectorXd deviation = VectorXd::Zero(m_model.psi.size());
        addDeviationSlopes(m_shadow, m_model.psi, at, row, deviation);
        m_ego += ego.value;
        m_population += population.value;
        addSlopes(ego, x, m_egoSlopes);
        addSlopes(population, x, m_populationSlopes);
        m_populationSlopes += population.byDeviation * deviation.transpose();
    }

    void fill(ProfilePoint& point) const
    {
        point.averageEgo = predicted(m_ego, m_egoSlopes);
        point.population = predicted(m_population, m_populationSlopes);
    }

private:
    void addSlopes(const SlopedMeans& means, const VectorXd& x, MatrixXd& slopes) const
    {
        const auto& data = m_model.data;
        slopes.leftCols(data.thresholds()) += means.byThreshold;
        const auto first = data.nuisances();
        if (m_constant == 1)
            slopes.col(first) += means.byEta;
        slopes.middleCols(first + m_constant, x.size()) += means.byEta * x.transpose();
    }

    std::vector<Predicted> predicted(const VectorXd& sums, const MatrixXd& slopes) const
    {
        const double n = m_model.data.rowCount();
        std::vector<Predicted> all;
        all.reserve(static_cast<std::size_t>(sums.size()));
        for (Index k = 0; k < sums.size(); ++k) {
            const VectorXd slope = slopes.row(k).transpose() / n;
            Predicted each;
            each.estimate = sums[k] / n;
            each.se = std::sqrt(std::max(0.0, slope.dot(m_model.basisCovariance * slope)));
            addInterval(each);
            all.push_back(each);
        }
        return all;
    }

    void addInterval(Predicted& each) const
    {
        const double p = each.estimate;
        each.lower = each.upper = p;
        const bool isMean = m_model.data.link == Link::Log;
        const double scale = isMean ? p : p * (1 - p);
        if (!(scale > 0))
            return;
        const double reach = normalQuantile975 * each.se / scale;
        if (isMean) {
            each.lower = p * std::exp(-reach);
            each.upper = p * std::exp(reach);
            return;
        }
        const double odds = p / (1 - p);
        const auto share = [](double ratio) { return ratio / (1 + ratio); };
        each.lower = share(odds * std::exp(-reach));
        each.upper = share(odds * std::exp(reach));
    }

    const GeneralisedModel& m_model;
    const GeneralisedModel& m_shadow;
    Index m_constant;
    VectorXd m_ego;
    VectorXd m_population;
    MatrixXd m_egoSlopes;
    MatrixXd m_populationSlopes;
};

std::vector<std::size_t> rowsOf(const GeneralisedModel& model)
{
    const auto& order = model.data.rows;
    std::vector<std::size_t> rows;
    rows.reserve(static_cast<std::size_t>(order.begin.back()));
    for (std::ptrdiff_t i = 0; i < order.begin.back(); ++i)
        rows.push_back(order.rowAt(i));
    return rows;
}

/// Each value of a number, or places between its lowest and its highest.
std::vector<SubstitutedValue> numbersAsked(const GeneralisedModel& model,
                                           const Substitution& substitution)
{
    std::set<double> own;
    double low = substitution.numberOf(model.data.rows.rowAt(0));
    double high = low;
    for (const auto row : rowsOf(model)) {
        const double value = substitution.numberOf(row);
        low = std::min(low, value);
        high = std::max(high, value);
        if (own.size() <= mostOwnValues)
            own.insert(value);
    }
    std::vector<SubstitutedValue> values;
    values.reserve(profilePlaces);
    if (own.size() <= mostOwnValues)
        for (const double value : own)
            values.push_back({value, {}, {}});
    else
        for (int i = 0; i < profilePlaces; ++i)
            values.push_back({low + (high - low) * i / (profilePlaces - 1), {}, {}});
    return values;
}

/// Adds a row to what a category or a range shows.
void addObserved(const GeneralisedData& data, std::size_t row, ObservedShare& share)
{
    ++share.rows;
    if (data.isOrdinal())
        share.shares[data.category[row]] += 1;
    else
        share.shares[0] += data.y[row] / data.trialsOf(row);
}

std::vector<ObservedShare>
observedOf(const GeneralisedModel& model, const Substitution& substitution, std::size_t outcomes)
{
    auto rows = rowsOf(model);
    const bool isCategorical = substitution.isCategorical();
    const auto count =
        isCategorical ? substitution.levels().size() : std::min(rangesOfData, rows.size());
    std::vector<ObservedShare> shares(count, {0, 0, std::vector<double>(outcomes, 0)});
    if (!isCategorical)
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            return substitution.numberOf(a) < substitution.numberOf(b);
        });
    std::size_t range = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Equal numbers lie in one range.
        if (!isCategorical && i * count / rows.size() > range
            && substitution.numberOf(rows[i]) != substitution.numberOf(rows[i - 1]))
            range = i * count / rows.size();
        const auto at = isCategorical ? substitution.levelOf(rows[i]) : range;
        addObserved(model.data, rows[i], shares[at]);
        shares[at].value +=
            isCategorical ? static_cast<double>(at) : substitution.numberOf(rows[i]);
    }
    std::erase_if(shares, [](const auto& share) { return share.rows == 0; });
    for (auto& share : shares) {
        const auto n = static_cast<double>(share.rows);
        share.value /= n;
        for (auto& each : share.shares)
            each /= n;
    }
    return shares;
}

std::vector<std::string> outcomesOf(const GeneralisedData& data)
{
    if (data.isOrdinal())
        return data.levels;
    return {isCount(data.family) ? "mean" : "probability"};
}

ProfileVariable variableOf(const Frame& frame, const std::string& name, bool isCategorical)
{
    const auto* column = frame.find(name);
    return {name, column->label, column->level, isCategorical};
}

}  // namespace

std::vector<ProfileVariable> profileVariables(const GeneralisedModel& model, const Frame& frame)
{
    std::vector<ProfileVariable> variables;
    for (const auto& term : parseFormula(model.fit.spec.model.formula).terms)
        for (const auto& each : term) {
            const bool isKnown =
                std::any_of(variables.begin(), variables.end(),
                            [&](const auto& known) { return known.name == each.name; });
            if (!isKnown && frame.find(each.name) != nullptr
                && Substitution::isPossible(model, each.name))
                variables.push_back(variableOf(
                    frame, each.name, Substitution(frame, model, each.name).isCategorical()));
        }
    return variables;
}

PredictedProfile predictedProfile(const GeneralisedModel& model,
                                  const Frame& frame,
                                  const std::string& variable,
                                  const Watch& watch)
{
    const Substitution substitution(frame, model, variable);
    PredictedProfile profile;
    profile.variable = variableOf(frame, variable, substitution.isCategorical());
    profile.outcomes = outcomesOf(model.data);
    profile.isCount = isCount(model.data.family);
    const auto values =
        substitution.isCategorical() ? substitution.levels() : numbersAsked(model, substitution);
    profile.observed = observedOf(model, substitution, profile.outcomes.size());
    const auto rows = rowsOf(model);
    profile.points.resize(values.size());
    forEachInParallel(values.size(), watch, [&](std::size_t i) {
        constexpr std::size_t atOnce = 512;
        auto& point = profile.points[i];
        point.label = values[i].label;
        point.value = substitution.isCategorical() ? static_cast<double>(i) : values[i].number;
        const auto shadow = substitution.at(values[i]);
        AverageAt average(model, shadow);
        for (std::size_t k = 0; k < rows.size(); ++k) {
            if (k % atOnce == 0 && watch.stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            average.add(rows[k]);
        }
        average.fill(point);
    });
    if (substitution.isCategorical())
        for (const auto& share : profile.observed)
            profile.points[static_cast<std::size_t>(share.value)].rows = share.rows;
    return profile;
}

}  // namespace alteri
