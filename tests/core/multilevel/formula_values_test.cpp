// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas, filters and weights against lme4 1.1 of R 4.2, with its optimiser at its most precise:
// coefficients, standard errors, log-likelihood, and standard deviations of ties and intercepts.
#include "core/multilevel/design/polynomials.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/marginal_means.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Expected {
    std::vector<std::pair<double, double>> fixed;  ///< estimate, standard error
    double logLik = 0;
    double sigma = 0;
    double tau = 0;
};

Frame mediumTies()
{
    return readFrame(testData("lmm") / "ego_medium" / "data.csv");
}

/// freq + near / 2 + 1
Frame weightedTies()
{
    auto frame = mediumTies();
    std::vector<double> weights;
    for (std::size_t row = 0; row < frame.rows; ++row)
        weights.push_back(1 + frame.find("freq")->numbers->values[row]
                          + frame.find("near")->numbers->values[row] / 2);
    frame.columns.push_back(numberColumn("w", weights));
    return frame;
}

void check(const Fit& fit, const Expected& expected)
{
    REQUIRE(fit.fixed.size() == expected.fixed.size());
    for (std::size_t i = 0; i < fit.fixed.size(); ++i) {
        INFO(fit.fixed[i].name.name << " " << fit.fixed[i].estimate << " " << fit.fixed[i].se);
        // lme4's own search ends within about a millionth of a standard error.
        CHECK(std::abs(fit.fixed[i].estimate - expected.fixed[i].first)
              < 2e-6 * expected.fixed[i].second);
        CHECK(relative(fit.fixed[i].se, expected.fixed[i].second) < 1e-6);
    }
    CHECK(relative(fit.logLik, expected.logLik) < 1e-11);
    CHECK(relative(std::sqrt(fit.sigma2), expected.sigma) < 1e-6);
    CHECK(relative(std::sqrt(fit.tau2), expected.tau) < 1e-5);
}

ModelSpec with(const std::string& formula, const std::string& subset, const std::string& weights)
{
    auto spec = specFor(formula);
    spec.subset = subset;
    spec.precision = weights;
    return spec;
}

}  // namespace

TEST_CASE("polynomials, scaled variables and factors are those of R", "[multilevel][formula]")
{
    const auto frame = mediumTies();
    const auto fit =
        fitModel(frame, specFor("y ~ poly(age_diff, 3) + scale(dur) + factor(freq) + (1 | ego)"));
    check(fit, {{{0.705206260392265, 0.0341055444771351},
                 {-4.687174774610571, 0.8065326127399417},
                 {1.755172886870614, 0.8072244385135553},
                 {0.820200350837961, 0.8058077353683319},
                 {0.386952665644138, 0.0104230664202123},
                 {0.189632498151135, 0.0336335132675279},
                 {0.395776936692224, 0.0335617362470722},
                 {0.598035099746138, 0.0338494691354357},
                 {0.776674754147270, 0.0333705929086358}},
                -7361.870717689022058,
                0.789973732364014,
                0.404767114076745});
    CHECK(fit.fixed[1].name.name == "poly(age_diff, 3)1");
    CHECK(fit.fixed[4].name.name == "scale(dur)");
    CHECK(fit.fixed[5].name.name == "factor(freq)1");
}

TEST_CASE("powers interact, logarithms enter and offsets are taken off", "[multilevel][formula]")
{
    auto frame = mediumTies();
    std::vector<double> tenths;
    for (const double value : frame.find("age_diff")->numbers->values)
        tenths.push_back(value / 10);
    frame.columns.push_back(numberColumn("tenth", tenths));
    const auto model = fitAndKeep(frame, specFor("y ~ poly(age_diff, 2, raw = TRUE) * kin"
                                                 " + log(ego_age) + offset(tenth) + (1 | ego)"));
    check(model.fit, {{{1.955099359273789972, 0.243774261510869561},
                       {-0.110577179116094673, 0.005265228725946209},
                       {0.000105760192219591, 0.000200718167867659},
                       {0.918628717089642888, 0.052219144517308483},
                       {-0.265352979136809553, 0.063206137663717674},
                       {-0.014733047364080092, 0.009528889406755156},
                       {0.000467548488433455, 0.000358751551227656}},
                      -7695.089341252384656,
                      0.838392401733824,
                      0.388904010423647});
    CHECK(model.fit.fixed[5].name.name == "poly(age_diff, 2, raw = TRUE)1:kin");
    // What is fitted is of the outcome itself.
    const auto found = diagnose(model);
    const auto& y = frame.find("y")->numbers->values;
    for (const Eigen::Index row : {0, 17, 4000})
        CHECK(found.fitted[row] + found.residuals[row]
              == Approx(y[static_cast<std::size_t>(row)]).epsilon(1e-12));
    // Its columns are found again, one by one.
    CHECK_FALSE(marginalMeans(model, frame, "kin").empty());
}

TEST_CASE("a filter leaves rows out, and says how many", "[multilevel][formula]")
{
    auto frame = mediumTies();
    const auto spec =
        with("y ~ kin + dur + (1 | ego)", "ego_age >= 30 and kin = 1 or freq > 2", {});
    const auto fit = fitModel(frame, spec);
    check(fit, {{{0.8810281677925131, 0.0356046219599187},
                 {0.2972657632308573, 0.0327378704484409},
                 {0.0268276122774234, 0.0015585786395054}},
                -4070.463462985550905,
                0.789668045121873,
                0.422091537007522});
    CHECK(fit.n + fit.rowsFiltered == frame.rows);
    CHECK(fit.rowsDropped == 0);
    CHECK(fit.filterUnknown == 0);
    // A value that the filter needs is missing where nothing else settles it.
    const auto& freq = frame.find("freq")->numbers->values;
    const auto row = static_cast<std::size_t>(
        std::find_if(freq.begin(), freq.end(), [](double value) { return value > 2; })
        - freq.begin());
    frame.edit("freq")->numbers->setMissing(row);
    frame.edit("ego_age")->numbers->setMissing(row);
    frame.edit("kin")->numbers->values[row] = 1;
    const auto without = fitModel(frame, spec);
    CHECK(without.filterUnknown == 1);
    CHECK(without.n == fit.n - 1);
}

TEST_CASE("filters that cannot be meant are refused", "[multilevel][formula]")
{
    const auto frame = mediumTies();
    const auto refused = [&](const std::string& filter) {
        return refusal(frame, with("y ~ kin + (1 | ego)", filter, {}));
    };
    CHECK(refused("kin = 7") == ErrorCode::FilterLeavesNothing);
    CHECK(refused("kin =") == ErrorCode::ExpressionSyntax);
    CHECK(refused("kin = 1 and sex = 2") == ErrorCode::ExpressionVariableUnknown);
    CHECK(refused("mean(kin) > 0") == ErrorCode::FilterUsesAggregate);
}

TEST_CASE("precision weights are lme4's", "[multilevel][weights]")
{
    const auto frame = weightedTies();
    auto spec = with("y ~ kin + dur + ego_age + (1 | ego)", {}, "w");
    const auto fit = fitModel(frame, spec);
    check(fit, {{{0.99951011235067244, 0.07704700297598274},
                 {0.54826077817353303, 0.02643269777278151},
                 {0.02901846741954952, 0.00129396138736004},
                 {-0.00625484283369305, 0.00146658139516426}},
                -7727.29436342644476,
                1.42669023815215,
                0.39625346649936});
    CHECK(fit.wald.df == 3);
    REQUIRE(fit.icc);
    CHECK(*fit.icc == Approx(fit.tau2 / (fit.tau2 + fit.sigma2)));
    spec.reml = true;
    check(fitModel(frame, spec), {{{0.99945934047334872, 0.07729614042409780},
                                   {0.54824231502675613, 0.02643839603126478},
                                   {0.02901953021945616, 0.00129423763830676},
                                   {-0.00625440601534958, 0.00147150092989684}},
                                  -7744.221729026286994,
                                  1.426942876835093,
                                  0.397878295426895});
    check(fitModel(frame, with("y ~ kin + dur + (kin | ego)", {}, "w")),
          {{{0.692815501884325, 0.03003269803331724},
            {0.539900465637648, 0.03198345602607701},
            {0.029182996076339, 0.00129744572321847}},
           -7719.352941932693284,
           1.407572146614818,
           0.409707343461916});
}

TEST_CASE("equal weights change nothing but the scale of the residuals", "[multilevel][weights]")
{
    auto frame = exampleFrame();
    frame.columns.push_back(numberColumn("w", std::vector<double>(frame.rows, 4)));
    const auto formula = "y ~ x + z + (x | ego) + (1 | city)";
    const auto plain = fitModel(frame, specFor(formula));
    const auto weighted = fitModel(frame, with(formula, {}, "w"));
    CHECK(relative(weighted.logLik, plain.logLik) < 1e-9);
    CHECK(relative(weighted.sigma2, 4 * plain.sigma2) < 1e-6);
    for (std::size_t i = 0; i < plain.fixed.size(); ++i) {
        CHECK(std::abs(weighted.fixed[i].estimate - plain.fixed[i].estimate)
              < 1e-6 * plain.fixed[i].se);
        CHECK(relative(weighted.fixed[i].se, plain.fixed[i].se) < 1e-6);
    }
    CHECK(relative(weighted.wald.chi2, plain.wald.chi2) < 1e-6);
    frame.edit("w")->numbers->values[3] = 0;
    CHECK(refusal(frame, with(formula, {}, "w")) == ErrorCode::WeightsInvalid);
}

TEST_CASE("a dot is all other variables of the table but identifiers", "[multilevel][formula]")
{
    auto frame = exampleFrame();
    Column tie;
    tie.name = "tie";
    tie.categories.emplace();
    for (std::size_t row = 0; row < frame.rows; ++row) {
        tie.categories->codes.push_back(static_cast<std::int32_t>(row));
        tie.categories->levels.push_back("T" + std::to_string(row));
    }
    tie.categories->labels = tie.categories->levels;
    frame.columns.push_back(tie);
    auto id = *frame.find("ego");
    id.name = "ego_id";
    frame.columns.push_back(id);
    const auto spelt = [&](const std::string& formula) {
        return withAllVariables(frame, specFor(formula)).formula;
    };
    CHECK(spelt("y ~ . + (1 | ego)") == "y ~ x + z + type + city + (1 | ego)");
    CHECK(spelt("y ~ . - city + x:z + (1 | ego)") == "y ~ x + z + type + x:z + (1 | ego)");
    CHECK(spelt("y ~ log(x) + (1 | ego)") == "y ~ log(x) + (1 | ego)");
    CHECK(refusal(frame, specFor("y ~ . - place + (1 | ego)")) == ErrorCode::VariableUnknown);
    const auto fit = fitModel(frame, specFor("y ~ . - city - tie + (1 | ego)"));
    CHECK(fit.spec.formula == "y ~ x + z + type + (1 | ego)");
    CHECK(fit.logLik == fitModel(frame, specFor(fit.spec.formula)).logLik);
}

TEST_CASE("polynomials need more different values than their degree", "[multilevel][formula]")
{
    const std::vector<double> values{1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 3};
    CHECK(orthogonalPolynomials(values.data(), values.size(), 3).empty());
    const auto columns = orthogonalPolynomials(values.data(), values.size(), 2);
    REQUIRE(columns.size() == 2);
    // R: poly(c(1, 2, 3, 3), 2)
    const std::vector<double> first{-0.75377836144440907, -0.15075567228888181, 0.45226701686664544,
                                    0.45226701686664544};
    const std::vector<double> second{0.42640143271122088, -0.85280286542244177, 0.21320071635561044,
                                     0.21320071635561044};
    for (std::size_t i = 0; i < values.size(); ++i) {
        CHECK(columns[0][i] == Approx(first[i]).epsilon(1e-12));
        CHECK(columns[1][i] == Approx(second[i]).epsilon(1e-12));
    }
    CHECK(refusal(mediumTies(), specFor("y ~ poly(kin, 2) + (1 | ego)"))
          == ErrorCode::PolynomialDegree);
}
