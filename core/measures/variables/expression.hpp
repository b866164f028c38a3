// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// What one node of an expression does with its operands.
enum class Operation {
    Number,
    Text,
    Variable,
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
    If,
    Log,
    Exp,
    Sqrt,
    Abs,
    Min,
    Max,
    // over ego's ties
    Mean,
    Sum,
    Sd,
    Count,
    Share,
};

/// True for the functions that make one number of all ties of an ego.
bool isAggregate(Operation operation);

/// A parsed expression, as the tree of its operations.
struct Expression {
    Operation operation = Operation::Number;
    double number = 0;
    std::string text;  ///< the name of a variable, or a text in quotation marks
    int column = 1;    ///< where it begins in what was written, in bytes from 1
    std::vector<Expression> operands;
};

/// Parses what a computed variable is worked out by, for example
/// `if(staff = 0, 0, log(members / staff))` or `share(type = "state" and relevance >= 2)`:
/// numbers, names of variables (in backticks where they hold other characters than letters,
/// digits, `_` and `.`), codes of categories in double quotes, `+ - * / ( )`, the comparisons
/// `= != < <= > >=` (1 or 0), `and`, `or`, `not(x)`, `if(condition, then, else)`, `log`, `exp`,
/// `sqrt`, `abs`, `min(a, b)`, `max(a, b)`, and over ego's ties `mean(x)`, `sum(x)`, `sd(x)`,
/// `count(condition)` and `share(condition)`.
///
/// @throws Error{ExpressionSyntax} with the column and what was expected there
Expression parseExpression(std::string_view text);

/// The variables of an expression, each once.
std::vector<std::string> variablesOf(const Expression& expression);

/// A name as it must be written in an expression or formula: in backticks where it needs them.
std::string quotedWhereNeeded(const std::string& name);

/// A function as people write it, e.g. `if(condition, then, else)`.
struct ExpressionFunction {
    std::string_view name;
    Operation operation;
    std::size_t parameters;
    std::string_view written;
};

/// All functions, in the order in which they are best learnt.
const std::vector<ExpressionFunction>& expressionFunctions();

}  // namespace alteri
