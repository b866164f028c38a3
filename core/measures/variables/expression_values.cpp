// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/expression_values.hpp"

#include "core/error.hpp"
#include "core/measures/variables/row_values.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

[[noreturn]] void fail(ErrorCode code, std::vector<std::string> details, const Expression& at)
{
    throw Error(code, std::move(details), {{}, 0, at.column});
}

/// The text of a row: a code, a text, or nothing where it is missing.
std::optional<std::string_view> textAt(const Column& column, std::size_t row)
{
    if (column.categories && !isName(column)) {
        const auto code = column.categories->codes[row];
        if (code == CategoryValues::missing)
            return std::nullopt;
        return column.categories->levels[static_cast<std::size_t>(code)];
    }
    if (column.texts.empty() || column.texts[row].empty())
        return std::nullopt;
    return column.texts[row];
}

std::string nameOf(Operation operation)
{
    for (const auto& function : expressionFunctions())
        if (function.operation == operation)
            return std::string(function.name);
    return {};
}

class Evaluator {
public:
    Evaluator(const StudyFrames& frames, DerivedColumn::Level level)
        : m_ties(frames.ties)
        , m_networks(frames.networks)
    {
        if (level == DerivedColumn::Level::Ego) {
            auto egos = egoNumbers(frames);
            m_groups = egos.count;
            m_groupOfTie.reserve(frames.networkOf().size());
            for (const auto network : frames.networkOf())
                m_groupOfTie.push_back(egos.ofNetwork[network]);
            m_groupOfNetwork = std::move(egos.ofNetwork);
        } else {
            m_groups = frames.networks.rows;
            m_groupOfTie.assign(frames.networkOf().begin(), frames.networkOf().end());
            m_groupOfNetwork.resize(m_groups);
            std::iota(m_groupOfNetwork.begin(), m_groupOfNetwork.end(), std::size_t{0});
        }
    }

    /// Of one table, whose rows belong to nothing: aggregates have no meaning.
    explicit Evaluator(const Frame& rows)
        : m_ties(rows)
        , m_networks(rows)
        , m_isOneTable(true)
    {
    }

    RowValues evaluate(const Expression& expression, bool inTies)
    {
        const auto& operands = expression.operands;
        switch (expression.operation) {
        case Operation::Number: {
            RowValues found(rows(inTies));
            std::fill(found.numbers.begin(), found.numbers.end(), expression.number);
            return found;
        }
        case Operation::Text:
            fail(ErrorCode::ExpressionNeedsNumber, {expression.text}, expression);
        case Operation::Variable:
            return variable(expression, inTies);
        case Operation::If:
            return chosen(expression, inTies);
        default:
            break;
        }
        if (isAggregate(expression.operation))
            return aggregate(expression, inTies);
        if (operands.size() == 1)
            return unaryOf(expression.operation, evaluate(operands[0], inTies));
        if (isText(operands[0], inTies) || isText(operands[1], inTies))
            return textComparison(expression, inTies);
        return binaryOf(expression.operation, evaluate(operands[0], inTies),
                        evaluate(operands[1], inTies));
    }

    bool usesNetwork() const { return m_usesNetwork; }

private:
    std::size_t rows(bool inTies) const { return inTies ? m_ties.rows : m_networks.rows; }

    const Column& column(const Expression& expression, bool inTies)
    {
        const auto& frame = inTies ? m_ties : m_networks;
        const auto* found = findVariable(frame, expression.text);
        if (found == nullptr && !inTies && findVariable(m_ties, expression.text) != nullptr)
            fail(ErrorCode::ExpressionNeedsAggregate, {expression.text}, expression);
        if (found == nullptr)
            fail(ErrorCode::ExpressionVariableUnknown, {expression.text}, expression);
        m_usesNetwork |= !inTies && found->level == VariableLevel::Network;
        return *found;
    }

    RowValues variable(const Expression& expression, bool inTies)
    {
        const auto& source = column(expression, inTies);
        if (!source.numbers)
            fail(ErrorCode::ExpressionNeedsNumber, {expression.text}, expression);
        RowValues found(source.numbers->size());
        for (std::size_t row = 0; row < found.size(); ++row)
            if (source.numbers->isMissing(row))
                found.set(row, NoValue::InputMissing);
            else
                found.set(row, source.numbers->values[row]);
        return found;
    }

    RowValues chosen(const Expression& expression, bool inTies)
    {
        const auto condition = evaluate(expression.operands[0], inTies);
        const auto yes = evaluate(expression.operands[1], inTies);
        const auto no = evaluate(expression.operands[2], inTies);
        RowValues found(condition.size());
        for (std::size_t row = 0; row < found.size(); ++row) {
            const auto& branch = condition.numbers[row] != 0 ? yes : no;
            found.numbers[row] = branch.numbers[row];
            found.why[row] = condition.isKnown(row) ? branch.why[row] : condition.why[row];
        }
        return found;
    }

    RowValues aggregate(const Expression& expression, bool inTies)
    {
        if (m_isOneTable)
            fail(ErrorCode::FilterUsesAggregate, {nameOf(expression.operation)}, expression);
        const auto byGroup = aggregated(evaluate(expression.operands[0], true), m_groupOfTie,
                                        m_groups, expression.operation);
        const auto& groupOf = inTies ? m_groupOfTie : m_groupOfNetwork;
        RowValues found(groupOf.size());
        for (std::size_t row = 0; row < found.size(); ++row) {
            found.numbers[row] = byGroup.numbers[groupOf[row]];
            found.why[row] = byGroup.why[groupOf[row]];
        }
        return found;
    }

    /// A literal text, or a variable that has no numbers.
    bool isText(const Expression& expression, bool inTies)
    {
        if (expression.operation == Operation::Variable)
            return !column(expression, inTies).numbers;
        return expression.operation == Operation::Text;
    }

    /// The column of one side of a comparison of texts; nothing for a literal text.
    const Column* textSide(const Expression& expression, bool inTies)
    {
        if (expression.operation == Operation::Text)
            return nullptr;
        if (expression.operation != Operation::Variable)
            fail(ErrorCode::ExpressionMixesTexts, {"…"}, expression);
        const auto& found = column(expression, inTies);
        if (!found.categories && found.texts.empty() && found.numbers)
            fail(ErrorCode::ExpressionMixesTexts, {expression.text}, expression);
        return &found;
    }

    static void requireLevel(const Column* column, const Expression& literal)
    {
        if (column == nullptr || !column->categories || isName(*column)
            || literal.operation != Operation::Text)
            return;
        const auto& levels = column->categories->levels;
        if (std::find(levels.begin(), levels.end(), literal.text) == levels.end())
            fail(ErrorCode::LevelUnknown, {literal.text, column->name}, literal);
    }

    RowValues textComparison(const Expression& expression, bool inTies)
    {
        const auto& left = expression.operands[0];
        const auto& right = expression.operands[1];
        if (expression.operation != Operation::Equal && expression.operation != Operation::NotEqual)
            fail(ErrorCode::ExpressionNeedsNumber, {isText(left, inTies) ? left.text : right.text},
                 isText(left, inTies) ? left : right);
        const auto* one = textSide(left, inTies);
        const auto* other = textSide(right, inTies);
        requireLevel(one, right);
        requireLevel(other, left);
        RowValues found(rows(inTies));
        for (std::size_t row = 0; row < found.size(); ++row) {
            const auto a = one != nullptr ? textAt(*one, row) : std::string_view(left.text);
            const auto b = other != nullptr ? textAt(*other, row) : std::string_view(right.text);
            if (!a || !b)
                found.set(row, NoValue::InputMissing);
            else
                found.numbers[row] =
                    static_cast<double>((*a == *b) == (expression.operation == Operation::Equal));
        }
        return found;
    }

    const Frame& m_ties;
    const Frame& m_networks;
    bool m_isOneTable = false;
    std::vector<std::size_t> m_groupOfTie;
    std::vector<std::size_t> m_groupOfNetwork;
    std::size_t m_groups = 0;
    bool m_usesNetwork = false;
};

}  // namespace

EgoNumbers egoNumbers(const StudyFrames& frames)
{
    EgoNumbers found;
    std::unordered_map<std::string_view, std::size_t> known;
    const auto* codes = frames.networks.find("ego_id");
    found.ofNetwork.reserve(frames.networks.rows);
    for (std::size_t row = 0; row < frames.networks.rows; ++row)
        found.ofNetwork.push_back(known.emplace(codes->texts[row], known.size()).first->second);
    found.count = known.size();
    return found;
}

const Column* findVariable(const Frame& frame, std::string_view name)
{
    if (const auto* found = frame.find(name))
        return found;
    // Among networks no variable of ties can be meant.
    constexpr std::string_view ofEgo = "ego.";
    const auto* found = name.starts_with(ofEgo) ? frame.find(name.substr(ofEgo.size()))
                                                : frame.find(std::string(ofEgo).append(name));
    return found != nullptr && found->level == VariableLevel::Ego ? found : nullptr;
}

NumberValues valuesOf(const Expression& expression, const Frame& frame)
{
    const auto values = Evaluator(frame).evaluate(expression, true);
    NumberValues found;
    found.values = values.numbers;
    for (std::size_t row = 0; row < values.size(); ++row)
        if (!values.isKnown(row))
            found.setMissing(row);
    return found;
}

ComputedValues
valuesOf(const Expression& expression, const StudyFrames& frames, DerivedColumn::Level level)
{
    Evaluator evaluator(frames, level);
    const auto values = evaluator.evaluate(expression, level == DerivedColumn::Level::Tie);
    ComputedValues found;
    found.level = VariableLevel::Tie;
    if (level != DerivedColumn::Level::Tie)
        found.level = level == DerivedColumn::Level::Network || evaluator.usesNetwork()
                          ? VariableLevel::Network
                          : VariableLevel::Ego;
    found.numbers.values = values.numbers;
    for (std::size_t row = 0; row < values.size(); ++row) {
        ++found.reasons[static_cast<std::size_t>(values.why[row])];
        if (!values.isKnown(row))
            found.numbers.setMissing(row);
    }
    return found;
}

}  // namespace alteri
