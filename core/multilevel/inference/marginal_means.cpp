// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/marginal_means.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/design/predictor_coding.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t mostValues = 10;

/// A value of a variable and a row that has it.
struct Choice {
    std::string level;
    std::string label;
    std::size_t row = 0;  ///< of the model
    std::size_t rows = 0;
};

/// The predictors of a fitted model, coded once more one by one. A coefficient's column at a
/// chosen value is what the coding says in a row that has this value, whatever the coding.
class Predictors {
public:
    Predictors(const FittedModel& model, const Frame& frame)
        : m_frame(frame)
        , m_formula(parseFormula(model.fit.spec.formula))
        , m_rows(findCompleteRows(frame, variables(model.fit.spec), model.fit.spec.subset))
        , m_grouping(groupRows(frame, m_rows, m_formula.random.front().group))
        , m_coding(frame, model.fit.spec, m_rows, m_grouping, m_store)
    {
        for (const auto& term : m_formula.terms)
            for (const auto& variable : term)
                if (!m_coded.contains(variable.text()))
                    add(variable);
    }

    std::vector<MarginalVariable> offered() const
    {
        std::vector<MarginalVariable> variables;
        for (const auto& text : m_order) {
            const auto& coded = m_coded.at(text);
            if (coded.choices.empty() || isOffered(variables, coded.name))
                continue;
            const auto& column = modelColumn(m_frame, coded.name);
            variables.push_back({coded.name, column.label, column.level, coded.isCategorical});
        }
        return variables;
    }

    /// The values of a predictor.
    ///
    /// @throws Error{VariableUnknown}
    const std::vector<Choice>& choicesOf(const std::string& name) const
    {
        for (const auto& text : m_order)
            if (const auto& coded = m_coded.at(text); coded.name == name && !coded.choices.empty())
                return coded.choices;
        throw Error(ErrorCode::VariableUnknown, {name});
    }

    /// The part of a column of X at a value of `target`, everything else held still.
    double at(const CoefficientName::Part& part, const std::string& target, std::size_t row) const
    {
        const auto& coded = m_coded.at(part.variable);
        const double* column = columnOf(coded, part);
        if (coded.name == target)
            return column[row];
        if (!coded.isCategorical) {
            double sum = 0;
            for (std::size_t i = 0; i < m_rows.count; ++i)
                sum += column[i] - column[0];
            return column[0] + sum / static_cast<double>(m_rows.count);
        }
        double sum = 0;
        for (const auto& choice : coded.choices)
            sum += column[choice.row];
        return sum / static_cast<double>(coded.choices.size());
    }

    /// Tells, before at(), how the categories of one term are coded: against a reference or not.
    void lookAt(const std::vector<CoefficientName>& ofTerm)
    {
        m_full.clear();
        for (const auto& name : ofTerm)
            for (const auto& part : name.parts)
                if (const auto& coded = m_coded.at(part.variable);
                    coded.isCategorical && part.level == coded.contrasts.reference)
                    m_full.insert(part.variable);
    }

private:
    struct Coded {
        std::string name;
        bool isCategorical = false;
        CodedVariable contrasts;
        CodedVariable full;  ///< of categories: one indicator per level
        std::vector<Choice> choices;
    };

    static std::vector<std::string> variables(const ModelSpec& spec)
    {
        auto names = variablesOf(spec);
        names.insert(names.end(), spec.sameSampleAs.begin(), spec.sameSampleAs.end());
        return names;
    }

    static bool isOffered(const std::vector<MarginalVariable>& variables, const std::string& name)
    {
        return std::any_of(variables.begin(), variables.end(),
                           [&](const auto& each) { return each.name == name; });
    }

    void add(const FormulaVariable& variable)
    {
        Coded coded{variable.name, false, m_coding.code(variable, true), {}, {}};
        coded.isCategorical = coded.contrasts.isCategorical;
        if (coded.isCategorical) {
            coded.full = m_coding.code(variable, false);
            coded.choices = categoriesOf(coded.full);
        } else if (variable.as != Transformation::Within
                   && variable.as != Transformation::Between) {
            coded.choices = numbersOf(variable.name);
        }
        m_order.push_back(variable.text());
        m_coded.emplace(variable.text(), std::move(coded));
    }

    std::vector<Choice> categoriesOf(const CodedVariable& full) const
    {
        std::vector<Choice> choices;
        choices.reserve(full.parts.size());
        for (std::size_t level = 0; level < full.parts.size(); ++level) {
            const double* has = full.columns[level];
            Choice choice{full.parts[level].level, full.parts[level].levelLabel, 0, 0};
            choice.row = static_cast<std::size_t>(std::find(has, has + m_rows.count, 1.0) - has);
            choice.rows = static_cast<std::size_t>(std::count(has, has + m_rows.count, 1.0));
            choices.push_back(std::move(choice));
        }
        return choices;
    }

    /// The values of a number, if there are few.
    std::vector<Choice> numbersOf(const std::string& name)
    {
        const double* values = m_coding.numbersOf(name);
        std::map<double, Choice> found;
        for (std::size_t row = 0; row < m_rows.count; ++row) {
            auto& choice = found.try_emplace(values[row], Choice{{}, {}, row, 0}).first->second;
            ++choice.rows;
            if (found.size() > mostValues)
                return {};
        }
        const auto& column = modelColumn(m_frame, name);
        std::vector<Choice> choices;
        choices.reserve(found.size());
        for (auto& [value, choice] : found) {
            choice.level = choice.label = fullText(value);
            if (column.categories) {
                const auto code = column.categories->codes[m_rows.at(choice.row)];
                choice.label = column.categories->labels[static_cast<std::size_t>(code)];
            }
            choices.push_back(std::move(choice));
        }
        return choices;
    }

    const double* columnOf(const Coded& coded, const CoefficientName::Part& part) const
    {
        const auto& coding = m_full.contains(part.variable) ? coded.full : coded.contrasts;
        const auto found =
            std::find_if(coding.parts.begin(), coding.parts.end(), [&](const auto& each) {
                return each.level == part.level && each.degree == part.degree;
            });
        return coding.columns[static_cast<std::size_t>(found - coding.parts.begin())];
    }

    const Frame& m_frame;
    Formula m_formula;
    CompleteRows m_rows;
    Grouping m_grouping;
    ColumnStore m_store;
    PredictorCoding m_coding;
    std::vector<std::string> m_order;
    std::map<std::string, Coded> m_coded;  ///< by the text in the formula
    std::set<std::string> m_full;
};

/// What X has in the rows that are predicted, a column per coefficient of the design.
MatrixXd predictionRows(const FittedModel& model,
                        Predictors& predictors,
                        const std::string& variable,
                        const std::vector<Choice>& choices)
{
    const auto& names = model.design.coefficients;
    MatrixXd L =
        MatrixXd::Ones(static_cast<Index>(choices.size()), static_cast<Index>(names.size()));
    for (const auto& term : model.design.terms) {
        std::vector<CoefficientName> ofTerm;
        ofTerm.reserve(term.coefficients.size());
        for (const auto j : term.coefficients)
            ofTerm.push_back(names[j]);
        predictors.lookAt(ofTerm);
        for (const auto j : term.coefficients)
            for (std::size_t i = 0; i < choices.size(); ++i)
                for (const auto& part : names[j].parts)
                    L(static_cast<Index>(i), static_cast<Index>(j)) *=
                        predictors.at(part, variable, choices[i].row);
    }
    return L;
}

/// Per coefficient of the design its place in Fit::fixed, or -1 if it is aliased.
std::vector<Index> placesIn(const FittedModel& model)
{
    const auto& basis = model.estimator->basis();
    const Index first = basis.intercept ? 1 : 0;
    std::vector<Index> places(model.design.coefficients.size(), -1);
    if (basis.intercept)
        places.front() = 0;
    for (std::size_t k = 0; k < basis.kept.size(); ++k)
        places[static_cast<std::size_t>(basis.kept[k] + first)] = static_cast<Index>(k) + first;
    return places;
}

/// How aliased columns of X follow from those that are kept: X_aliased = X_kept A.
MatrixXd dependence(const DesignMatrix& design,
                    const std::vector<std::size_t>& kept,
                    const std::vector<std::size_t>& aliased)
{
    const auto p = static_cast<Index>(kept.size());
    MatrixXd XX = MatrixXd::Zero(p, p);
    MatrixXd XA = MatrixXd::Zero(p, static_cast<Index>(aliased.size()));
    VectorXd x(p);
    for (std::size_t row = 0; row < design.rows; ++row) {
        for (Index k = 0; k < p; ++k)
            x[k] = design.x(row, kept[static_cast<std::size_t>(k)]);
        XX += x * x.transpose();
        for (std::size_t a = 0; a < aliased.size(); ++a)
            XA.col(static_cast<Index>(a)) += x * design.x(row, aliased[a]);
    }
    // Scaled to a diagonal of ones, so that units cost no digits.
    const VectorXd scale = XX.diagonal().cwiseSqrt().cwiseInverse();
    const MatrixXd scaled = scale.asDiagonal() * XX * scale.asDiagonal();
    return scale.asDiagonal() * scaled.ldlt().solve(scale.asDiagonal() * XA);
}

/// Whether each prediction keeps to what the data say of aliased columns.
std::vector<bool>
estimable(const FittedModel& model, const MatrixXd& L, const std::vector<Index>& places)
{
    constexpr double tolerance = 1e-6;
    std::vector<bool> can(static_cast<std::size_t>(L.rows()), true);
    std::vector<std::size_t> kept;
    std::vector<std::size_t> aliased;
    for (std::size_t j = 0; j < places.size(); ++j)
        (places[j] < 0 ? aliased : kept).push_back(j);
    if (aliased.empty())
        return can;
    const MatrixXd A = dependence(model.design, kept, aliased);
    for (Index i = 0; i < L.rows(); ++i)
        for (std::size_t a = 0; a < aliased.size(); ++a) {
            double expected = 0;
            for (std::size_t k = 0; k < kept.size(); ++k)
                expected += L(i, static_cast<Index>(kept[k]))
                            * A(static_cast<Index>(k), static_cast<Index>(a));
            const double given = L(i, static_cast<Index>(aliased[a]));
            if (std::abs(given - expected) > tolerance * (1 + std::abs(given)))
                can[static_cast<std::size_t>(i)] = false;
        }
    return can;
}

}  // namespace

std::vector<MarginalVariable> marginalVariables(const FittedModel& model, const Frame& frame)
{
    return Predictors(model, frame).offered();
}

std::vector<MarginalMean> marginalMeans(const FittedModel& model,
                                        const Frame& frame,
                                        const std::string& variable,
                                        double level)
{
    Predictors predictors(model, frame);
    const auto& choices = predictors.choicesOf(variable);
    const MatrixXd L = predictionRows(model, predictors, variable, choices);
    const auto places = placesIn(model);
    const auto can = estimable(model, L, places);
    const double quantile = normalQuantile((1 + level) / 2);
    std::vector<MarginalMean> means;
    means.reserve(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        MarginalMean mean{
            choices[i].level, choices[i].label, choices[i].rows, std::nullopt, 0, 0, 0};
        if (can[i]) {
            VectorXd l = VectorXd::Zero(static_cast<Index>(model.fit.fixed.size()));
            double estimate = 0;
            for (std::size_t j = 0; j < places.size(); ++j)
                if (places[j] >= 0) {
                    l[places[j]] = L(static_cast<Index>(i), static_cast<Index>(j));
                    estimate += l[places[j]]
                                * model.fit.fixed[static_cast<std::size_t>(places[j])].estimate;
                }
            mean.estimate = estimate;
            mean.se = std::sqrt(std::max(0.0, l.dot(model.fit.covariance * l)));
            mean.lower = estimate - quantile * mean.se;
            mean.upper = estimate + quantile * mean.se;
        }
        means.push_back(std::move(mean));
    }
    return means;
}

}  // namespace alteri
