// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/model_checks.hpp"

#include "core/multilevel/design/collinearity.hpp"
#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/formula/all_variables.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

using Kind = ModelCheck::Kind;
using Weight = ModelCheck::Weight;

std::string labelOf(const CoefficientName& name)
{
    std::string text;
    for (const auto& part : name.parts) {
        if (!text.empty())
            text.append(" × ");
        text.append(part.level.empty() ? part.variableLabel : part.levelLabel);
    }
    return text;
}

/// The labels of a term's variables.
std::string labelOf(const DesignMatrix& design, const std::vector<std::size_t>& coefficients)
{
    std::string text;
    for (const auto& part : design.coefficients[coefficients.front()].parts) {
        if (!text.empty())
            text.append(" × ");
        text.append(part.variableLabel);
    }
    return text;
}

/// One category of a variable in the rows of a model.
struct CategoryRows {
    std::string label;
    std::size_t rows = 0;
    double outcome = 0;  ///< of the first row
    bool isConstant = true;
};

class Checks {
public:
    Checks(const Frame& frame,
           const ModelSpec& spec,
           const DesignMatrix& design,
           const std::stop_token& stop)
        : m_frame(frame)
        , m_spec(spec)
        , m_formula(withAllVariables(frame, parseFormula(spec.formula)))
        , m_design(design)
        , m_stop(stop)
        , m_rows(findCompleteRows(frame, allVariables(), spec.subset))
    {
    }

    std::vector<ModelCheck> all(const Fit* fit)
    {
        if (fit != nullptr && !fit->converged)
            add(Kind::NotConverged, Weight::Warning, {}, {});
        if (fit != nullptr && fit->singular)
            add(Kind::VarianceZero, Weight::Information, {}, {});
        if (fit != nullptr && fit->outcome)
            outcomeModel(*fit->outcome);
        groups();
        dropped();
        columns();
        for (const auto& term : m_formula.terms)
            if (term.size() == 1)
                categories(term.front());
        partners();
        severalMaps();
        if (!m_spec.family)
            outcomeOfSteps();
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto& one, const auto& other) {
            return one.weight > other.weight;
        });
        return std::move(m_found);
    }

private:
    std::vector<std::string> allVariables() const
    {
        auto names = variablesOf(m_formula);
        names.insert(names.end(), m_spec.sameSampleAs.begin(), m_spec.sameSampleAs.end());
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        return names;
    }

    void add(Kind kind, Weight weight, std::vector<std::string> names, std::vector<double> numbers)
    {
        m_found.push_back({kind, weight, std::move(names), std::move(numbers)});
    }

    /// What only fits of categories, proportions and counts tell.
    void outcomeModel(const OutcomeModel& outcome)
    {
        for (const auto& each : outcome.infinite)
            add(Kind::SeparatesOutcome, Weight::Warning, {labelOf(each.name)},
                {static_cast<double>(each.rows), each.value, each.isHighest ? 1.0 : 0.0,
                 each.direction > 0 ? 1.0 : 0.0});
        if (!outcome.unusedCategories.empty())
            add(Kind::OutcomeUnused, Weight::Information, outcome.unusedCategories, {});
        if (outcome.dispersion && !outcome.dispersion->se)
            add(Kind::CountsVaryLittle, Weight::Information, {}, {});
    }

    static bool isOfGroups(const CoefficientName& name)
    {
        return !name.parts.empty()
               && std::all_of(name.parts.begin(), name.parts.end(),
                              [](const auto& part) { return part.of != VariableLevel::Tie; });
    }

    void groups()
    {
        if (m_design.random.empty()) {
            fewRows();
            return;
        }
        const auto& grouping = m_design.random.front().groups;
        const auto count = static_cast<double>(grouping.size());
        const auto predictors = static_cast<double>(
            std::count_if(m_design.coefficients.begin(), m_design.coefficients.end(), isOfGroups));
        if (count < groupsPerPredictor * std::max(1.0, predictors))
            add(Kind::FewGroups, Weight::Warning, {}, {count, predictors});
        std::vector<std::size_t> sizes(grouping.size(), 0);
        for (const auto group : grouping.of)
            ++sizes[static_cast<std::size_t>(group)];
        const auto single = static_cast<double>(std::count(sizes.begin(), sizes.end(), 1U));
        if (single > 0)
            add(Kind::GroupsWithOneRow, 2 * single > count ? Weight::Warning : Weight::Information,
                {}, {single, count});
    }

    /// Of networks, each a row.
    void fewRows()
    {
        const auto rows = static_cast<double>(m_design.rows);
        const auto predictors =
            static_cast<double>(m_design.coefficients.size()) - (m_design.intercept ? 1 : 0);
        if (rows < groupsPerPredictor * std::max(1.0, predictors))
            add(Kind::FewRows, Weight::Warning, {}, {rows, predictors});
    }

    void dropped()
    {
        const auto rows = static_cast<double>(m_design.rowsDropped);
        const auto given = static_cast<double>(m_design.rowsGiven);
        if (rows <= droppedLimit * given)
            return;
        std::vector<std::string> names;
        std::vector<double> numbers{rows, given};
        for (const auto& [variable, missing] : m_design.missingBy) {
            const auto* column = m_frame.find(variable);
            names.push_back(column != nullptr ? column->label : variable);
            numbers.push_back(static_cast<double>(missing));
        }
        add(Kind::RowsDropped, Weight::Warning, std::move(names), std::move(numbers));
    }

    void columns()
    {
        const auto found = collinearityOf(m_design, m_stop);
        for (const auto column : found.constant)
            add(Kind::VariableConstant, Weight::Warning,
                {labelOf(m_design.coefficients[column + 1])}, {});
        for (const auto column : found.determined)
            add(Kind::ColumnDetermined, Weight::Warning,
                {labelOf(m_design.coefficients[column + 1])}, {});
        for (const auto& each : found.inflations)
            if (each.comparable() > inflationLimit)
                add(Kind::Collinear, Weight::Warning, {labelOf(m_design, each.coefficients)},
                    {each.gvif, static_cast<double>(each.columns), interacts(each) ? 1.0 : 0.0});
    }

    bool interacts(const TermInflation& inflation) const
    {
        const auto& parts = m_design.coefficients[inflation.coefficients.front()].parts;
        return parts.size() > 1
               || std::any_of(
                   m_formula.terms.begin(), m_formula.terms.end(), [&](const auto& term) {
                       return term.size() > 1
                              && std::any_of(term.begin(), term.end(), [&](const auto& variable) {
                                     return variable.text() == parts.front().variable;
                                 });
                   });
    }

    /// Whether the variable's columns are those of categories.
    bool entersByCategories(const FormulaVariable& variable) const
    {
        return std::any_of(
            m_design.coefficients.begin(), m_design.coefficients.end(), [&](const auto& name) {
                return name.parts.size() == 1 && name.parts.front().variable == variable.text()
                       && !name.parts.front().level.empty();
            });
    }

    /// Categories as the model sees them, grouped where it says so; per code of the column.
    std::vector<std::size_t> groupedCategories(const Column& column,
                                               std::vector<CategoryRows>& grouped) const
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < column.categories->levels.size(); ++i) {
            auto label = column.categories->labels[i];
            for (const auto& grouping : m_spec.groupings)
                if (grouping.variable == column.name
                    && std::find(grouping.members.begin(), grouping.members.end(),
                                 column.categories->levels[i])
                           != grouping.members.end())
                    label = grouping.level;
            const auto known = std::find_if(grouped.begin(), grouped.end(),
                                            [&](const auto& each) { return each.label == label; });
            places.push_back(static_cast<std::size_t>(known - grouped.begin()));
            if (known == grouped.end())
                grouped.push_back({label});
        }
        return places;
    }

    void categories(const FormulaVariable& variable)
    {
        const auto* column = m_frame.find(variable.name);
        if (column == nullptr || !column->categories || !entersByCategories(variable))
            return;
        std::vector<CategoryRows> grouped;
        const auto places = groupedCategories(*column, grouped);
        const double* outcome = m_design.outcome();
        for (std::size_t i = 0; i < m_design.rows; ++i) {
            const auto code = column->categories->codes[m_rows.at(i)];
            auto& category = grouped[places[static_cast<std::size_t>(code)]];
            if (category.rows++ == 0)
                category.outcome = outcome[i];
            else
                category.isConstant = category.isConstant && category.outcome == outcome[i];
        }
        for (const auto& category : grouped)
            tellOf(*column, category);
    }

    void tellOf(const Column& column, const CategoryRows& category)
    {
        const auto rows = static_cast<double>(category.rows);
        if (category.rows == 0)
            add(Kind::CategoryEmpty, Weight::Information, {column.label, category.label}, {});
        else if (category.rows == 1)
            add(Kind::CategoryOfOneRow, Weight::Warning, {column.label, category.label}, {});
        else if (category.isConstant && !m_spec.family)  // else see SeparatesOutcome
            add(Kind::CategoryConstant, Weight::Warning, {column.label, category.label}, {rows});
    }

    /// Whether a random part groups by this variable, alone or with others.
    bool isGroupedBy(const std::string& variable) const
    {
        return std::any_of(m_formula.random.begin(), m_formula.random.end(), [&](const auto& part) {
            return std::find(part.group.begin(), part.group.end(), variable) != part.group.end();
        });
    }

    /// Ties of egos on several maps, if no random part knows the maps or the alteri.
    void severalMaps()
    {
        const auto* map = columnOfNames("map");
        map = map != nullptr ? map : columnOfNames("map_id");
        const auto* ego = m_frame.find("ego");
        if (map == nullptr || ego == nullptr || !ego->categories || isGroupedBy(map->name)
            || isGroupedBy("alter"))
            return;
        constexpr std::int32_t none = -1;
        constexpr std::int32_t several = -2;
        std::vector<std::int32_t> mapOf(ego->categories->levels.size(), none);
        std::vector<std::size_t> ties(mapOf.size(), 0);
        for (std::size_t i = 0; i < m_design.rows; ++i) {
            const auto row = m_rows.at(i);
            const auto code = static_cast<std::size_t>(ego->categories->codes[row]);
            ++ties[code];
            const auto on = map->categories->codes[row];
            mapOf[code] = mapOf[code] == none || mapOf[code] == on ? on : several;
        }
        double egos = 0;
        double rows = 0;
        for (std::size_t code = 0; code < mapOf.size(); ++code)
            if (mapOf[code] == several) {
                ++egos;
                rows += static_cast<double>(ties[code]);
            }
        if (egos > 0)
            add(Kind::SeveralMaps, Weight::Warning, {map->name},
                {egos, rows, static_cast<double>(m_design.rows)});
    }

    /// An outcome of few whole numbers.
    void outcomeOfSteps()
    {
        const double* outcome = m_design.outcome();
        std::set<double> values;
        for (std::size_t i = 0; i < m_design.rows && values.size() <= mostSteps; ++i)
            if (outcome[i] != std::floor(outcome[i]))
                return;
            else
                values.insert(outcome[i]);
        if (values.size() < 2 || values.size() > mostSteps)
            return;
        const auto* column = m_frame.find(m_formula.outcome);
        add(Kind::OutcomeOfSteps, Weight::Information,
            {column != nullptr ? column->label : m_formula.outcome},
            {static_cast<double>(values.size())});
    }

    /// A column that names what rows are about, as the frames of a study have it.
    const Column* columnOfNames(const std::string& name) const
    {
        const auto* column = m_frame.find(name);
        return column != nullptr && isName(*column) ? column : nullptr;
    }

    /// Partners that several egos named, as far as the study knows who is the same.
    void partners()
    {
        const auto* alter = columnOfNames("alter");
        const auto* ego = m_frame.find("ego");
        if (alter == nullptr || ego == nullptr || !ego->categories || isGroupedBy("alter"))
            return;
        struct Seen {
            std::int32_t ego = 0;
            std::size_t rows = 0;
            bool isShared = false;
        };
        std::unordered_map<std::int32_t, Seen> seen;
        for (std::size_t i = 0; i < m_design.rows; ++i) {
            const auto row = m_rows.at(i);
            const auto code = ego->categories->codes[row];
            if (alter->isMissing(row))
                continue;
            auto& own = seen.try_emplace(alter->categories->codes[row], Seen{code}).first->second;
            ++own.rows;
            own.isShared = own.isShared || own.ego != code;
        }
        std::vector<std::pair<std::size_t, std::string>> shared;
        double rows = 0;
        for (const auto& [code, each] : seen)
            if (each.isShared) {
                shared.emplace_back(each.rows,
                                    alter->categories->labels[static_cast<std::size_t>(code)]);
                rows += static_cast<double>(each.rows);
            }
        if (shared.empty())
            return;
        std::sort(shared.begin(), shared.end(), [](const auto& one, const auto& other) {
            return one.first != other.first ? one.first > other.first : one.second < other.second;
        });
        std::vector<std::string> names;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, shared.size()); ++i)
            names.push_back(shared[i].second);
        add(Kind::PartnersShared, Weight::Information, std::move(names),
            {static_cast<double>(shared.size()), rows, static_cast<double>(m_design.rows)});
    }

    const Frame& m_frame;
    const ModelSpec& m_spec;
    Formula m_formula;
    const DesignMatrix& m_design;
    const std::stop_token& m_stop;
    CompleteRows m_rows;
    std::vector<ModelCheck> m_found;
};

}  // namespace

std::vector<ModelCheck> checkModel(const Frame& frame,
                                   const ModelSpec& spec,
                                   const DesignMatrix& design,
                                   const std::stop_token& stop)
{
    return Checks(frame, spec, design, stop).all(nullptr);
}

std::vector<ModelCheck>
checkFit(const Frame& frame, const FittedModel& model, const std::stop_token& stop)
{
    return checkFit(frame, model.fit, model.design, stop);
}

std::vector<ModelCheck> checkFit(const Frame& frame,
                                 const Fit& fit,
                                 const DesignMatrix& design,
                                 const std::stop_token& stop)
{
    return Checks(frame, fit.spec, design, stop).all(&fit);
}

}  // namespace alteri
