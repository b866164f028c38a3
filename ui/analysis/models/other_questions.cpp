// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/other_questions.hpp"

#include "core/multilevel/generalised/conditional_modes.hpp"
#include "core/multilevel/generalised/generalised_report.hpp"
#include "core/multilevel/generalised/marginal_effects.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/generalised/proportional_odds.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"
#include "core/multilevel/generalised/term_tests.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

using OtherQuestion = ModelQuestion;

struct OtherText {
    Q_DECLARE_TR_FUNCTIONS(alteri::OtherText)
};

ReportPart otherPart(OtherQuestion question,
                     const Frame& ties,
                     const GeneralisedModel& model,
                     const Watch& watch)
{
    switch (question) {
    case OtherQuestion::Terms:
        return generalisedTermsPart(model);
    case OtherQuestion::RandomEffects:
        return generalisedEffectsPart(model.fit);
    case OtherQuestion::Explained:
        return generalisedExplainedPart(ties, model);
    case OtherQuestion::ClusterRobust:
        return robustErrorsPart(model, robustErrors(model, watch.stop));
    case OtherQuestion::ProportionalOdds:
        return proportionalOddsPart(proportionalOdds(model, watch.stop));
    case OtherQuestion::MarginalEffects:
        return marginalEffectsPart(marginalEffects(model, watch.stop));
    case OtherQuestion::Modes:
        return generalisedModesPart(generalisedModes(model, watch.stop));
    default:
        return {"coefficients", {}, generalisedTable(model.fit)};
    }
}

QString noteOn(OtherQuestion question, const GeneralisedModel& model)
{
    switch (question) {
    case OtherQuestion::Coefficients:
        if (model.fit.link == Link::Logit)
            return OtherText::tr("Odds ratios are no ratios of probabilities: where an outcome is "
                                 "frequent they look larger. Thresholds are on the scale of the "
                                 "link; an effect above zero makes higher outcomes more probable.");
        return {};
    case OtherQuestion::ProportionalOdds:
        return OtherText::tr("A small p says that the effect of a term differs between the "
                             "thresholds.");
    case OtherQuestion::MarginalEffects:
        return OtherText::tr("What one more unit, or the category instead of its reference, adds "
                             "to the probability of each outcome (to the mean of counts), averaged "
                             "over the ties.");
    case OtherQuestion::Modes:
        return OtherText::tr("How far each group is from the average one, on the scale of the "
                             "link.");
    default:
        return {};
    }
}

}  // namespace

std::vector<std::pair<ModelQuestion, QString>> otherQuestions(const GeneralisedModel& model)
{
    std::vector<std::pair<OtherQuestion, QString>> questions{
        {OtherQuestion::Coefficients, OtherText::tr("Coefficients with p values")},
        {OtherQuestion::Terms, OtherText::tr("Tests of terms")},
        {OtherQuestion::MarginalEffects, OtherText::tr("Average marginal effects")}};
    if (model.data.thresholds() > 1)
        questions.emplace_back(OtherQuestion::ProportionalOdds,
                               OtherText::tr("Test of proportional odds"));
    if (model.fit.random.empty()) {  // of networks, without groups
        questions.emplace_back(OtherQuestion::Explained, OtherText::tr("Variance explained"));
        return questions;
    }
    questions.insert(questions.end(),
                     {{OtherQuestion::ClusterRobust, OtherText::tr("Cluster-robust errors")},
                      {OtherQuestion::RandomEffects, OtherText::tr("Random effects")},
                      {OtherQuestion::Explained, OtherText::tr("ICC and variance explained")},
                      {OtherQuestion::Modes, OtherText::tr("Conditional modes")}});
    return questions;
}

ModelAnswer otherAnswer(ModelQuestion question,
                        const Frame& ties,
                        const GeneralisedModel& model,
                        const Watch& watch)
{
    return {otherPart(question, ties, model, watch), noteOn(question, model), {}};
}

ModelAnswer compareOthers(const Frame& ties,
                          const GeneralisedModel& one,
                          const GeneralisedModel& two,
                          const Watch& watch)
{
    std::vector<ModelSpec> specs{one.fit.spec.model, two.fit.spec.model};
    shareSample(specs);
    auto ofOne = one.fit.spec;
    auto ofTwo = two.fit.spec;
    ofOne.model.sameSampleAs = specs[0].sameSampleAs;
    ofTwo.model.sameSampleAs = specs[1].sameSampleAs;
    // Likelihoods of the two integrations are not comparable.
    const bool isLaplace =
        one.fit.integration == Integration::Laplace || two.fit.integration == Integration::Laplace;
    ofOne.integration = ofTwo.integration = isLaplace ? Integration::Laplace : Integration::Exact;
    const auto first = fitGeneralised(ties, ofOne, watch.stop);
    const auto second = fitGeneralised(ties, ofTwo, watch.stop);
    QString note;
    if (one.fit.n != first.fit.n || two.fit.n != first.fit.n)
        note =
            OtherText::tr("The two models rest on different ties (%1 and %2); for the comparison "
                          "both were fitted again to the %3 that are complete for both.")
                .arg(one.fit.n)
                .arg(two.fit.n)
                .arg(first.fit.n);
    return {generalisedComparison(first.fit, second.fit), note, {}};
}

}  // namespace alteri
