// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/design/grouping.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <string>
#include <vector>

namespace alteri {

/// What a column of X stands for: a variable, for categories with the level it indicates; several
/// parts for an interaction; none for the intercept.
struct CoefficientName {
    struct Part {
        std::string variable;  ///< as it is written in the formula: "x", "centre(x)"
        std::string variableLabel;
        std::string level;  ///< empty for numbers
        std::string levelLabel;
        VariableLevel of = VariableLevel::Tie;
        std::string referenceLabel{};  ///< of the level it is compared with; empty for none
        int degree = 0;                ///< of a polynomial's column; otherwise 0

        /// As lme4 writes it in names: "x", "typewelfare", "poly(x, 2)1"
        std::string text() const
        {
            return variable + level + (degree > 0 ? std::to_string(degree) : std::string());
        }
    };

    std::string name;  ///< as lme4 names it: "(Intercept)", "typewelfare", "x:typewelfare"
    std::vector<Part> parts;
};

/// Columns that a model computes itself. They stay where they are when the store is moved.
class ColumnStore {
public:
    ColumnStore() = default;
    ColumnStore(ColumnStore&&) = default;
    ColumnStore& operator=(ColumnStore&&) = default;
    ColumnStore(const ColumnStore&) = delete;
    ColumnStore& operator=(const ColumnStore&) = delete;
    ~ColumnStore() = default;

    const double* keep(std::vector<double> column)
    {
        m_columns.push_back(std::move(column));
        return m_columns.back().data();
    }

private:
    std::vector<std::vector<double>> m_columns;
};

/// One variable on the rows of a model: a column of numbers, or columns for its categories.
struct CodedVariable {
    std::vector<const double*> columns;
    std::vector<CoefficientName::Part> parts;  ///< one per column
    std::string reference;                     ///< level left out; empty for numbers and for none
    bool isCategorical = false;
};

/// Whether a model takes a variable by its categories. One given both ways is taken as numbers
/// unless a reference category, a grouping, sum contrasts or factor() ask for its categories.
bool entersAsCategories(const Column& column,
                        const FormulaVariable& variable,
                        const ModelSpec& spec);

/// Codes variables for a model: numbers as they are or transformed, categories by treatment or
/// sum contrasts. Columns of numbers that need no change are those of the frame itself.
///
/// Levels that no row has are left out.
class PredictorCoding {
public:
    PredictorCoding(const Frame& frame,
                    const ModelSpec& spec,
                    const CompleteRows& rows,
                    const Grouping& firstGrouping,
                    ColumnStore& store);

    /// @param contrasts false for one indicator per level, none left out
    /// @throws Error{VariableNotNumeric}, {VariableNotCategorical}, {LevelUnknown},
    ///         {LogarithmUndefined}, {PolynomialDegree}, {TooManyValues} of factor()
    CodedVariable code(const FormulaVariable& variable, bool contrasts);

    /// Numbers of a variable on the rows.
    ///
    /// @throws Error{VariableNotNumeric}
    const double* numbersOf(const std::string& name);

private:
    CodedVariable numbers(const Column& column, const FormulaVariable& variable);
    CodedVariable polynomial(const Column& column, const FormulaVariable& variable);
    void transform(std::vector<double>& values,
                   const Column& column,
                   const FormulaVariable& variable,
                   Transformation as) const;
    CategoryValues categoriesOf(const Column& column, const FormulaVariable& variable) const;
    CodedVariable categories(const Column& column, const FormulaVariable& variable, bool contrasts);
    std::vector<double> groupMeans(const double* values) const;
    std::size_t omittedLevel(const Column& column,
                             const CategoryValues& values,
                             const std::vector<std::size_t>& used,
                             bool isSum) const;

    const Frame& m_frame;
    const ModelSpec& m_spec;
    const CompleteRows& m_rows;
    const Grouping& m_grouping;
    ColumnStore& m_store;
};

}  // namespace alteri
