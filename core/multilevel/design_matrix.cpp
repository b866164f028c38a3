// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design_matrix.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace alteri {

namespace {

const Column& columnCalled(const Frame& frame, const std::string& name)
{
    const auto* column = frame.find(name);
    if (column == nullptr || (!column->numbers && !column->categories))
        throw Error(ErrorCode::VariableUnknown, {name});
    return *column;
}

/// One variable on the complete rows, ready to be multiplied: a number column, or one 0/1 column
/// per level.
struct Factor {
    std::vector<Eigen::VectorXd> columns;
    std::vector<CoefficientName::Part> parts;  ///< one per column
    int reference = -1;                        ///< index of the reference level; -1 for numbers
};

CategoryValues withGroupings(const CategoryValues& source,
                             const std::string& variable,
                             const std::vector<SavedModel::Grouping>& groupings)
{
    std::vector<std::string> newName = source.levels;
    std::vector<std::string> newLabel = source.labels;
    for (const auto& grouping : groupings) {
        if (grouping.variable != variable)
            continue;
        for (const auto& member : grouping.members) {
            const auto found = std::find(source.levels.begin(), source.levels.end(), member);
            if (found == source.levels.end())
                throw Error(ErrorCode::LevelUnknown, {member, variable});
            const auto index = static_cast<std::size_t>(found - source.levels.begin());
            newName[index] = grouping.level;
            newLabel[index] = grouping.level;
        }
    }
    CategoryValues grouped;
    std::vector<std::int32_t> target;
    for (std::size_t i = 0; i < newName.size(); ++i) {
        const auto known = std::find(grouped.levels.begin(), grouped.levels.end(), newName[i]);
        target.push_back(static_cast<std::int32_t>(known - grouped.levels.begin()));
        if (known == grouped.levels.end()) {
            grouped.levels.push_back(newName[i]);
            grouped.labels.push_back(newLabel[i]);
        }
    }
    for (const auto code : source.codes)
        grouped.codes.push_back(code == CategoryValues::missing
                                    ? CategoryValues::missing
                                    : target[static_cast<std::size_t>(code)]);
    return grouped;
}

class Builder {
public:
    Builder(const Frame& frame, const ModelSpec& spec)
        : m_frame(frame)
        , m_spec(spec)
        , m_formula(parseFormula(spec.formula))
    {
        const auto& random = m_formula.random;
        if (random.size() != 1 || !random.front().intercept || !random.front().slopes.empty()
            || random.front().group.find(':') != std::string::npos)
            throw Error(ErrorCode::NotSupported, {spec.formula});
        checkNames();
    }

    DesignMatrix build()
    {
        findCompleteRows();
        fillOutcome();
        fillGroups();
        fillPredictors();
        return std::move(m_design);
    }

private:
    std::vector<std::string> predictorNames() const
    {
        std::vector<std::string> names;
        for (const auto& term : m_formula.terms)
            for (const auto& variable : term)
                if (std::find(names.begin(), names.end(), variable) == names.end())
                    names.push_back(variable);
        return names;
    }

    void checkNames() const
    {
        const auto known = predictorNames();
        for (const auto& name : known)
            columnCalled(m_frame, name);
        if (!columnCalled(m_frame, m_formula.outcome).numbers)
            throw Error(ErrorCode::VariableNotNumeric, {m_formula.outcome});
        for (const auto& reference : m_spec.references)
            requirePredictor(reference.variable, known);
        for (const auto& grouping : m_spec.groupings)
            requirePredictor(grouping.variable, known);
        for (const auto& name : m_spec.centred) {
            requirePredictor(name, known);
            if (!columnCalled(m_frame, name).numbers)
                throw Error(ErrorCode::VariableNotNumeric, {name});
        }
    }

    /// An option that names no predictor would have no effect; that is a mistake to be told.
    static void requirePredictor(const std::string& name, const std::vector<std::string>& known)
    {
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw Error(ErrorCode::VariableUnknown, {name});
    }

    void findCompleteRows()
    {
        auto names = predictorNames();
        names.insert(names.begin(), m_formula.outcome);
        names.push_back(m_formula.random.front().group);
        std::vector<bool> complete(m_frame.rows, true);
        for (const auto& name : names) {
            const auto& column = columnCalled(m_frame, name);
            std::size_t missing = 0;
            for (std::size_t row = 0; row < m_frame.rows; ++row)
                if (column.isMissing(row)) {
                    complete[row] = false;
                    ++missing;
                }
            if (missing > 0)
                m_design.missingBy.emplace_back(name, missing);
        }
        for (std::size_t row = 0; row < m_frame.rows; ++row)
            if (complete[row])
                m_rows.push_back(row);
        m_design.rowsGiven = m_frame.rows;
        m_design.rowsDropped = m_frame.rows - m_rows.size();
        if (m_rows.empty())
            throw Error(ErrorCode::NoCompleteRows);
    }

    Eigen::VectorXd numbersOf(const Column& column) const
    {
        Eigen::VectorXd values(static_cast<Eigen::Index>(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            values[static_cast<Eigen::Index>(i)] = column.numbers->values[m_rows[i]];
        return values;
    }

    void fillOutcome() { m_design.y = numbersOf(columnCalled(m_frame, m_formula.outcome)); }

    void fillGroups()
    {
        const auto& column = columnCalled(m_frame, m_formula.random.front().group);
        std::map<std::string, std::int32_t> index;
        for (const auto row : m_rows) {
            const auto name =
                column.categories
                    ? column.categories
                          ->levels[static_cast<std::size_t>(column.categories->codes[row])]
                    : std::to_string(column.numbers->values[row]);
            const auto next = static_cast<std::int32_t>(index.size());
            const auto [entry, isNew] = index.emplace(name, next);
            if (isNew)
                m_design.groupNames.push_back(name);
            m_design.group.push_back(entry->second);
        }
    }

    Factor factorOf(const std::string& name)
    {
        const auto& column = columnCalled(m_frame, name);
        return column.numbers && !isTakenAsCategories(name) ? numberFactor(column)
                                                            : categoryFactor(column);
    }

    /// A reference category or a grouping asks for an ordinal variable to be taken as categories.
    bool isTakenAsCategories(const std::string& name) const
    {
        const auto isMeant = [&](const auto& each) { return each.variable == name; };
        return std::any_of(m_spec.references.begin(), m_spec.references.end(), isMeant)
               || std::any_of(m_spec.groupings.begin(), m_spec.groupings.end(), isMeant);
    }

    Factor numberFactor(const Column& column) const
    {
        Factor factor;
        factor.columns.push_back(numbersOf(column));
        const auto& centred = m_spec.centred;
        if (std::find(centred.begin(), centred.end(), column.name) != centred.end())
            factor.columns.front().array() -= factor.columns.front().mean();
        factor.parts.push_back({column.name, column.label, {}, {}, column.level});
        return factor;
    }

    Factor categoryFactor(const Column& column)
    {
        if (!column.categories)
            throw Error(ErrorCode::VariableNotCategorical, {column.name});
        const auto values = withGroupings(*column.categories, column.name, m_spec.groupings);
        std::vector<bool> used(values.levels.size(), false);
        for (const auto row : m_rows)
            used[static_cast<std::size_t>(values.codes[row])] = true;

        Factor factor;
        const auto reference = referenceOf(column.name, values, used);
        for (std::size_t level = 0; level < values.levels.size(); ++level) {
            if (!used[level])
                continue;
            if (level == reference)
                factor.reference = static_cast<int>(factor.columns.size());
            Eigen::VectorXd indicator(static_cast<Eigen::Index>(m_rows.size()));
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                indicator[static_cast<Eigen::Index>(i)] =
                    static_cast<std::size_t>(values.codes[m_rows[i]]) == level ? 1 : 0;
            factor.columns.push_back(std::move(indicator));
            factor.parts.push_back({column.name, column.label, values.levels[level],
                                    values.labels[level], column.level});
        }
        return factor;
    }

    std::size_t referenceOf(const std::string& variable,
                            const CategoryValues& values,
                            const std::vector<bool>& used) const
    {
        auto reference =
            static_cast<std::size_t>(std::find(used.begin(), used.end(), true) - used.begin());
        for (const auto& each : m_spec.references) {
            if (each.variable != variable)
                continue;
            const auto found = std::find(values.levels.begin(), values.levels.end(), each.level);
            reference = static_cast<std::size_t>(found - values.levels.begin());
            if (found == values.levels.end() || !used[reference])
                throw Error(ErrorCode::LevelUnknown, {each.level, variable});
        }
        return reference;
    }

    void fillPredictors()
    {
        std::vector<Eigen::VectorXd> columns;
        const auto n = static_cast<Eigen::Index>(m_rows.size());
        m_design.intercept = m_formula.intercept;
        if (m_formula.intercept) {
            columns.emplace_back(Eigen::VectorXd::Ones(n));
            m_design.coefficients.push_back({"(Intercept)", {}});
        }
        bool spanned = m_formula.intercept;  // do earlier columns add up to a constant?
        for (const auto& term : m_formula.terms)
            addTerm(term, columns, spanned);
        m_design.X.resize(n, static_cast<Eigen::Index>(columns.size()));
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_design.X.col(static_cast<Eigen::Index>(i)) = columns[i];
    }

    /// Whether a factor of a term may leave its reference out: yes if the term without this
    /// factor is in the model (Chambers & Hastie 1992, Statistical Models in S, sec. 2.4).
    bool usesContrasts(const FormulaTerm& term, const std::string& variable, bool spanned) const
    {
        FormulaTerm rest;
        std::copy_if(term.begin(), term.end(), std::back_inserter(rest),
                     [&](const auto& each) { return each != variable; });
        if (rest.empty())
            return spanned;
        return std::any_of(m_formula.terms.begin(), m_formula.terms.end(), [&](const auto& other) {
            return std::is_permutation(rest.begin(), rest.end(), other.begin(), other.end());
        });
    }

    void addTerm(const FormulaTerm& term, std::vector<Eigen::VectorXd>& columns, bool& spanned)
    {
        std::vector<Eigen::VectorXd> products{
            Eigen::VectorXd::Ones(static_cast<Eigen::Index>(m_rows.size()))};
        std::vector<CoefficientName> names{{}};
        for (const auto& variable : term) {
            const auto factor = factorOf(variable);
            const bool contrasts = usesContrasts(term, variable, spanned);
            noteReference(factor, contrasts);
            std::vector<Eigen::VectorXd> newProducts;
            std::vector<CoefficientName> newNames;
            for (std::size_t i = 0; i < factor.columns.size(); ++i) {
                if (contrasts && static_cast<int>(i) == factor.reference)
                    continue;
                for (std::size_t j = 0; j < products.size(); ++j) {
                    newProducts.emplace_back(products[j].cwiseProduct(factor.columns[i]));
                    newNames.push_back(extended(names[j], factor.parts[i]));
                }
            }
            products = std::move(newProducts);
            names = std::move(newNames);
            spanned = spanned || (term.size() == 1 && factor.reference >= 0);
        }
        std::move(products.begin(), products.end(), std::back_inserter(columns));
        std::move(names.begin(), names.end(), std::back_inserter(m_design.coefficients));
    }

    static CoefficientName extended(CoefficientName name, const CoefficientName::Part& part)
    {
        name.name += (name.parts.empty() ? "" : ":") + part.variable + part.level;
        name.parts.push_back(part);
        return name;
    }

    void noteReference(const Factor& factor, bool contrasts)
    {
        if (!contrasts || factor.reference < 0)
            return;
        const auto& part = factor.parts[static_cast<std::size_t>(factor.reference)];
        const std::pair entry(part.variable, part.level);
        auto& known = m_design.references;
        if (std::find(known.begin(), known.end(), entry) == known.end())
            known.push_back(entry);
    }

    const Frame& m_frame;
    const ModelSpec& m_spec;
    Formula m_formula;
    DesignMatrix m_design;
    std::vector<std::size_t> m_rows;
};

}  // namespace

DesignMatrix buildDesignMatrix(const Frame& frame, const ModelSpec& spec)
{
    return Builder(frame, spec).build();
}

}  // namespace alteri
