// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/multilevel/random_formulas.hpp"

#include "core/multilevel/inference/bootstrap_intervals.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/group_influence.hpp"
#include "core/multilevel/inference/model_checks.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/inference/profile_intervals.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "core/multilevel/inference/standardised.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace alteri::test {

namespace {

using Words = std::vector<std::string>;

const Words outcomes{"relevance", "evaluation", "members"};
const Words numbers{"members",    "year_founded", "num(staff)", "relevance",
                    "evaluation", "formal_scope", "size"};
const Words changes{"num", "centre", "within", "between"};
const Words changed{"relevance", "evaluation", "members", "size"};
const Words categories{"type",      "outreach",      "ego.outreach",  "target_group",
                       "relevance", "sum(type)",     "sum(outreach)", "offer_structure",
                       "staff",     "sum(relevance)"};
const Words groups{"ego",          "type",  "outreach",  "target_group", "offer_structure",
                   "ego.outreach", "staff", "relevance", "ego_id",       "project_funding",
                   "evaluation",   "row"};

/// Whether all numbers of a result are finite. What is undefined is absent, not infinite.
struct Numbers {
    static bool finite(double value) { return std::isfinite(value); }

    static bool finite(const Interval& interval)
    {
        return finite(interval.lower) && finite(interval.upper);
    }

    static bool finite(const TTest& test)
    {
        return finite(test.se) && finite(test.t) && finite(test.df) && finite(test.p);
    }

    template <typename Value>
    static bool finite(const std::optional<Value>& value)
    {
        return !value || finite(*value);
    }

    static bool finite(const Coefficient& each)
    {
        return finite(each.estimate) && finite(each.se) && finite(each.z) && finite(each.p)
               && finite(each.lower) && finite(each.upper);
    }

    template <typename Values, typename Test>
    static bool all(const Values& values, const Test& test)
    {
        return std::all_of(values.begin(), values.end(), test);
    }

    template <typename Values>
    static bool all(const Values& values)
    {
        return all(values, [](const auto& each) { return finite(each); });
    }

    static bool finite(const Fit& fit)
    {
        return finite(fit.sigma2) && finite(fit.tau2) && finite(fit.icc) && finite(fit.logLik)
               && finite(fit.aic) && finite(fit.bic) && finite(fit.aicc) && finite(fit.wald.chi2)
               && finite(fit.wald.p) && all(fit.fixed) && fit.covariance.allFinite()
               && all(fit.random, [](const RandomEffects& each) {
                      return each.covariance.allFinite() && finite(each.icc);
                  });
    }

    static bool finite(const SmallSampleTests& tests)
    {
        return all(tests.coefficients) && all(tests.terms, [](const FTest& each) {
                   return finite(each.F) && finite(each.denominatorDf) && finite(each.p);
               });
    }

    static bool finite(const GroupInfluence& each)
    {
        return finite(each.cooksDistance) && all(each.dfbetas) && all(each.coefficients)
               && finite(each.sigma2) && finite(each.tau2);
    }

    static bool finite(const Diagnostics& found)
    {
        return found.fitted.allFinite() && found.residuals.allFinite() && found.pearson.allFinite()
               && found.leverage.allFinite();
    }

    static bool finite(const ConditionalModes& modes)
    {
        return all(modes.modes, [](const auto& each) {
            return each.values.allFinite() && each.sds.allFinite();
        });
    }

    static bool finite(const ProfiledVariance& each)
    {
        return finite(each.estimate) && finite(each.interval);
    }

    static bool finite(const ProfileIntervals& found)
    {
        return all(found.fixed) && finite(found.sigma) && finite(found.tau) && all(found.variances);
    }

    static bool finite(const BootstrapSummary& each)
    {
        return finite(each.se) && finite(each.interval);
    }

    static bool finite(const BootstrapIntervals& found)
    {
        return all(found.fixed) && finite(found.sigma)
               && all(found.sds, [](const auto& each) { return all(each); });
    }
};

/// Asks for one thing after the other and takes down what came of it.
class Inquiry {
public:
    template <typename Ask>
    void ask(const std::string& what, const Ask& question)
    {
        const auto begin = std::chrono::steady_clock::now();
        Answer answer{what, {}, true, 0};
        try {
            answer.isFinite = question();
        } catch (const Error& error) {
            answer.refused = error.code();
        }
        answer.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_answers.push_back(std::move(answer));
    }

    std::vector<Answer> take() { return std::move(m_answers); }

private:
    std::vector<Answer> m_answers;
};

void askQuickly(Inquiry& inquiry, const Frame& frame, const FittedModel& model)
{
    inquiry.ask("modes", [&] { return Numbers::all(conditionalModes(model)); });
    inquiry.ask("diagnostics", [&] { return Numbers::finite(diagnose(model)); });
    inquiry.ask("single level", [&] { return Numbers::finite(singleLevelTest(model).p); });
    inquiry.ask("terms", [&] {
        return Numbers::all(termTests(model),
                            [](const auto& each) { return Numbers::finite(each.wald.chi2); });
    });
    inquiry.ask("explained", [&] {
        const auto found = explainedVariance(model);
        return Numbers::finite(found.marginal) && Numbers::finite(found.conditional)
               && Numbers::finite(found.level1) && Numbers::finite(found.level2);
    });
    inquiry.ask("satterthwaite", [&] {
        return Numbers::finite(smallSampleTests(model, SmallSampleMethod::Satterthwaite));
    });
    inquiry.ask("kenward-roger", [&] {
        return Numbers::finite(smallSampleTests(model, SmallSampleMethod::KenwardRoger));
    });
    inquiry.ask("robust", [&] { return Numbers::all(clusterRobust(model).coefficients); });
    inquiry.ask("standardised", [&] { return Numbers::all(standardisedCoefficients(model)); });
    inquiry.ask("checks", [&] {
        checkModel(frame, model.fit.spec, model.design);
        return true;
    });
    inquiry.ask("report", [&] {
        explainedPart(model);
        anovaPart(model);
        modesPart(model);
        randomEffectsPart(model.fit);
        return true;
    });
}

}  // namespace

std::vector<Answer> askEverything(const Frame& frame, const ModelSpec& spec, Asking asking)
{
    Inquiry inquiry;
    std::optional<FittedModel> model;
    inquiry.ask("fit", [&] {
        model = fitAndKeep(frame, spec);
        return Numbers::finite(model->fit);
    });
    if (!model || asking == Asking::Fit)
        return inquiry.take();
    askQuickly(inquiry, frame, *model);
    if (asking == Asking::Quick)
        return inquiry.take();
    inquiry.ask("influence", [&] { return Numbers::all(groupInfluence(*model)); });
    inquiry.ask("bootstrap", [&] {
        return Numbers::finite(bootstrapIntervals(*model, {4, 1, 0.95}));
    });
    // Several variances take minutes; of very many none is searched.
    const auto variances = model->estimate.theta.size();
    constexpr Eigen::Index few = 2;
    constexpr Eigen::Index many = 10;
    if (variances <= few || variances > many)
        inquiry.ask("profile", [&] { return Numbers::finite(profileIntervals(*model)); });
    return inquiry.take();
}

RandomFormulas::RandomFormulas(std::uint32_t seed)
    : m_random(seed)
{
}

std::size_t RandomFormulas::below(std::size_t count)
{
    // Distributions of the standard library differ between implementations.
    return m_random() % count;
}

bool RandomFormulas::happens(int percent)
{
    return below(100) < static_cast<std::size_t>(percent);
}

const std::string& RandomFormulas::oneOf(const Words& words)
{
    return words[below(words.size())];
}

std::string RandomFormulas::variable()
{
    if (happens(40))
        return oneOf(categories);
    if (happens(30))
        return oneOf(changes) + "(" + oneOf(changed) + ")";
    return oneOf(numbers);
}

std::string RandomFormulas::term()
{
    auto written = variable();
    if (happens(15))
        written += (happens(50) ? ":" : "*") + variable();
    return written;
}

/// Up to some summands, with the intercept, without, or with nothing said about it.
std::string RandomFormulas::sum(std::size_t most, bool mayBeEmpty)
{
    const auto count = below(most + 1);
    std::string written = happens(25) ? "0" : "1";
    if (written == "0" && count == 0 && !mayBeEmpty)
        written = "1";
    for (std::size_t i = 0; i < count; ++i)
        written += " + " + term();
    return written;
}

std::string RandomFormulas::grouping()
{
    auto written = happens(40) ? "ego" : oneOf(groups);
    if (happens(15))
        written += (happens(50) ? "/" : ":") + oneOf(groups);
    return written;
}

std::string RandomFormulas::randomPart()
{
    const auto effects = happens(35) ? "1" : sum(3, happens(20));
    return "(" + effects + (happens(20) ? " || " : " | ") + grouping() + ")";
}

std::string RandomFormulas::next()
{
    auto formula = oneOf(outcomes) + " ~ " + sum(3, true);
    const auto parts = 1 + below(3);
    for (std::size_t i = 0; i < parts; ++i)
        formula += " + " + randomPart();
    return formula;
}

}  // namespace alteri::test
