// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <string>
#include <vector>

namespace alteri {

/// A file that stands beside a report or in an archive.
struct ScriptFile {
    std::string name;
    std::string text;
};

/// The data of models as CSV with the script for R that fits them again: of models of ties the
/// table `tieFile` and models.R, of models of networks networks.csv and network_models.R. See
/// modelData() and rScript().
std::vector<ScriptFile>
modelScripts(const StudyFrames& frames, const std::vector<Fit>& fits, const std::string& tieFile);

}  // namespace alteri
