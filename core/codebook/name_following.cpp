// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/name_following.hpp"

#include "core/error.hpp"
#include "core/measures/columns/choice_name.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "core/measures/variables/expression.hpp"
#include "core/model/ascii.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace alteri {

namespace {

[[noreturn]] void refuse(const std::string& name, const std::string& user)
{
    throw Error(ErrorCode::VariableInUse, {name, user});
}

/// What a text begins with, and the name that it is, if it is one.
struct Part {
    std::size_t length = 1;
    std::optional<std::string> name{};
};

Part quotedPart(std::string_view text)
{
    const auto close = text.find(text.front(), 1);
    if (close == std::string_view::npos)
        return {text.size()};
    Part part{close + 1};
    if (text.front() == '`')
        part.name = text.substr(1, close - 1);
    return part;
}

/// Numbers and functions are no names.
Part plainPart(std::string_view text)
{
    Part part{plainNameLength(text)};
    const auto next = text.find_first_not_of(" \t\r\n", part.length);
    const bool isFunction = next != std::string_view::npos && text[next] == '(';
    const bool isNumber = isAsciiDigit(text.front());
    if (!isFunction && !isNumber)
        part.name = text.substr(0, part.length);
    return part;
}

Part firstPart(std::string_view text)
{
    if (text.front() == '"' || text.front() == '`')
        return quotedPart(text);
    return isNameCharacter(text.front()) ? plainPart(text) : Part();
}

/// Visits the names in a text, quoted or plain, with what stands between them.
template <class OnName, class OnRest>
void forEachPart(std::string_view text, OnName onName, OnRest onRest)
{
    while (!text.empty()) {
        const auto part = firstPart(text);
        if (part.name)
            onName(*part.name);
        else
            onRest(text.substr(0, part.length));
        text.remove_prefix(part.length);
    }
}

void requireNothingGone(const std::string& text,
                        const NameChanges& changes,
                        const std::string& user)
{
    forEachPart(
        text,
        [&](const std::string& name) {
            if (changes.isGone(name))
                refuse(name, user);
        },
        [](std::string_view) {});
}

const std::string*
levelAfter(const NameChanges& changes, const std::string& variable, const std::string& code)
{
    const auto found = changes.levels.find({variable, code});
    return found != changes.levels.end() ? &found->second : nullptr;
}

/// Groupings of one model by what their members are now; those that are left empty go.
void followGroupings(SavedModel& model, const NameChanges& changes)
{
    std::set<std::pair<std::string, std::string>> held;
    for (const auto& grouping : model.groupings)
        for (const auto& member : grouping.members)
            if (levelAfter(changes, grouping.variable, member) == nullptr)
                held.emplace(grouping.variable, member);
    for (auto& grouping : model.groupings) {
        std::vector<std::string> members;
        for (const auto& member : grouping.members) {
            const auto* after = levelAfter(changes, grouping.variable, member);
            if (after == nullptr)
                members.push_back(member);
            else if (!after->empty() && held.emplace(grouping.variable, *after).second)
                members.push_back(*after);
        }
        grouping.members = std::move(members);
    }
}

void followReferences(SavedModel& model, const NameChanges& changes)
{
    const auto isGroup = [&](const SavedModel::Reference& reference) {
        return std::any_of(model.groupings.begin(), model.groupings.end(), [&](const auto& each) {
            return each.variable == reference.variable && each.level == reference.level;
        });
    };
    for (auto& reference : model.references) {
        if (isGroup(reference))
            continue;
        if (const auto* after = levelAfter(changes, reference.variable, reference.level))
            reference.level = *after;
    }
}

void dropEmptyChoices(SavedModel& model, const NameChanges& changes)
{
    for (const auto& grouping : model.groupings)
        if (grouping.members.empty())
            std::erase_if(model.references, [&](const SavedModel::Reference& reference) {
                return reference.variable == grouping.variable && reference.level == grouping.level;
            });
    std::erase_if(model.groupings, [](const auto& each) { return each.members.empty(); });
    std::erase_if(model.references, [](const auto& each) { return each.level.empty(); });
    std::erase_if(model.references,
                  [&](const auto& each) { return changes.isGone(each.variable); });
    std::erase_if(model.groupings, [&](const auto& each) { return changes.isGone(each.variable); });
    std::erase_if(model.centred, [&](const auto& each) { return changes.isGone(each); });
}

std::size_t variableCount(const std::string& formula)
{
    try {
        return variablesOf(parseFormula(formula)).size();
    } catch (const Error&) {
        return 0;
    }
}

/// A code in quotation marks that is to become another one.
struct LiteralEdit {
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string code;
};

void addLiteralEdits(const Expression& expression,
                     const NameChanges& changes,
                     const std::string& user,
                     std::vector<LiteralEdit>& edits)
{
    for (const auto& operand : expression.operands)
        addLiteralEdits(operand, changes, user, edits);
    if (expression.operation != Operation::Equal && expression.operation != Operation::NotEqual)
        return;
    for (const auto& [variable, literal] :
         {std::pair(expression.operands.data(), &expression.operands[1]),
          std::pair(&expression.operands[1], expression.operands.data())}) {
        if (variable->operation != Operation::Variable || literal->operation != Operation::Text)
            continue;
        const auto* after = levelAfter(changes, variable->text, literal->text);
        if (after == nullptr)
            continue;
        if (after->empty() || after->find('"') != std::string::npos)
            refuse(literal->text, user);
        edits.push_back({static_cast<std::size_t>(literal->column), literal->text.size(), *after});
    }
}

std::string withLevels(std::string text, const NameChanges& changes, const std::string& user)
{
    std::vector<LiteralEdit> edits;
    try {
        addLiteralEdits(parseExpression(text), changes, user, edits);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::VariableInUse)
            throw;
        return text;  // what cannot be read is told where it is worked out
    }
    std::sort(edits.begin(), edits.end(),
              [](const auto& one, const auto& other) { return one.begin > other.begin; });
    for (const auto& edit : edits)
        text.replace(edit.begin, edit.length, edit.code);
    return text;
}

std::string
followed(const std::string& condition, const NameChanges& changes, const std::string& user)
{
    requireNothingGone(condition, changes, user);
    return withNames(withLevels(condition, changes, user), changes);
}

/// The longest beginning of a name among some.
template <class Beginnings>
std::optional<std::string> beginningIn(const Beginnings& beginnings, const std::string& name)
{
    std::optional<std::string> longest;
    for (const auto& each : beginnings) {
        std::string beginning;
        if constexpr (requires { each.first; })
            beginning = each.first;
        else
            beginning = each;
        if (name.size() > beginning.size() && name.starts_with(beginning)
            && (!longest || beginning.size() > longest->size()))
            longest = beginning;
    }
    return longest;
}

void compare(const std::map<VariableNames::Meaning, std::string>& before,
             const std::map<VariableNames::Meaning, std::string>& after,
             const std::map<std::string, std::string>& merged,
             std::map<std::string, std::string>& renamed,
             std::set<std::string>& gone)
{
    for (const auto& [meaning, name] : before) {
        auto wanted = meaning;
        if (const auto heir = merged.find(meaning.category); heir != merged.end())
            wanted.category = heir->second;
        const auto found = after.find(wanted);
        if (found == after.end())
            gone.insert(name);
        else if (found->second != name)
            renamed[name] = found->second;
    }
}

/// Notes what became of a category or group of a variable; nothing: it is gone.
void note(const VariableNames& names,
          const std::string& id,
          const std::string& code,
          const std::string& now,
          NameChanges& changes)
{
    if (const auto variable = names.of(id); !variable.empty() && now != code)
        changes.levels[{variable, code}] = now;
}

void addCategories(const Codebook& before,
                   const Codebook& after,
                   const VariableNames& names,
                   const std::map<CategoryId, CategoryId>& merged,
                   NameChanges& changes)
{
    for (const auto& attribute : before.attributes) {
        const auto* now = after.find(attribute.id);
        for (const auto& category : attribute.categories) {
            const auto heir = merged.find(category.id);
            const auto id = heir != merged.end() ? heir->second : category.id;
            const auto* left = now != nullptr ? now->findCategory(id) : nullptr;
            note(names, attribute.id.hex(), category.code,
                 left != nullptr ? left->code : std::string(), changes);
        }
    }
}

void addGroups(const Codebook& before,
               const Codebook& after,
               const VariableNames& names,
               NameChanges& changes)
{
    for (const auto& recode : before.recodes) {
        const auto* now = after.findRecode(recode.key);
        for (const auto& group : recode.groups) {
            const auto isIt = [&](const Recode::Group& each) { return each.code == group.code; };
            if (now == nullptr || std::none_of(now->groups.begin(), now->groups.end(), isIt))
                note(names, recode.id.hex(), group.code, {}, changes);
        }
    }
}

}  // namespace

NameChanges nameChanges(const Codebook& before,
                        const Codebook& after,
                        const std::map<CategoryId, CategoryId>& merged)
{
    const auto names = variableNames(before);
    const auto namesAfter = variableNames(after);
    std::map<std::string, std::string> heirs;
    for (const auto& [gone, heir] : merged)
        heirs[gone.hex()] = heir.hex();
    NameChanges changes;
    compare(names.names, namesAfter.names, heirs, changes.renamed, changes.gone);
    compare(names.beginnings, namesAfter.beginnings, heirs, changes.beginningsRenamed,
            changes.beginningsGone);
    addCategories(before, after, names, merged, changes);
    addGroups(before, after, names, changes);
    return changes;
}

SavedModel followed(const SavedModel& before, const NameChanges& changes)
{
    auto model = before;
    requireNothingGone(model.formula, changes, model.name);
    model.formula = withNames(model.formula, changes);
    if (variableCount(model.formula) < variableCount(before.formula))
        refuse(changes.renamed.begin()->first, model.name);
    followGroupings(model, changes);
    followReferences(model, changes);
    dropEmptyChoices(model, changes);
    for (auto& reference : model.references)
        reference.variable = changes.nameAfter(reference.variable);
    for (auto& grouping : model.groupings)
        grouping.variable = changes.nameAfter(grouping.variable);
    for (auto& variable : model.centred)
        variable = changes.nameAfter(variable);
    model.subset = followed(model.subset, changes, model.name);
    if (changes.isGone(model.egoWeights))
        refuse(model.egoWeights, model.name);
    model.egoWeights = changes.nameAfter(model.egoWeights);
    if (changes.isGone(model.variances))
        refuse(model.variances, model.name);
    model.variances = changes.nameAfter(model.variances);
    return model;
}

GuideStep followed(const GuideStep& before, const NameChanges& changes)
{
    auto step = before;
    step.condition = followed(step.condition, changes, step.title);
    step.alteriCondition = followed(step.alteriCondition, changes, step.title);
    for (auto& question : step.questions)
        question.condition = followed(question.condition, changes, step.title);
    return step;
}

DerivedColumn followed(const DerivedColumn& before, const NameChanges& changes)
{
    auto column = before;
    if (column.kind == DerivedColumn::Kind::Centred) {
        auto centring = centringFrom(column.definition);
        if (changes.isGone(centring.variable))
            refuse(centring.variable, column.label);
        centring.variable = changes.nameAfter(centring.variable);
        column.definition = definitionOf(centring);
        return column;
    }
    requireNothingGone(column.definition, changes, column.label);
    column.definition = withNames(withLevels(column.definition, changes, column.label), changes);
    return column;
}

bool NameChanges::isEmpty() const
{
    return renamed.empty() && gone.empty() && beginningsRenamed.empty() && beginningsGone.empty()
           && levels.empty();
}

bool NameChanges::isGone(const std::string& name) const
{
    return gone.contains(name)
           || (!renamed.contains(name) && beginningIn(beginningsGone, name).has_value());
}

std::string NameChanges::nameAfter(const std::string& name) const
{
    if (const auto found = renamed.find(name); found != renamed.end())
        return found->second;
    if (const auto beginning = beginningIn(beginningsRenamed, name))
        return beginningsRenamed.at(*beginning) + name.substr(beginning->size());
    return name;
}

std::string withNames(std::string_view text, const NameChanges& changes)
{
    std::string changed;
    std::size_t copied = 0;
    forEachPart(
        text,
        [&](const std::string& name) {
            const auto after = changes.nameAfter(name);
            const bool wasQuoted = text[copied] == '`';
            const auto length = name.size() + (wasQuoted ? 2 : 0);
            changed +=
                after == name ? std::string(text.substr(copied, length)) : quotedWhereNeeded(after);
            copied += length;
        },
        [&](std::string_view rest) {
            changed += rest;
            copied += rest.size();
        });
    return changed;
}

NameFollowing::NameFollowing(Writer& writer)
    : m_writer(writer)
    , m_before(writer.reader().codebook())
{
}

void NameFollowing::follow(const std::map<CategoryId, CategoryId>& merged)
{
    const auto changes = nameChanges(m_before, m_writer.reader().codebook(), merged);
    if (changes.isEmpty())
        return;
    followModels(changes);
    followColumns(changes);
    followGuide(changes);
}

void NameFollowing::followModels(const NameChanges& changes)
{
    for (const auto& model : m_writer.reader().models())
        if (const auto now = followed(model, changes); now != model)
            m_writer.changeModel(now);
}

void NameFollowing::followColumns(const NameChanges& changes)
{
    for (const auto& column : m_writer.reader().derivedColumns())
        if (const auto now = followed(column, changes); now != column)
            m_writer.changeDerivedColumn(now);
}

void NameFollowing::followGuide(const NameChanges& changes)
{
    for (const auto& step : m_writer.reader().guide())
        if (const auto now = followed(step, changes); now != step)
            m_writer.changeStep(now);
}

}  // namespace alteri
