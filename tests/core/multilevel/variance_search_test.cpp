// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/variance_search.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Its deviance has two minima, of which the lower one lies far out.
Frame frameWithFarMinimum()
{
    const auto ego = egoColumn({0, 0, 0, 1, 1, 1, 2, 3, 3, 3});
    Frame frame;
    frame.rows = ego.categories->codes.size();
    frame.columns = {numberColumn("y", {8.63678, -6.89339, 2.46434, 23.0842, 18.3257, 10.0112,
                                        -6.06718, -10.8818, 9.33277, -5.52316}),
                     numberColumn("x", {-1.23972, -0.050246, -0.765327, -0.469351, -0.104676,
                                        0.535285, 0.179173, -0.460818, -2.02089, -0.873583}),
                     numberColumn("z", {1.15636, 1.1967, 1.16214, 6.17342, 6.19218, 6.18929,
                                        -1.91912, -2.5436, -2.55816, -2.54012}),
                     ego};
    return frame;
}

}  // namespace

TEST_CASE("the lowest of several minima is found however far out it lies", "[multilevel]")
{
    const auto frame = frameWithFarMinimum();
    const auto model = fitAndKeep(frame, specFor("y ~ x + z + (1 | ego)"));
    // From R's optimize on the deviance of dense matrices; lmer stays in the minimum at 117.18,
    // where the deviance is 10.06268145. Where the minimum lies R tells to six digits only.
    CHECK(model.fit.deviance == Approx(7.76773873363).epsilon(1e-10));
    CHECK(model.estimate.theta[0] == Approx(1023.9203).epsilon(1e-5));
}

TEST_CASE("the parts of the deviance bound it between two places", "[multilevel]")
{
    const auto frame = GENERATE(exampleFrame(), frameWithFarMinimum());
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + z + (1 | ego)"));
    const auto rows = orderRows(design.random.front().groups);
    const auto statistics = interceptStatistics(formBasedProducts({design, rows}));
    for (const auto criterion : {Criterion::Ml, Criterion::Reml}) {
        InterceptDeviance deviance(statistics, criterion);
        auto before = deviance.partsAt(0);
        CHECK(before.rising == 0);
        for (double lambda = 1e-6; lambda < 1e8; lambda *= 7) {
            const auto here = deviance.partsAt(lambda);
            CHECK(here.value() == Approx(deviance.value(lambda)).epsilon(1e-13));
            CHECK(here.rising >= before.rising);
            CHECK(here.falling <= before.falling + 1e-9);
            before = here;
        }
    }
}
