// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/specification_curve.hpp"

#include "core/error.hpp"
#include "core/measures/columns/frame_rows.hpp"
#include "core/multilevel/formula/formula_editing.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/robustness/wild_bootstrap.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace alteri {

namespace {

/// A specification with the data that it is fitted to.
struct Planned {
    Specification specification;
    ModelSpec model;
    std::optional<std::vector<std::size_t>> rows{};  ///< nothing: all
};

/// Estimate, interval and sample of one coefficient.
template <class AnyFit>
bool takeFrom(const AnyFit& fit, const std::string& coefficient, Specification& specification)
{
    for (const auto& each : fit.fixed) {
        if (each.name.name != coefficient)
            continue;
        specification.estimate = each.estimate;
        specification.se = each.se;
        specification.lower = each.estimate - normalQuantile975 * each.se;
        specification.upper = each.estimate + normalQuantile975 * each.se;
        specification.p = normalP(each.estimate / each.se);
        specification.rows = fit.n;
        specification.groups = fit.groups;
        return true;
    }
    return false;
}

/// The variables that a coefficient is made of.
std::set<std::string> variablesIn(const Fit& fit, const std::string& coefficient)
{
    for (const auto& each : fit.fixed)
        if (each.name.name == coefficient) {
            std::set<std::string> variables;
            for (const auto& part : each.name.parts)
                variables.insert(part.variable);
            return variables;
        }
    std::string known;
    for (const auto& each : fit.fixed)
        known += (known.empty() ? "" : ", ") + each.name.name;
    throw Error(ErrorCode::CoefficientUnknown, {coefficient, known});
}

bool holdsOneOf(const FormulaTerm& term, const std::set<std::string>& variables)
{
    return std::any_of(term.begin(), term.end(), [&](const FormulaVariable& variable) {
        return variables.contains(variable.text());
    });
}

class Planning {
public:
    Planning(const Frame& frame, const ModelSpec& model, const SpecificationChoices& choices)
        : m_frame(frame)
        , m_model(model)
        , m_choices(choices)
        , m_formula(parseFormula(model.formula))
    {
        // All rest on the rows of the whole model.
        m_model.sameSampleAs = variablesOf(model);
    }

    std::vector<Planned> all(const Fit& fit)
    {
        m_tested = variablesIn(fit, m_choices.coefficient);
        addPredictors();
        if (m_choices.leavesOutEgos)
            addWithoutEgos();
        if (m_choices.leavesOutCategories)
            addWithoutCategories();
        if (m_choices.triesOrdinal && isOrdinal())
            add(Specification::Kind::Ordinal, m_model, {});
        if (m_choices.triesErrors && m_formula.random.size() == 1)
            for (const auto kind :
                 {Specification::Kind::RobustErrors, Specification::Kind::WildBootstrap})
                add(kind, m_model, {});
        for (const auto& formula : m_choices.formulas) {
            auto named = m_model;
            named.formula = formula;
            named.sameSampleAs.clear();
            dropUnusedChoices(named);
            add(Specification::Kind::Named, named, {});
        }
        return std::move(m_planned);
    }

    bool isComplete() const { return m_isComplete; }

private:
    void add(Specification::Kind kind,
             const ModelSpec& model,
             std::vector<std::string> without,
             std::optional<std::vector<std::size_t>> rows = {})
    {
        Planned planned;
        planned.specification.kind = kind;
        planned.specification.formula = model.formula;
        planned.specification.isReml = model.reml;
        planned.specification.without = std::move(without);
        planned.model = model;
        planned.rows = std::move(rows);
        m_planned.push_back(std::move(planned));
    }

    /// Terms that can go: those without a variable of the coefficient.
    std::vector<FormulaTerm> otherTerms() const
    {
        std::vector<FormulaTerm> terms;
        for (const auto& term : m_formula.terms)
            if (!holdsOneOf(term, m_tested))
                terms.push_back(term);
        return terms;
    }

    void addPredictors()
    {
        const auto terms = otherTerms();
        const auto combined = std::min(terms.size(), m_choices.mostCombined);
        m_isComplete = combined == terms.size();
        std::set<std::string> known;
        for (std::size_t mask = 0; mask < std::size_t{1} << combined; ++mask) {
            std::vector<FormulaTerm> gone;
            for (std::size_t i = 0; i < combined; ++i)
                if ((mask >> i & 1U) != 0)
                    gone.push_back(terms[i]);
            addWithout(gone, known);
        }
        for (std::size_t i = combined; i < terms.size(); ++i)
            addWithout({terms[i]}, known);
    }

    /// Without an interaction's main effect it goes too, so that two choices may be one formula.
    void addWithout(const std::vector<FormulaTerm>& gone, std::set<std::string>& known)
    {
        auto formula = m_formula;
        std::vector<std::string> names;
        names.reserve(gone.size());
        for (const auto& term : gone) {
            formula = withoutTerm(formula, term);
            names.push_back(textOf(term));
        }
        auto model = m_model;
        model.formula = formulaText(formula);
        dropUnusedChoices(model);
        if (!known.insert(model.formula).second)
            return;
        for (const bool reml : {false, true}) {
            model.reml = reml;
            if (!gone.empty() || reml != m_model.reml)
                add(Specification::Kind::Predictors, model, names);
        }
    }

    void addWithoutEgos()
    {
        if (m_formula.random.empty() || m_formula.random.front().group.size() != 1)
            return;
        const auto& group = m_formula.random.front().group.front();
        addWithoutLevels(group, Specification::Kind::WithoutEgo);
    }

    void addWithoutCategories()
    {
        std::set<std::string> variables;
        for (const auto& term : m_formula.terms)
            for (const auto& variable : term)
                if (variable.as == Transformation::None && variables.insert(variable.name).second)
                    addWithoutLevels(variable.name, Specification::Kind::WithoutCategory);
    }

    void addWithoutLevels(const std::string& variable, Specification::Kind kind)
    {
        const auto* column = m_frame.find(variable);
        if (column == nullptr || !column->categories)
            return;
        const auto& categories = *column->categories;
        std::vector<std::size_t> counts(categories.levels.size());
        for (const auto code : categories.codes)
            if (code != CategoryValues::missing)
                ++counts[static_cast<std::size_t>(code)];
        for (std::size_t level = 0; level < counts.size(); ++level) {
            if (counts[level] == 0)
                continue;
            std::vector<std::size_t> rows;
            rows.reserve(m_frame.rows);
            for (std::size_t row = 0; row < m_frame.rows; ++row)
                if (categories.codes[row] != static_cast<std::int32_t>(level))
                    rows.push_back(row);
            auto without = std::vector{categories.labels[level]};
            if (kind == Specification::Kind::WithoutCategory)
                without.insert(without.begin(), variable);
            add(kind, m_model, std::move(without), std::move(rows));
        }
    }

    bool isOrdinal() const
    {
        const auto* outcome = m_frame.find(m_formula.outcome);
        return outcome != nullptr && outcome->categories && outcome->numbers
               && outcome->categories->levels.size() > 2 && m_model.centred.empty();
    }

    const Frame& m_frame;
    ModelSpec m_model;
    const SpecificationChoices& m_choices;
    Formula m_formula;
    std::set<std::string> m_tested;
    std::vector<Planned> m_planned;
    bool m_isComplete = true;
};

/// The model itself with errors that hold if its variances do not.
void takeErrors(const Frame& frame,
                Planned& planned,
                const SpecificationChoices& choices,
                const std::stop_token& stop)
{
    auto& specification = planned.specification;
    const auto model = fitAndKeep(frame, planned.model, stop);
    const auto found =
        std::find_if(model.fit.fixed.begin(), model.fit.fixed.end(),
                     [&](const auto& each) { return each.name.name == choices.coefficient; });
    const auto place = static_cast<std::size_t>(found - model.fit.fixed.begin());
    specification.rows = model.fit.n;
    specification.groups = model.fit.groups;
    if (specification.kind == Specification::Kind::WildBootstrap) {
        const auto test =
            wildClusterTest(model, place, {choices.replicates, choices.seed, 0.95, {}}, stop);
        specification.estimate = test.estimate;
        specification.se = test.se;
        specification.lower = test.lower;
        specification.upper = test.upper;
        specification.p = test.p;
        return;
    }
    const auto test = clusterRobust(model, stop).coefficients[place];
    if (!test)
        return;
    auto coefficient = *found;
    coefficient.df = test->df;
    const double reach = testQuantile(coefficient, 0.975) * test->se;
    specification.estimate = coefficient.estimate;
    specification.se = test->se;
    specification.lower = coefficient.estimate - reach;
    specification.upper = coefficient.estimate + reach;
    specification.p = test->p;
}

void fitOne(const Frame& frame,
            Planned& planned,
            const SpecificationChoices& choices,
            const std::stop_token& stop)
{
    const auto& coefficient = choices.coefficient;
    auto& specification = planned.specification;
    if (specification.kind == Specification::Kind::RobustErrors
        || specification.kind == Specification::Kind::WildBootstrap) {
        takeErrors(frame, planned, choices, stop);
        return;
    }
    if (specification.kind == Specification::Kind::Ordinal) {
        GeneralisedSpec spec;
        spec.model = planned.model;
        spec.model.reml = false;
        spec.model.isGeneralised = true;
        takeFrom(fitGeneralised(frame, spec, stop).fit, coefficient, specification);
        return;
    }
    if (!planned.rows) {
        takeFrom(fitModel(frame, planned.model, stop), coefficient, specification);
        return;
    }
    auto variables = variablesOf(planned.model);
    for (const auto& name : filterVariablesOf(planned.model))
        variables.push_back(name);
    if (!planned.model.precision.empty())
        variables.push_back(planned.model.precision);
    const auto part = frameOfRows(frame, variables, *planned.rows);
    takeFrom(fitModel(part, planned.model, stop), coefficient, specification);
}

/// Data without an estimate are a finding, not a failure of the whole.
void fitUnlessImpossible(const Frame& frame,
                         Planned& planned,
                         const SpecificationChoices& choices,
                         const std::stop_token& stop)
{
    try {
        fitOne(frame, planned, choices, stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
    }
}

void count(SpecificationCurve& curve)
{
    const double sign = *curve.chosen.estimate;
    double most = -1;
    for (std::size_t i = 0; i < curve.others.size(); ++i) {
        const auto& each = curve.others[i];
        if (!each.estimate)
            continue;
        ++curve.estimated;
        const bool isSame = *each.estimate * sign > 0;
        if (isSame)
            ++curve.sameSign;
        if (isSame && each.isSignificant())
            ++curve.sameSignificant;
        const double moved = std::abs(*each.estimate - sign);
        if (each.kind == Specification::Kind::WithoutEgo && moved > most) {
            most = moved;
            curve.mostMovingEgo = i;
        }
    }
}

}  // namespace

SpecificationCurve specificationCurve(const Frame& frame,
                                      const ModelSpec& model,
                                      const SpecificationChoices& choices,
                                      const Watch& watch)
{
    SpecificationCurve curve;
    const auto fit = fitModel(frame, model, watch.stop);
    Planning planning(frame, model, choices);
    auto planned = planning.all(fit);
    curve.isComplete = planning.isComplete();
    curve.chosen.formula = model.formula;
    curve.chosen.isReml = model.reml;
    takeFrom(fit, choices.coefficient, curve.chosen);
    forEachInParallel(planned.size(), watch, [&](std::size_t i) {
        fitUnlessImpossible(frame, planned[i], choices, watch.stop);
    });
    curve.others.reserve(planned.size());
    for (auto& each : planned)
        curve.others.push_back(std::move(each.specification));
    std::stable_sort(curve.others.begin(), curve.others.end(), [](const auto& a, const auto& b) {
        return a.estimate && (!b.estimate || *a.estimate < *b.estimate);
    });
    count(curve);
    return curve;
}

}  // namespace alteri
