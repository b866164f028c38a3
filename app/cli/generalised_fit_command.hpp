// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/data_file.hpp"
#include "app/cli/output.hpp"
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

/// What `fit` takes for outcomes that are categories, proportions or counts.
struct GeneralisedOptions {
    std::string family = "gaussian";
    std::string link;
    std::string integration;
    std::string offset;
    std::string weights;
    bool effects = false;
    bool predictions = false;
    bool proportionalOdds = false;
};

/// What else a run of `fit` has.
struct GeneralisedRun {
    const FitData& data;
    std::string compare;
    bool modes = false;
    bool robust = false;
    bool influence = false;
    std::string intervals = "none";  ///< none, wald, profile or boot
    BootstrapChoices bootstrap{};    ///< with the level of all intervals
    std::optional<std::size_t> imputations{};
};

void addGeneralisedOptions(CLI::App& command, GeneralisedOptions& options);
bool isGeneralised(const GeneralisedOptions& options);
/// Options that need --family, given without it, are wrong use.
void requireGeneralised(const GeneralisedOptions& options);
/// The variables of the options.
std::vector<std::string> variablesOf(const GeneralisedOptions& options);

int runGeneralisedFit(const GeneralisedOptions& options,
                      const ModelSpec& spec,
                      const GeneralisedRun& run,
                      const Output& output);

}  // namespace alteri
