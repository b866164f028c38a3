// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/network_canvas/canvas_questions.hpp"

#include "core/exchange/draft/answer_conversion.hpp"
#include "core/exchange/draft/attribute_guess.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/ascii.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Remark = DraftRemark::Kind;

/// As newer versions write names in GraphML.
std::string asXmlName(std::string text)
{
    for (auto& letter : text)
        if (!isAsciiLetter(letter) && !isAsciiDigit(letter) && letter != '-' && letter != '.')
            letter = '_';
    return text;
}

template <class Test>
bool holdsForAll(const std::string& column, const std::vector<const CanvasValues*>& rows, Test test)
{
    bool isAny = false;
    for (const auto* row : rows) {
        const auto value = row->find(column);
        if (value == row->end())
            continue;
        if (!test(value->second))
            return false;
        isAny = true;
    }
    return isAny;
}

}  // namespace

CanvasQuestions::CanvasQuestions(Owner owner,
                                 bool isOfProtocol,
                                 ForeignBuilding& building,
                                 StudyDraft& draft)
    : m_owner(owner)
    , m_isOfProtocol(isOfProtocol)
    , m_building(building)
    , m_draft(draft)
{
}

const Attribute& CanvasQuestions::attribute(AttributeId id) const
{
    return *m_building.made().codebook.find(id);
}

const Attribute* CanvasQuestions::known(const std::string& label) const
{
    if (!m_isOfProtocol)
        return nullptr;
    for (const auto& each : m_building.made().codebook.attributes)
        if (each.owner == m_owner
            && (each.label == label || asXmlName(each.label) == asXmlName(label)))
            return &each;
    return nullptr;
}

bool CanvasQuestions::isYesNo(const std::string& column, const Rows& rows)
{
    return holdsForAll(column, rows, [](const std::string& text) {
        const auto small = inSmallLetters(text);
        return small == "true" || small == "false";
    });
}

void CanvasQuestions::make(const CanvasColumns& columns, const Rows& rows)
{
    findLayouts(columns, rows);
    if (m_isOfProtocol)
        joinByProtocol(columns);
    joinByNames(columns, rows);
    for (const auto& column : columns.names())
        if (!m_done.contains(column))
            addSingle(column, rows);
}

void CanvasQuestions::findLayouts(const CanvasColumns& columns, const Rows& rows)
{
    if (m_owner != Owner::Alter)
        return;
    const auto isNumber = [&](const std::string& column) {
        return holdsForAll(column, rows,
                           [](const std::string& text) { return parseNumber(text).has_value(); });
    };
    const auto& names = columns.names();
    for (const auto& column : names) {
        if (inSmallLetters(column) == "name") {
            m_names.push_back(column);
            m_done.insert(column);
        }
        if (!column.ends_with("_x"))
            continue;
        const auto name = column.substr(0, column.size() - 2);
        const auto other = name + "_y";
        if (std::find(names.begin(), names.end(), other) == names.end() || !isNumber(column)
            || !isNumber(other))
            continue;
        m_layouts.push_back(name);
        // The second pair is the same place in dots of a screen.
        for (const char* part : {"_x", "_y", "_screenSpaceX", "_screenSpaceY"})
            m_done.insert(name + part);
    }
}

void CanvasQuestions::joinByProtocol(const CanvasColumns& columns)
{
    for (const auto& each : m_building.made().codebook.attributes) {
        if (each.owner != m_owner || !each.hasCategories())
            continue;
        Question question{each.id};
        for (const auto& category : each.categories) {
            const auto wanted = each.label + "_" + category.code;
            for (const auto& column : columns.names())
                if (!m_done.contains(column)
                    && (column == wanted || asXmlName(column) == asXmlName(wanted))) {
                    question.columns.push_back(column);
                    question.codes.push_back(category.code);
                    break;
                }
        }
        if (question.columns.empty())
            continue;
        m_done.insert(question.columns.begin(), question.columns.end());
        m_draft.remark(Remark::ColumnsJoined, each.label, std::to_string(question.columns.size()));
        m_questions.push_back(std::move(question));
    }
}

/// The columns from one on that have the same beginning, as many as there are, and the longest
/// beginning that so many have.
std::vector<std::string> CanvasQuestions::joinable(const std::vector<std::string>& columns,
                                                   std::size_t first,
                                                   const Rows& rows,
                                                   std::string& beginning) const
{
    std::vector<std::string> best;
    const auto& name = columns[first];
    for (auto end = name.find('_'); end != std::string::npos; end = name.find('_', end + 1)) {
        const auto prefix = name.substr(0, end + 1);
        std::vector<std::string> same;
        for (auto i = first; i < columns.size() && columns[i].starts_with(prefix)
                             && columns[i].size() > prefix.size() && !m_done.contains(columns[i])
                             && known(columns[i]) == nullptr && isYesNo(columns[i], rows);
             ++i)
            same.push_back(columns[i]);
        if (same.size() < 2 || same.size() < best.size())
            continue;
        best = std::move(same);
        beginning = prefix.substr(0, end);
    }
    // Options of one question are answered or left together.
    for (const auto* row : rows) {
        const auto there = std::count_if(best.begin(), best.end(), [&](const std::string& column) {
            return row->contains(column);
        });
        if (there != 0 && there != static_cast<std::ptrdiff_t>(best.size()))
            return {};
    }
    return best;
}

void CanvasQuestions::joinByNames(const CanvasColumns& columns, const Rows& rows)
{
    const auto& names = columns.names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string beginning;
        const auto joined = joinable(names, i, rows, beginning);
        if (!joined.empty())
            addJoined(beginning, joined, rows);
    }
}

void CanvasQuestions::addJoined(const std::string& name,
                                const std::vector<std::string>& columns,
                                const Rows& rows)
{
    Question question;
    Attribute made;
    made.owner = m_owner;
    made.label = name;
    for (const auto& column : columns) {
        const auto option = column.substr(name.size() + 1);
        ForeignBuilding::addCategory(made, option, option);
        question.columns.push_back(column);
        question.codes.push_back(option);
        m_done.insert(column);
    }
    const bool isSeveral = std::any_of(rows.begin(), rows.end(), [&](const CanvasValues* row) {
        return std::count_if(columns.begin(), columns.end(),
                             [&](const std::string& column) {
                                 const auto value = row->find(column);
                                 return value != row->end() && yesNoIn(value->second) == 1.0;
                             })
               > 1;
    });
    made.scale = isSeveral ? Scale::Several : Scale::Nominal;
    const auto place = m_building.add(std::move(made), name);
    question.attribute = m_building.made().codebook.attributes[place].id;
    m_draft.remark(Remark::ColumnsJoined, name, std::to_string(columns.size()));
    m_questions.push_back(std::move(question));
}

void CanvasQuestions::addSingle(const std::string& column, const Rows& rows)
{
    if (const auto* ours = known(column)) {
        m_questions.push_back({ours->id, {column}});
        return;
    }
    const bool isEmpty = std::none_of(
        rows.begin(), rows.end(), [&](const CanvasValues* row) { return row->contains(column); });
    if (isEmpty && column == "null") {
        m_draft.remark(Remark::ColumnLeftOut, column);
        return;
    }
    auto made = guessed(column, rows);
    const auto place = m_building.add(std::move(made), column);
    m_questions.push_back({m_building.made().codebook.attributes[place].id, {column}});
}

/// An attribute that all values allow.
Attribute CanvasQuestions::guessed(const std::string& column, const Rows& rows) const
{
    std::vector<std::string> values;
    for (const auto* row : rows)
        if (const auto value = row->find(column); value != row->end())
            values.push_back(value->second);
    return guessedAttribute(m_owner, column, values);
}

std::optional<Value> CanvasQuestions::joinedAnswer(const Question& question,
                                                   const CanvasValues& values) const
{
    const auto& about = attribute(question.attribute);
    std::vector<CategoryId> chosen;
    bool isAnswered = false;
    for (std::size_t i = 0; i < question.columns.size(); ++i) {
        const auto value = values.find(question.columns[i]);
        if (value == values.end())
            continue;
        isAnswered = true;
        if (yesNoIn(value->second) == 1.0)
            chosen.push_back(about.findCode(question.codes[i])->id);
    }
    if (!isAnswered)
        return std::nullopt;
    if (about.choosesSeveral())
        return Choices(std::move(chosen));
    // None of the options is what the program writes for no answer, too.
    return chosen.size() == 1 ? std::optional<Value>(chosen.front()) : std::nullopt;
}

std::optional<Value> CanvasQuestions::singleAnswer(const Question& question,
                                                   const std::string& text)
{
    const auto about = attribute(question.attribute);
    if (auto value = answerFrom(text, about))
        return value;
    if (about.hasCategories()) {
        m_draft.remark(Remark::CategoryAdded, about.label, text);
        return answerOf(about, m_building.addCategory(about.id, text, text));
    }
    m_draft.remark(Remark::ValueUnreadable, about.label, text);
    return std::nullopt;
}

Answers CanvasQuestions::answersIn(const CanvasValues& values)
{
    Answers answers;
    for (const auto& question : m_questions) {
        if (!question.codes.empty()) {
            if (auto value = joinedAnswer(question, values))
                answers.emplace(question.attribute, std::move(*value));
            continue;
        }
        const auto found = values.find(question.columns.front());
        if (found == values.end())
            continue;
        if (auto value = singleAnswer(question, found->second))
            answers.emplace(question.attribute, std::move(*value));
    }
    return answers;
}

std::optional<std::pair<double, double>> CanvasQuestions::pointIn(const CanvasValues& values)
{
    std::optional<std::pair<double, double>> point;
    for (const auto& layout : m_layouts) {
        const auto x = values.find(layout + "_x");
        const auto y = values.find(layout + "_y");
        if (x == values.end() || y == values.end())
            continue;
        if (point)
            m_draft.remark(Remark::LayoutLeftOut, layout);
        else
            point = {parseNumber(x->second).value(), parseNumber(y->second).value()};
    }
    return point;
}

std::string CanvasQuestions::nameIn(const CanvasValues& values) const
{
    for (const auto& column : m_names)
        if (const auto found = values.find(column); found != values.end())
            return found->second;
    return {};
}

}  // namespace alteri
