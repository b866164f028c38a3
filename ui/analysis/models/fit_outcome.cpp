// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/fit_outcome.hpp"

namespace alteri {

std::shared_ptr<const FitOutcome> outcomeOf(const std::shared_ptr<const StudyFrames>& frames,
                                            const ModelSpec& spec,
                                            const std::stop_token& stop)
{
    auto outcome = std::make_shared<FitOutcome>();
    outcome->frames = frames;
    try {
        outcome->fitted = fitAndKeep(frames->ties, spec, stop);
        outcome->explained = explainedVariance(*outcome->fitted, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            return nullptr;
        outcome->problem = error;
    }
    return outcome;
}

}  // namespace alteri
