// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/interview_values.hpp"

#include "core/codebook/variable_names.hpp"
#include "core/measures/networks/measure_columns.hpp"
#include "core/measures/networks/network_measures.hpp"
#include "core/measures/variables/choice_columns.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "core/measures/variables/expression_values.hpp"
#include "core/measures/variables/name_columns.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>

namespace alteri {

namespace {

using AnswerAt = std::function<const Value*(std::size_t row)>;

Column emptyColumn(const std::string& name, const std::string& label, VariableLevel level)
{
    Column column;
    column.name = name;
    column.label = label;
    column.level = level;
    return column;
}

/// The index of the group or category that an answer belongs to, or CategoryValues::missing.
template <class Contains>
std::int32_t indexOf(std::size_t count, const Value* value, const Contains& contains)
{
    const auto* category = value != nullptr ? std::get_if<CategoryId>(value) : nullptr;
    for (std::size_t i = 0; category != nullptr && i < count; ++i)
        if (contains(i, *category))
            return static_cast<std::int32_t>(i);
    return CategoryValues::missing;
}

void addNumbers(Column& column,
                const Attribute& attribute,
                std::size_t rows,
                const AnswerAt& answerAt)
{
    auto& numbers = column.numbers.emplace();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto* value = answerAt(row);
        std::optional<double> number;
        if (const auto* given = value != nullptr ? std::get_if<double>(value) : nullptr)
            number = *given;
        else if (const auto* id = value != nullptr ? std::get_if<CategoryId>(value) : nullptr)
            if (const auto* category = attribute.findCategory(*id))
                number = parseNumber(category->code);
        numbers.add(number);
    }
}

/// The years of dates, so that `arrival >= 2015` has a meaning; their texts stay beside them.
void addYears(Column& column, std::size_t rows, const AnswerAt& answerAt)
{
    auto& numbers = column.numbers.emplace();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto* value = answerAt(row);
        const auto* date = value != nullptr ? std::get_if<std::string>(value) : nullptr;
        numbers.add(date != nullptr && precisionOf(*date)
                        ? parseNumber(reducedDate(*date, DatePrecision::Year))
                        : std::nullopt);
    }
}

template <class Kind>
const Kind* given(const Value* value)
{
    return value != nullptr ? std::get_if<Kind>(value) : nullptr;
}

void addCategories(Column& column,
                   const Attribute& attribute,
                   std::size_t rows,
                   const AnswerAt& answerAt)
{
    auto& categories = column.categories.emplace();
    for (const auto& category : attribute.categories) {
        categories.levels.push_back(category.code);
        categories.labels.push_back(category.label);
    }
    const auto isIt = [&](std::size_t i, CategoryId id) {
        return attribute.categories[i].id == id;
    };
    for (std::size_t row = 0; row < rows; ++row)
        categories.codes.push_back(indexOf(attribute.categories.size(), answerAt(row), isIt));
}

Column answerColumn(const Attribute& attribute,
                    const std::string& name,
                    VariableLevel level,
                    std::size_t rows,
                    const AnswerAt& answerAt)
{
    auto column = emptyColumn(name, attribute.label, level);
    if (attribute.isNumber())
        addNumbers(column, attribute, rows, answerAt);
    if (attribute.choosesSeveral()) {
        column.parts = choiceParts(attribute, level, rows);
        for (std::size_t row = 0; row < rows; ++row)
            if (const auto* choices = given<Choices>(answerAt(row)))
                setChoices(column.parts, row, attribute, *choices);
    } else if (attribute.choosesOne()) {
        addCategories(column, attribute, rows, answerAt);
    } else if (!column.numbers) {
        for (std::size_t row = 0; row < rows; ++row) {
            const auto* text = given<std::string>(answerAt(row));
            column.texts.push_back(text != nullptr ? *text : std::string());
        }
        if (attribute.kind() == AnswerKind::Date)
            addYears(column, rows, answerAt);
    }
    return column;
}

Column groupColumn(const Recode& recode,
                   const std::string& name,
                   VariableLevel level,
                   std::size_t rows,
                   const AnswerAt& answerAt)
{
    auto column = emptyColumn(name, recode.label, level);
    auto& categories = column.categories.emplace();
    for (const auto& group : recode.groups) {
        categories.levels.push_back(group.code);
        categories.labels.push_back(group.label);
    }
    for (std::size_t row = 0; row < rows; ++row)
        categories.codes.push_back(
            indexOf(recode.groups.size(), answerAt(row), [&](std::size_t i, CategoryId id) {
                const auto& members = recode.groups[i].members;
                return std::find(members.begin(), members.end(), id) != members.end();
            }));
    return column;
}

/// The attributes of some owner with their groupings.
void addColumns(const Codebook& codebook,
                const std::vector<const Attribute*>& attributes,
                VariableLevel level,
                std::size_t rows,
                const std::function<AnswerAt(const Attribute&)>& answersTo,
                std::vector<Column>& columns)
{
    const auto names = variableNames(codebook);
    for (const auto* attribute : attributes)
        columns.push_back(answerColumn(*attribute, names.of(attribute->id.hex()), level, rows,
                                       answersTo(*attribute)));
    for (const auto& recode : codebook.recodes)
        for (const auto* attribute : attributes)
            if (attribute->id == recode.attribute && attribute->choosesOne())
                columns.push_back(groupColumn(recode, names.of(recode.id.hex()), level, rows,
                                              answersTo(*attribute)));
    spreadChoices(columns);
}

std::vector<Column> partnerColumns(const MapContent& content)
{
    std::vector<Column> columns;
    auto attributes = content.codebook.of(Owner::Alter);
    for (const auto* attribute : content.codebook.of(Owner::Tie))
        attributes.push_back(attribute);
    addColumns(
        content.codebook, attributes, VariableLevel::Tie, content.partners.size(),
        [&](const Attribute& attribute) -> AnswerAt {
            return [&content, &attribute](std::size_t row) {
                return content.partners[row].answer(attribute);
            };
        },
        columns);
    return columns;
}

std::vector<Column> egoColumns(const MapContent& content)
{
    std::vector<Column> columns;
    addColumns(
        content.codebook, content.codebook.of(Owner::Ego), VariableLevel::Ego, 1,
        [&](const Attribute& attribute) -> AnswerAt {
            return [&content, id = attribute.id](std::size_t) -> const Value* {
                const auto found = content.ofEgo.find(id);
                return found != content.ofEgo.end() ? &found->second : nullptr;
            };
        },
        columns);
    return columns;
}

std::shared_ptr<const NetworkRows> rowsOf(const MapContent& content)
{
    auto rows = std::make_shared<NetworkRows>();
    rows->networks = 1;
    rows->networkOf.assign(content.partners.size(), 0);
    for (const auto& tie : content.alterTies) {
        const auto one = content.indices.find(tie.source);
        const auto other = content.indices.find(tie.target);
        if (one == content.indices.end() || other == content.indices.end())
            continue;
        rows->pairs.emplace_back(std::min(one->second, other->second),
                                 std::max(one->second, other->second));
    }
    std::sort(rows->pairs.begin(), rows->pairs.end());
    rows->pairs.erase(std::unique(rows->pairs.begin(), rows->pairs.end()), rows->pairs.end());
    rows->tiesAsked = {!content.alterTies.empty() || !content.askedPairs.empty()};
    return rows;
}

Column textColumn(const std::string& name, const std::string& text)
{
    auto column = emptyColumn(name, name, VariableLevel::Ego);
    column.texts = {text};
    return column;
}

Column waveColumn(const std::string& name, int wave)
{
    auto column = emptyColumn(name, name, VariableLevel::Network);
    column.numbers.emplace().add(wave);
    return column;
}

/// What partners are told of their network, unless a variable of theirs has the name.
std::vector<std::pair<std::string, std::string>> repeatedNames(const Frame& networks,
                                                               const Frame& ties)
{
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& head : networks.heads())
        if (ties.find(head.name) == nullptr)
            names.emplace_back(head.name, head.name);
    return names;
}

StudyFrames framesOf(const MapContent& content, const std::vector<DerivedColumn>& derived, int wave)
{
    StudyFrames frames;
    frames.rows = rowsOf(content);
    frames.maps = {content.map.id};
    for (const auto& partner : content.partners)
        frames.tieKeys.push_back({content.map.id, partner.alter.id});
    frames.waves = {wave};
    frames.waveCount = wave;
    frames.ties.rows = content.partners.size();
    frames.ties.columns = partnerColumns(content);
    auto ofEgo = egoColumns(content);
    auto byKey = ofEgo;
    for (auto& column : byKey)
        if (column.name.starts_with("ego."))
            column.name = column.name.substr(std::string_view("ego.").size());
    auto& networks = frames.networks;
    networks.rows = 1;
    networks.columns = {textColumn("ego_id", content.ego.code),
                        textColumn("ego", content.ego.label),
                        waveColumn(mapNames(content.codebook, derived).wave, wave)};
    networks.more = measureColumns(frames.ties, byKey, frames.rows);
    append(std::move(ofEgo), networks.columns);
    append(networkColumns(frames.ties, *frames.rows, content.codebook), networks.columns);
    frames.ties.more = repeatedColumns(networks, repeatedNames(networks, frames.ties), frames.rows);
    addDerived(frames, derived);
    return frames;
}

std::optional<bool> truthAt(const ComputedValues& values, std::size_t row)
{
    if (values.numbers.isMissing(row))
        return std::nullopt;
    return values.numbers.values[row] != 0;
}

bool isInapplicable(const Value* value)
{
    const auto* reason = value != nullptr ? std::get_if<MissingReason>(value) : nullptr;
    return reason != nullptr && *reason == MissingReason::DoesNotApply;
}

}  // namespace

InterviewValues::InterviewValues(const MapContent& content,
                                 const std::vector<DerivedColumn>& derived,
                                 int wave)
    : m_content(content)
    , m_frames(framesOf(content, derived, wave))
{
}

std::optional<bool> InterviewValues::ofNetwork(const std::string& condition) const
{
    if (condition.empty())
        return true;
    try {
        return truthAt(
            valuesOf(parseExpression(condition), m_frames, DerivedColumn::Level::Network), 0);
    } catch (const Error&) {
        return true;
    }
}

std::vector<std::optional<bool>> InterviewValues::ofPartners(const std::string& condition) const
{
    std::vector<std::optional<bool>> found(m_content.partners.size(), true);
    if (condition.empty() || found.empty())
        return found;
    try {
        const auto values =
            valuesOf(parseExpression(condition), m_frames, DerivedColumn::Level::Tie);
        for (std::size_t row = 0; row < found.size(); ++row)
            found[row] = truthAt(values, row);
    } catch (const Error&) {
        return found;
    }
    return found;
}

bool InterviewValues::restsOnInapplicable(const std::string& condition,
                                          const MapContent::Partner* partner) const
{
    if (condition.empty())
        return false;
    std::vector<std::string> variables;
    try {
        variables = variablesOf(parseExpression(condition));
    } catch (const Error&) {
        return false;
    }
    const auto names = variableNames(m_content.codebook);
    const auto isOut = [&](const Attribute& attribute, const std::string& name) {
        const auto own = names.of(attribute.id.hex());
        if (own.empty() || (own != name && "ego." + own != name))
            return false;
        const auto ofEgo = m_content.ofEgo.find(attribute.id);
        return (ofEgo != m_content.ofEgo.end() && isInapplicable(&ofEgo->second))
               || (attribute.isOfPartner() && partner != nullptr
                   && isInapplicable(partner->answer(attribute)));
    };
    const auto& attributes = m_content.codebook.attributes;
    return std::any_of(variables.begin(), variables.end(), [&](const std::string& name) {
        return std::any_of(attributes.begin(), attributes.end(),
                           [&](const Attribute& attribute) { return isOut(attribute, name); });
    });
}

std::optional<Problem> InterviewValues::faultOf(const std::string& condition, bool isOfAlter) const
{
    if (condition.empty())
        return std::nullopt;
    try {
        valuesOf(parseExpression(condition), m_frames,
                 isOfAlter ? DerivedColumn::Level::Tie : DerivedColumn::Level::Network);
    } catch (const Error& error) {
        return error.problems().front();
    }
    return std::nullopt;
}

std::vector<Column> conditionVariables(const Codebook& codebook,
                                       const std::vector<DerivedColumn>& derived,
                                       bool isOfAlter)
{
    MapContent empty;
    empty.codebook = codebook;
    const auto frames = framesOf(empty, derived, 1);
    return isOfAlter ? frames.ties.heads() : frames.networks.heads();
}

}  // namespace alteri
