// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_intervals.hpp"
#include "core/multilevel/generalised/marginal_likelihood.hpp"

#include <Eigen/QR>

#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double profileNodeTolerance = 1e-12;
constexpr double profileModeTolerance = 1e-3;

/// a'psi, of which a profile is taken.
struct Quantity {
    std::string term;
    VectorXd a;
    double estimate = 0;
    bool isLogarithm = false;
    bool isDeviation = false;
};

/// The highest log-likelihood with a quantity held, and how it changes with it.
struct Held {
    double value = -std::numeric_limits<double>::infinity();
    double slope = 0;
    VectorXd psi;
};

/// Between what places a limit lies.
struct Bracket {
    double direction = 1;
    double near = 0;            ///< the likelihood is still high there
    std::optional<double> far;  ///< and too low there, or the end of what can be

    /// A place that is no way back and not beyond; else another one.
    double within(double next, double step) const
    {
        const bool isBeyond = (next - near) * direction <= 0
                              || (far && (next - *far) * direction >= 0) || !std::isfinite(next);
        if (!isBeyond)
            return next;
        return far ? (near + *far) / 2 : near + direction * step;
    }
};

class Profile {
public:
    Profile(const GeneralisedModel& model, const Quantity& quantity, std::stop_token stop)
        : m_model(model)
        , m_quantity(quantity)
        , m_likelihood(model.data,
                       model.shapes.empty() ? EffectShape() : model.shapes.front(),
                       std::move(stop))
    {
        const auto size = quantity.a.size();
        const Eigen::HouseholderQR<MatrixXd> qr(MatrixXd(quantity.a));
        const MatrixXd Q = qr.householderQ() * MatrixXd::Identity(size, size);
        m_free = Q.rightCols(size - 1);
        const double variance = quantity.a.dot(model.basisCovariance * quantity.a);
        constexpr double some = 0.15;  // where a variance is zero and has no curvature
        m_se = variance > 0 ? std::sqrt(variance) : quantity.isDeviation ? some : 0;
        m_way = variance > 0 ? VectorXd(model.basisCovariance * quantity.a / variance) : quantity.a;
    }

    /// Where twice the log-likelihood has fallen by the square of `reach`; nothing if it never
    /// does.
    std::optional<double> limit(double direction, double reach)
    {
        if (m_quantity.isDeviation && direction < 0 && rootAtZero() <= reach)
            return 0;
        if (!(m_se > 0))
            return std::nullopt;
        Bracket bracket{direction, m_quantity.estimate, std::nullopt};
        if (m_quantity.isDeviation && direction < 0)
            bracket.far = 0;
        double at = m_quantity.estimate + direction * reach * m_se;
        if (bracket.far && at <= 0)
            at = m_quantity.estimate / 2;
        VectorXd start = m_model.psi;
        double startAt = m_quantity.estimate;
        for (int step = 0; step < mostSteps; ++step) {
            const auto held = highest(start + m_way * (at - startAt));
            const double root = std::sqrt(std::max(0.0, 2 * (m_model.fit.logLik - held.value)));
            if (std::abs(root - reach) < 1e-9)
                return at;
            if (root < reach)
                bracket.near = at;
            else
                bracket.far = at;
            start = held.psi;
            startAt = at;
            const double slope = -direction * held.slope / root;
            const double next =
                bracket.within(at + direction * (reach - root) / slope, 2 * reach * m_se);
            if (std::abs(next - at) < 1e-13 * (std::abs(at) + m_se))
                return at;
            at = next;
        }
        return std::nullopt;
    }

private:
    /// Without the effects.
    double rootAtZero() const
    {
        return std::sqrt(std::max(0.0, m_model.fit.singleLevel.statistic));
    }

    Held highest(const VectorXd& start)
    {
        auto held = climbFrom(start);
        const auto entries = m_likelihood.layout().entries;
        if (entries == 0 || m_quantity.isDeviation || !m_model.psi.tail(entries).isZero(0))
            return held;
        // Where the variance is zero at the maximum it may not be beside it.
        constexpr double some = 0.3;
        VectorXd other = start;
        other.tail(entries).setConstant(some);
        const auto raised = climbFrom(other);
        return raised.value > held.value ? raised : held;
    }

    Held climbFrom(const VectorXd& start)
    {
        m_likelihood.chooseNodes(start, profileNodeTolerance, profileModeTolerance);
        const auto at = [&](const VectorXd& free) {
            auto ascent = m_likelihood.at(start + m_free * free, profileModeTolerance);
            ascent.score = m_free.transpose() * ascent.score;
            ascent.hessian = m_free.transpose() * ascent.hessian * m_free;
            return ascent;
        };
        ClimbChoices choices;
        choices.tolerance = 1e-18;
        const auto summit = climb(at, VectorXd::Zero(m_free.cols()), choices);
        Held held;
        if (!std::isfinite(summit.ascent.value))
            throw Error(ErrorCode::EstimateNotFound);
        held.psi = start + m_free * summit.at;
        const auto ascent = m_likelihood.at(held.psi, profileModeTolerance);
        held.value = ascent.value;
        held.slope = ascent.score.dot(m_quantity.a) / m_quantity.a.squaredNorm();
        return held;
    }

    static constexpr int mostSteps = 60;

    const GeneralisedModel& m_model;
    const Quantity& m_quantity;
    MarginalLikelihood m_likelihood;
    MatrixXd m_free;
    VectorXd m_way;
    double m_se = 0;
};

std::vector<Quantity> quantitiesOf(const GeneralisedModel& model)
{
    std::vector<Quantity> all;
    const auto add = [&](const std::string& term, Index place) {
        all.push_back({term, model.jacobian.row(place).transpose(), model.estimates[place]});
    };
    Index place = 0;
    for (const auto& each : model.fit.thresholds)
        add(each.name, place++);
    if (model.data.family == Family::NegativeBinomial) {
        add("theta", place++);
        all.back().isLogarithm = true;
    }
    for (const auto& each : model.fit.fixed)
        add(each.name.name, place++);
    if (model.shapes.size() == 1 && model.shapes.front().isInterceptOnly()) {
        add("sd " + model.fit.groupName + " (Intercept)", place);
        all.back().isDeviation = true;
    }
    return all;
}

GeneralisedInterval intervalOf(const GeneralisedModel& model,
                               const Quantity& quantity,
                               double reach,
                               const Watch& watch)
{
    GeneralisedInterval found{quantity.term, quantity.estimate};
    Profile profile(model, quantity, watch.stop);
    const auto limit = [&](double direction) -> std::optional<double> {
        try {
            return profile.limit(direction, reach);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            return std::nullopt;
        }
    };
    found.lower = limit(-1);
    found.upper = limit(1);
    if (quantity.isLogarithm) {
        found.estimate = std::exp(found.estimate);
        for (auto* each : {&found.lower, &found.upper})
            if (*each)
                *each = std::exp(**each);
    }
    return found;
}

}  // namespace

std::vector<GeneralisedInterval>
generalisedProfiles(const GeneralisedModel& model, double level, const Watch& watch)
{
    if (model.fit.isPseudo())
        throw Error(ErrorCode::NotWithEgoWeights, {"--confint profile"});
    if (model.fit.integration != Integration::Exact)
        throw Error(ErrorCode::ExactNeedsOneGrouping);
    const double reach = normalQuantile((1 + level) / 2);
    const auto quantities = quantitiesOf(model);
    std::vector<GeneralisedInterval> found(quantities.size());
    forEachInParallel(quantities.size(), watch, [&](std::size_t i) {
        found[i] = intervalOf(model, quantities[i], reach, watch);
    });
    return found;
}

}  // namespace alteri
