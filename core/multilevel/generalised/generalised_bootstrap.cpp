// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_intervals.hpp"
#include "core/multilevel/generalised/laplace_search.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/outcome_law.hpp"
#include "core/multilevel/generalised/predictions.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Rows of a model in the form in which outcomes are drawn.
struct DrawnRow {
    std::size_t row = 0;
    double eta = 0;
    std::vector<VectorXd> z;  ///< per term
};

class GeneralisedDraws {
public:
    GeneralisedDraws(const GeneralisedModel& model, std::uint64_t seed)
        : m_model(model)
        , m_seed(seed)
        , m_law{model.data.family, model.data.link, {}, 0}
    {
        if (model.data.isOrdinal())
            m_law.thresholds.assign(model.psi.data(), model.psi.data() + model.data.thresholds());
        if (model.fit.dispersion)
            m_law.theta = model.fit.dispersion->theta;
        auto first = model.data.nuisances() + model.data.effects();
        for (const auto& shape : model.shapes) {
            m_factors.push_back(factorFrom(shape, model.psi.data() + first));
            first += static_cast<Index>(shape.entries.size());
        }
        const auto rows = model.data.rows.begin.back();
        m_rows.reserve(static_cast<std::size_t>(rows));
        for (std::ptrdiff_t i = 0; i < rows; ++i) {
            DrawnRow drawn{model.data.rows.rowAt(i), 0, {}};
            drawn.eta = predictorOf(model, model.psi, drawn.row).eta;
            for (const auto& shape : model.shapes)
                drawn.z.push_back(effectRow(model, shape, drawn.row));
            m_rows.push_back(std::move(drawn));
        }
    }

    /// @param y per row of the design
    void draw(std::size_t replicate, std::vector<double>& y) const
    {
        std::seed_seq seed{m_seed & 0xffffffff, m_seed >> 32,
                           static_cast<std::uint64_t>(replicate)};
        std::mt19937_64 random(seed);
        std::normal_distribution<double> normal;
        std::vector<MatrixXd> effects;
        for (std::size_t t = 0; t < m_factors.size(); ++t) {
            const auto groups = static_cast<Index>(m_model.design().random[t].groups.size());
            MatrixXd v(m_factors[t].rows(), groups);
            for (auto& value : v.reshaped())
                value = normal(random);
            effects.emplace_back(m_factors[t] * v);
        }
        for (const auto& each : m_rows) {
            double eta = each.eta;
            for (std::size_t t = 0; t < effects.size(); ++t)
                eta +=
                    each.z[t].dot(effects[t].col(m_model.design().random[t].groups.of[each.row]));
            y[each.row] = m_law.draw(eta, m_model.data.trialsOf(each.row), random);
        }
    }

private:
    const GeneralisedModel& m_model;
    std::uint64_t m_seed;
    OutcomeLaw m_law;
    std::vector<MatrixXd> m_factors;
    std::vector<DrawnRow> m_rows;
};

/// The estimates of other outcomes of the same rows, as bootstrapTerms() names them.
VectorXd
refitted(const GeneralisedModel& model, const std::vector<double>& y, const std::stop_token& stop)
{
    auto data = model.data;
    data.y = y.data();
    if (data.isOrdinal())
        for (std::size_t row = 0; row < y.size(); ++row)
            data.category[row] = static_cast<std::uint16_t>(y[row]);
    countRows(data);
    if (std::any_of(data.counts.begin(), data.counts.end(), [](double n) { return n == 0; }))
        throw Error(ErrorCode::EstimateNotFound);
    const auto logTheta =
        data.family == Family::NegativeBinomial ? std::optional(model.psi[0]) : std::nullopt;
    auto estimate = singleLevelEstimate(data, stop, logTheta);
    if (model.fit.integration == Integration::Laplace)
        estimate = laplaceEstimate(data, model.shapes, estimate, stop);
    else if (!model.shapes.empty())
        estimate = exactEstimate(data, model.shapes.front(), estimate, stop);
    const VectorXd raw = model.jacobian * estimate.psi;
    const Index fixed = data.nuisances() + data.effects();
    std::vector<double> found(raw.begin(), raw.begin() + fixed);
    if (logTheta)
        found.front() = std::exp(found.front());
    Index first = fixed;
    for (const auto& shape : model.shapes) {
        const MatrixXd L = shape.back * factorFrom(shape, estimate.psi.data() + first);
        const VectorXd deviations = L.rowwise().norm();
        found.insert(found.end(), deviations.begin(), deviations.end());
        first += static_cast<Index>(shape.entries.size());
    }
    VectorXd all = VectorXd::Map(found.data(), static_cast<Index>(found.size()));
    if (!all.allFinite())
        throw Error(ErrorCode::EstimateNotFound);
    return all;
}

std::vector<GeneralisedInterval> bootstrapTerms(const GeneralisedModel& model)
{
    std::vector<GeneralisedInterval> terms;
    for (const auto& each : model.fit.thresholds)
        terms.push_back({each.name, each.estimate});
    if (model.data.family == Family::NegativeBinomial)
        terms.push_back({"theta", model.fit.dispersion->theta});
    for (const auto& each : model.fit.fixed)
        terms.push_back({each.name.name, each.estimate});
    for (const auto& random : model.fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Index>(k);
            terms.push_back({"sd " + random.group + " " + random.names[k].name,
                             std::sqrt(random.covariance(at, at))});
        }
    return terms;
}

}  // namespace

GeneralisedBootstrap generalisedBootstrap(const GeneralisedModel& model,
                                          const BootstrapChoices& choices,
                                          const Watch& watch)
{
    if (model.fit.isPseudo())
        throw Error(ErrorCode::NotWithEgoWeights, {"--confint boot"});
    if (model.data.weights != nullptr)
        throw Error(ErrorCode::NotWithWeights, {"--confint boot"});
    const GeneralisedDraws draws(model, choices.seed);
    std::vector<std::optional<VectorXd>> replicates(choices.replicates);
    forEachInParallel(choices.replicates, watch, [&](std::size_t i) {
        std::vector<double> y(model.data.y, model.data.y + model.design().rows);
        if (model.data.isOrdinal())
            std::copy(model.data.category.begin(), model.data.category.end(), y.begin());
        draws.draw(i, y);
        try {
            replicates[i] = refitted(model, y, watch.stop);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
        }
    });
    GeneralisedBootstrap found{choices, 0, bootstrapTerms(model)};
    found.failed =
        static_cast<std::size_t>(std::count(replicates.begin(), replicates.end(), std::nullopt));
    if (found.failed == replicates.size())
        throw Error(ErrorCode::BootstrapFailed);
    for (std::size_t j = 0; j < found.intervals.size(); ++j) {
        const auto summary = summarise(replicates, static_cast<Index>(j), choices.level);
        found.intervals[j].se = summary.se;
        found.intervals[j].lower = summary.interval.lower;
        found.intervals[j].upper = summary.interval.upper;
    }
    return found;
}

}  // namespace alteri
