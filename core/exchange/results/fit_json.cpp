// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/fit_json.hpp"

#include "core/exchange/results/fit_parts_json.hpp"

#include <cmath>

namespace alteri {

namespace {

using Json = FitJson;

/// Family, link, integration, thresholds, theta and infinite estimates, as generalisedJson().
void addOutcomeModel(const OutcomeModel& outcome, Json& json)
{
    json["family"] = wordOf(outcome.family);
    json["link"] = wordOf(outcome.link);
    json["integration"] = wordOf(outcome.integration);
    if (!outcome.thresholds.empty()) {
        json["levels"] = outcome.levels;
        json["unused_categories"] = outcome.unusedCategories;
        auto thresholds = Json::array();
        for (const auto& each : outcome.thresholds)
            thresholds.push_back(
                {{"term", each.name}, {"estimate", each.estimate}, {"se", each.se}});
        json["thresholds"] = std::move(thresholds);
    }
    if (outcome.dispersion && outcome.dispersion->se)
        json["theta"] = {{"estimate", outcome.dispersion->theta}, {"se", *outcome.dispersion->se}};
    auto infinite = Json::array();
    for (const auto& each : outcome.infinite)
        infinite.push_back(
            {{"term", each.name.name}, {"direction", each.direction}, {"rows", each.rows}});
    json["infinite"] = std::move(infinite);
}

Json toJson(const Fit& fit)
{
    Json json;
    if (!fit.spec.name.empty())
        json["name"] = fit.spec.name;
    json["formula"] = fit.spec.formula;
    json["n"] = fit.n;
    json["groups"] = fit.groups;
    json["dropped"] = fit.rowsDropped;
    if (!fit.random.empty())
        json["groups_dropped"] = fit.random.front().groupsDropped;
    addFilter(fit.spec, fit.rowsFiltered, fit.filterUnknown, json);
    if (!fit.spec.precision.empty())
        json["weights"] = fit.spec.precision;
    json["missing"] = jsonOf(fit.missingBy);
    json["method"] = fit.random.empty() ? "OLS" : fit.criterion == Criterion::Reml ? "REML" : "ML";
    json["converged"] = fit.converged;
    json["singular"] = fit.singular;
    json["logLik"] = fit.logLik;
    json["deviance"] = fit.deviance;
    if (fit.isPseudo()) {
        json["ego_weights"] = fit.spec.egoWeights;
    } else {
        json["aic"] = fit.aic;
        json["bic"] = fit.bic;
        json["aicc"] = jsonOf(fit.aicc);
        json["n_of_bic"] = fit.n;
    }
    if (fit.outcome)
        addOutcomeModel(*fit.outcome, json);
    else
        json["sigma"] = std::sqrt(fit.sigma2);
    json["parameters"] = fit.parameters;
    json["random"] = effectsJson(fit.random, [](auto&&... /*nothing more*/) {});
    json["icc"] = jsonOf(fit.icc);
    json["wald"] = jsonOf(fit.wald);
    json["fixed"] = jsonOf(fit.fixed);
    json["aliased"] = fit.aliased;
    return json;
}

}  // namespace

std::string fitJson(const Fit& fit, const std::vector<ReportPart>& parts)
{
    auto json = toJson(fit);
    addParts(parts, json);
    return json.dump(2) + "\n";
}

std::string leastSquaresJson(const LeastSquares& model, const std::vector<ReportPart>& parts)
{
    auto json = toJson(model.fit);
    json["df_residual"] = model.residualDf;
    json["r2"] = model.r2;
    json["r2_adjusted"] = model.adjustedR2;
    if (model.all)
        json["f"] = {{"f", model.all->F},
                     {"df", model.all->df},
                     {"df_residual", model.all->residualDf},
                     {"p", model.all->p}};
    addParts(parts, json);
    return json.dump(2) + "\n";
}

std::string fitsJson(const std::vector<Fit>& fits)
{
    auto array = Json::array();
    for (const auto& fit : fits)
        array.push_back(toJson(fit));
    return array.dump(2) + "\n";
}

}  // namespace alteri
