// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/fit_outcome.hpp"

#include "core/multilevel/report/coefficient_test.hpp"

namespace alteri {

namespace {

/// A model that cannot be fitted is told of by its problem; the checks often say why.
std::vector<ModelCheck>
checksWithoutFit(const Frame& ties, const ModelSpec& spec, const std::stop_token& stop)
{
    try {
        return checkModel(ties, spec, buildDesignMatrix(ties, spec, stop), stop);
    } catch (...) {  // in a thread, behind which nobody would catch it
        return {};
    }
}

/// A test that does not exist for a fit takes nothing from the fit.
void testFit(FitOutcome& outcome, CoefficientTest test, const std::stop_token& stop)
{
    if (test == CoefficientTest::Wald)
        return;
    try {
        testCoefficients(*outcome.fitted, test, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        outcome.testProblem = error;
    }
}

}  // namespace

std::shared_ptr<const FitOutcome> outcomeOf(const std::shared_ptr<const StudyFrames>& frames,
                                            const ModelSpec& spec,
                                            CoefficientTest test,
                                            const std::stop_token& stop)
{
    auto outcome = std::make_shared<FitOutcome>();
    outcome->frames = frames;
    try {
        outcome->fitted = fitAndKeep(frames->ties, spec, stop);
        testFit(*outcome, test, stop);
        outcome->journal = journalModel(*outcome->fitted, stop);
        outcome->checks = checkFit(frames->ties, *outcome->fitted, stop);
    } catch (...) {
        const auto error = currentError();
        if (error.code() == ErrorCode::Cancelled)
            return nullptr;
        outcome->problem = error;
        outcome->fitted.reset();
        outcome->checks = checksWithoutFit(frames->ties, spec, stop);
    }
    return outcome;
}

}  // namespace alteri
