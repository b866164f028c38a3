// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/robustness/imputation_model.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// Multiple imputation by chained equations (van Buuren & Groothuis-Oudshoorn 2011, J. Stat. Softw.
/// 45(3)) that respects levels: what is said of an ego is drawn once for each ego, from the others
/// and the means of what is said of ties; what is said of ties is drawn with an effect of the ego,
/// from the others and their means (Grund, Luedtke & Robitzsch 2018, Organ. Res. Methods 21). See
/// ImputationModel. Numbers that are also categories take the value of one of the five nearest
/// known rows by their means (predictive mean matching); categories are drawn one against all later
/// ones.
class ChainedEquations {
public:
    /// @param frame in which all variables have values or categories, and `group` none missing
    /// @param variables those that may be missing or tell of others, without the groups
    /// @throws Error{VariableEmpty} one is missing in all rows
    ChainedEquations(Frame frame,
                     const std::vector<std::string>& variables,
                     const std::string& group,
                     std::uint64_t seed);

    /// Goes around some times and gives what the variables then are.
    ///
    /// @throws Error{Cancelled}
    const Frame& next(int rounds, const std::stop_token& stop);

    /// Values that were missing, by variable.
    const std::vector<std::pair<std::string, std::size_t>>& missing() const { return m_missing; }

private:
    /// A variable over the units of its level: rows, or groups.
    struct Variable {
        std::string name;
        bool isOfGroups = false;
        bool isNumber = false;       ///< as predictor
        std::vector<double> values;  ///< numbers, or places of categories
        std::vector<bool> isMissing;
        std::size_t levels = 0;  ///< of categories
        std::vector<ImputationModel> models;
        bool isMatched = false;
        double centre = 0;  ///< of the known numbers
        double scale = 1;
        std::size_t units() const { return values.size(); }
    };

    /// What is known of a category among those that are none of the categories before it.
    enum class Division { NobodyIs, SomeAre, AllAre };

    void read(const std::string& name);
    void fillFirst(Variable& variable);
    Eigen::MatrixXd predictorsOf(const Variable& variable) const;
    std::vector<std::vector<double>> columnsOf(const Variable& variable) const;
    std::vector<double> meansByGroup(const std::vector<double>& ofRows) const;
    void draw(Variable& variable);
    void drawNumbers(Variable& variable, const Eigen::MatrixXd& X);
    void drawMatched(Variable& variable,
                     const Eigen::MatrixXd& X,
                     const std::vector<std::size_t>& known);
    Division learnCategory(Variable& variable, const Eigen::MatrixXd& X, std::size_t level);
    bool drawIsCategory(const Variable& variable,
                        const Eigen::MatrixXd& X,
                        std::size_t level,
                        Division division,
                        std::size_t unit);
    void drawCategories(Variable& variable, const Eigen::MatrixXd& X);
    std::int32_t groupOf(const Variable& variable, std::size_t unit) const;
    double valueInRow(const Variable& variable, std::size_t row) const;
    void write();
    void write(const Variable& variable);

    Frame m_frame;
    std::vector<std::int32_t> m_groupOf;
    std::size_t m_groups = 0;
    std::vector<Variable> m_variables;
    std::vector<std::pair<std::string, std::size_t>> m_missing;
    RandomDraws m_random;
};

}  // namespace alteri
