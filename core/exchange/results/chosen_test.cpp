// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/chosen_test.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace alteri {

namespace {

constexpr const char* property = "coefficient_test";

constexpr std::array<std::pair<std::string_view, CoefficientTest>, 4> tests{{
    {"wald", CoefficientTest::Wald},
    {"satterthwaite", CoefficientTest::Satterthwaite},
    {"kenward-roger", CoefficientTest::KenwardRoger},
    {"cluster-robust", CoefficientTest::ClusterRobust},
}};

}  // namespace

std::span<const std::pair<std::string_view, CoefficientTest>> coefficientTests()
{
    return tests;
}

CoefficientTest chosenTest(const Reader& reader)
{
    const auto word = reader.studyProperty(property);
    const auto* found = std::find_if(tests.begin(), tests.end(),
                                     [&](const auto& each) { return each.first == word; });
    return found != tests.end() ? found->second : CoefficientTest::Wald;
}

void chooseTest(Writer& writer, CoefficientTest test)
{
    const auto* found = std::find_if(tests.begin(), tests.end(),
                                     [&](const auto& each) { return each.second == test; });
    writer.setStudyProperty(property, std::string(found->first));
}

}  // namespace alteri
