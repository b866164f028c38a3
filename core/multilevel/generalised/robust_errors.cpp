// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/robust_errors.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/marginal_likelihood.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <cmath>
#include <numeric>

namespace alteri {

RobustErrors robustErrors(const GeneralisedModel& model, const std::stop_token& stop)
{
    // With sampling weights the model's own errors are these.
    if (model.design().egoWeights != nullptr)
        return {model.fit.covariance, static_cast<std::size_t>(model.data.rows.groups())};
    auto found = basisSandwich(model, stop);
    found.covariance = model.jacobian * found.covariance * model.jacobian.transpose();
    return found;
}

RobustErrors basisSandwich(const GeneralisedModel& model, const std::stop_token& stop)
{
    constexpr double nodeTolerance = 1e-12;
    constexpr double modeTolerance = 1e-4;
    if (model.fit.integration != Integration::Exact)
        throw Error(ErrorCode::ExactNeedsOneGrouping);
    auto data = model.data;
    if (model.shapes.empty()) {  // every row by itself
        const auto rows = data.rows.begin.back();
        data.rows.begin.resize(static_cast<std::size_t>(rows) + 1);
        std::iota(data.rows.begin.begin(), data.rows.begin.end(), std::ptrdiff_t{0});
    }
    MarginalLikelihood likelihood(data, model.shapes.empty() ? EffectShape() : model.shapes.front(),
                                  stop);
    likelihood.chooseNodes(model.psi, nodeTolerance, modeTolerance);
    const Eigen::MatrixXd scores = likelihood.groupScores(model.psi);
    const auto groups = static_cast<double>(scores.cols());
    // Parameters at their bound have no covariance, and drop out here.
    const Eigen::MatrixXd half = model.basisCovariance * scores;
    return {half * half.transpose() * groups / (groups - 1),
            static_cast<std::size_t>(scores.cols())};
}

ReportPart robustErrorsPart(const GeneralisedModel& model, const RobustErrors& robust)
{
    constexpr int places = 4;
    ReportPart part{"robust",
                    model.shapes.empty()
                        ? std::string("Tests with robust standard errors (sandwich)")
                        : "Cluster-robust tests (" + std::to_string(robust.groups) + " groups)",
                    {}};
    part.table.columns = {{"term"}, {"estimate", places}, {"se", places}, {"z", 3}, {"p", places}};
    auto at = model.data.nuisances();
    for (auto each : model.fit.fixed) {
        each.se = std::sqrt(robust.covariance(at, at));
        ++at;
        addWaldStatistics(each);
        const auto digits = digitsFor(each.se, places);
        part.table.rows.push_back({each.name.name, numberCell(each.estimate, digits),
                                   numberCell(each.se, digits), each.z, pCell(each.p, places)});
    }
    return part;
}

}  // namespace alteri
