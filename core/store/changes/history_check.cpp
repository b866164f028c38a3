// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/history_check.hpp"

#include "core/store/changes/changeset_rows.hpp"
#include "core/store/changes/foundation.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/file/schema.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>

namespace alteri {

namespace {

Problem broken(const std::string& file, std::int64_t sequence)
{
    return {ErrorCode::HistoryBroken, {}, {file, std::to_string(sequence)}};
}

using Tables = std::set<std::string, std::less<>>;

Tables recordedTables(Connection& connection)
{
    Tables tables;
    SQLite::Statement names(connection.database(),
                            "SELECT name FROM sqlite_master WHERE type = 'table'");
    while (names.executeStep())
        if (auto name = names.getColumn(0).getString(); isRecorded(name))
            tables.insert(std::move(name));
    return tables;
}

/// Applying to a table that is not there does nothing and reports nothing; a gesture that changed
/// nothing is in no log.
void requireKnownTables(const Tables& tables, const Changeset& changeset)
{
    if (changeset.empty())
        throw Error(ErrorCode::HistoryBroken);
    filtered(changeset, [&](const ChangesetRow& row) {
        if (!tables.contains(row.table))
            throw Error(ErrorCode::HistoryBroken);
        return true;
    });
}

}  // namespace

std::vector<Problem> historyFaults(Connection& copy, const std::string& file)
{
    const GestureLog log(copy);
    auto sequences = log.sequences();
    if (log.isBroken())
        return {broken(file, sequences.back())};
    const auto last = copy.database().execAndGet("SELECT gestures FROM file_stamp").getInt64();
    auto expected = copy.database().execAndGet("SELECT forgotten FROM file_stamp").getInt64();
    if (last != (sequences.empty() ? expected : sequences.back()))
        return {broken(file, last)};
    for (const auto sequence : sequences)
        if (sequence != ++expected)
            return {broken(file, expected)};
    const auto unchained = firstUnchained(copy);
    const auto tables = recordedTables(copy);
    std::reverse(sequences.begin(), sequences.end());
    for (const auto sequence : sequences) {
        try {
            const auto changeset = log.changesetOf(sequence);
            requireKnownTables(tables, changeset);
            alteri::apply(copy, inverted(changeset));
        } catch (const std::exception&) {
            return {broken(file, sequence)};
        }
    }
    if (unchained)
        return {broken(file, *unchained)};
    // What is left was there before any gesture.
    if (!isFoundedAsKept(copy))
        return {broken(file, 0)};
    return {};
}

}  // namespace alteri
