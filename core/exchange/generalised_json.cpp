// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/generalised_json.hpp"

#include "core/exchange/table_text.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace alteri {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json thresholdsJson(const GeneralisedFit& fit)
{
    auto all = Json::array();
    for (const auto& each : fit.thresholds)
        all.push_back({{"term", each.name}, {"estimate", each.estimate}, {"se", each.se}});
    return all;
}

Json coefficientsJson(const GeneralisedFit& fit)
{
    auto all = Json::array();
    for (const auto& each : fit.fixed)
        all.push_back({{"term", each.name.name},
                       {"estimate", each.estimate},
                       {"se", each.se},
                       {"z", each.z},
                       {"p", each.p},
                       {"lower", each.lower},
                       {"upper", each.upper}});
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

Json effectsJson(const GeneralisedFit& fit)
{
    auto all = Json::array();
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double variance = random.covariance(at, at);
            Json effect{{"group", random.group},
                        {"term", random.names[k].name},
                        {"sd", std::sqrt(variance)},
                        {"se", numberOrNull(random.seOfDeviation[k])},
                        {"var", variance}};
            for (std::size_t l = 0; l < k; ++l)
                effect["cov"][random.names[l].name] =
                    random.covariance(at, static_cast<Eigen::Index>(l));
            all.push_back(std::move(effect));
        }
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
            {"p", numberOrNull(test.p)},
            {"p_naive", test.naiveP}};
}

void addData(const GeneralisedFit& fit, Json& json)
{
    json["n"] = fit.n;
    json["groups"] = fit.groups;
    json["dropped"] = fit.rowsDropped;
    json["groups_dropped"] = fit.random.front().groupsDropped;
    json["missing"] = Json::object();
    for (const auto& [variable, rows] : fit.missingBy)
        json["missing"][variable] = rows;
}

void addCriteria(const GeneralisedFit& fit, Json& json)
{
    json["converged"] = fit.converged;
    json["singular"] = fit.singular;
    json["logLik"] = fit.logLik;
    json["deviance"] = fit.deviance;
    json["aic"] = fit.aic;
    json["bic"] = fit.bic;
    json["aicc"] = numberOrNull(fit.aicc);
    json["n_of_bic"] = fit.n;
    json["parameters"] = fit.parameters;
}

}  // namespace

std::string generalisedJson(const GeneralisedFit& fit, const std::vector<ReportPart>& parts)
{
    Json json;
    if (!fit.spec.model.name.empty())
        json["name"] = fit.spec.model.name;
    json["formula"] = fit.spec.model.formula;
    json["family"] = wordOf(fit.spec.family);
    json["link"] = wordOf(fit.link);
    json["integration"] = wordOf(fit.integration);
    if (fit.integration == Integration::Exact)
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
    json["fixed"] = coefficientsJson(fit);
    json["infinite"] = infiniteJson(fit);
    json["random"] = effectsJson(fit);
    json["icc"] = numberOrNull(fit.icc);
    json["se_icc"] = numberOrNull(fit.seIcc);
    json["wald"] = {{"chi2", fit.wald.chi2}, {"df", fit.wald.df}, {"p", numberOrNull(fit.wald.p)}};
    json["single_level"] = testJson(fit.singleLevel);
    json["aliased"] = fit.aliased;
    for (const auto& part : parts)
        json[part.key] = Json::parse(writeTable(part.table, TableFormat::Json));
    return json.dump(2) + "\n";
}

}  // namespace alteri
