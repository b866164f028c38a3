// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/term_tests.hpp"

#include "core/multilevel/report/number_digits.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Eigen::Index;

constexpr int termDecimals = 4;

/// Places of a term's coefficients among those with an estimate.
std::vector<Index> placesOf(const GeneralisedModel& model, const TermColumns& term)
{
    std::vector<Index> places;
    const auto& fixed = model.fit.fixed;
    for (const auto coefficient : term.coefficients) {
        const auto& name = model.design().coefficients[coefficient].name;
        const auto found = std::find_if(fixed.begin(), fixed.end(),
                                        [&](const auto& each) { return each.name.name == name; });
        if (found != fixed.end())
            places.push_back(static_cast<Index>(found - fixed.begin()));
    }
    return places;
}

TableValue chiSquareRowP(const std::optional<double>& p)
{
    return p ? TableValue(pCell(*p, termDecimals)) : TableValue();
}

}  // namespace

std::vector<TermTest> generalisedTermTests(const GeneralisedModel& model)
{
    const auto& fit = model.fit;
    const auto first = model.data.nuisances();
    std::vector<TermTest> tests;
    tests.reserve(model.design().terms.size());
    for (const auto& term : model.design().terms) {
        const auto places = placesOf(model, term);
        const auto size = static_cast<Index>(places.size());
        if (size == 0)
            continue;
        Eigen::VectorXd slopes(size);
        Eigen::MatrixXd covariance(size, size);
        for (Index i = 0; i < size; ++i) {
            const auto at = places[static_cast<std::size_t>(i)];
            slopes[i] = fit.fixed[static_cast<std::size_t>(at)].estimate;
            for (Index j = 0; j < size; ++j)
                covariance(i, j) =
                    fit.covariance(first + at, first + places[static_cast<std::size_t>(j)]);
        }
        tests.push_back({term.text, waldTest(slopes, covariance)});
    }
    return tests;
}

ReportPart generalisedTermsPart(const GeneralisedModel& model)
{
    ReportPart part{"terms", "Tests of terms (marginal: each given all others)", {}};
    part.table.columns = {{"term"}, {"test"}, {"statistic", 3}, {"df"}, {"p", termDecimals}};
    const auto add = [&](const std::string& term, const WaldTest& wald) {
        part.table.rows.push_back({term, std::string("Wald chi2"), wald.chi2,
                                   static_cast<double>(wald.df), chiSquareRowP(wald.p)});
    };
    for (const auto& test : generalisedTermTests(model))
        add(test.term, test.wald);
    if (model.fit.wald.p)
        add("all slopes", model.fit.wald);
    const auto& single = model.fit.singleLevel;
    part.table.rows.push_back({std::string("random effects"),
                               std::string(single.p ? "LR chibar2" : "LR chi2 (conservative)"),
                               single.statistic, static_cast<double>(single.df),
                               pCell(single.p.value_or(single.naiveP), termDecimals)});
    return part;
}

}  // namespace alteri
