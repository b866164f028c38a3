// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <string>
#include <vector>

namespace alteri {

/// What is to be estimated: a formula and the choices that are not in it. Data are not touched.
struct ModelSpec {
    std::string name;
    std::string formula;
    bool reml = false;
    std::vector<SavedModel::Reference> references;  ///< otherwise the first level is the reference
    std::vector<SavedModel::Grouping> groupings;
    std::vector<std::string> centred;  ///< numeric variables entered as deviations from their mean
};

ModelSpec specOf(const SavedModel& model);

}  // namespace alteri
