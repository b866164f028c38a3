// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A value that a predictor can be put to.
struct SubstitutedValue {
    double number = 0;  ///< as the data have it, before centring and other transformations
    std::string level;  ///< of categories; empty for the reference
    std::string label;
};

/// Puts one predictor of a fitted model to a value in all rows.
class Substitution {
public:
    /// @param frame the data that the model was fitted to
    /// @throws Error{VariableUnknown} the model has no such predictor, or none that can be put
    Substitution(const Frame& frame, const GeneralisedModel& model, std::string variable);

    /// Whether a model has this predictor in forms that are known.
    static bool isPossible(const GeneralisedModel& model, const std::string& variable);

    bool isCategorical() const { return !m_levels.empty(); }
    /// Categories, the reference first.
    const std::vector<SubstitutedValue>& levels() const { return m_levels; }
    /// The category of a row of the design, as its place among levels().
    std::size_t levelOf(std::size_t row) const;
    /// The number of a row of the design, as the data have it.
    double numberOf(std::size_t row) const;

    /// The model on the data with this value. It uses the model's own, which must outlive it.
    GeneralisedModel at(const SubstitutedValue& value) const;

private:
    struct Part {
        std::string level;
        Transformation as = Transformation::None;
        int power = 1;
        double shift = 0;  ///< what was taken off to centre it
    };
    /// A column to be made anew: parts of the predictor, and columns that it is multiplied by.
    struct Replaced {
        std::size_t column = 0;
        std::vector<Part> parts;
        std::vector<const double*> others;
    };

    void collect(const CoefficientName& name, std::size_t column);
    Part partOf(const CoefficientName::Part& part) const;
    const double* mainColumn(const CoefficientName::Part& part) const;
    static double valueOf(const Part& part, const SubstitutedValue& value);

    const GeneralisedModel& m_model;
    std::string m_variable;
    const Column* m_data = nullptr;
    std::vector<std::size_t> m_frameRows;
    std::vector<SubstitutedValue> m_levels;
    std::vector<const double*> m_levelColumns;  ///< of levels(), the reference's null
    std::vector<Replaced> m_replaced;
};

}  // namespace alteri
