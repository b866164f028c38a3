// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/journal_table.hpp"

#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Cell = JournalCell;
using Row = JournalTable::Row;

constexpr int shareDecimals = 3;

Cell estimateCell(const Coefficient& each, const NumberDigits& digits)
{
    return {Cell::Kind::Estimate, each.estimate, digits.decimals, starsFor(each.p), each.se, 0,
            digits.hasPowers};
}

/// exp(b), with its standard error by the delta method and the stars of b.
Cell ratioCell(Coefficient each)
{
    each.estimate = std::exp(each.estimate);
    each.se *= each.estimate;
    return estimateCell(each, digitsFor(each.se));
}

bool isCategory(const CoefficientName& name)
{
    return name.parts.size() == 1 && !name.parts.front().level.empty();
}

Cell number(double value, int decimals)
{
    return {Cell::Kind::Number, value, decimals};
}

Cell variance(double value, const Fit& fit)
{
    const auto digits = digitsForVariance(value, fit);
    return {Cell::Kind::Number, value, digits.decimals, {}, 0, 0, digits.hasPowers};
}

Cell count(std::size_t value)
{
    return {Cell::Kind::Count, static_cast<double>(value)};
}

class Layout {
public:
    Layout(const std::vector<JournalModel>& models, const JournalWords& words, EffectScale scale)
        : m_models(models)
        , m_words(words)
        , m_scale(scale)
    {
    }

    JournalTable make()
    {
        std::vector<Fit> fits;
        fits.reserve(m_models.size());
        for (const auto& model : m_models) {
            fits.push_back(model.fit);
            m_table.models.push_back(nameOf(model.fit));
        }
        m_table.term = m_words.term();
        const auto regression = regressionTable(std::move(fits));
        coefficients(regression);
        thresholds();
        if (!m_models.empty()) {
            statistics();
            notes();
        }
        return std::move(m_table);
    }

private:
    std::string nameOf(const Fit& fit) const
    {
        return fit.spec.name.empty() ? m_words.model() : fit.spec.name;
    }

    bool givesRatios(const Fit& fit) const
    {
        return m_scale == EffectScale::Ratios && fit.outcome && fit.outcome->hasRatios();
    }

    std::vector<Cell> estimates(const RegressionTable::Row& row) const
    {
        const auto digits = digitsOf(row);
        std::vector<Cell> cells;
        cells.reserve(row.models.size());
        for (std::size_t i = 0; i < row.models.size(); ++i) {
            const auto& each = row.models[i];
            if (!each)
                cells.emplace_back();
            else
                cells.push_back(givesRatios(m_models[i].fit) ? ratioCell(*each)
                                                             : estimateCell(*each, digits));
        }
        return cells;
    }

    static std::vector<Threshold> thresholdsOf(const Fit& fit)
    {
        return fit.outcome ? fit.outcome->thresholds : std::vector<Threshold>();
    }

    /// Without stars: nobody asks whether a threshold is zero.
    void thresholds()
    {
        std::vector<std::string> names;
        for (const auto& model : m_models)
            for (const auto& each : thresholdsOf(model.fit))
                if (std::find(names.begin(), names.end(), each.name) == names.end())
                    names.push_back(each.name);
        if (names.empty())
            return;
        m_table.rows.push_back(
            {Row::Kind::Heading, m_words.statistic(JournalStatistic::Thresholds, {})});
        for (const auto& name : names) {
            Row row{Row::Kind::Coefficient, name};
            for (const auto& model : m_models)
                row.cells.push_back(thresholdCell(model.fit, name));
            m_table.rows.push_back(std::move(row));
        }
    }

    static Cell thresholdCell(const Fit& fit, const std::string& name)
    {
        for (const auto& each : thresholdsOf(fit))
            if (each.name == name) {
                const auto digits = digitsFor(each.se);
                return {Cell::Kind::Estimate, each.estimate, digits.decimals, {}, each.se, 0,
                        digits.hasPowers};
            }
        return {};
    }

    void coefficients(const RegressionTable& regression)
    {
        std::optional<VariableLevel> level;
        std::set<std::string> variables;
        for (const auto& row : regression.rows) {
            const auto own = levelOf(row.name);
            if (own && own != level)
                m_table.rows.push_back({Row::Kind::Heading, m_words.level(*own)});
            level = own;
            if (!isCategory(row.name))
                m_table.rows.push_back({Row::Kind::Coefficient, m_words.coefficient(row.name),
                                        estimates(row), row.name.name});
            else if (variables.insert(row.name.parts.front().variable).second)
                categories(regression, row.name.parts.front());
        }
    }

    /// All categories of a variable, also those that only a model with another reference has.
    void categories(const RegressionTable& regression, const CoefficientName::Part& of)
    {
        m_table.rows.push_back({Row::Kind::Variable, variableWithReference(regression, of)});
        for (const auto& row : regression.rows)
            if (isCategory(row.name) && row.name.parts.front().variable == of.variable)
                m_table.rows.push_back({Row::Kind::Category, row.name.parts.front().levelLabel,
                                        estimates(row), row.name.name});
    }

    /// "Type (reference: other)"; each model's own if they differ.
    std::string variableWithReference(const RegressionTable& regression,
                                      const CoefficientName::Part& of) const
    {
        std::vector<std::pair<std::string, std::string>> references;  // category, models
        for (const auto& fit : regression.fits)
            for (const auto& coefficient : fit.fixed) {
                const auto& name = coefficient.name;
                if (!isCategory(name) || name.parts.front().variable != of.variable)
                    continue;
                addReference(references, name.parts.front().referenceLabel, nameOf(fit));
                break;
            }
        auto label = m_words.variable(of);
        std::string text;
        for (const auto& [category, models] : references) {
            if (category.empty())
                continue;
            text.append(text.empty() ? "" : "; ").append(m_words.reference(category));
            if (references.size() > 1)
                text.append(", ").append(models);
        }
        return text.empty() ? label : label + " (" + text + ")";
    }

    static void addReference(std::vector<std::pair<std::string, std::string>>& references,
                             const std::string& category,
                             const std::string& model)
    {
        const auto found = std::find_if(references.begin(), references.end(),
                                        [&](const auto& each) { return each.first == category; });
        if (found == references.end())
            references.emplace_back(category, model);
        else
            found->second.append(", ").append(model);
    }

    template <class CellOf>
    void add(JournalStatistic statistic, const std::vector<std::string>& of, const CellOf& cellOf)
    {
        Row row{Row::Kind::Statistic, m_words.statistic(statistic, of)};
        bool isEmpty = true;
        for (const auto& model : m_models) {
            row.cells.push_back(cellOf(model));
            isEmpty = isEmpty && row.cells.back().kind == Cell::Kind::Empty;
        }
        if (!isEmpty)
            m_table.rows.push_back(std::move(row));
    }

    void statistics()
    {
        m_table.rows.push_back({Row::Kind::Heading, m_words.model()});
        counts();
        jointTests();
        add(JournalStatistic::Icc, {}, [](const auto& model) {
            const auto& icc = model.fit.icc;
            return icc ? number(*icc, shareDecimals) : Cell();
        });
        for (const auto& group : groups())
            variances(group);
        residualVariances();
        shares();
        criteria();
    }

    void counts()
    {
        add(JournalStatistic::Rows, {},
            [](const auto& model) { return hasGroups(model.fit) ? count(model.fit.n) : Cell(); });
        add(JournalStatistic::Networks, {},
            [](const auto& model) { return hasGroups(model.fit) ? Cell() : count(model.fit.n); });
        for (const auto& group : groups())
            add(JournalStatistic::Groups, {group}, [&](const auto& model) {
                const auto* random = randomOf(model.fit, group);
                return random != nullptr ? count(random->groups) : Cell();
            });
    }

    /// Of all slopes at once.
    void jointTests()
    {
        add(JournalStatistic::ExactTest, {}, [](const auto& model) {
            const auto& test = model.fit.wald;
            if (!test.p || !test.residualDf)
                return Cell();
            Cell cell{Cell::Kind::Test, test.chi2 / test.df, 2, starsFor(*test.p), 0, test.df};
            cell.residualDegrees = static_cast<int>(std::lround(*test.residualDf));
            return cell;
        });
        add(JournalStatistic::Wald, {}, [](const auto& model) {
            const auto& wald = model.fit.wald;
            return wald.p && !wald.residualDf
                       ? Cell{Cell::Kind::Test, wald.chi2, 2, starsFor(*wald.p), 0, wald.df}
                       : Cell();
        });
    }

    void residualVariances()
    {
        const auto residual = [](const JournalModel& model, bool ofGroups) {
            return model.fit.outcome || hasGroups(model.fit) != ofGroups
                       ? Cell()
                       : variance(model.fit.sigma2, model.fit);
        };
        add(JournalStatistic::VarianceWithin, {},
            [&](const auto& model) { return residual(model, true); });
        add(JournalStatistic::ResidualVariance, {},
            [&](const auto& model) { return residual(model, false); });
        add(JournalStatistic::Dispersion, {}, [](const auto& model) {
            const auto& outcome = model.fit.outcome;
            if (!outcome || !outcome->dispersion || !outcome->dispersion->se)
                return Cell();
            const auto digits = digitsFor(*outcome->dispersion->se);
            return Cell{Cell::Kind::Number, outcome->dispersion->theta, digits.decimals, {}, 0, 0,
                        digits.hasPowers};
        });
    }

    /// Of the variance that is explained.
    void shares()
    {
        add(JournalStatistic::RSquared, {},
            [](const auto& model) { return model.r2 ? number(*model.r2, shareDecimals) : Cell(); });
        add(JournalStatistic::ExplainedMarginal, {}, [](const auto& model) {
            return model.explained ? number(model.explained->marginal, shareDecimals) : Cell();
        });
        add(JournalStatistic::ExplainedConditional, {}, [](const auto& model) {
            return model.explained ? number(model.explained->conditional, shareDecimals) : Cell();
        });
    }

    void criteria()
    {
        add(JournalStatistic::LogLikelihood, {},
            [](const auto& model) { return number(model.fit.logLik, 2); });
        // A pseudo-likelihood has no information criteria.
        add(JournalStatistic::Aic, {}, [](const auto& model) {
            return model.fit.isPseudo() ? Cell() : number(model.fit.aic, 1);
        });
        add(JournalStatistic::Bic, countedRows(), [](const auto& model) {
            return model.fit.isPseudo() ? Cell() : number(model.fit.bic, 1);
        });
    }

    /// What BIC counts: ties, unless there are models of networks too.
    std::vector<std::string> countedRows() const
    {
        const bool areTies = std::all_of(m_models.begin(), m_models.end(),
                                         [](const auto& model) { return hasGroups(model.fit); });
        return areTies ? std::vector<std::string>() : std::vector<std::string>{"rows"};
    }

    std::vector<std::string> groups() const
    {
        std::vector<std::string> found;
        for (const auto& model : m_models)
            for (const auto& random : model.fit.random)
                if (std::find(found.begin(), found.end(), random.group) == found.end())
                    found.push_back(random.group);
        return found;
    }

    static const RandomEffects* randomOf(const Fit& fit, const std::string& group)
    {
        const auto found = std::find_if(fit.random.begin(), fit.random.end(),
                                        [&](const auto& each) { return each.group == group; });
        return found == fit.random.end() ? nullptr : &*found;
    }

    /// Entry of a grouping's covariance matrix by the names of its effects.
    static std::optional<double>
    entry(const Fit& fit, const std::string& group, const std::string& one, const std::string& two)
    {
        const auto* random = randomOf(fit, group);
        if (random == nullptr)
            return std::nullopt;
        const auto placeOf = [&](const std::string& name) {
            const auto found = std::find_if(random->names.begin(), random->names.end(),
                                            [&](const auto& each) { return each.name == name; });
            return static_cast<Eigen::Index>(found - random->names.begin());
        };
        const auto i = placeOf(one);
        const auto j = placeOf(two);
        if (i >= random->covariance.rows() || j >= random->covariance.rows())
            return std::nullopt;
        const double value = random->covariance(i, j);
        return i != j && value == 0 ? std::nullopt : std::optional(value);
    }

    void variances(const std::string& group)
    {
        std::vector<CoefficientName> names;
        for (const auto& model : m_models)
            if (const auto* random = randomOf(model.fit, group))
                for (const auto& name : random->names)
                    if (std::none_of(names.begin(), names.end(),
                                     [&](const auto& each) { return each.name == name.name; }))
                        names.push_back(name);
        const auto addEntry = [&](JournalStatistic statistic, const std::vector<std::string>& of,
                                  const CoefficientName& one, const CoefficientName& two) {
            add(statistic, of, [&](const auto& model) {
                const auto value = entry(model.fit, group, one.name, two.name);
                return value ? variance(*value, model.fit) : Cell();
            });
        };
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i].parts.empty())
                addEntry(JournalStatistic::VarianceBetween, {group}, names[i], names[i]);
            else
                addEntry(JournalStatistic::VarianceSlope, {m_words.coefficient(names[i]), group},
                         names[i], names[i]);
            for (std::size_t j = 0; j < i; ++j)
                addEntry(JournalStatistic::Covariance,
                         {m_words.coefficient(names[j]), m_words.coefficient(names[i]), group},
                         names[j], names[i]);
        }
    }

    void note(JournalNote note, const std::vector<std::string>& of)
    {
        if (auto text = m_words.note(note, of); !text.empty())
            m_table.notes.push_back(std::move(text));
    }

    void notes()
    {
        tests();
        methods();
        note(JournalNote::Bic, countedRows());
        for (const auto& model : m_models)
            notesOn(model.fit);
    }

    void tests()
    {
        const auto testOf = [&](const JournalModel& model) {
            const bool isExact = !hasGroups(model.fit) && !model.fit.outcome;
            return isExact ? m_words.exactTest() : m_words.test(model.fit.test);
        };
        const bool areSame = std::all_of(m_models.begin(), m_models.end(), [&](const auto& each) {
            return testOf(each) == testOf(m_models.front());
        });
        if (areSame && !m_models.empty()) {
            note(JournalNote::Stars, {testOf(m_models.front())});
            return;
        }
        note(JournalNote::Stars, {});
        for (const auto& model : m_models)
            note(JournalNote::TestOf, {nameOf(model.fit), testOf(model)});
    }

    void methods()
    {
        // Of other outcomes, or without groups.
        const auto isOther = [](const JournalModel& model) {
            return model.fit.outcome.has_value() || !hasGroups(model.fit);
        };
        if (std::any_of(m_models.begin(), m_models.end(), isOther)) {
            for (const auto& model : m_models)
                methodOf(model.fit);
            outcomeScales();
            return;
        }
        std::vector<std::pair<std::string, std::string>> methods;
        for (const auto& model : m_models)
            methods.emplace_back(parseFormula(model.fit.spec.formula).outcome,
                                 model.fit.criterion == Criterion::Reml ? "REML" : "ML");
        const bool areSame = std::all_of(methods.begin(), methods.end(),
                                         [&](const auto& each) { return each == methods.front(); });
        if (areSame)
            note(JournalNote::Method, {methods.front().first, methods.front().second});
        else
            for (std::size_t i = 0; i < methods.size(); ++i)
                note(JournalNote::MethodOf,
                     {m_table.models[i], methods[i].first, methods[i].second});
    }

    void methodOf(const Fit& fit)
    {
        const auto outcome = parseFormula(fit.spec.formula).outcome;
        if (fit.outcome && !hasGroups(fit))
            note(JournalNote::NetworkFamilyOf,
                 {nameOf(fit), outcome, std::string(wordOf(fit.outcome->family)),
                  std::string(wordOf(fit.outcome->link))});
        else if (fit.outcome)
            note(JournalNote::FamilyOf,
                 {nameOf(fit), outcome, std::string(wordOf(fit.outcome->family)),
                  std::string(wordOf(fit.outcome->link)),
                  std::string(wordOf(fit.outcome->integration))});
        else if (!hasGroups(fit))
            note(JournalNote::LeastSquares, {nameOf(fit), outcome});
        else
            note(JournalNote::MethodOf,
                 {nameOf(fit), outcome, fit.criterion == Criterion::Reml ? "REML" : "ML"});
    }

    template <class Asked>
    std::string namesOf(const Asked& isAsked) const
    {
        std::string names;
        for (const auto& model : m_models)
            if (isAsked(model))
                names.append(names.empty() ? "" : ", ").append(nameOf(model.fit));
        return names;
    }

    /// On which scale coefficients and shares of variance are.
    void outcomeScales()
    {
        const auto latent = namesOf([](const JournalModel& model) {
            return model.fit.outcome && (model.fit.icc || model.explained);
        });
        if (!latent.empty())
            note(JournalNote::IccLatent, {latent});
        const auto ratios =
            namesOf([&](const JournalModel& model) { return givesRatios(model.fit); });
        if (!ratios.empty())
            note(JournalNote::Ratios, {ratios});
    }

    void notesOnOutcome(const std::string& name, const OutcomeModel& outcome)
    {
        for (const auto& each : outcome.infinite)
            note(JournalNote::Infinite,
                 {name, m_words.coefficient(each.name), std::to_string(each.rows),
                  each.isHighest ? "highest" : "lowest"});
        std::string unused;
        for (const auto& each : outcome.unusedCategories)
            unused.append(unused.empty() ? "" : ", ").append(each);
        if (!unused.empty())
            note(JournalNote::UnusedOutcome, {name, unused});
        if (outcome.dispersion && !outcome.dispersion->se)
            note(JournalNote::PoissonLimit, {name});
    }

    void noteWeights(const std::string& name, const Fit& fit)
    {
        if (!fit.spec.precision.empty())
            note(JournalNote::Weights, {name, fit.spec.precision});
        if (fit.isPseudo())
            note(JournalNote::EgoWeights, {name, fit.spec.egoWeights});
        if (fit.levelDeviations.empty())
            return;
        std::vector<std::string> of{name, fit.spec.variances};
        for (const auto& [level, deviation] : fit.levelDeviations) {
            of.push_back(level);
            of.push_back(numberText(deviation, {3, false}));
        }
        note(JournalNote::Variances, of);
    }

    void noteDropped(const std::string& name, const Fit& fit)
    {
        if (fit.rowsDropped == 0)
            return;
        std::string reasons;
        for (const auto& [variable, rows] : fit.missingBy)
            reasons.append(reasons.empty() ? "" : ", ")
                .append(variable)
                .append(" ")
                .append(std::to_string(rows));
        note(hasGroups(fit) ? JournalNote::Dropped : JournalNote::NetworksDropped,
             {name, std::to_string(fit.rowsDropped), std::to_string(fit.n + fit.rowsDropped),
              reasons});
    }

    void notesOn(const Fit& fit)
    {
        const auto name = nameOf(fit);
        if (fit.outcome)
            notesOnOutcome(name, *fit.outcome);
        if (!fit.spec.subset.empty())
            note(hasGroups(fit) ? JournalNote::Filter : JournalNote::NetworksFiltered,
                 {name, fit.spec.subset, std::to_string(fit.rowsFiltered)});
        noteWeights(name, fit);
        noteDropped(name, fit);
        for (const auto& random : fit.random)
            if (random.groupsDropped > 0)
                note(JournalNote::GroupsLost,
                     {name, std::to_string(random.groupsDropped), random.group});
        if (fit.icc && hasSlopes(fit))
            note(JournalNote::IccMean, {name});
        if (fit.singular)
            note(JournalNote::Singular, {name});
        if (!fit.converged)
            note(JournalNote::NotConverged, {name});
        std::string aliased;
        for (const auto& each : fit.aliased)
            aliased.append(aliased.empty() ? "" : ", ").append(each);
        if (!aliased.empty())
            note(JournalNote::Aliased, {name, aliased});
    }

    const std::vector<JournalModel>& m_models;
    const JournalWords& m_words;
    EffectScale m_scale;
    JournalTable m_table;
};

}  // namespace

JournalTable
journalTable(const std::vector<JournalModel>& models, const JournalWords& words, EffectScale scale)
{
    return Layout(models, words, scale).make();
}

}  // namespace alteri
