// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/generalised_fit_command.hpp"
#include "app/cli/output.hpp"
#include "app/cli/table_options.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/bootstrap_intervals.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alteri {

/// What `fit` is asked for.
struct FitOptions {
    std::string data;
    std::string from;
    std::string query;
    std::string formula;
    bool reml = false;
    std::vector<std::string> references;
    std::vector<std::string> groupings;
    std::vector<std::string> centred;
    std::string degrees = "none";
    std::string intervals = "none";
    double level = 0.95;
    BootstrapChoices bootstrap;
    std::string compare;
    bool anova = false;
    bool robust = false;
    bool influence = false;
    bool modes = false;
    bool diagnostics = false;
    std::string subset;
    std::string egoWeights;
    std::string variances;
    std::string rows;
    std::optional<std::size_t> imputations;
    GeneralisedOptions generalised;
    std::optional<int> wave;
    TableOptions tables;
    Output output;
};

/// A formula with the offset that an option names. Those of linear models hold all that enters.
std::string withOffset(const FitOptions& options, const std::string& formula);

/// The model that the options ask for.
/// @throws CLI::ValidationError
ModelSpec specFrom(const FitOptions& options);

/// Adds --formula and all else that says what is estimated, and from what.
void addModelOptions(CLI::App& command, FitOptions& options);
/// Adds what is asked of a fitted model.
void addReportOptions(CLI::App& command, FitOptions& options);

}  // namespace alteri
