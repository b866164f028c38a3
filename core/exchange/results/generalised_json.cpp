// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/generalised_json.hpp"

#include "core/exchange/results/fit_parts_json.hpp"

namespace alteri {

namespace {

using Json = FitJson;

Json thresholdsJson(const GeneralisedFit& fit)
{
    auto all = Json::array();
    for (const auto& each : fit.thresholds)
        all.push_back({{"term", each.name}, {"estimate", each.estimate}, {"se", each.se}});
    return all;
}

Json infiniteJson(const GeneralisedFit& fit)
{
    auto all = Json::array();
    for (const auto& each : fit.infinite)
        all.push_back(
            {{"term", each.name.name}, {"direction", each.direction}, {"rows", each.rows}});
    return all;
}

Json dispersionJson(const CountDispersion& dispersion)
{
    if (!dispersion.se)
        return {{"estimate", nullptr}, {"infinite", true}};
    return {{"estimate", dispersion.theta},
            {"se", *dispersion.se},
            {"log", dispersion.logTheta},
            {"se_log", *dispersion.seLog}};
}

Json testJson(const SingleLevelTest& test)
{
    return {{"logLik", test.logLik},
            {"chi2", test.statistic},
            {"df", test.df},
            {"p", jsonOf(test.p)},
            {"p_naive", test.naiveP}};
}

void addData(const GeneralisedFit& fit, Json& json)
{
    json["n"] = fit.n;
    json["groups"] = fit.groups;
    json["dropped"] = fit.rowsDropped;
    if (!fit.random.empty())
        json["groups_dropped"] = fit.random.front().groupsDropped;
    json["missing"] = jsonOf(fit.missingBy);
    addFilter(fit.spec.model, fit.rowsFiltered, fit.filterUnknown, json);
}

void addCriteria(const GeneralisedFit& fit, Json& json)
{
    json["converged"] = fit.converged;
    json["singular"] = fit.singular;
    json["logLik"] = fit.logLik;
    json["deviance"] = fit.deviance;
    if (fit.isPseudo()) {
        json["ego_weights"] = fit.spec.model.egoWeights;
    } else {
        json["aic"] = fit.aic;
        json["bic"] = fit.bic;
        json["aicc"] = jsonOf(fit.aicc);
        json["n_of_bic"] = fit.n;
    }
    json["parameters"] = fit.parameters;
}

}  // namespace

std::string generalisedJson(const GeneralisedFit& fit,
                            const std::vector<ReportPart>& parts,
                            const std::optional<Overdispersion>& dispersion)
{
    Json json;
    if (!fit.spec.model.name.empty())
        json["name"] = fit.spec.model.name;
    json["formula"] = fit.spec.model.formula;
    json["family"] = wordOf(fit.spec.family);
    json["link"] = wordOf(fit.link);
    json["integration"] = fit.random.empty() ? Json() : Json(wordOf(fit.integration));
    if (fit.integration == Integration::Exact && !fit.random.empty())
        json["nodes"] = {{"fewest", fit.fewestNodes}, {"most", fit.mostNodes}};
    addData(fit, json);
    json["method"] = "ML";
    addCriteria(fit, json);
    if (!fit.thresholds.empty()) {
        json["levels"] = fit.levels;
        json["unused_categories"] = fit.unusedCategories;
        json["thresholds"] = thresholdsJson(fit);
    }
    if (fit.dispersion)
        json["theta"] = dispersionJson(*fit.dispersion);
    json["fixed"] = jsonOf(fit.fixed);
    json["infinite"] = infiniteJson(fit);
    json["random"] =
        effectsJson(fit.random, [](Json& effect, const GeneralisedEffects& random, std::size_t k) {
            effect["se"] = jsonOf(random.seOfDeviation[k]);
        });
    json["icc"] = jsonOf(fit.icc);
    json["se_icc"] = jsonOf(fit.seIcc);
    json["wald"] = jsonOf(fit.wald);
    if (!fit.random.empty())
        json["single_level"] = testJson(fit.singleLevel);
    json["aliased"] = fit.aliased;
    if (dispersion)
        json["overdispersion"] = {{"chi2", dispersion->chi2},
                                  {"df", dispersion->df},
                                  {"ratio", dispersion->ratio},
                                  {"p", dispersion->p}};
    addParts(parts, json);
    return json.dump(2) + "\n";
}

}  // namespace alteri
