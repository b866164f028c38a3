// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/merge_work.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

constexpr const char* hexDigits = "0123456789abcdef";

/// Says which question it is, whenever it comes up.
std::string idOf(MergeQuestion::Kind kind, const RowId& row, const std::string& field)
{
    auto id = std::to_string(static_cast<int>(kind)) + ' ' + row.table + ' ' + field;
    for (const auto& cell : row.key) {
        id += ' ';
        for (const char c : cell.bytes) {
            const auto byte = static_cast<unsigned char>(c);
            id += hexDigits[byte >> 4U];
            id += hexDigits[byte & 15U];
        }
    }
    return id;
}

void addTouch(MergeVersion& version, const LastTouches& touches, const RowId& row)
{
    const auto found = touches.find(row);
    if (found == touches.end())
        return;
    version.author = found->second.author;
    version.utcMilliseconds = found->second.utcMilliseconds;
}

/// Nothing that somebody worked on goes unless it is asked for; else what was said last stays.
MergeChoice proposalFor(const MergeQuestion& question)
{
    switch (question.kind) {
    case MergeQuestion::Kind::RemovedHere:
        return MergeChoice::Theirs;
    case MergeQuestion::Kind::RemovedThere:
        return MergeChoice::Ours;
    case MergeQuestion::Kind::PerhapsSame:
        return question.table == "alter" ? MergeChoice::One : MergeChoice::Two;
    case MergeQuestion::Kind::BothChanged:
    case MergeQuestion::Kind::WholeChanged:
        break;
    }
    return question.theirs.utcMilliseconds > question.ours.utcMilliseconds ? MergeChoice::Theirs
                                                                           : MergeChoice::Ours;
}

}  // namespace

std::optional<StoredCells> MergeWork::rowIn(const std::string& schema, const RowId& row)
{
    auto& query = studies.connection.prepared(
        "SELECT * FROM " + schema + "." + quotedName(row.table) + shape(row.table).whereKey());
    for (std::size_t i = 0; i < row.key.size(); ++i)
        bindCell(query, static_cast<int>(i) + 1, row.key[i]);
    std::optional<StoredCells> cells;
    if (query.executeStep())
        cells = storedCellsOf(query);
    query.reset();
    return cells;
}

StoredCells MergeWork::theirsOf(const RowId& row, const RowChange& change)
{
    if (change.kind == RowChange::Kind::Added)
        return change.after;
    if (change.kind == RowChange::Kind::Removed)
        return change.before;
    auto cells = rowIn("main", row).value_or(change.before);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (change.changed[i])
            cells[i] = change.after[i];
    return cells;
}

MergeChoice MergeWork::ask(MergeQuestion::Kind kind,
                           const RowId& row,
                           const std::string& field,
                           MergeVersion oursSays,
                           MergeVersion theirsSays,
                           std::size_t changes)
{
    MergeQuestion question{kind,
                           idOf(kind, row, field),
                           row.table,
                           names.of(row),
                           field,
                           std::move(oursSays),
                           std::move(theirsSays),
                           changes,
                           MergeChoice::Ours,
                           packed(row.key)};
    addTouch(question.ours, studies.oursLast, row);
    addTouch(question.theirs, studies.theirsLast, row);
    question.proposed = proposalFor(question);
    plan.questions.push_back(question);
    return decide(question);
}

MergeVersion MergeWork::version(const std::string& table,
                                const std::vector<std::size_t>& columns,
                                const StoredCells& row)
{
    MergeVersion said;
    const auto& shapeOfTable = shape(table);
    for (const auto column : columns) {
        if (row[column].isNone())
            continue;
        const auto text = names.ofValue(table, shapeOfTable.columns[column], row[column]);
        if (text.empty())
            continue;
        said.isMissingReason = shapeOfTable.columns[column] == "missing";
        said.value += (said.value.empty() ? "" : ", ") + text;
    }
    return said;
}

bool isWork(const TableShape& shape, const RowChange& change)
{
    if (change.kind != RowChange::Kind::Changed)
        return change.kind == RowChange::Kind::Added;
    for (std::size_t i = 0; i < change.changed.size(); ++i)
        if (change.changed[i] && !isSilent(shape.name, shape.columns[i]))
            return true;
    return false;
}

}  // namespace alteri
