// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/table_text.hpp"
#include "core/multilevel/inference/inference.hpp"

#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

// What the JSON of all kinds of models has in common. Internal to `exchange`.

using FitJson = nlohmann::ordered_json;

inline FitJson jsonOf(const std::optional<double>& value)
{
    return value ? FitJson(*value) : FitJson();
}

inline FitJson jsonOf(const std::vector<Coefficient>& coefficients)
{
    auto all = FitJson::array();
    for (const auto& each : coefficients)
        all.push_back({{"term", each.name.name},
                       {"estimate", each.estimate},
                       {"se", each.se},
                       {"z", each.z},
                       {"p", each.p},
                       {"lower", each.lower},
                       {"upper", each.upper}});
    return all;
}

inline FitJson jsonOf(const WaldTest& wald)
{
    return {{"chi2", wald.chi2}, {"df", wald.df}, {"p", jsonOf(wald.p)}};
}

/// Rows that each variable is missing in.
inline FitJson jsonOf(const std::vector<std::pair<std::string, std::size_t>>& missingBy)
{
    auto missing = FitJson::object();
    for (const auto& [variable, rows] : missingBy)
        missing[variable] = rows;
    return missing;
}

/// Standard deviations and covariances, one object per random effect.
/// @param more adds what only this kind of models has: `void more(FitJson&, const Effects&, k)`,
///        called between the standard deviation and the variance
template <class Effects, class More>
FitJson effectsJson(const std::vector<Effects>& effects, const More& more)
{
    auto all = FitJson::array();
    for (const auto& random : effects)
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double variance = random.covariance(at, at);
            FitJson effect{{"group", random.group},
                           {"term", random.names[k].name},
                           {"sd", std::sqrt(variance)}};
            more(effect, random, k);
            effect["var"] = variance;
            for (std::size_t l = 0; l < k; ++l)
                effect["cov"][random.names[l].name] =
                    random.covariance(at, static_cast<Eigen::Index>(l));
            all.push_back(std::move(effect));
        }
    return all;
}

/// The filter with the rows that it left out, and how many of those for a missing value.
inline void addFilter(const ModelSpec& spec, std::size_t rows, std::size_t unknown, FitJson& json)
{
    if (spec.subset.empty())
        return;
    json["subset"] = spec.subset;
    json["filtered"] = rows;
    json["filter_unknown"] = unknown;
}

/// Each part under its key.
inline void addParts(const std::vector<ReportPart>& parts, FitJson& json)
{
    for (const auto& part : parts)
        json[part.key] = FitJson::parse(writeTable(part.table, TableFormat::Json));
}

}  // namespace alteri
