// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit_json.hpp"

#include "core/exchange/table_text.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace alteri {

namespace {

using Json = nlohmann::ordered_json;

Json fixedJson(const Fit& fit)
{
    auto fixed = Json::array();
    for (const auto& each : fit.fixed)
        fixed.push_back({{"term", each.name.name},
                         {"estimate", each.estimate},
                         {"se", each.se},
                         {"z", each.z},
                         {"p", each.p},
                         {"lower", each.lower},
                         {"upper", each.upper}});
    return fixed;
}

Json missingJson(const Fit& fit)
{
    auto missing = Json::object();
    for (const auto& [variable, rows] : fit.missingBy)
        missing[variable] = rows;
    return missing;
}

Json randomJson(const Fit& fit)
{
    auto all = Json::array();
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double variance = random.covariance(at, at);
            Json effect{{"group", random.group},
                        {"term", random.names[k].name},
                        {"sd", std::sqrt(variance)},
                        {"var", variance}};
            for (std::size_t l = 0; l < k; ++l)
                effect["cov"][random.names[l].name] =
                    random.covariance(at, static_cast<Eigen::Index>(l));
            all.push_back(std::move(effect));
        }
    return all;
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
    json["groups_dropped"] = fit.random.front().groupsDropped;
    json["missing"] = missingJson(fit);
    json["method"] = fit.criterion == Criterion::Reml ? "REML" : "ML";
    json["converged"] = fit.converged;
    json["singular"] = fit.singular;
    json["logLik"] = fit.logLik;
    json["deviance"] = fit.deviance;
    json["aic"] = fit.aic;
    json["bic"] = fit.bic;
    json["sigma"] = std::sqrt(fit.sigma2);
    json["aicc"] = fit.aicc ? Json(*fit.aicc) : Json();
    json["n_of_bic"] = fit.n;
    json["parameters"] = fit.parameters;
    json["random"] = randomJson(fit);
    json["icc"] = fit.icc ? Json(*fit.icc) : Json();
    json["wald"] = {{"chi2", fit.wald.chi2},
                    {"df", fit.wald.df},
                    {"p", fit.wald.p ? Json(*fit.wald.p) : Json()}};
    json["fixed"] = fixedJson(fit);
    json["aliased"] = fit.aliased;
    return json;
}

}  // namespace

std::string fitJson(const Fit& fit, const std::vector<ReportPart>& parts)
{
    auto json = toJson(fit);
    for (const auto& part : parts)
        json[part.key] = Json::parse(writeTable(part.table, TableFormat::Json));
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
