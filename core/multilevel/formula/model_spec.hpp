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
    /// A model without groups: its formula has no random part.
    bool isSingleLevel = false;
    /// The filter: an expression that rows must satisfy, see parseExpression(). Empty: all rows.
    std::string subset{};
    /// Of linear models: a variable whose values are precisions, Var(e) = sigma^2 / w, as lme4's
    /// weights. Empty: 1 each.
    std::string precision{};
    /// A variable whose values are sampling weights of the egos: the inverse of the probability
    /// that an ego came into the study. Estimates are those of the pseudo-likelihood (Rabe-Hesketh
    /// & Skrondal 2006, J. R. Stat. Soc. A 169(4)), errors those of its sandwich. Empty: 1 each.
    std::string egoWeights{};

    /// Of linear models: a variable of categories, each of which has residuals of its own variance,
    /// as nlme's varIdent. Empty: all have one.
    std::string variances{};

    friend bool operator==(const ModelSpec&, const ModelSpec&) = default;
};

ModelSpec specOf(const SavedModel& model);

/// The variables of a model: outcome, predictors, slopes, groups and ego weights, each once;
/// without those of its filter and those that `.` stands for.
///
/// @throws Error{FormulaSyntax}
std::vector<std::string> variablesOf(const ModelSpec& spec);
std::vector<std::string> variablesOf(const Formula& formula);

/// The variables of a model's filter, each once.
///
/// @throws Error{ExpressionSyntax}
std::vector<std::string> filterVariablesOf(const ModelSpec& spec);

/// Lets all models rest on the rows that are complete for every one of them and pass every filter;
/// those without groups, whose rows are others, among themselves.
void shareSample(std::vector<ModelSpec>& specs);

/// Leaves out references, groupings and centring of variables that the formula does not have.
void dropUnusedChoices(ModelSpec& spec);

}  // namespace alteri
