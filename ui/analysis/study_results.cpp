// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/study_results.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

namespace alteri {

StudyResults resultsOf(const Reader& reader)
{
    StudyResults results;
    results.frames = framesOf(reader);
    results.univariate = describe(results.frames);
    std::vector<Fit> fits;
    for (const auto& model : reader.models()) {
        try {
            fits.push_back(fitModel(results.frames.ties, specOf(model)));
        } catch (const Error& error) {
            results.problems << QString::fromStdString(model.name) + QStringLiteral(": ")
                                    + sentencesFor(error).join(QLatin1Char(' '));
        }
    }
    results.models = regressionTable(std::move(fits));
    return results;
}

}  // namespace alteri
