// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/study_results.hpp"

#include "core/error.hpp"
#include "ui/text/problem_text.hpp"

namespace alteri {

StudyResults resultsOf(const Reader& reader, bool sameSample)
{
    StudyResults results;
    results.frames = framesOf(reader);
    results.univariate = describe(results.frames);
    const auto models = reader.models();
    std::vector<ModelSpec> specs;
    specs.reserve(models.size());
    for (const auto& model : models)
        specs.push_back(specOf(model));
    std::vector<Fit> fits;
    try {
        if (sameSample)
            shareSample(specs);
    } catch (const Error&) {
        // A formula that cannot be read is told of below, by its model.
    }
    for (std::size_t i = 0; i < models.size(); ++i) {
        try {
            fits.push_back(fitModel(results.frames.ties, specs[i]));
        } catch (const Error& error) {
            results.problems << QString::fromStdString(models[i].name) + QStringLiteral(": ")
                                    + sentencesFor(error).join(QLatin1Char(' '));
        }
    }
    results.models = regressionTable(std::move(fits));
    return results;
}

}  // namespace alteri
