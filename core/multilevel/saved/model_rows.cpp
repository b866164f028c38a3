// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/saved/model_rows.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/single_level/least_squares.hpp"

namespace alteri {

bool isOfNetworks(const StudyFrames& frames, const ModelSpec& spec)
{
    try {
        const auto formula = parseFormula(spec.formula);
        return formula.random.empty() && frames.networks.find(formula.outcome) != nullptr;
    } catch (const Error&) {
        return false;  // what is wrong is told when it is fitted
    }
}

const Frame& rowsOf(const StudyFrames& frames, const ModelSpec& spec)
{
    return isOfNetworks(frames, spec) ? frames.networks : frames.ties;
}

Fit fitOf(const StudyFrames& frames, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto& rows = rowsOf(frames, spec);
    if (spec.family)
        return commonFit(fitGeneralised(rows, generalisedSpecOf(spec), stop).fit);
    return isOfNetworks(frames, spec) ? fitLeastSquares(rows, spec, stop).fit
                                      : fitModel(rows, spec, stop);
}

}  // namespace alteri
