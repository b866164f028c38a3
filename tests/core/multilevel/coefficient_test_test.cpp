// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "core/multilevel/report/coefficient_test.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "core/multilevel/report/shared_comparison.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The sample with its third model, by REML.
struct ThirdModel {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    Frame ties = framesOf(study->reader()).ties;
    FittedModel model = fitAndKeep(ties, spec());

    ModelSpec spec() const
    {
        auto spec = specOf(study->reader().models().at(2));
        spec.reml = true;
        return spec;
    }

    const Coefficient& coefficient(const std::string& name) const
    {
        const auto found = std::find_if(model.fit.fixed.begin(), model.fit.fixed.end(),
                                        [&](const auto& each) { return each.name.name == name; });
        REQUIRE(found != model.fit.fixed.end());
        return *found;
    }
};

}  // namespace

TEST_CASE_METHOD(ThirdModel, "tests for few groups take stars away that Wald gives", "[multilevel]")
{
    // The ML fit of the study as it is published, by Wald's z.
    auto published = spec();
    published.reml = false;
    const auto wald = fitAndKeep(ties, published);
    const auto pOf = [](const FittedModel& fitted, const std::string& name) {
        for (const auto& each : fitted.fit.fixed)
            if (each.name.name == name)
                return each.p;
        FAIL("no coefficient " << name);
        return 0.0;
    };
    CHECK(pOf(wald, "staff") < 0.05);
    CHECK(pOf(wald, "members") < 0.05);
    testCoefficients(model, CoefficientTest::KenwardRoger);
    CHECK(model.fit.test == CoefficientTest::KenwardRoger);
    CHECK(pOf(model, "staff") == Approx(0.119).margin(0.0006));
    CHECK(pOf(model, "members") == Approx(0.060).margin(0.0006));
    const auto table = coefficientTable(model.fit);
    CHECK(table.columns[3].key == "t");
    CHECK(table.columns[4].key == "df");
    const auto journal = journalTable({journalModel(model)}, JournalWords());
    CHECK(journal.notes.front()
          == "Standard errors in parentheses; * p < .05, ** p < .01, *** p < .001 (t tests after "
             "Kenward and Roger).");
}

TEST_CASE_METHOD(ThirdModel,
                 "tests come from the method that they name, and Wald again",
                 "[multilevel]")
{
    const auto before = model.fit.fixed;
    const auto satterthwaite = smallSampleTests(model, SmallSampleMethod::Satterthwaite);
    const auto robust = clusterRobust(model);
    testCoefficients(model, CoefficientTest::Satterthwaite);
    for (std::size_t j = 0; j < before.size(); ++j) {
        const auto& each = model.fit.fixed[j];
        CHECK(each.p == satterthwaite.coefficients[j].p);
        CHECK(each.df == satterthwaite.coefficients[j].df);
        // The interval excludes zero exactly where p is below .05.
        CHECK((each.lower > 0 || each.upper < 0) == (each.p < 0.05));
    }
    testCoefficients(model, CoefficientTest::ClusterRobust);
    for (std::size_t j = 0; j < before.size(); ++j) {
        CHECK(model.fit.fixed[j].se == robust.coefficients[j]->se);
        CHECK(model.fit.fixed[j].p == robust.coefficients[j]->p);
    }
    testCoefficients(model, CoefficientTest::Wald);
    for (std::size_t j = 0; j < before.size(); ++j) {
        CHECK(model.fit.fixed[j].p == Approx(before[j].p).epsilon(1e-12));
        CHECK(model.fit.fixed[j].se == Approx(before[j].se).epsilon(1e-12));
        CHECK_FALSE(model.fit.fixed[j].df);
    }
}

TEST_CASE_METHOD(ThirdModel, "a test that does not exist leaves the fit as it was", "[multilevel]")
{
    auto byMl = spec();
    byMl.reml = false;
    auto fitted = fitAndKeep(ties, byMl);
    CHECK_THROWS_AS(testCoefficients(fitted, CoefficientTest::KenwardRoger), Error);
    CHECK(fitted.fit.test == CoefficientTest::Wald);
    auto crossed =
        fitAndKeep(ties, specFor("relevance ~ evaluation + (1 | ego) + (1 | type)", true));
    const auto p = crossed.fit.fixed.back().p;
    CHECK_THROWS_AS(testCoefficients(crossed, CoefficientTest::ClusterRobust), Error);
    CHECK(crossed.fit.fixed.back().p == p);
}

TEST_CASE_METHOD(ThirdModel,
                 "few groups are told, with the coefficients at their level",
                 "[multilevel]")
{
    const auto few = fewGroups(model.fit);
    REQUIRE(few);
    CHECK(few->group == "ego");
    CHECK(few->groups == 15);
    CHECK(few->predictors == 7);
    auto many = model.fit;
    many.groups = 69;
    CHECK(fewGroups(many));
    many.groups = 70;
    CHECK_FALSE(fewGroups(many));
}

TEST_CASE_METHOD(ThirdModel, "models are compared on the rows that both have", "[multilevel]")
{
    const auto models = study->reader().models();
    auto one = specOf(models.at(0));
    auto three = specOf(models.at(2));
    const auto comparison = compareOnSharedRows(ties, one, three);
    CHECK_FALSE(comparison.isFittedByMl);
    CHECK(comparison.rows == model.fit.n);
    one.reml = true;
    CHECK(compareOnSharedRows(ties, one, three).isFittedByMl);
    CHECK(compareOnSharedRows(ties, one, three).part.table.rows == comparison.part.table.rows);
}
