// SPDX-License-Identifier: GPL-3.0-or-later
// Models without groups against R 4.2: lm, glm, and MASS's polr and glm.nb.
#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/generalised/marginal_effects.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/generalised/proportional_odds.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <cmath>
#include <map>

using namespace alteri;
using namespace alteri::test;

namespace {

using Estimates = std::vector<std::pair<double, double>>;  // estimate, standard error

Frame dataOf(const std::string& folder, const std::string& name)
{
    return readFrame(testData(folder) / name / "data.csv");
}

/// The same, for models, which point into their data.
const Frame& keptData(const std::string& folder, const std::string& name)
{
    static std::map<std::string, Frame> kept;
    return kept.try_emplace(folder + "/" + name, dataOf(folder, name)).first->second;
}

void checkEstimates(const std::vector<Coefficient>& found, const Estimates& expected, double within)
{
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        INFO(found[i].name.name << " " << found[i].estimate << " " << found[i].se);
        CHECK(std::abs(found[i].estimate - expected[i].first) < within * expected[i].second);
        CHECK(relative(found[i].se, expected[i].second) < within);
    }
}

GeneralisedSpec generalised(const std::string& formula, Family family)
{
    GeneralisedSpec spec;
    spec.model.formula = formula;
    spec.family = family;
    return spec;
}

}  // namespace

TEST_CASE("least squares are those of R's lm", "[multilevel][single-level]")
{
    const auto frame = keptData("lmm", "ego_medium");
    const auto model = fitLeastSquares(frame, specFor("y ~ kin + dur + factor(freq)"));
    checkEstimates(model.fit.fixed,
                   {{0.1739237329102981, 0.03047525183803561},
                    {0.5620660567722715, 0.02829852622867504},
                    {0.0280803565121588, 0.00137639524858113},
                    {0.1961462260311519, 0.03605145402627651},
                    {0.4211004305721356, 0.03603510353176650},
                    {0.5896435749628995, 0.03633865878311966},
                    {0.7953796484625131, 0.03581614826357098}},
                   1e-11);
    CHECK(model.fit.fixed[0].df == 5993.0);
    CHECK(relative(model.fit.fixed[0].p, 1.20456200368219e-08) < 1e-9);
    CHECK(relative(model.fit.logLik, -7648.98665790624) < 1e-13);
    CHECK(relative(model.fit.aic, 15313.97331581248) < 1e-13);
    CHECK(relative(model.fit.bic, 15367.56943379816) < 1e-13);
    CHECK(relative(std::sqrt(model.fit.sigma2), 0.866300225592) < 1e-11);
    CHECK(relative(model.r2, 0.268658092752925) < 1e-12);
    CHECK(relative(model.adjustedR2, 0.267925896616852) < 1e-12);
    REQUIRE(model.all);
    CHECK(relative(model.all->F, 366.920937597417) < 1e-11);
    CHECK(model.all->df == 6);
    REQUIRE(model.terms.size() == 3);
    CHECK(relative(model.terms[1].test.F, 416.21613) < 1e-7);
    CHECK(relative(model.terms[2].test.F, 155.05243) < 1e-7);
    CHECK(model.terms[2].test.df == 4);
    REQUIRE(model.robustCovariance);
    // HC3, by its formula in R
    const std::vector<double> robust{0.03116252025614788, 0.02888872101208106, 0.00138428082857654};
    for (std::size_t i = 0; i < robust.size(); ++i)
        CHECK(relative(std::sqrt((*model.robustCovariance)(static_cast<Eigen::Index>(i),
                                                           static_cast<Eigen::Index>(i))),
                       robust[i])
              < 1e-10);
    CHECK(model.leverage.sum() == Approx(7).epsilon(1e-10));
}

TEST_CASE("weighted least squares are those of R's lm", "[multilevel][single-level][weights]")
{
    auto frame = keptData("lmm", "ego_medium");
    std::vector<double> weights;
    for (std::size_t row = 0; row < frame.rows; ++row)
        weights.push_back(1 + frame.find("freq")->numbers->values[row]
                          + frame.find("near")->numbers->values[row] / 2);
    frame.columns.push_back(numberColumn("w", weights));
    auto spec = specFor("y ~ kin + dur");
    spec.precision = "w";
    const auto model = fitLeastSquares(frame, spec);
    checkEstimates(model.fit.fixed,
                   {{0.7098546939277640, 0.0198517763816673},
                    {0.5522908824758306, 0.0291322792959536},
                    {0.0285838355897986, 0.0014275226411390}},
                   1e-10);
    CHECK(relative(model.fit.logLik, -8211.183799129328690) < 1e-13);
    CHECK(relative(std::sqrt(model.fit.sigma2), 1.614536178548197) < 1e-12);
    CHECK(relative(model.r2, 0.196275080343245) < 1e-10);
    REQUIRE(model.all);
    CHECK(relative(model.all->F, 732.254051125553815) < 1e-10);
    CHECK(model.fitted[5] + model.residuals[5]
          == Approx(frame.find("y")->numbers->values[5]).epsilon(1e-12));
}

TEST_CASE("what cannot be told without groups is refused", "[multilevel][single-level]")
{
    const auto frame = exampleFrame();
    const auto refused = [&](const std::string& formula) {
        try {
            fitLeastSquares(frame, specFor(formula));
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Cancelled;
    };
    CHECK(refused("y ~ within(x)") == ErrorCode::NotWithoutGroups);
    CHECK(refused("y ~ between(x)") == ErrorCode::NotWithoutGroups);
    CHECK(refused("y ~ poly(x, 9) * poly(z, 9)") == ErrorCode::ResidualsZero);
    CHECK(fitLeastSquares(frame, specFor("y ~ x + I(x^2) + type + offset(z)")).fit.fixed.size()
          == 5);
}

TEST_CASE("counts without groups are those of R's glm", "[multilevel][single-level]")
{
    const auto frame = keptData("glmm", "poisson_offset");
    const auto model = fitGeneralised(
        frame, generalised("contacts ~ kin + dur + offset(log(weeks))", Family::Poisson));
    checkEstimates(model.fit.fixed,
                   {{-0.57042022901392475, 0.0212105488000170},
                    {0.41978571151844407, 0.0285813175755911},
                    {0.00438119648485267, 0.0013493503881138}},
                   1e-8);
    CHECK(relative(model.fit.logLik, -2424.37415243030) < 1e-12);
    CHECK(relative(model.fit.aic, 4854.74830486060) < 1e-12);
    CHECK(relative(model.fit.bic, 4867.42791486846) < 1e-12);
    CHECK(model.fit.random.empty());
    CHECK_FALSE(marginalEffects(model).empty());
    CHECK_FALSE(predictionsPart(model).table.rows.empty());
    CHECK(robustErrors(model).groups == frame.rows);
}

TEST_CASE("proportions without groups are those of R's glm", "[multilevel][single-level]")
{
    const auto frame = keptData("glmm", "binomial_trials");
    auto spec = generalised("cbind(answered, tried - answered) ~ kin + dur", Family::Binomial);
    const auto model = fitGeneralised(frame, spec);
    checkEstimates(model.fit.fixed,
                   {{-0.5524298602925194, 0.07741556239935520},
                    {0.9194052130309461, 0.10235876211723277},
                    {-0.0149769044133072, 0.00522023485260651}},
                   1e-8);
    CHECK(relative(model.fit.logLik, -699.63171116377) < 1e-12);
    spec.model.formula = "cbind(answered, tried - answered) ~ poly(dur, 2) + kin";
    spec.link = Link::Probit;
    const auto probit = fitGeneralised(frame, spec);
    CHECK(relative(probit.fit.fixed[1].estimate, -1.682985986062982) < 1e-9);
    CHECK(relative(probit.fit.fixed[2].estimate, -1.269777814517792) < 1e-9);
    CHECK(relative(probit.fit.logLik, -696.697970054704) < 1e-12);
}

TEST_CASE("ordered categories without groups are those of MASS::polr", "[multilevel][single-level]")
{
    const auto model =
        fitGeneralised(keptData("glmm", "ordinal_slope"),
                       generalised("closeness ~ kin + dur + scale(ego_age)", Family::Ordinal));
    // polr's search ends about a hundred-thousandth of a standard error away.
    checkEstimates(model.fit.fixed,
                   {{0.8327144284809711, 0.17404801417945837},
                    {0.0346489709502817, 0.00828273930731366},
                    {0.0599701437751764, 0.06611428476856489}},
                   1e-4);
    REQUIRE(model.fit.thresholds.size() == 3);
    CHECK(relative(model.fit.thresholds[0].estimate, -1.1861778650162265) < 1e-4);
    CHECK(relative(model.fit.thresholds[2].se, 0.13357265859217587) < 1e-4);
    CHECK(relative(model.fit.logLik, -1000.04846529335) < 1e-9);
    CHECK(proportionalOdds(model).size() == 4);
    // Thresholds alone are those of the shares.
    const auto null = fitGeneralised(keptData("glmm", "ordinal_slope"),
                                     generalised("closeness ~ 1", Family::Ordinal));
    CHECK(null.fit.thresholds.size() == 3);
    CHECK(null.fit.fixed.empty());
    CHECK_FALSE(marginalEffects(model).empty());
}

TEST_CASE("overdispersed counts without groups are those of MASS::glm.nb",
          "[multilevel][single-level]")
{
    const auto model =
        fitGeneralised(keptData("glmm", "nb_medium"),
                       generalised("contacts ~ kin + dur", Family::NegativeBinomial));
    // glm.nb takes the expected information with theta as known: its errors differ a little.
    checkEstimates(model.fit.fixed,
                   {{1.4267347278315521, 0.07474587615280669},
                    {0.4864838087840614, 0.11167044436440433},
                    {-0.0170908950743148, 0.00524201644028588}},
                   0.05);
    CHECK(relative(model.fit.fixed[1].estimate, 0.4864838087840614) < 1e-7);
    REQUIRE(model.fit.dispersion);
    CHECK(relative(model.fit.dispersion->theta, 0.849140806868926) < 1e-7);
    CHECK(relative(*model.fit.dispersion->se, 0.0581510234044995) < 1e-3);
    CHECK(relative(model.fit.logLik, -1794.09649706269) < 1e-11);
}
