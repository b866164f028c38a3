// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/codebook_listing.hpp"

#include "core/store/tables/vocabulary.hpp"

#include <array>
#include <limits>
#include <utility>

namespace alteri {

namespace {

constexpr std::array reasons{MissingReason::NotAsked, MissingReason::DoesNotKnow,
                             MissingReason::Refused, MissingReason::DoesNotApply};

std::map<Owner, std::size_t> countSubjects(const Reader& reader)
{
    std::map<Owner, std::size_t> counts;
    counts[Owner::Ego] = reader.egos().size();
    constexpr int all = std::numeric_limits<int>::max();
    reader.scanAlteri(0, all,
                      [&](const Alter& /*alter*/, double /*position*/) { ++counts[Owner::Alter]; });
    reader.scanTies(0, all, [&](const Tie& /*tie*/) { ++counts[Owner::Tie]; });
    reader.forEachAlterTie([&](const AlterTie& /*tie*/) { ++counts[Owner::AlterTie]; });
    return counts;
}

/// A question can stand in the guide and beside it.
void addOnce(std::vector<std::string>& questions, const std::string& text)
{
    if (std::find(questions.begin(), questions.end(), text) == questions.end())
        questions.push_back(text);
}

/// What the first row of an attribute says of it as a whole.
void addWhole(const CodebookEntry& entry, std::vector<TableValue>& row)
{
    row.emplace_back(cellOfCount(entry.subjects));
    row.emplace_back(cellOfCount(entry.answered));
    for (const auto reason : reasons) {
        const auto found = entry.missing.find(reason);
        row.emplace_back(cellOfCount(found != entry.missing.end() ? found->second : 0));
    }
    row.emplace_back(cellOfCount(entry.open()));
}

std::vector<TableValue> beginningOfRow(const CodebookEntry& entry, bool isFirst)
{
    const auto& attribute = entry.attribute;
    std::string questions;
    for (const auto& each : entry.questions)
        questions += (questions.empty() ? "" : "\n") + each;
    std::vector<TableValue> row{attribute.key, std::string(wordFor(attribute.owner))};
    for (const auto& text : {attribute.label, std::string(wordFor(attribute.scale)), questions,
                             attribute.hint, attribute.unit})
        row.emplace_back(isFirst ? text : std::string());
    return row;
}

void addRow(const CodebookEntry& entry, const Category* category, bool isFirst, Table& table)
{
    auto row = beginningOfRow(entry, isFirst);
    if (category != nullptr) {
        const auto found = entry.chosen.find(category->id);
        row.emplace_back(category->code);
        row.emplace_back(category->label);
        row.emplace_back(category->retired ? std::string("yes") : std::string());
        row.emplace_back(cellOfCount(found != entry.chosen.end() ? found->second : 0));
    }
    constexpr std::size_t columnsBeforeWhole = 11;
    row.resize(columnsBeforeWhole);
    if (isFirst)
        addWhole(entry, row);
    row.resize(table.columns.size());
    table.rows.push_back(std::move(row));
}

/// Where the entry of an attribute stands.
using EntryPlaces = std::map<AttributeId, std::size_t>;

/// The attribute's own wording first, then how steps of the guide and prompts ask for it.
void addQuestions(const Reader& spoken,
                  const EntryPlaces& places,
                  std::vector<CodebookEntry>& entries)
{
    const auto add = [&](AttributeId attribute, const std::string& question) {
        if (const auto place = places.find(attribute); place != places.end() && !question.empty())
            addOnce(entries[place->second].questions, question);
    };
    for (const auto& entry : entries)
        add(entry.attribute.id, entry.attribute.question);
    for (const auto& step : spoken.guide())
        for (const auto& question : step.questions)
            add(question.attribute, question.text);
    for (const auto& prompt : spoken.prompts())
        if (prompt.attribute)
            add(*prompt.attribute, prompt.text);
}

void count(const Value& value, CodebookEntry& entry)
{
    if (const auto* reason = std::get_if<MissingReason>(&value)) {
        ++entry.missing[*reason];
        return;
    }
    ++entry.answered;
    if (const auto* category = std::get_if<CategoryId>(&value))
        ++entry.chosen[*category];
    else if (const auto* choices = std::get_if<Choices>(&value))
        for (const auto each : choices->categories())
            ++entry.chosen[each];
}

void countAnswers(const Reader& reader,
                  const EntryPlaces& places,
                  std::vector<CodebookEntry>& entries)
{
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachAnswer(
            owner, [&](const Subject& /*subject*/, AttributeId attribute, const Value& value) {
                count(value, entries[places.at(attribute)]);
            });
}

}  // namespace

std::size_t CodebookEntry::open() const
{
    std::size_t said = answered;
    for (const auto& [reason, count] : missing)
        said += count;
    return subjects > said ? subjects - said : 0;
}

std::vector<CodebookEntry> listCodebook(const Reader& reader, const std::string& language)
{
    const auto spoken = reader.in(language);
    const auto subjects = countSubjects(reader);
    std::vector<CodebookEntry> entries;
    EntryPlaces places;
    for (auto& attribute : spoken.codebook().attributes) {
        places[attribute.id] = entries.size();
        auto& entry = entries.emplace_back();
        const auto count = subjects.find(attribute.owner);
        entry.subjects = count != subjects.end() ? count->second : 0;
        entry.attribute = std::move(attribute);
    }
    addQuestions(spoken, places, entries);
    countAnswers(reader, places, entries);
    return entries;
}

Table codebookTable(const std::vector<CodebookEntry>& entries)
{
    Table table;
    table.columns = {{"attribute"},
                     {"owner"},
                     {"label"},
                     {"scale"},
                     {"question"},
                     {"hint"},
                     {"unit"},
                     {"code"},
                     {"category"},
                     {"retired"},
                     {"n_category"},
                     {"n"},
                     {"n_answered"},
                     {"n_not_asked"},
                     {"n_does_not_know"},
                     {"n_refused"},
                     {"n_does_not_apply"},
                     {"n_open"}};
    for (const auto& entry : entries) {
        if (entry.attribute.categories.empty())
            addRow(entry, nullptr, true, table);
        bool isFirst = true;
        for (const auto& category : entry.attribute.categories) {
            addRow(entry, &category, isFirst, table);
            isFirst = false;
        }
    }
    return table;
}

}  // namespace alteri
