// SPDX-License-Identifier: GPL-3.0-or-later
// Against results of lme4, lmerTest, pbkrtest and clubSandwich, stored by
// tests/data/lmm_software/make_reference.R. Their optimisers and numeric derivatives are exact to
// some 1e-6, which sets the tolerances.
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/group_influence.hpp"
#include "core/multilevel/inference/profile_intervals.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace alteri;
using namespace alteri::test;

namespace {

/// case,what,which -> value
std::map<std::string, double> storedResults()
{
    std::ifstream file(testData("lmm_software") / "reference.csv");
    std::map<std::string, double> results;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const auto comma = line.rfind(',');
        results[line.substr(0, comma)] = std::stod(line.substr(comma + 1));
    }
    REQUIRE(results.size() > 100);
    return results;
}

void check(const std::string& key, double value, double tolerance)
{
    static const auto results = storedResults();
    CAPTURE(key, value);
    const auto found = results.find(key);
    REQUIRE(found != results.end());
    CHECK(relative(value, found->second) < tolerance);
}

Frame exampleOfEgos()
{
    auto frame = readFrame(testData("lmm") / "ego_small" / "data.csv");
    Column size{"size", "size", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    size.categories->levels = size.categories->labels = {"short", "middle", "long"};
    for (const double dur : frame.find("dur")->numbers->values)
        size.categories->codes.push_back(dur <= 4 ? 0 : dur <= 9 ? 1 : 2);
    frame.columns.push_back(std::move(size));
    return frame;
}

const std::string egoFormula = "close ~ kin + size + ego_female + ego_age + (1 | ego)";

void checkRobust(const std::string& name, const FittedModel& model)
{
    const auto robust = clusterRobust(model);
    for (std::size_t j = 0; j < model.fit.fixed.size(); ++j) {
        const auto& term = model.fit.fixed[j].name.name;
        check(name + ",cr2_se," + term, robust.coefficients[j]->se, 1e-6);
        check(name + ",cr2_df," + term, robust.coefficients[j]->df, 1e-6);
    }
}

}  // namespace

TEST_CASE("terms of several coefficients are tested as lmerTest and pbkrtest do", "[multilevel]")
{
    const auto frame = exampleOfEgos();
    const auto model = fitAndKeep(frame, specFor(egoFormula, true));
    const auto satterthwaite = smallSampleTests(model, SmallSampleMethod::Satterthwaite);
    const auto kenwardRoger = smallSampleTests(model, SmallSampleMethod::KenwardRoger);
    REQUIRE(satterthwaite.terms.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        const auto& term = satterthwaite.terms[i].term;
        check("ego_size,satterthwaite_F," + term, satterthwaite.terms[i].F, 1e-6);
        check("ego_size,satterthwaite_ddf," + term, satterthwaite.terms[i].denominatorDf, 1e-5);
        check("ego_size,kenward_roger_F," + term, kenwardRoger.terms[i].F, 1e-6);
        check("ego_size,kenward_roger_ddf," + term, kenwardRoger.terms[i].denominatorDf, 1e-6);
    }
    CHECK(satterthwaite.terms[1].numeratorDf == 2);
    const auto ml = fitAndKeep(frame, specFor(egoFormula));
    CHECK_THROWS_AS(smallSampleTests(ml, SmallSampleMethod::KenwardRoger), Error);
}

TEST_CASE("robust standard errors equal clubSandwich's", "[multilevel]")
{
    const auto ego = exampleOfEgos();
    checkRobust("ego_size", fitAndKeep(ego, specFor(egoFormula, true)));
    const auto sleep = readFrame(testData("lmm") / "sleepstudy_rs" / "data.csv");
    checkRobust("sleep",
                fitAndKeep(sleep, specFor("Reaction ~ Days + (1 + Days | Subject)", true)));
}

TEST_CASE("leaving out an ego changes what lme4 says it changes", "[multilevel]")
{
    const auto frame = exampleOfEgos();
    const auto model = fitAndKeep(frame, specFor(egoFormula, true));
    const auto influences = groupInfluence(model);
    REQUIRE(influences.size() == 15);
    for (const auto& influence : influences) {
        if (influence.group != "1" && influence.group != "7" && influence.group != "15")
            continue;
        REQUIRE(influence.cooksDistance);
        check("ego_size,cooks," + influence.group, *influence.cooksDistance, 1e-5);
        for (std::size_t j = 0; j < model.fit.fixed.size(); ++j)
            CHECK(*influence.dfbetas[j]
                  == Approx(storedResults().at("ego_size,dfbetas," + influence.group + ":"
                                               + model.fit.fixed[j].name.name))
                         .epsilon(1e-4)
                         .margin(1e-6));
    }
}

TEST_CASE("leverages equal lme4's hat values", "[multilevel]")
{
    const auto ego = exampleOfEgos();
    const auto model = fitAndKeep(ego, specFor(egoFormula, true));
    const auto found = diagnose(model);
    check("ego_size,hat,1", found.leverage[0], 1e-6);
    check("ego_size,hat,100", found.leverage[99], 1e-6);
    check("ego_size,hat,319", found.leverage[318], 1e-6);
    CHECK((found.fitted + found.residuals - denseY(model.design)).norm() < 1e-10);
    CHECK(found.pearson[3] == Approx(found.residuals[3] / std::sqrt(model.fit.sigma2)));
    CHECK(found.residualQuantiles.size() == 319);
    CHECK(found.modeQuantiles.front().size() == 15);
    const auto sleep = readFrame(testData("lmm") / "sleepstudy_rs" / "data.csv");
    const auto slopes =
        diagnose(fitAndKeep(sleep, specFor("Reaction ~ Days + (1 + Days | Subject)", true)));
    check("sleep,hat,1", slopes.leverage[0], 1e-5);
    check("sleep,hat,50", slopes.leverage[49], 1e-5);
    check("sleep,hat,180", slopes.leverage[179], 1e-5);
}

TEST_CASE("small-sample tests and profiles hold for random slopes", "[multilevel]")
{
    const auto frame = readFrame(testData("lmm") / "sleepstudy_rs" / "data.csv");
    const auto model = fitAndKeep(frame, specFor("Reaction ~ Days + (1 + Days | Subject)", true));
    const auto tests = smallSampleTests(model, SmallSampleMethod::KenwardRoger);
    const auto profile = profileIntervals(model);
    CHECK_FALSE(profile.tau);
    for (std::size_t j = 0; j < 2; ++j) {
        const auto& term = model.fit.fixed[j].name.name;
        check("sleep,kenward_roger_ddf," + term, tests.coefficients[j].df, 1e-5);
        check("sleep,kenward_roger_se," + term, tests.coefficients[j].se, 1e-6);
        // lme4 interpolates the profile.
        check("sleep,profile_lower," + term, profile.fixed[j].lower, 1e-4);
        check("sleep,profile_upper," + term, profile.fixed[j].upper, 1e-4);
    }
}

TEST_CASE("crossed and nested groupings equal lme4's", "[multilevel]")
{
    struct Model {
        std::string name;
        std::string file;
        std::string formula;
        std::map<std::string, std::string> groups;  ///< ours -> lme4's
    };
    const auto which = GENERATE(0, 1, 2);
    const auto reml = GENERATE(false, true);
    const std::vector<Model> models{{"penicillin",
                                     "penicillin.csv",
                                     "diameter ~ 1 + (1 | plate) + (1 | sample)",
                                     {{"plate", "plate"}, {"sample", "sample"}}},
                                    {"pastes",
                                     "pastes.csv",
                                     "strength ~ 1 + (1 | batch/cask)",
                                     {{"batch", "batch"}, {"batch:cask", "cask:batch"}}},
                                    {"crossed_slopes",
                                     "crossed_slopes.csv",
                                     "y ~ x + (1 + x | a) + (1 | b)",
                                     {{"a", "a"}, {"b", "b"}}}};
    const auto& expected = models[static_cast<std::size_t>(which)];
    const auto name = expected.name + (reml ? "_reml" : "_ml");
    const auto frame = readFrame(testData("lmm_software") / expected.file);
    const auto model = fitAndKeep(frame, specFor(expected.formula, reml));
    CHECK(model.fit.converged);
    check(name + ",logLik,", model.fit.logLik, 1e-10);
    const auto tests = smallSampleTests(model, SmallSampleMethod::Satterthwaite);
    for (std::size_t j = 0; j < model.fit.fixed.size(); ++j) {
        const auto& term = model.fit.fixed[j].name.name;
        check(name + ",beta," + term, model.fit.fixed[j].estimate, 1e-7);
        check(name + ",se," + term, model.fit.fixed[j].se, 1e-6);
        check(name + ",satterthwaite_df," + term, tests.coefficients[j].df, 1e-4);
    }
    const auto modes = conditionalModes(model);
    for (std::size_t t = 0; t < model.fit.random.size(); ++t) {
        const auto& random = model.fit.random[t];
        const auto group = expected.groups.at(random.group);
        for (std::size_t k = 0; k < random.names.size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            check(name + ",var," + group + "|" + random.names[k].name, random.covariance(at, at),
                  1e-5);
        }
        const auto first =
            std::min_element(modes[t].modes.begin(), modes[t].modes.end(),
                             [](const auto& a, const auto& b) { return a.group < b.group; });
        check(name + ",condvar," + group, std::pow(first->sds[0], 2), 1e-5);
    }
    const auto leverage = diagnose(model).leverage;
    check(name + ",hat,1", leverage[0], 1e-5);
    check(name + ",hat,20", leverage[19], 1e-5);
}
