// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/multilevel/generalised_cases.hpp"

#include "core/files/whole_file.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <filesystem>

namespace alteri::test {

GeneralisedCase::GeneralisedCase(const std::string& caseName)
    : name(caseName)
    , json(Json::parse(readFile(testData("glmm") / name / "expected.json")))
    , frame(readFrame(testData("glmm") / name / "data.csv"))
{
}

GeneralisedSpec GeneralisedCase::spec(Integration integration) const
{
    GeneralisedSpec spec;
    spec.model.formula = json.at("formula").get<std::string>();
    const auto family = json.at("family").get<std::string>();
    spec.family = family == "cumulative" ? Family::Ordinal
                  : family == "binomial" ? Family::Binomial
                  : family == "poisson"  ? Family::Poisson
                                         : Family::NegativeBinomial;
    spec.link = linkFrom(json.at("link").get<std::string>());
    spec.integration = integration;
    return spec;
}

Json GeneralisedCase::expected(Integration integration) const
{
    const auto key = integration == Integration::Exact ? "exact" : "laplace";
    return json.contains("expected") ? json.at("expected").value(key, Json()) : Json();
}

std::vector<std::string> generalisedCases()
{
    std::vector<std::string> cases;
    for (const auto& folder : std::filesystem::directory_iterator(testData("glmm"))) {
        const auto name = folder.path().filename().string();
        if (name != "binary_constant_within" && name != "binary_crossed")
            cases.push_back(name);
    }
    std::sort(cases.begin(), cases.end());
    return cases;
}

}  // namespace alteri::test
