// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/contradictions.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/merging/merge_work.hpp"
#include "core/store/merging/thing_rows.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using ContradictionKind = Contradiction::Kind;

constexpr std::array<std::string_view, 5> kindWords{"value", "whole", "removed", "worked_on",
                                                    "renamed"};

std::string kindWord(ContradictionKind kind)
{
    return std::string(kindWords.at(static_cast<std::size_t>(kind)));
}

ContradictionKind kindOfWord(std::string_view word)
{
    const auto* found = std::find(kindWords.begin(), kindWords.end(), word);
    return static_cast<ContradictionKind>(found - kindWords.begin());
}

ContradictionKind kindOfQuestion(MergeQuestion::Kind kind)
{
    switch (kind) {
    case MergeQuestion::Kind::WholeChanged:
        return ContradictionKind::Whole;
    case MergeQuestion::Kind::RemovedHere:
        return ContradictionKind::Removed;
    case MergeQuestion::Kind::RemovedThere:
        return ContradictionKind::WorkedOn;
    case MergeQuestion::Kind::BothChanged:
    case MergeQuestion::Kind::PerhapsSame:
        break;
    }
    return ContradictionKind::OneValue;
}

std::string joined(const std::vector<std::string>& thing)
{
    std::string text;
    for (const auto& part : thing)
        text += (text.empty() ? "" : "\n") + part;
    return text;
}

std::vector<std::string> partsOf(const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

struct NewContradiction {
    std::string kind;
    RowId row;
    std::string thing;
    std::string field;
    MergeVersion kept;
    MergeVersion other;
    std::string rows;
};

void store(Connection& connection, const NewContradiction& made)
{
    const auto subject = made.row.key.empty() ? std::string() : made.row.key.front().bytes;
    const auto key = packed(made.row.key);
    auto& same = connection.prepared(
        "DELETE FROM contradiction WHERE subject = ?1 AND kind = ?2 AND subject_table = ?3"
        " AND subject_key = ?4 AND field = ?5 AND other_author = ?6 AND decided IS NULL");
    bindCell(same, 1, StoredCell::ofBytes(subject));
    same.bind(2, made.kind);
    same.bind(3, made.row.table);
    bindCell(same, 4, StoredCell::ofBytes(key));
    same.bind(5, made.field);
    same.bind(6, made.other.author);
    same.exec();
    auto& insert = connection.prepared(
        "INSERT INTO contradiction (subject, id, kind, subject_table, subject_key, thing, field,"
        " kept, kept_is_reason, kept_author, kept_time, other, other_is_reason, other_author,"
        " other_time, other_rows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindCell(insert, 1, StoredCell::ofBytes(subject));
    bindCell(insert, 2, StoredCell::ofBytes(newGestureId()));
    insert.bind(3, made.kind);
    insert.bind(4, made.row.table);
    bindCell(insert, 5, StoredCell::ofBytes(key));
    insert.bind(6, made.thing);
    insert.bind(7, made.field);
    int column = 8;
    for (const auto* said : {&made.kept, &made.other}) {
        insert.bind(column++, said->value);
        insert.bind(column++, said->isMissingReason ? 1 : 0);
        insert.bind(column++, said->author);
        insert.bind(column++, said->utcMilliseconds);
    }
    bindCell(insert, column, StoredCell::ofBytes(made.rows));
    insert.exec();
}

}  // namespace

std::vector<Contradiction> contradictionsIn(Connection& connection)
{
    SQLite::Statement query(
        connection.database(),
        "SELECT id, kind, subject_table, thing, field, kept, kept_is_reason, kept_author,"
        " kept_time, other, other_is_reason, other_author, other_time, decided"
        " FROM contradiction ORDER BY other_time, id");
    std::vector<Contradiction> all;
    while (query.executeStep()) {
        const auto text = [&](int column) { return query.getColumn(column).getString(); };
        const auto said = [&](int column) {
            return MergeVersion{text(column), query.getColumn(column + 1).getInt() != 0,
                                text(column + 2), query.getColumn(column + 3).getInt64()};
        };
        const auto decided = query.isColumnNull(13) ? Contradiction::Decided::Not
                             : text(13) == "kept"   ? Contradiction::Decided::Kept
                                                    : Contradiction::Decided::Other;
        all.push_back({bytesIn(query.getColumn(0)), kindOfWord(text(1)), text(2), partsOf(text(3)),
                       text(4), said(5), said(9), decided});
    }
    return all;
}

void noteContradiction(Connection& connection, MergeWork& work, const MergeQuestion& question)
{
    const auto kind = kindOfQuestion(question.kind);
    std::string_view key = question.rowKey;
    NewContradiction made{kindWord(kind),
                          {question.table, unpacked(key)},
                          joined(question.thing),
                          question.field,
                          question.ours,
                          question.theirs,
                          {}};
    if (kind == ContradictionKind::OneValue || kind == ContradictionKind::Whole)
        made.rows = packedRows(
            rowsOfThing(work.studies.connection, work.studies.shapes, "theirs", made.row));
    store(connection, made);
}

void noteRenamed(Connection& connection,
                 const RenamedRow& renamed,
                 const std::vector<std::string>& thing,
                 const LastTouch& other)
{
    store(connection, {kindWord(ContradictionKind::Renamed),
                       renamed.row,
                       joined(thing),
                       renamed.column,
                       {renamed.before, false, {}, 0},
                       {renamed.after, false, other.author, other.utcMilliseconds},
                       {}});
}

TouchedThings decide(Connection& connection, const std::string& id, bool takeOther)
{
    SQLite::Statement query(connection.database(),
                            "SELECT kind, subject_table, subject_key, field, other_rows"
                            " FROM contradiction WHERE id = ? AND decided IS NULL");
    query.bind(1, id.data(), static_cast<int>(id.size()));
    if (!query.executeStep())
        throw Error(ErrorCode::NotFound);
    const auto kind = kindOfWord(query.getColumn(0).getString());
    const auto keyBytes = bytesIn(query.getColumn(2));
    std::string_view key = keyBytes;
    const RowId thing{query.getColumn(1).getString(), unpacked(key)};
    const auto rows = unpackedRows(bytesIn(query.getColumn(4)));
    const auto field = query.getColumn(3).getString();
    TouchedThings touched;
    const bool writes =
        takeOther && (kind == ContradictionKind::OneValue || kind == ContradictionKind::Whole);
    if (writes) {
        const auto shapes = shapesOf(connection);
        if (rows.empty() || rowsOfThing(connection, shapes, "main", thing).empty())
            throw Error(ErrorCode::NotFound);
        if (kind == ContradictionKind::OneValue)
            takeValue(connection, shapes.at(thing.table), thing, field, rows.front().second);
        else
            takeWhole(connection, shapes, thing, rows);
        touched.add(thing);
    }
    auto& note = connection.prepared("UPDATE contradiction SET decided = ? WHERE id = ?");
    note.bind(1, takeOther ? "other" : "kept");
    bindCell(note, 2, StoredCell::ofBytes(id));
    note.exec();
    return touched;
}

}  // namespace alteri
