// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/covariance_search.hpp"
#include "core/multilevel/estimators/intercept_deviance.hpp"
#include "core/multilevel/estimators/slope_deviance.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <cmath>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Prepared {
    explicit Prepared(const std::string& formula)
        : frame(exampleFrame())
        , design(buildDesignMatrix(frame, specFor(formula)))
        , rows(orderRows(design.random.front().groups))
    {
    }

    BasedProducts products() const
    {
        return formBasedProducts({design, rows, slopeColumns(design.random.front())});
    }

    Frame frame;
    DesignMatrix design;
    GroupedRows rows;
};

}  // namespace

TEST_CASE("the deviance at fixed variances equals its definition", "[multilevel]")
{
    const auto formula =
        GENERATE(as<std::string>(), "y ~ x + type + x:type + (1 | ego)", "y ~ 0 + z + (1 | ego)",
                 "y ~ x + (1 + z | ego)", "y ~ x + type + (x || ego)", "y ~ z + (0 + x | ego)",
                 "y ~ 0 + x + (1 + x + z | ego)", "y ~ x + (type | ego)",
                 "y ~ x + (0 + z | ego) + (1 | ego)", "y ~ x + (1 | ego) + (1 | city)",
                 "y ~ x + (1 | city/ego)", "y ~ x + (1 + x | ego) + (1 | city) + (1 | type)");
    CAPTURE(formula);
    const Prepared prepared(formula);
    const auto estimator = makeEstimator(prepared.design, prepared.rows);
    const auto entries = static_cast<Eigen::Index>(estimator->places().size());
    for (const double size : {0.0, 0.1, 0.7, 4.0}) {
        CAPTURE(size);
        Eigen::VectorXd theta = Eigen::VectorXd::Constant(entries, size);
        for (Eigen::Index k = 0; k < entries; ++k)
            theta[k] *= 1 + 0.2 * static_cast<double>(k);
        const auto V = denseV(prepared.design, *estimator, theta);
        CHECK(estimator->at(theta, Criterion::Ml).deviance
              == Approx(denseDeviance(prepared.design, V, false)).epsilon(1e-11));
        CHECK(estimator->at(theta, Criterion::Reml).deviance
              == Approx(denseDeviance(prepared.design, V, true)).epsilon(1e-11));
    }
}

TEST_CASE("many groups of few sizes give the same deviance, aliased columns or not", "[multilevel]")
{
    // More groups of one size than are summed at a time.
    std::vector<double> y;
    std::vector<double> x;
    std::vector<double> twice;
    std::vector<std::int32_t> groups;
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    for (std::int32_t group = 0; group < 160; ++group) {
        const double effect = normal(random);
        for (int i = 0; i < (group % 8 == 0 ? 2 : 1); ++i) {
            x.push_back(5 + normal(random));
            twice.push_back(2 * x.back());
            y.push_back(1 + x.back() + effect + normal(random));
            groups.push_back(group);
        }
    }
    Frame frame;
    frame.rows = groups.size();
    frame.columns = {numberColumn("y", y), numberColumn("x", x), numberColumn("twice", twice),
                     egoColumn(groups)};
    const auto formula = GENERATE(as<std::string>(), "y ~ x + (1 | ego)", "y ~ 0 + x + (1 | ego)",
                                  "y ~ x + twice + (1 | ego)", "y ~ 0 + twice + x + (1 | ego)");
    CAPTURE(formula);
    const auto design = buildDesignMatrix(frame, specFor(formula));
    const auto estimator = makeEstimator(design, orderRows(design.random.front().groups));
    CHECK(estimator->basis().kept.size() == 1);
    // The dense deviance is told the columns that are kept only.
    const auto kept = buildDesignMatrix(
        frame, specFor(design.intercept ? "y ~ x + (1 | ego)" : "y ~ 0 + x + (1 | ego)"));
    const double scale = formula.find("0 + twice") == std::string::npos ? 0 : 2 * std::log(2);
    for (const double size : {0.0, 0.8, 3.0}) {
        const auto theta = Eigen::VectorXd::Constant(1, size);
        const auto V = denseV(design, *estimator, theta);
        CHECK(estimator->at(theta, Criterion::Ml).deviance
              == Approx(denseDeviance(kept, V, false)).epsilon(1e-11));
        CHECK(estimator->at(theta, Criterion::Reml).deviance
              == Approx(denseDeviance(kept, V, true) + scale).epsilon(1e-11));
    }
}

TEST_CASE("the slope by lambda is the derivative of the deviance", "[multilevel]")
{
    const auto statistics = interceptStatistics(Prepared("y ~ x + type + (1 | ego)").products());
    constexpr double h = 1e-5;
    for (const auto criterion : {Criterion::Ml, Criterion::Reml})
        for (const double lambda : {0.1, 0.8, 3.0}) {
            InterceptDeviance deviance(statistics, criterion);
            const double difference =
                (deviance.value(lambda + h) - deviance.value(lambda - h)) / (2 * h);
            CHECK(deviance.slopeAt(lambda) == Approx(difference).epsilon(1e-6));
        }
}

TEST_CASE("gradient and Hessian by theta are the derivatives of the deviance", "[multilevel]")
{
    const auto formula = GENERATE(as<std::string>(), "y ~ x + type + (1 + x | ego)",
                                  "y ~ x + z + (1 + x + z | ego)", "y ~ x + (z || ego)");
    CAPTURE(formula);
    const Prepared prepared(formula);
    const auto statistics = slopeStatistics(prepared.products(), prepared.design.random.front());
    constexpr double h = 1e-5;
    for (const auto criterion : {Criterion::Ml, Criterion::Reml}) {
        SlopeDeviance deviance(statistics, criterion);
        Eigen::VectorXd theta(deviance.size());
        for (Eigen::Index k = 0; k < theta.size(); ++k)
            theta[k] = 0.3 + 0.17 * static_cast<double>(k);
        const auto at = deviance.at(theta);
        for (Eigen::Index k = 0; k < theta.size(); ++k) {
            const Eigen::VectorXd step = h * Eigen::VectorXd::Unit(theta.size(), k);
            const auto above = deviance.at(theta + step);
            const auto below = deviance.at(theta - step);
            CHECK(at.gradient[k] == Approx((above.value - below.value) / (2 * h)).epsilon(1e-6));
            for (Eigen::Index l = 0; l < theta.size(); ++l)
                CHECK(at.hessian(k, l)
                      == Approx((above.gradient[l] - below.gradient[l]) / (2 * h))
                             .epsilon(1e-6)
                             .margin(1e-5));
        }
    }
}
