// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/formula.hpp"

#include "core/error.hpp"
#include "core/measures/columns/choice_name.hpp"
#include "core/model/ascii.hpp"
#include "core/model/shown_formula.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

namespace {

// No person writes longer formulas, and what compares each term with all others, or makes all
// products of factors, would not come to an end of them.
constexpr std::size_t longestFormula = 50'000;
constexpr std::size_t mostFactors = 10;
constexpr std::size_t mostGroups = 20;

struct Function {
    std::string_view name;
    Transformation transformation;
};

constexpr std::array functions{
    Function{"num", Transformation::Number},      Function{"centre", Transformation::Centre},
    Function{"center", Transformation::Centre},   Function{"within", Transformation::Within},
    Function{"between", Transformation::Between}, Function{"sum", Transformation::Sum},
    Function{"log", Transformation::Log},         Function{"I", Transformation::Power},
    Function{"scale", Transformation::Scale},     Function{"factor", Transformation::Factor},
    Function{"poly", Transformation::Poly},
};

bool isAll(const FormulaTerm& term)
{
    return term.front().as == Transformation::All;
}

/// Sum of terms with the intercept said or not, as on the right of ~ and left of |.
struct Sum {
    bool intercept = true;
    std::vector<FormulaTerm> terms;
    std::vector<FormulaTerm> without;  ///< taken out of what `.` stands for
};

bool sameSet(const FormulaTerm& one, const FormulaTerm& other)
{
    return std::is_permutation(one.begin(), one.end(), other.begin(), other.end());
}

void addTerm(Sum& sum, FormulaTerm term)
{
    const auto isSame = [&](const FormulaTerm& other) { return sameSet(term, other); };
    std::erase_if(sum.without, isSame);
    if (std::none_of(sum.terms.begin(), sum.terms.end(), isSame))
        sum.terms.push_back(std::move(term));
}

/// @return whether there was something to take out
bool takeOut(Sum& sum, const FormulaTerm& term)
{
    const bool wasThere =
        std::erase_if(sum.terms, [&](const auto& each) { return sameSet(term, each); }) > 0;
    if (std::none_of(sum.terms.begin(), sum.terms.end(), isAll))
        return wasThere;
    sum.without.push_back(term);
    return true;
}

/// Recursive descent over the text; every function starts and ends on a character that is no space.
class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
        skipSpace();
    }

    Formula formula()
    {
        Formula formula;
        if (m_text.size() > longestFormula)
            fail("a shorter formula");
        outcome(formula);
        Sum sum;
        bool first = true;
        while (first || m_at < m_text.size()) {
            const bool minus = peek() == '-';
            if (!first && !minus)
                nextSummand();
            else if (minus)
                take();
            if (peek() == '(' && !minus)
                randomPart(formula.random);
            else if (!minus && isCall("offset"))
                formula.offsets.push_back(offset());
            else if (!minus && isDot())
                addAll(sum);
            else
                addSummand(sum, minus);
            first = false;
        }
        // Main effects come before interactions, as model matrices order them.
        std::stable_sort(sum.terms.begin(), sum.terms.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
        formula.intercept = sum.intercept;
        formula.terms = std::move(sum.terms);
        formula.without = std::move(sum.without);
        return formula;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'
                   || m_text[m_at] == '\r'))
            ++m_at;
    }

    void take()
    {
        ++m_at;
        skipSpace();
    }

    [[noreturn]] void fail(const std::string& expected) const
    {
        const auto column = static_cast<int>(m_at) + 1;
        throw Error(ErrorCode::FormulaSyntax, {shownFormula(m_text), expected}, {{}, 0, column});
    }

    /// What other programs know and this one does not, and where it is.
    [[noreturn]] static void refuse(ErrorCode code, const std::string& what, std::size_t at)
    {
        throw Error(code, {what}, {{}, 0, static_cast<int>(at) + 1});
    }

    /// The text from a place to one of the signs or the end, without spaces after it.
    std::string textUpTo(std::size_t begin, const char* signs) const
    {
        const auto end = std::min(m_text.find_first_of(signs, begin), m_text.size());
        auto found = std::string(m_text.substr(begin, end - begin));
        found.erase(found.find_last_not_of(" \t\r\n") + 1);
        return found;
    }

    /// Whether a function's name stands here, with its parenthesis.
    bool isCall(std::string_view function) const
    {
        const auto rest = m_text.substr(m_at);
        const auto after = rest.find_first_not_of(" \t\r\n", function.size());
        return rest.starts_with(function) && after != std::string_view::npos && rest[after] == '(';
    }

    /// `.` by itself
    bool isDot() const
    {
        return peek() == '.' && (m_at + 1 == m_text.size() || !isNameCharacter(m_text[m_at + 1]));
    }

    void addAll(Sum& sum)
    {
        const auto at = m_at;
        take();
        if (peek() == ':' || peek() == '*')
            refuse(ErrorCode::FormulaSignUnknown, ".", at);
        addTerm(sum, {FormulaVariable{".", Transformation::All}});
    }

    FormulaVariable offset()
    {
        name("offset");
        take();
        auto found = variable("a variable, or log of one");
        if (found.as != Transformation::None && found.as != Transformation::Log)
            fail("a variable, or log of one");
        expect(')', ")");
        return found;
    }

    /// cbind(a, b), cbind(a, n - a)
    void successesAndFailures(Formula& formula)
    {
        name("cbind");
        take();
        formula.outcome = name("the name of the successes");
        expect(',', ",");
        auto second = name("the name of the failures");
        if (peek() == '-') {
            take();
            if (name("the successes again") != formula.outcome)
                fail("the successes again");
            formula.trials = std::move(second);
        } else {
            formula.failures = std::move(second);
        }
        expect(')', ")");
    }

    void outcome(Formula& formula)
    {
        if (isCall("cbind"))
            successesAndFailures(formula);
        else
            formula.outcome = plainOutcome();
        expect('~', "~");
    }

    std::string plainOutcome()
    {
        const bool quoted = peek() == '`';
        const auto begin = m_at;
        auto found = name("the name of the outcome");
        if (peek() == '(' && !quoted)
            refuse(ErrorCode::FormulaFunctionUnknown, found, begin);
        if (peek() == '=')
            refuse(ErrorCode::FormulaSignUnknown, "=", m_at);
        if (peek() != '~' && !quoted && m_text.find('~', m_at) != std::string_view::npos)
            refuse(ErrorCode::FormulaNameUnquoted, textUpTo(begin, "~"), begin);
        return found;
    }

    /// @param signs that have a meaning for other programs after a term
    void refuseSigns(std::string_view signs) const
    {
        constexpr std::string_view in = "%in%";
        if (m_text.substr(m_at).starts_with(in))
            refuse(ErrorCode::FormulaSignUnknown, std::string(in), m_at);
        if (m_at < m_text.size() && signs.find(peek()) != std::string_view::npos)
            refuse(ErrorCode::FormulaSignUnknown, std::string(1, peek()), m_at);
    }

    void nextSummand()
    {
        refuseSigns("^/|,=");
        expect('+', "+ or the end");
    }

    void expect(char c, const std::string& shown)
    {
        if (peek() != c)
            fail(shown);
        take();
    }

    std::string quotedName()
    {
        const auto end = m_text.find('`', m_at + 1);
        if (end == std::string_view::npos || end == m_at + 1)
            fail("a name in backticks");
        auto found = std::string(m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end;
        take();
        return found;
    }

    std::string name(const std::string& expected)
    {
        if (peek() == '`')
            return quotedName();
        const auto begin = m_at;
        if (isAsciiDigit(peek()))
            refuseDigits(expected);
        if (!isNameCharacter(peek()))
            fail(expected);
        m_at += plainNameLength(m_text.substr(m_at));
        auto found = std::string(m_text.substr(begin, m_at - begin));
        skipSpace();
        return found;
    }

    /// A name that begins with a digit needs backticks; a number is none.
    void refuseDigits(const std::string& expected) const
    {
        auto end = m_at;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const auto word = std::string(m_text.substr(m_at, end - m_at));
        if (word.find_first_not_of("0123456789.") != std::string::npos)
            refuse(ErrorCode::FormulaNameUnquoted, word, m_at);
        fail(expected);
    }

    /// `a`, `a:b` or `a*b`, or the intercept.
    void addSummand(Sum& sum, bool minus)
    {
        if (peek() == '0' || peek() == '1') {
            const bool isOne = peek() == '1';
            if (m_at + 1 < m_text.size() && isNameCharacter(m_text[m_at + 1]))
                refuseDigits("a variable, 0 or 1");
            take();
            sum.intercept = isOne != minus;
            return;
        }
        if (minus && !isNameCharacter(peek()) && peek() != '`')
            fail("a term that stands before it");
        const auto at = m_at;
        std::vector<FormulaTerm> factors{interaction()};
        while (peek() == '*') {
            if (factors.size() == mostFactors)
                fail("fewer factors");
            take();
            factors.push_back(interaction());
        }
        for (auto& product : productsOf(factors)) {
            if (!minus)
                addTerm(sum, std::move(product));
            else if (!takeOut(sum, product))
                throw Error(ErrorCode::FormulaSyntax,
                            {shownFormula(m_text), "a term that stands before it"},
                            {{}, 0, static_cast<int>(at) + 1});
        }
    }

    /// `x` or `function(x)`.
    FormulaVariable variable(const std::string& expected)
    {
        const bool quoted = peek() == '`';
        const auto begin = m_at;
        if (peek() == '(')
            refuse(ErrorCode::FormulaSignUnknown, "()", m_at);
        FormulaVariable found{name(expected), Transformation::None};
        if (found.name == "." && !quoted)
            refuse(ErrorCode::FormulaSignUnknown, found.name, begin);
        if (peek() != '(' || quoted)
            return found;
        const auto* function =
            std::find_if(functions.begin(), functions.end(),
                         [&](const auto& each) { return each.name == found.name; });
        if (function == functions.end())
            refuse(ErrorCode::FormulaFunctionUnknown, found.name, begin);
        take();
        found = {name("a variable"), function->transformation};
        if (found.as == Transformation::Power)
            found.power = exponent();
        if (found.as == Transformation::Poly)
            degreeOf(found);
        expect(')', ")");
        return found;
    }

    /// `, 2`, `, degree = 2`, then perhaps `, raw = TRUE`
    void degreeOf(FormulaVariable& polynomial)
    {
        expect(',', ",");
        if (isArgument("degree"))
            skipArgument("degree");
        if (peek() < '1' || peek() > '9'
            || (m_at + 1 < m_text.size() && isNameCharacter(m_text[m_at + 1])))
            fail("a degree from 1 to 9");
        polynomial.power = peek() - '0';
        take();
        if (peek() != ',')
            return;
        take();
        if (!isArgument("raw"))
            fail("raw = TRUE");
        skipArgument("raw");
        const auto begin = m_at;
        const auto word = name("TRUE or FALSE");
        polynomial.raw = word == "TRUE" || word == "T";
        if (!polynomial.raw && word != "FALSE" && word != "F") {
            m_at = begin;
            fail("TRUE or FALSE");
        }
    }

    /// Whether `name =` stands here.
    bool isArgument(std::string_view argument) const
    {
        const auto rest = m_text.substr(m_at);
        const auto after = rest.find_first_not_of(" \t\r\n", argument.size());
        return rest.starts_with(argument) && after != std::string_view::npos && rest[after] == '=';
    }

    void skipArgument(const std::string& argument)
    {
        name(argument);
        take();
    }

    /// ^2 to ^9
    int exponent()
    {
        expect('^', "^");
        if (peek() < '2' || peek() > '9')
            fail("a power from 2 to 9");
        const int found = peek() - '0';
        take();
        return found;
    }

    FormulaTerm interaction()
    {
        FormulaTerm term{variable("a variable, 0 or 1")};
        while (peek() == ':') {
            take();
            auto next = variable("a variable");
            if (std::find(term.begin(), term.end(), next) == term.end())
                term.push_back(std::move(next));
        }
        return term;
    }

    /// a*b*c stands for all products of its factors.
    static std::vector<FormulaTerm> productsOf(const std::vector<FormulaTerm>& factors)
    {
        std::vector<FormulaTerm> products;
        for (const auto& factor : factors) {
            const auto before = products.size();
            products.push_back(factor);
            for (std::size_t i = 0; i < before; ++i) {
                auto product = products[i];
                for (const auto& each : factor)
                    if (std::find(product.begin(), product.end(), each) == product.end())
                        product.push_back(each);
                products.push_back(std::move(product));
            }
        }
        return products;
    }

    std::string groupName()
    {
        const bool quoted = peek() == '`';
        const auto begin = m_at;
        auto found = name("the name of a group");
        if (peek() == '(' && !quoted)
            refuse(ErrorCode::FormulaFunctionUnknown, found, begin);
        if ((isNameCharacter(peek()) || peek() == '-') && !quoted)
            refuse(ErrorCode::FormulaNameUnquoted, textUpTo(begin, ":/)"), begin);
        return found;
    }

    /// (terms | group), (terms || group), (terms | a/b).
    void randomPart(std::vector<RandomPart>& parts)
    {
        const auto begin = m_at;
        take();
        Sum sum;
        addSummand(sum, false);
        while (peek() == '+' || peek() == '-') {
            const bool minus = peek() == '-';
            take();
            addSummand(sum, minus);
        }
        if (peek() == ')')
            refuse(ErrorCode::FormulaSignUnknown, "()", begin);
        refuseSigns("^/,=");
        expect('|', "|");
        const bool uncorrelated = peek() == '|';
        if (uncorrelated)
            take();
        std::vector<std::string> group{groupName()};
        while (peek() == ':') {
            take();
            group.push_back(groupName());
        }
        parts.push_back({sum.intercept, sum.terms, !uncorrelated, group});
        while (peek() == '/') {
            if (group.size() == mostGroups)
                fail("fewer groups");
            take();
            group.push_back(groupName());
            parts.push_back({sum.intercept, sum.terms, !uncorrelated, group});
        }
        expect(')', ")");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

std::string FormulaVariable::text() const
{
    if (as == Transformation::Power)
        return "I(" + name + "^" + std::to_string(power) + ")";
    if (as == Transformation::Poly)
        return "poly(" + name + ", " + std::to_string(power) + (raw ? ", raw = TRUE)" : ")");
    for (const auto& function : functions)
        if (function.transformation == as)
            return std::string(function.name) + "(" + name + ")";
    return name;
}

std::string textOf(const FormulaTerm& term)
{
    std::string text;
    for (const auto& variable : term)
        text += (text.empty() ? "" : ":") + variable.text();
    return text;
}

std::string textOfGroup(const std::vector<std::string>& group)
{
    std::string text;
    for (const auto& variable : group)
        text += (text.empty() ? "" : ":") + variable;
    return text;
}

void requireRandomParts(const Formula& formula, const std::string& text)
{
    if (formula.random.empty())
        throw Error(ErrorCode::RandomPartMissing, {text});
    for (const auto& part : formula.random)
        if (!part.intercept && part.slopes.empty())
            throw Error(ErrorCode::RandomPartEmpty, {textOfGroup(part.group)});
}

Formula parseFormula(std::string_view text)
{
    return Parser(text).formula();
}

}  // namespace alteri
