// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/expression.hpp"

#include "core/error.hpp"
#include "core/measures/columns/choice_name.hpp"
#include "core/model/ascii.hpp"
#include "core/model/codebook.hpp"
#include "core/model/shown_formula.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alteri {

namespace {

/// Deeper nesting is no formula that a person wrote, and would exhaust the stack.
constexpr int deepestNesting = 100;
/// Nor are so many operations, which stand in one another too: a - b - c is (a - b) - c.
constexpr int mostOperations = 1000;

struct Sign {
    std::string_view written;
    Operation operation;
};

// Longer signs first, so that <= is not read as <.
constexpr std::array comparisons{
    Sign{"!=", Operation::NotEqual},    Sign{"<>", Operation::NotEqual},
    Sign{"<=", Operation::LessOrEqual}, Sign{">=", Operation::GreaterOrEqual},
    Sign{"==", Operation::Equal},       Sign{"=", Operation::Equal},
    Sign{"<", Operation::Less},         Sign{">", Operation::Greater},
};
constexpr std::array sumSigns{Sign{"+", Operation::Add}, Sign{"-", Operation::Subtract}};
constexpr std::array products{Sign{"*", Operation::Multiply}, Sign{"/", Operation::Divide}};
constexpr std::array disjunctions{Sign{"or", Operation::Or}};
constexpr std::array conjunctions{Sign{"and", Operation::And}};

/// Recursive descent over the text; every function starts and ends on a character that is no space.
class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
        skipSpace();
    }

    Expression whole()
    {
        auto expression = disjunction();
        if (m_at < m_text.size())
            fail("an operator or the end");
        return expression;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    int column() const { return static_cast<int>(m_at) + 1; }

    void skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'
                   || m_text[m_at] == '\r'))
            ++m_at;
    }

    void take(std::size_t characters = 1)
    {
        m_at += characters;
        skipSpace();
    }

    [[noreturn]] void fail(const std::string& expected) const
    {
        throw Error(ErrorCode::ExpressionSyntax, {shownFormula(m_text), expected},
                    {{}, 0, column()});
    }

    void expect(char c)
    {
        if (peek() != c)
            fail(std::string(1, c));
        take();
    }

    /// Takes one of the signs; words only where they stand alone.
    template <std::size_t N>
    std::optional<Operation> taken(const std::array<Sign, N>& signs)
    {
        for (const auto& sign : signs) {
            if (m_text.substr(m_at, sign.written.size()) != sign.written)
                continue;
            const auto end = m_at + sign.written.size();
            const bool isWord = isNameCharacter(sign.written.front());
            if (isWord && end < m_text.size() && isNameCharacter(m_text[end]))
                continue;
            take(sign.written.size());
            return sign.operation;
        }
        return std::nullopt;
    }

    Expression node(Operation operation, int column, std::vector<Expression> operands)
    {
        if (++m_operations > mostOperations)
            fail("fewer operations");
        return {operation, 0, {}, column, std::move(operands)};
    }

    /// Without a copy of what is in them.
    static std::vector<Expression> pair(Expression left, Expression right)
    {
        std::vector<Expression> both;
        both.reserve(2);
        both.push_back(std::move(left));
        both.push_back(std::move(right));
        return both;
    }

    /// operand (sign operand)*, from the left.
    template <std::size_t N>
    Expression chain(const std::array<Sign, N>& signs, Expression (Parser::*operand)())
    {
        const int begin = column();
        auto left = (this->*operand)();
        while (const auto operation = taken(signs)) {
            left = node(*operation, begin, pair(std::move(left), (this->*operand)()));
        }
        return left;
    }

    Expression disjunction() { return chain(disjunctions, &Parser::conjunction); }
    Expression conjunction() { return chain(conjunctions, &Parser::comparison); }
    Expression sum() { return chain(sumSigns, &Parser::product); }
    Expression product() { return chain(products, &Parser::signedValue); }

    Expression comparison()
    {
        const int begin = column();
        auto left = sum();
        const auto operation = taken(comparisons);
        if (!operation)
            return left;
        return node(*operation, begin, pair(std::move(left), sum()));
    }

    Expression signedValue()
    {
        const int begin = column();
        bool negative = false;
        while (peek() == '-' || peek() == '+') {
            negative ^= peek() == '-';
            take();
        }
        auto value = this->value();
        return negative ? node(Operation::Negate, begin, {std::move(value)}) : value;
    }

    Expression value()
    {
        const int begin = column();
        if (++m_depth > deepestNesting)
            fail("fewer parentheses");
        Expression found;
        if (peek() == '(') {
            take();
            found = disjunction();
            expect(')');
        } else if (isAsciiDigit(peek()) || peek() == '.') {
            found.number = number();
        } else if (peek() == '"') {
            found.operation = Operation::Text;
            found.text = quoted('"', "a closing quotation mark");
        } else if (peek() == '`') {
            found.operation = Operation::Variable;
            found.text = quoted('`', "a name in backticks");
            if (found.text.empty())
                fail("a name in backticks");
        } else if (isNameCharacter(peek())) {
            found = named();
        } else {
            fail("a value");
        }
        --m_depth;
        found.column = begin;
        return found;
    }

    std::string quoted(char mark, const std::string& expected)
    {
        const auto end = m_text.find(mark, m_at + 1);
        if (end == std::string_view::npos)
            fail(expected);
        auto found = std::string(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end;
        take();
        return found;
    }

    double number()
    {
        const auto begin = m_at;
        auto end = m_at;
        const auto isExponent = [&](std::size_t at) {
            return (m_text[at] == 'e' || m_text[at] == 'E') && at > begin;
        };
        while (end < m_text.size()
               && (isNameCharacter(m_text[end])
                   || ((m_text[end] == '-' || m_text[end] == '+') && end > begin
                       && isExponent(end - 1))))
            ++end;
        const auto found = parseNumber(m_text.substr(begin, end - begin));
        if (!found)
            fail("a number");
        take(end - begin);
        return *found;
    }

    /// A variable, or a function with its operands.
    Expression named()
    {
        const auto begin = m_at;
        m_at += plainNameLength(m_text.substr(m_at));
        const auto name = m_text.substr(begin, m_at - begin);
        skipSpace();
        if (peek() != '(') {
            const bool isWord = name == "and" || name == "or";
            if (isWord) {
                m_at = begin;
                fail("a value");
            }
            return {Operation::Variable, 0, std::string(name), 0, {}};
        }
        const auto& functions = expressionFunctions();
        const auto function = std::find_if(functions.begin(), functions.end(),
                                           [&](const auto& each) { return each.name == name; });
        if (function == functions.end()) {
            m_at = begin;
            fail("the name of a function");
        }
        take();
        std::vector<Expression> operands;
        operands.push_back(disjunction());
        while (operands.size() < function->parameters) {
            expect(',');
            operands.push_back(disjunction());
        }
        expect(')');
        return node(function->operation, 0, std::move(operands));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_operations = 0;
};

void addVariables(std::vector<std::string>& names, const Expression& expression)
{
    if (expression.operation == Operation::Variable
        && std::find(names.begin(), names.end(), expression.text) == names.end())
        names.push_back(expression.text);
    for (const auto& operand : expression.operands)
        addVariables(names, operand);
}

}  // namespace

bool isAggregate(Operation operation)
{
    return operation >= Operation::Mean;
}

const std::vector<ExpressionFunction>& expressionFunctions()
{
    static const std::vector<ExpressionFunction> functions{
        {"mean", Operation::Mean, 1, "mean(x)"},
        {"sum", Operation::Sum, 1, "sum(x)"},
        {"sd", Operation::Sd, 1, "sd(x)"},
        {"count", Operation::Count, 1, "count(condition)"},
        {"share", Operation::Share, 1, "share(condition)"},
        {"if", Operation::If, 3, "if(condition, then, else)"},
        {"not", Operation::Not, 1, "not(condition)"},
        {"log", Operation::Log, 1, "log(x)"},
        {"exp", Operation::Exp, 1, "exp(x)"},
        {"sqrt", Operation::Sqrt, 1, "sqrt(x)"},
        {"abs", Operation::Abs, 1, "abs(x)"},
        {"min", Operation::Min, 2, "min(a, b)"},
        {"max", Operation::Max, 2, "max(a, b)"},
    };
    return functions;
}

Expression parseExpression(std::string_view text)
{
    return Parser(text).whole();
}

std::vector<std::string> variablesOf(const Expression& expression)
{
    std::vector<std::string> names;
    addVariables(names, expression);
    return names;
}

std::string quotedWhereNeeded(const std::string& name)
{
    return isPlainName(name) && name != "and" && name != "or" ? name : "`" + name + "`";
}

}  // namespace alteri
