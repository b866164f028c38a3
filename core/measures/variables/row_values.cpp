// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/row_values.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

/// The sum of squared deviations of each group in two passes, the second of which also takes the
/// rounding of the mean out.
struct GroupSums {
    std::vector<double> n;
    std::vector<double> ties;  ///< with or without a known value
    std::vector<double> sum;
    std::vector<double> squares;
    std::vector<double> rounding;

    explicit GroupSums(std::size_t groups)
        : n(groups, 0)
        , ties(groups, 0)
        , sum(groups, 0)
        , squares(groups, 0)
        , rounding(groups, 0)
    {
    }

    double variance(std::size_t group) const
    {
        return std::max(0.0, squares[group] - rounding[group] * rounding[group] / n[group])
               / (n[group] - 1);
    }
};

GroupSums sumsOf(const RowValues& values,
                 const std::vector<std::size_t>& groupOf,
                 std::size_t groups,
                 Operation operation)
{
    GroupSums sums(groups);
    const bool isCondition = operation == Operation::Count || operation == Operation::Share;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const auto group = groupOf[row];
        ++sums.ties[group];
        if (!values.isKnown(row))
            continue;
        ++sums.n[group];
        const double number = values.numbers[row];
        sums.sum[group] += isCondition ? static_cast<double>(number != 0) : number;
    }
    if (operation != Operation::Sd)
        return sums;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!values.isKnown(row))
            continue;
        const auto group = groupOf[row];
        const double deviation = values.numbers[row] - sums.sum[group] / sums.n[group];
        sums.squares[group] += deviation * deviation;
        sums.rounding[group] += deviation;
    }
    return sums;
}

double compared(Operation operation, double a, double b)
{
    switch (operation) {
    case Operation::Equal:
        return static_cast<double>(a == b);
    case Operation::NotEqual:
        return static_cast<double>(a != b);
    case Operation::Less:
        return static_cast<double>(a < b);
    case Operation::LessOrEqual:
        return static_cast<double>(a <= b);
    case Operation::Greater:
        return static_cast<double>(a > b);
    case Operation::GreaterOrEqual:
        return static_cast<double>(a >= b);
    case Operation::And:
        return static_cast<double>(a != 0 && b != 0);
    default:
        return static_cast<double>(a != 0 || b != 0);
    }
}

void setBinary(RowValues& found, std::size_t row, Operation operation, double a, double b)
{
    switch (operation) {
    case Operation::Add:
        return found.set(row, a + b);
    case Operation::Subtract:
        return found.set(row, a - b);
    case Operation::Multiply:
        return found.set(row, a * b);
    case Operation::Divide:
        return b == 0 ? found.set(row, NoValue::DivisionByZero) : found.set(row, a / b);
    case Operation::Min:
        return found.set(row, std::min(a, b));
    case Operation::Max:
        return found.set(row, std::max(a, b));
    default:
        return found.set(row, compared(operation, a, b));
    }
}

void setUnary(RowValues& found, std::size_t row, Operation operation, double x)
{
    switch (operation) {
    case Operation::Negate:
        return found.set(row, -x);
    case Operation::Not:
        return found.set(row, static_cast<double>(x == 0));
    case Operation::Log:
        return x > 0 ? found.set(row, std::log(x)) : found.set(row, NoValue::LogOfNonPositive);
    case Operation::Exp:
        return found.set(row, std::exp(x));
    case Operation::Sqrt:
        return x < 0 ? found.set(row, NoValue::RootOfNegative) : found.set(row, std::sqrt(x));
    default:
        return found.set(row, std::abs(x));
    }
}

/// Whether one side of an `and` or `or` tells the result without the other.
bool settles(Operation operation, const RowValues& side, std::size_t row)
{
    if (!side.isKnown(row))
        return false;
    const bool isTrue = side.numbers[row] != 0;
    return (operation == Operation::And && !isTrue) || (operation == Operation::Or && isTrue);
}

}  // namespace

void RowValues::set(std::size_t row, double number)
{
    numbers[row] = number;
    if (!std::isfinite(number))
        why[row] = NoValue::TooLarge;
}

RowValues unaryOf(Operation operation, const RowValues& values)
{
    RowValues found(values.size());
    for (std::size_t row = 0; row < found.size(); ++row)
        if (values.isKnown(row))
            setUnary(found, row, operation, values.numbers[row]);
        else
            found.set(row, values.why[row]);
    return found;
}

RowValues binaryOf(Operation operation, const RowValues& left, const RowValues& right)
{
    RowValues found(left.size());
    for (std::size_t row = 0; row < found.size(); ++row)
        if (settles(operation, left, row) || settles(operation, right, row))
            found.set(row, operation == Operation::Or ? 1.0 : 0.0);
        else if (left.isKnown(row) && right.isKnown(row))
            setBinary(found, row, operation, left.numbers[row], right.numbers[row]);
        else
            found.set(row, left.isKnown(row) ? right.why[row] : left.why[row]);
    return found;
}

RowValues aggregated(const RowValues& values,
                     const std::vector<std::size_t>& groupOf,
                     std::size_t groups,
                     Operation operation)
{
    const auto sums = sumsOf(values, groupOf, groups, operation);
    RowValues found(sums.n.size());
    const bool isTotal = operation == Operation::Count || operation == Operation::Sum;
    for (std::size_t group = 0; group < found.size(); ++group) {
        const double n = sums.n[group];
        const double needed = operation == Operation::Sd ? 2 : 1;
        if (isTotal && sums.ties[group] == 0)
            continue;
        if (n < needed)
            found.set(group, NoValue::NoKnownTies);
        else if (isTotal)
            found.set(group, sums.sum[group]);
        else if (operation == Operation::Sd)
            found.set(group, std::sqrt(sums.variance(group)));
        else
            found.set(group, (operation == Operation::Share ? 100 : 1) * sums.sum[group] / n);
    }
    return found;
}

}  // namespace alteri
