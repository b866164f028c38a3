// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/variance_profile.hpp"

#include "core/error.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlopt.hpp>
#include <numbers>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// L with L L' = covariance, which may be singular: a pivot of (as good as) zero gives a column of
/// zeros.
MatrixXd factorOf(const MatrixXd& covariance)
{
    const double nothing = 1e-14 * std::max(covariance.diagonal().maxCoeff(), 0.0);
    MatrixXd L = MatrixXd::Zero(covariance.rows(), covariance.cols());
    for (Index j = 0; j < L.cols(); ++j) {
        const double pivot = covariance(j, j) - L.row(j).head(j).squaredNorm();
        if (pivot <= nothing)
            continue;
        L(j, j) = std::sqrt(pivot);
        for (Index i = j + 1; i < L.rows(); ++i)
            L(i, j) = (covariance(i, j) - L.row(i).head(j).dot(L.row(j).head(j))) / L(j, j);
    }
    return L;
}

/// Places among the effects of a block with those in question first.
std::vector<Index> orderFor(std::optional<Index> first, std::optional<Index> second, Index size)
{
    std::vector<Index> order(static_cast<std::size_t>(size));
    std::iota(order.begin(), order.end(), Index{0});
    const auto rank = [&](Index effect) {
        if (first == effect)
            return 0;
        return second == effect ? 1 : 2;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](Index a, Index b) { return rank(a) < rank(b); });
    return order;
}

MatrixXd reordered(const MatrixXd& covariance, const std::vector<Index>& order)
{
    return covariance(order, order);
}

MatrixXd restored(const MatrixXd& covariance, const std::vector<Index>& order)
{
    MatrixXd back(covariance.rows(), covariance.cols());
    back(order, order) = covariance;
    return back;
}

}  // namespace

/// Reads and writes what goes free as one vector.
class VarianceProfile::Search {
public:
    Search(const VarianceProfile& profile, const Held& held, double value)
        : m_profile(profile)
        , m_held(held)
        , m_value(value)
    {
        for (const auto& block : profile.m_blocks) {
            const auto size = block.covariance.rows();
            const bool holds = block.holds(held);
            const auto first = holds ? std::optional(block.placeOf(held.effect)) : std::nullopt;
            const auto second =
                holds && held.other ? std::optional(block.placeOf(*held.other)) : std::nullopt;
            if (holds)
                m_heldBlock = m_factors.size();
            m_orders.push_back(orderFor(first, second, size));
            m_factors.push_back(factorOf(reordered(block.covariance, m_orders.back())));
        }
    }

    double lowest()
    {
        auto start = free();
        if (start.empty())
            return at({});
        double least = at(start);
        // A derivative-free search ends early where one direction is long and narrow: begun anew
        // from its end until that helps no more.
        constexpr int mostRounds = 4;
        for (int round = 0; round < mostRounds; ++round) {
            const double before = least;
            search(start, least);
            if (before - least < 1e-10)
                break;
        }
        return least;
    }

private:
    bool isHeld(std::size_t block, Index row, Index column) const
    {
        if (!m_held.term || m_heldBlock != block)
            return false;
        return m_held.other ? row == 1 && column == 0 : row == 0 && column == 0;
    }

    /// Calls for each entry that goes free.
    template <class Call>
    void forEachFree(Call call)
    {
        for (std::size_t t = 0; t < m_factors.size(); ++t)
            for (Index row = 0; row < m_factors[t].rows(); ++row)
                for (Index column = 0; column <= row; ++column)
                    if (!isHeld(t, row, column))
                        call(m_factors[t](row, column));
    }

    std::vector<double> free()
    {
        std::vector<double> values;
        forEachFree([&](double& entry) { values.push_back(entry); });
        if (m_held.term)
            values.push_back(std::log(m_profile.m_sigma));
        return values;
    }

    /// The deviance with these values, in the order of free().
    double at(const std::vector<double>& values)
    {
        if (m_profile.m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        auto next = values.begin();
        forEachFree([&](double& entry) { entry = *next++; });
        const double sigma = m_held.term ? std::exp(*next) : m_value;
        hold();
        const VectorXd theta = thetaFor(sigma);
        const auto found = m_profile.m_estimator.at(theta, Criterion::Ml);
        const double variance = sigma * sigma;
        return found.logDeterminant + found.df * std::log(2 * std::numbers::pi * variance)
               + found.rss / (m_profile.m_scale * m_profile.m_scale * variance);
    }

    VectorXd thetaFor(double sigma) const
    {
        std::vector<MatrixXd> relative;
        for (std::size_t t = 0; t < m_factors.size(); ++t) {
            const auto& map = m_profile.m_blocks[t].map;
            const MatrixXd L = m_factors[t] / sigma;
            relative.push_back(
                factorOf(map * restored(L * L.transpose(), m_orders[t]) * map.transpose()));
        }
        VectorXd theta(static_cast<Index>(m_profile.m_places.size()));
        for (Index i = 0; i < theta.size(); ++i) {
            const auto& place = m_profile.m_places[static_cast<std::size_t>(i)];
            const auto& block = m_profile.blockOf({place.term, place.row, {}});
            const auto at = static_cast<std::size_t>(&block - m_profile.m_blocks.data());
            theta[i] = relative[at](block.placeOf(place.row), block.placeOf(place.column));
        }
        return theta;
    }

    void hold()
    {
        if (!m_held.term)
            return;
        auto& L = m_factors[m_heldBlock];
        if (!m_held.other)
            L(0, 0) = m_value;
        else  // L22 is the free one; the second standard deviation is L22 / sqrt(1 - r^2)
            L(1, 0) = std::abs(L(1, 1)) * m_value / std::sqrt((1 - m_value) * (1 + m_value));
    }

    void search(std::vector<double>& values, double& least)
    {
        nlopt::opt optimiser(values.size() > 1 ? nlopt::LN_BOBYQA : nlopt::LN_COBYLA,
                             static_cast<unsigned>(values.size()));
        const auto function = [](const std::vector<double>& x, std::vector<double>& /*gradient*/,
                                 void* self) { return static_cast<Search*>(self)->guarded(x); };
        optimiser.set_min_objective(function, this);
        constexpr int mostEvaluations = 4000;
        optimiser.set_maxeval(mostEvaluations);
        optimiser.set_xtol_rel(1e-9);
        optimiser.set_ftol_rel(1e-15);
        std::vector<double> steps;
        steps.reserve(values.size());
        for (const double value : values)
            steps.push_back(0.1 * std::max(std::abs(value), 0.1 * m_profile.m_sigma));
        if (m_held.term)
            steps.back() = 0.1;
        optimiser.set_initial_step(steps);
        auto found = values;
        double value = least;
        try {
            optimiser.optimize(found, value);
        } catch (const nlopt::roundoff_limited&) {
            // As near as the deviance's digits let it.
            value = at(found);
        }
        m_failure.rethrow();
        if (value < least) {
            least = value;
            values = found;
        }
    }

    /// No exception may pass through the library's C.
    double guarded(const std::vector<double>& values)
    {
        if (!m_failure.happened)
            try {
                return at(values);
            } catch (const Error&) {
                m_failure.happened = true;
                m_failure.what = std::current_exception();
            }
        return std::numeric_limits<double>::infinity();
    }

    struct Failure {
        bool happened = false;
        std::exception_ptr what;

        void rethrow() const
        {
            if (happened)
                std::rethrow_exception(what);
        }
    };

    const VarianceProfile& m_profile;
    Held m_held;
    double m_value;
    std::size_t m_heldBlock = 0;
    std::vector<std::vector<Index>> m_orders;
    std::vector<MatrixXd> m_factors;
    Failure m_failure;
};

VarianceProfile::VarianceProfile(const FittedModel& model,
                                 const Estimate& best,
                                 std::stop_token stop)
    : m_estimator(*model.estimator)
    , m_stop(std::move(stop))
    , m_scale(std::abs(model.estimator->basis().outcomeScale()))
    , m_sigma(std::sqrt(best.sigma2()) / m_scale)
    , m_places(model.estimator->places())
{
    formBlocks();
    const auto relative = m_estimator.covariances(best.theta);
    const auto maps = m_estimator.effectMaps();
    for (auto& block : m_blocks) {
        block.map = maps[block.term](block.effects, block.effects);
        const MatrixXd back = block.map.inverse();
        block.covariance =
            m_sigma * m_sigma
            * (back * relative[block.term](block.effects, block.effects) * back.transpose());
    }
}

/// Effects hang together whose entry of L is estimated; the first of them has one with all others.
void VarianceProfile::formBlocks()
{
    const auto maps = m_estimator.effectMaps();
    for (std::size_t t = 0; t < maps.size(); ++t) {
        std::vector<Index> first(static_cast<std::size_t>(maps[t].rows()));
        std::iota(first.begin(), first.end(), Index{0});
        for (const auto& place : m_places)
            if (place.term == t) {
                auto& known = first[static_cast<std::size_t>(place.row)];
                known = std::min(known, static_cast<Index>(place.column));
            }
        for (std::size_t k = 0; k < first.size(); ++k) {
            const auto effect = static_cast<Index>(k);
            if (first[k] == effect)
                m_blocks.push_back({t, {effect}});
            else
                m_blocks.back().effects.push_back(effect);
        }
    }
}

bool VarianceProfile::Block::holds(const Held& held) const
{
    return held.term == term
           && std::find(effects.begin(), effects.end(), held.effect) != effects.end();
}

Index VarianceProfile::Block::placeOf(Index effect) const
{
    return std::find(effects.begin(), effects.end(), effect) - effects.begin();
}

const VarianceProfile::Block& VarianceProfile::blockOf(const Held& held) const
{
    return *std::find_if(m_blocks.begin(), m_blocks.end(),
                         [&](const auto& block) { return block.holds(held); });
}

std::vector<VarianceProfile::Held> VarianceProfile::all() const
{
    std::vector<Held> found;
    for (const auto& block : m_blocks) {
        for (const auto effect : block.effects)
            found.push_back({block.term, effect, {}});
        for (auto one = block.effects.begin(); one != block.effects.end(); ++one)
            for (auto other = one + 1; other != block.effects.end(); ++other)
                found.push_back({block.term, *one, *other});
    }
    found.push_back({});
    return found;
}

double VarianceProfile::best(const Held& held) const
{
    if (!held.term)
        return m_sigma;
    const auto& block = blockOf(held);
    const auto& covariance = block.covariance;
    const auto place = block.placeOf(held.effect);
    const double variance = std::max(0.0, covariance(place, place));
    if (!held.other)
        return std::sqrt(variance);
    const auto otherPlace = block.placeOf(*held.other);
    const double others = std::max(0.0, covariance(otherPlace, otherPlace));
    const double product = std::sqrt(variance * others);
    return product > 0 ? std::clamp(covariance(place, otherPlace) / product, -1.0, 1.0) : 0;
}

double VarianceProfile::deviance(const Held& held, double value) const
{
    if (!held.term && value == 0)
        return std::numeric_limits<double>::infinity();
    return Search(*this, held, value).lowest();
}

}  // namespace alteri
