// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/marginal_effects.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// A column of the basis' own data, and how its effect is asked for.
struct Asked {
    Index kept = 0;  ///< place among the columns that are kept
    std::string term;
    bool isDifference = false;
    std::vector<Index> others;  ///< columns of the same categories, put to 0
};

bool isZeroOrOne(const GeneralisedData& data, Index column)
{
    const double* values = data.design->columns[static_cast<std::size_t>(column)];
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i)
        if (const double value = values[data.rows.rowAt(i)]; value != 0 && value != 1)
            return false;
    return true;
}

/// The variable of a part without its transformation: "x" of "log(x)" and "I(x^2)".
std::string plainName(const std::string& written)
{
    const auto begin = written.find('(');
    if (begin == std::string::npos)
        return written;
    return written.substr(begin + 1, written.find_first_of("^,)", begin) - begin - 1);
}

/// Whether the variable of a column has no other column but those of its categories, and no effect
/// that varies between groups.
bool standsAlone(const GeneralisedModel& model, const CoefficientName& name, Index column)
{
    if (name.parts.size() != 1)
        return false;
    for (const auto& random : model.design().random)
        if (std::find(random.columns.begin(), random.columns.end(), column) != random.columns.end())
            return false;
    const auto& own = name.parts.front();
    const auto plain = plainName(own.variable);
    for (const auto& other : model.design().coefficients)
        for (const auto& part : other.parts)
            if (plainName(part.variable) == plain
                && (other.parts.size() > 1 || part.variable != own.variable))
                return false;
    return plain == own.variable || own.variable.starts_with("num(")
           || own.variable.starts_with("factor(");
}

std::vector<Asked> askedOf(const GeneralisedModel& model)
{
    const auto& data = model.data;
    const std::size_t first = model.design().intercept ? 1 : 0;
    const auto nameOf = [&](Index kept) -> const CoefficientName& {
        return model.design()
            .coefficients[static_cast<std::size_t>(data.basis.kept[static_cast<std::size_t>(kept)])
                          + first];
    };
    const auto count = static_cast<Index>(data.basis.kept.size());
    std::vector<Asked> all;
    for (Index i = 0; i < count; ++i) {
        const auto& name = nameOf(i);
        if (!standsAlone(model, name, data.basis.kept[static_cast<std::size_t>(i)]))
            continue;
        Asked asked{
            i, name.name, isZeroOrOne(data, data.basis.kept[static_cast<std::size_t>(i)]), {}};
        for (Index k = 0; k < count; ++k)
            if (k != i && nameOf(k).parts.size() == 1 && !name.parts.front().level.empty()
                && nameOf(k).parts.front().variable == name.parts.front().variable)
                asked.others.push_back(k);
        all.push_back(std::move(asked));
    }
    return all;
}

/// d/dx of each outcome's probability, or of the mean, for a slope of 1: by the density of the
/// link.
VectorXd
densitiesAt(const GeneralisedData& data, const LinearPredictor& at, Index outcomes, double u)
{
    VectorXd densities(outcomes);
    if (!data.isOrdinal()) {
        densities[0] = linkDensity(data.link, at.eta + u);
        return densities;
    }
    const auto below = [&](Index k) {
        return linkDensity(data.link, at.thresholds[k] - at.eta - u);
    };
    for (Index k = 0; k < outcomes; ++k)
        densities[k] = (k > 0 ? below(k - 1) : 0) - (k + 1 < outcomes ? below(k) : 0);
    return densities;
}

/// Outcomes x (population, average ego).
MatrixXd derivativesAt(const GeneralisedData& data, const LinearPredictor& at, Index outcomes)
{
    MatrixXd found(outcomes, 2);
    found.col(1) = densitiesAt(data, at, outcomes, 0);
    for (Index k = 0; k < outcomes; ++k)
        found(k, 0) =
            data.link == Link::Log
                ? populationAveraged(data, at)[0]
                : normalMean([&](double u) { return densitiesAt(data, at, outcomes, u)[k]; },
                             at.deviation);
    return found;
}

/// Average effects at some parameters: categories x (population, average ego).
MatrixXd effectAt(const GeneralisedModel& model, const Asked& asked, const VectorXd& psi)
{
    const auto& data = model.data;
    const auto& basis = data.basis;
    const Index constant = data.hasConstant() ? 1 : 0;
    const auto count = static_cast<Index>(basis.kept.size());
    const VectorXd slopes =
        basis.T(basis.kept, basis.kept) * psi.segment(data.nuisances() + constant, count);
    const auto valueOf = [&](Index kept, std::size_t row) {
        return model.design()
            .columns[static_cast<std::size_t>(basis.kept[static_cast<std::size_t>(kept)])][row];
    };
    const Index outcomes = data.isOrdinal() ? data.thresholds() + 1 : 1;
    MatrixXd sum = MatrixXd::Zero(outcomes, 2);
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        auto at = predictorOf(model, psi, row);
        if (asked.isDifference) {
            for (const auto other : asked.others)
                at.eta -= slopes[other] * valueOf(other, row);
            at.eta -= slopes[asked.kept] * valueOf(asked.kept, row);
            auto with = at;
            with.eta += slopes[asked.kept];
            sum.col(0) += populationAveraged(data, with) - populationAveraged(data, at);
            sum.col(1) += averageEgo(data, with) - averageEgo(data, at);
            continue;
        }
        sum += slopes[asked.kept] * derivativesAt(data, at, outcomes);
    }
    return sum / data.rowCount();
}

/// Derivatives of effectAt() by each parameter: four points, a hundredth of a standard error apart.
std::vector<MatrixXd> slopesOf(const GeneralisedModel& model,
                               const Asked& asked,
                               Index outcomes,
                               const std::stop_token& stop)
{
    std::vector<MatrixXd> slopes;
    slopes.reserve(static_cast<std::size_t>(model.psi.size()));
    for (Index j = 0; j < model.psi.size(); ++j) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const double h = 0.01 * std::sqrt(model.basisCovariance(j, j));
        const auto at = [&](double steps) {
            VectorXd psi = model.psi;
            psi[j] += steps * h;
            return effectAt(model, asked, psi);
        };
        slopes.emplace_back(h > 0 ? MatrixXd((8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h))
                                  : MatrixXd::Zero(outcomes, 2));
    }
    return slopes;
}

}  // namespace

std::vector<MarginalEffect> marginalEffects(const GeneralisedModel& model,
                                            const std::stop_token& stop)
{
    const auto asked = askedOf(model);
    const auto size = model.psi.size();
    std::vector<std::vector<MarginalEffect>> found(asked.size());
    forEachInParallel(asked.size(), {stop, {}}, [&](std::size_t i) {
        const MatrixXd here = effectAt(model, asked[i], model.psi);
        const auto slopes = slopesOf(model, asked[i], here.rows(), stop);
        for (Index k = 0; k < here.rows(); ++k) {
            std::array<double, 2> se{};
            for (Index c = 0; c < 2; ++c) {
                VectorXd slope(size);
                for (Index j = 0; j < size; ++j)
                    slope[j] = slopes[static_cast<std::size_t>(j)](k, c);
                se[static_cast<std::size_t>(c)] =
                    std::sqrt(slope.dot(model.basisCovariance * slope));
            }
            const auto& data = model.data;
            const std::string outcome = data.isOrdinal() ? data.levels[static_cast<std::size_t>(k)]
                                        : isCount(data.family) ? std::string("mean")
                                                               : std::string("probability");
            found[i].push_back({asked[i].term, outcome, asked[i].isDifference, here(k, 0), se[0],
                                here(k, 1), se[1]});
        }
    });
    std::vector<MarginalEffect> all;
    for (auto& some : found)
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

ReportPart marginalEffectsPart(const std::vector<MarginalEffect>& effects)
{
    constexpr int shownDecimals = 4;
    ReportPart part{"marginal_effects", "Average marginal effects", {}};
    part.table.columns = {{"term"},
                          {"kind"},
                          {"outcome"},
                          {"population_averaged", shownDecimals},
                          {"population_se", shownDecimals},
                          {"average_ego", shownDecimals},
                          {"average_ego_se", shownDecimals}};
    for (const auto& each : effects)
        part.table.rows.push_back(
            {each.term, std::string(each.isDifference ? "difference 1 - 0" : "derivative"),
             each.outcome, each.populationAveraged, each.populationSe, each.averageEgo,
             each.egoSe});
    return part;
}

}  // namespace alteri
