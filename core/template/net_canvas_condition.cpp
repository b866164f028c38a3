// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/net_canvas_condition.hpp"

#include "core/codebook/variable_names.hpp"
#include "core/error.hpp"
#include "core/measures/columns/choice_name.hpp"
#include "core/measures/variables/expression.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Text = std::optional<std::string>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> comparisons{
    {{"EXACTLY", "="},
     {"NOT", "!="},
     {"GREATER_THAN", ">"},
     {"GREATER_THAN_OR_EQUAL", ">="},
     {"LESS_THAN", "<"},
     {"LESS_THAN_OR_EQUAL", "<="}}};

std::string_view signOf(std::string_view word)
{
    const auto* found = std::find_if(comparisons.begin(), comparisons.end(),
                                     [&](const auto& each) { return each.first == word; });
    return found != comparisons.end() ? found->second : std::string_view();
}

class Condition {
public:
    Condition(const Codebook& codebook, const NetCanvasNames& names)
        : m_codebook(codebook)
        , m_names(names)
        , m_variables(variableNames(codebook))
    {
    }

    Text of(const JsonPlace& rule) const
    {
        const auto filter = rule.find("filter");
        const auto rules = filter ? filter->items("rules") : std::vector<JsonPlace>();
        if (rules.empty())
            return std::nullopt;
        const bool isOr = filter->textOr("join", "AND") == "OR";
        std::string all;
        for (const auto& each : rules) {
            const auto one = ofRule(each);
            if (!one)
                return std::nullopt;
            all += (all.empty() ? "" : isOr ? " or " : " and ") + *one;
        }
        return rule.textOr("action", "SHOW") == "SKIP" ? "not(" + all + ")" : all;
    }

    std::string ofType(const std::string& type) const
    {
        const auto name = m_names.nodeTypes.find(type);
        if (!m_names.kindOfNode || name == m_names.nodeTypes.end())
            return {};
        const auto& kind = *m_codebook.find(*m_names.kindOfNode);
        for (const auto& category : kind.categories)
            if (category.label == name->second)
                return nameOf(kind) + " = " + quoted(category.code);
        return {};
    }

private:
    static std::string quoted(const std::string& code) { return "\"" + code + "\""; }

    std::string nameOf(const Attribute& attribute) const
    {
        return quotedWhereNeeded(m_variables.of(attribute.id.hex()));
    }

    Text ofRule(const JsonPlace& rule) const
    {
        const auto options = rule.at("options");
        const auto word = options.textOr("operator", {});
        const auto entity = rule.textOr("type", {});
        if (!options.find("attribute"))
            return entity == "alter" ? ofPresence(options.textOr("type", {}), word) : std::nullopt;
        const auto known = m_names.attributes.find(options.textOr("attribute", {}));
        if (known == m_names.attributes.end())
            return std::nullopt;
        const auto comparison = compared(*m_codebook.find(known->second), word, options);
        if (!comparison || entity == "edge")
            return std::nullopt;
        return entity == "alter" ? "count(" + *comparison + ") > 0" : "(" + *comparison + ")";
    }

    /// Whether anybody of a type has been named.
    Text ofPresence(const std::string& type, const std::string& word) const
    {
        const auto condition = ofType(type);
        const auto number = condition.empty() ? std::string("size") : "count(" + condition + ")";
        if (word == "EXISTS")
            return number + " > 0";
        return word == "NOT_EXISTS" ? Text(number + " = 0") : std::nullopt;
    }

    Text
    compared(const Attribute& attribute, const std::string& word, const JsonPlace& options) const
    {
        const auto value = options.find("value");
        if (!value)
            return std::nullopt;
        if (attribute.hasCategories())
            return comparedCategories(attribute, word, *value);
        const auto sign = signOf(word);
        if (sign.empty())
            return std::nullopt;
        if (attribute.kind() == AnswerKind::YesNo && value->value().is_boolean())
            return nameOf(attribute) + " " + std::string(sign) + (value->flag() ? " 1" : " 0");
        if (attribute.kind() == AnswerKind::Number && value->value().is_number())
            return nameOf(attribute) + " " + std::string(sign) + " " + fullText(value->number());
        return std::nullopt;
    }

    /// One of the categories, or several of which one must be the answer.
    Text comparedCategories(const Attribute& attribute,
                            const std::string& word,
                            const JsonPlace& value) const
    {
        const bool isOther = word == "NOT" || word == "EXCLUDES";
        if (!isOther && word != "EXACTLY" && word != "INCLUDES")
            return comparedRank(attribute, word, value);
        const auto wanted =
            value.value().is_array() ? value.items() : std::vector<JsonPlace>{value};
        std::string all;
        for (const auto& each : wanted) {
            const auto code = wordOf(each);
            if (attribute.findCode(code) == nullptr)
                return std::nullopt;
            const auto one = attribute.choosesSeveral()
                                 ? quotedWhereNeeded(choiceName(
                                       m_variables.ofSeveral.at(attribute.id.hex()), code))
                                       + " = 1"
                                 : nameOf(attribute) + " = " + quoted(code);
            all += (all.empty() ? "" : " or ") + one;
        }
        if (all.empty())
            return std::nullopt;
        return isOther ? "not(" + all + ")" : all;
    }

    /// Higher or lower than a category whose code is a number.
    Text
    comparedRank(const Attribute& attribute, const std::string& word, const JsonPlace& value) const
    {
        const auto sign = signOf(word);
        if (sign.empty() || !attribute.isNumber() || !value.value().is_number())
            return std::nullopt;
        return nameOf(attribute) + " " + std::string(sign) + " " + fullText(value.number());
    }

    const Codebook& m_codebook;
    const NetCanvasNames& m_names;
    VariableNames m_variables;
};

}  // namespace

std::optional<std::string>
conditionOf(const JsonPlace& rule, const Codebook& codebook, const NetCanvasNames& names)
{
    auto condition = Condition(codebook, names).of(rule);
    try {
        if (condition)
            parseExpression(*condition);
    } catch (const Error&) {
        return std::nullopt;  // such as a code with a quotation mark
    }
    return condition;
}

std::string
typeCondition(const JsonPlace& stage, const Codebook& codebook, const NetCanvasNames& names)
{
    const auto subject = stage.find("subject");
    if (!subject || subject->textOr("entity", {}) != "node")
        return {};
    return Condition(codebook, names).ofType(subject->textOr("type", {}));
}

}  // namespace alteri
