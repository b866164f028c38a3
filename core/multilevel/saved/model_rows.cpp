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

Error toldOfRows(const Error& error, const StudyFrames& frames, const ModelSpec& spec)
{
    const bool isUnknown = error.code() == ErrorCode::VariableUnknown
                           || error.code() == ErrorCode::ExpressionVariableUnknown;
    if (!isUnknown || !isOfNetworks(frames, spec))
        return error;
    const auto& details = error.problems().front().details;
    const bool isOfTies = !details.empty() && frames.ties.find(details.front()) != nullptr;
    return isOfTies ? Error(ErrorCode::VariableOfTies, {details.front()}) : error;
}

Fit fitOf(const StudyFrames& frames, const ModelSpec& spec, const std::stop_token& stop)
{
    const auto& rows = rowsOf(frames, spec);
    try {
        if (spec.family)
            return commonFit(fitGeneralised(rows, generalisedSpecOf(spec), stop).fit);
        return isOfNetworks(frames, spec) ? fitLeastSquares(rows, spec, stop).fit
                                          : fitModel(rows, spec, stop);
    } catch (const Error& error) {
        throw toldOfRows(error, frames, spec);
    }
}

}  // namespace alteri
