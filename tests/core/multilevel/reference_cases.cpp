// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/multilevel/reference_cases.hpp"

#include "core/exchange/tables/columns/frame_table.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <cmath>

namespace alteri::test {

ReferenceCase::ReferenceCase(const std::string& caseName)
    : name(caseName)
    , json(Json::parse(readFile(testData("lmm") / name / "expected.json")))
    , frame(readFrame(testData("lmm") / name / "data.csv"))
{
}

ModelSpec ReferenceCase::spec(bool reml) const
{
    ModelSpec spec;
    spec.formula = json.at("formula").get<std::string>();
    spec.reml = reml;
    return spec;
}

bool ReferenceCase::isDegenerate(bool reml) const
{
    // One group has no between-group variance to speak of; lme4 refuses it too.
    return expected(reml).value("degenerate_unbounded", false)
           || expected(reml).value("flat_in_tau", false) || name == "nasty_one_group";
}

bool ReferenceCase::hasSlopes() const
{
    return json.at("formula").get<std::string>().find("(1 | ") == std::string::npos;
}

std::vector<std::string> referenceCases()
{
    std::vector<std::string> cases;
    for (const auto& folder : std::filesystem::directory_iterator(testData("lmm")))
        cases.push_back(folder.path().filename().string());
    std::sort(cases.begin(), cases.end());
    return cases;
}

Frame readFrame(const std::filesystem::path& file)
{
    std::vector<Problem> problems;
    const auto table = readTable(file, problems);
    REQUIRE(problems.empty());
    return frameOf(table, readForModels(table, {}, {}));
}

double relative(double value, double expected)
{
    return std::abs(value - expected) / (expected != 0 ? std::abs(expected) : 1.0);
}

}  // namespace alteri::test
