// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/multilevel/formula/formula.hpp"

#include <optional>
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
    /// Variables of other models: rows that miss one of them are left out, so that nested models
    /// rest on the same sample.
    std::vector<std::string> sameSampleAs;
    /// Whether the outcome may be of categories, and cbind() and offset() have a meaning.
    bool isGeneralised = false;
    std::optional<FamilyChoice> family{};  ///< nothing: a linear model

    friend bool operator==(const ModelSpec&, const ModelSpec&) = default;
};

ModelSpec specOf(const SavedModel& model);

/// The variables of a model: outcome, predictors, slopes and groups, each once.
///
/// @throws Error{FormulaSyntax}
std::vector<std::string> variablesOf(const ModelSpec& spec);
std::vector<std::string> variablesOf(const Formula& formula);

/// Lets all models rest on the rows that are complete for every one of them.
void shareSample(std::vector<ModelSpec>& specs);

/// Leaves out references, groupings and centring of variables that the formula does not have.
void dropUnusedChoices(ModelSpec& spec);

}  // namespace alteri
