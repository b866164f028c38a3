// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/saved_generalised.hpp"

#include "core/multilevel/generalised/predictions.hpp"

namespace alteri {

namespace {

OutcomeModel outcomeModelOf(const GeneralisedFit& fit)
{
    OutcomeModel outcome;
    outcome.family = fit.spec.family;
    outcome.link = fit.link;
    outcome.integration = fit.integration;
    outcome.fewestNodes = fit.fewestNodes;
    outcome.mostNodes = fit.mostNodes;
    outcome.levels = fit.levels;
    outcome.unusedCategories = fit.unusedCategories;
    outcome.thresholds = fit.thresholds;
    outcome.dispersion = fit.dispersion;
    outcome.infinite = fit.infinite;
    return outcome;
}

RandomEffects commonEffects(const GeneralisedEffects& effects)
{
    RandomEffects common;
    common.group = effects.group;
    common.groups = effects.groups;
    common.groupsDropped = effects.groupsDropped;
    common.names = effects.names;
    common.covariance = effects.covariance;
    return common;
}

void copyData(const GeneralisedFit& fit, Fit& common)
{
    common.n = fit.n;
    common.groups = fit.groups;
    common.groupName = fit.groupName;
    common.rowsDropped = fit.rowsDropped;
    common.missingBy = fit.missingBy;
    common.rowsFiltered = fit.rowsFiltered;
    common.filterUnknown = fit.filterUnknown;
    common.converged = fit.converged;
    common.singular = fit.singular;
}

void copyCriteria(const GeneralisedFit& fit, Fit& common)
{
    common.logLik = fit.logLik;
    common.deviance = fit.deviance;
    common.aic = fit.aic;
    common.aicc = fit.aicc;
    common.bic = fit.bic;
    common.parameters = fit.parameters;
    common.wald = fit.wald;
}

}  // namespace

GeneralisedSpec generalisedSpecOf(const ModelSpec& spec)
{
    GeneralisedSpec generalised;
    generalised.model = spec;
    const auto choice = spec.family.value_or(FamilyChoice());
    generalised.family = choice.family;
    generalised.link = choice.link;
    generalised.integration = choice.integration;
    return generalised;
}

Fit commonFit(const GeneralisedFit& fit)
{
    Fit common;
    common.spec = fit.spec.model;
    copyData(fit, common);
    copyCriteria(fit, common);
    common.fixed = fit.fixed;
    common.aliased = fit.aliased;
    common.references = fit.references;
    // Thresholds or log theta come first.
    const auto first = static_cast<Eigen::Index>(
        fit.thresholds.size() + (fit.dispersion && fit.dispersion->se ? 1U : 0U));
    const auto count = static_cast<Eigen::Index>(fit.fixed.size());
    common.covariance = fit.covariance.block(first, first, count, count);
    common.random.reserve(fit.random.size());
    for (const auto& effects : fit.random)
        common.random.push_back(commonEffects(effects));
    // Of models without groups there is none.
    if (!common.random.empty() && common.random.front().covariance.rows() > 0)
        common.tau2 = common.random.front().covariance(0, 0);
    common.icc = fit.icc;
    common.outcome = outcomeModelOf(fit);
    return common;
}

JournalModel generalisedJournalModel(const GeneralisedModel& model)
{
    return {commonFit(model.fit), latentExplained(model)};
}

}  // namespace alteri
