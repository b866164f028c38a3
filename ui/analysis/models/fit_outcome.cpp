// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/fit_outcome.hpp"

#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/report/coefficient_test.hpp"
#include "core/multilevel/report/single_level_report.hpp"
#include "core/multilevel/saved/model_rows.hpp"

namespace alteri {

namespace {

/// A model that cannot be fitted is told of by its problem; the checks often say why.
std::vector<ModelCheck>
checksWithoutFit(const StudyFrames& frames, ModelSpec spec, const std::stop_token& stop)
{
    const auto& rows = rowsOf(frames, spec);
    spec.isSingleLevel = isOfNetworks(frames, spec);
    try {
        if (spec.family)
            return checkModel(rows, spec,
                              buildGeneralisedDesign(rows, generalisedSpecOf(spec), stop), stop);
        return checkModel(rows, spec, buildDesignMatrix(rows, spec, stop), stop);
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

void fitLinear(FitOutcome& outcome,
               const ModelSpec& spec,
               CoefficientTest test,
               const std::stop_token& stop)
{
    const auto& ties = outcome.frames->ties;
    outcome.fitted = fitAndKeep(ties, spec, stop);
    testFit(outcome, test, stop);
    outcome.fit = outcome.fitted->fit;
    outcome.journal = journalModel(*outcome.fitted, stop);
    outcome.checks = checkFit(ties, *outcome.fitted, stop);
}

/// Its coefficients have exact tests, whatever the others' are.
void fitNetworks(FitOutcome& outcome, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto& networks = outcome.frames->networks;
    outcome.leastSquares = fitLeastSquares(networks, spec, stop);
    outcome.fit = outcome.leastSquares->fit;
    outcome.journal = singleLevelJournalModel(*outcome.leastSquares);
    outcome.checks = checkFit(networks, *outcome.fit,
                              buildDesignMatrix(networks, outcome.fit->spec, stop), stop);
}

/// The tests for few groups are those of linear models; these keep Wald's.
void fitOther(FitOutcome& outcome, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto& rows = rowsOf(*outcome.frames, spec);
    outcome.generalised = fitGeneralised(rows, generalisedSpecOf(spec), stop);
    outcome.fit = commonFit(outcome.generalised->fit);
    outcome.journal = generalisedJournalModel(*outcome.generalised);
    outcome.checks = checkFit(rows, *outcome.fit, outcome.generalised->design(), stop);
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
        if (spec.family)
            fitOther(*outcome, spec, stop);
        else if (isOfNetworks(*frames, spec))
            fitNetworks(*outcome, spec, stop);
        else
            fitLinear(*outcome, spec, test, stop);
    } catch (...) {
        const auto error = currentError();
        if (error.code() == ErrorCode::Cancelled)
            return nullptr;
        outcome->problem = toldOfRows(error, *frames, spec);
        outcome->fit.reset();
        outcome->fitted.reset();
        outcome->generalised.reset();
        outcome->leastSquares.reset();
        outcome->checks = checksWithoutFit(*frames, spec, stop);
    }
    return outcome;
}

}  // namespace alteri
