// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_soundness.hpp"

#include "core/files/study_signature.hpp"
#include "core/model/scale.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/expected_schema.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/sealing/study_key.hpp"

#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <system_error>
#include <utility>
#include <vector>

namespace alteri {

namespace {

std::int64_t pragma(Connection& connection, const std::string& name)
{
    return connection.database().execAndGet("PRAGMA " + name).getInt64();
}

Problem damage(const std::string& file, const std::string& what)
{
    return {ErrorCode::StudyDamaged, {}, {file, what}};
}

/// As a list in SQL.
std::string knownScales()
{
    std::string list;
    for (const auto& each : scaleTraits())
        list.append(list.empty() ? "'" : ", '").append(each.word).append("'");
    return list;
}

/// Values that the schema lets pass and nothing in the program can do with.
struct Impossible {
    const char* table;
    const char* condition;
    const char* instead;  ///< what a row is given in a copy; nothing: the row is left out
};

constexpr std::array impossibleValues{
    Impossible{"tie", "radius > 1e3 OR abs(angle) > 1e9", "radius = NULL, angle = NULL"},
    Impossible{"map_sector", "share > 1e9", "share = 1"},
    Impossible{"map_area", "share > 1e9", "share = 1"},
    Impossible{"map_design", "spacing NOT IN ('width', 'area')", "spacing = 'width'"},
    Impossible{"tie_kind", "dash NOT IN ('solid', 'dashed', 'dotted')", "dash = 'solid'"},
    Impossible{"attribute", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"category", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"ego", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"map", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"alter", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"guide_step", "abs(position) > 1e300", "position = 1e6"},
    Impossible{"guide_question", "abs(position) > 1e300", "position = 1e6"},
    // A hundred times as long as the program lets a name be: lists would show nothing else.
    Impossible{"ego", "length(label) > 1e6", "label = substr(label, 1, 40)"},
    Impossible{"map", "length(title) > 1e6", "title = substr(title, 1, 40)"},
    Impossible{"alter", "length(label) > 1e6", "label = substr(label, 1, 40)"},
    Impossible{"attribute", "length(label) > 1e6", "label = substr(label, 1, 40)"},
    Impossible{"category", "length(label) > 1e6", "label = substr(label, 1, 40)"},
    Impossible{"ego_value", "abs(number) > 1.7e308", nullptr},
    Impossible{"alter_value", "abs(number) > 1.7e308", nullptr},
    Impossible{"tie_value", "abs(number) > 1.7e308", nullptr},
    Impossible{"alter_tie_value", "abs(number) > 1.7e308", nullptr},
};

std::string queryFor(const Impossible& each)
{
    return std::string("SELECT '") + each.table + "' FROM \"" + each.table + "\" WHERE "
           + each.condition;
}

std::string mendFor(const Impossible& each)
{
    const auto table = std::string("\"") + each.table + "\"";
    const auto where = std::string(" WHERE ") + each.condition;
    return each.instead == nullptr ? "DELETE FROM " + table + where
                                   : "UPDATE " + table + " SET " + each.instead + where;
}

/// Chosen categories of what is no answer of several.
std::string
withoutAnswer(const std::string& choices, const std::string& values, const std::string& sameSubject)
{
    return "SELECT '" + choices + "' FROM " + choices + " AS c WHERE NOT EXISTS (SELECT 1 FROM "
           + values + " AS v WHERE " + sameSubject
           + " AND v.attribute = c.attribute AND v.several = 1)";
}

std::vector<std::string> choicesWithoutAnswer()
{
    return {withoutAnswer("ego_choice", "ego_value", "v.ego = c.ego"),
            withoutAnswer("alter_choice", "alter_value", "v.\"alter\" = c.\"alter\""),
            withoutAnswer("tie_choice", "tie_value", "v.map = c.map AND v.\"alter\" = c.\"alter\""),
            withoutAnswer("alter_tie_choice", "alter_tie_value",
                          "v.map = c.map AND v.kind = c.kind AND v.source = c.source"
                          " AND v.target = c.target")};
}

/// Answers to what is asked of others, and categories of other questions.
std::string disagreeing(const std::string& table, const std::string& owner)
{
    return " FROM " + table + " WHERE attribute NOT IN (SELECT id FROM attribute WHERE owner = '"
           + owner + "') OR (category IS NOT NULL AND NOT EXISTS (SELECT 1 FROM category AS c"
           + " WHERE c.id = " + table + ".category AND c.attribute = " + table + ".attribute))";
}

constexpr std::array<std::pair<const char*, const char*>, 8> answersOf{
    {{"ego_choice", "ego"},
     {"alter_choice", "alter"},
     {"tie_choice", "tie"},
     {"alter_tie_choice", "alter_tie"},
     {"ego_value", "ego"},
     {"alter_value", "alter"},
     {"tie_value", "tie"},
     {"alter_tie_value", "alter_tie"}}};

bool hasTable(Connection& connection, const std::string& query)
{
    // The first word after FROM; studies of earlier versions have fewer tables and columns.
    try {
        SQLite::Statement probe(connection.database(), query);
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// @param answers whether answers are looked at too, of which there are many
void addImpossibleValues(Connection& connection,
                         const std::string& file,
                         bool answers,
                         std::vector<Problem>& faults)
{
    std::vector<std::string> queries;
    queries.reserve(2 * impossibleValues.size());
    for (const auto& each : impossibleValues)
        queries.push_back(queryFor(each));
    queries.push_back("SELECT 'attribute' FROM attribute WHERE scale NOT IN (" + knownScales()
                      + ")");
    for (auto& query : choicesWithoutAnswer())
        queries.push_back(std::move(query));
    for (const auto& query : queries) {
        const bool isAboutAnswers = query.find("_value") != std::string::npos;  // choices too
        if ((isAboutAnswers && !answers) || !hasTable(connection, query))
            continue;
        SQLite::Statement rows(connection.database(), query);
        if (rows.executeStep())
            faults.push_back(damage(file, rows.getColumn(0).getString()));
    }
    for (const auto& [table, owner] : answersOf) {
        const auto query = "SELECT 1" + disagreeing(table, owner);
        if (!answers || !hasTable(connection, query))
            continue;
        SQLite::Statement rows(connection.database(), query);
        if (rows.executeStep())
            faults.push_back(damage(file, table));
    }
}

/// What SQLite finds, without its heading and in one line.
std::string inOneLine(std::string verdict)
{
    constexpr std::string_view heading = "*** in database main ***\n";
    if (verdict.starts_with(heading))
        verdict.erase(0, heading.size());
    std::replace(verdict.begin(), verdict.end(), '\n', ' ');
    return verdict;
}

void addPageFaults(Connection& connection,
                   const std::string& file,
                   const std::string& check,
                   std::vector<Problem>& faults)
{
    SQLite::Statement rows(connection.database(), "PRAGMA " + check);
    while (rows.executeStep())
        if (const auto verdict = rows.getColumn(0).getString(); verdict != "ok")
            faults.push_back(damage(file, inOneLine(verdict)));
}

void addBrokenReferences(Connection& connection, std::vector<Problem>& faults)
{
    SQLite::Statement rows(connection.database(), "PRAGMA foreign_key_check");
    while (rows.executeStep())
        faults.push_back({ErrorCode::ReferenceBroken,
                          {},
                          {rows.getColumn(0).getString(), rows.getColumn(2).getString()}});
}

/// A row that refers to a missing one, and by which column.
struct BrokenReference {
    std::string table;
    std::int64_t row = 0;
    std::string column;
};

std::vector<BrokenReference> brokenReferences(SQLite::Database& database)
{
    std::vector<BrokenReference> broken;
    SQLite::Statement rows(database, "SELECT c.\"table\", c.rowid, l.\"from\""
                                     " FROM pragma_foreign_key_check AS c"
                                     " JOIN pragma_foreign_key_list(c.\"table\") AS l"
                                     " ON l.id = c.fkid AND l.seq = 0");
    while (rows.executeStep())
        broken.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt64(),
                          rows.getColumn(2).getString()});
    return broken;
}

void addQuickFaults(Connection& connection, const std::string& file, std::vector<Problem>& faults)
{
    constexpr std::int64_t large = 64 << 20;
    if (pragma(connection, "page_count") * pragma(connection, "page_size") <= large) {
        addPageFaults(connection, file, "quick_check(1)", faults);
        if (faults.empty())
            addBrokenReferences(connection, faults);
        if (faults.empty())
            addImpossibleValues(connection, file, true, faults);
    } else {
        for (const std::string table :
             {"study", "attribute", "category", "map_design", "ego", "map"})
            if (faults.empty())
                addPageFaults(connection, file, "quick_check(" + table + ")", faults);
        if (faults.empty())
            addImpossibleValues(connection, file, false, faults);
    }
    if (faults.empty() && GestureLog(connection).isBroken())
        faults.push_back({ErrorCode::HistoryBroken, {}, {file, {}}});
    if (faults.size() > 1)
        faults.resize(1);
}

}  // namespace

void requireStudy(Connection& connection, const std::string& file)
{
    if (pragma(connection, "application_id") != applicationId)
        throw Error(ErrorCode::ForeignDatabase, {file});
    const auto version = pragma(connection, "user_version");
    if (version > schemaVersion)
        throw Error(ErrorCode::StudyTooNew, {file, std::to_string(version)});
    if (version < 1)
        throw Error(ErrorCode::StudyDamaged, {file, "version " + std::to_string(version)});
    if (const auto foreign = foreignPartOf(connection))
        throw Error(ErrorCode::SchemaForeign, {file, *foreign});
}

void requireWhole(Connection& connection, const std::filesystem::path& file)
{
    const std::uintmax_t head = connection.key() == nullptr ? 0 : SealedLayout::pagesAt;
    const auto said = head
                      + static_cast<std::uintmax_t>(pragma(connection, "page_count"))
                            * static_cast<std::uintmax_t>(pragma(connection, "page_size"));
    std::error_code ignored;
    if (const auto size = std::filesystem::file_size(file, ignored); !ignored && size < said)
        throw Error(ErrorCode::StudyDamaged, {file.string(), "truncated"});
}

std::vector<Problem> quickFaults(Connection& connection, const std::string& file)
{
    std::vector<Problem> faults;
    try {
        addQuickFaults(connection, file, faults);
    } catch (const SQLite::Exception& failure) {
        faults.push_back(damage(file, failure.what()));
    }
    return faults;
}

void leaveOutBroken(Connection& copy)
{
    // What is left out may be referred to in turn.
    constexpr int mostRounds = 20;
    auto& database = copy.database();
    try {
        database.tryExec(
            std::string(
                "DELETE FROM attribute WHERE owner NOT IN ('ego', 'alter', 'tie', 'alter_tie')"
                " OR scale NOT IN (")
            + knownScales() + ")");
        for (const auto& each : impossibleValues)
            database.tryExec(mendFor(each));
        for (const auto& query : choicesWithoutAnswer())
            database.tryExec("DELETE" + query.substr(query.find(" FROM ")));
        for (const auto& [table, owner] : answersOf)
            database.tryExec("DELETE" + disagreeing(table, owner));
        for (int round = 0; round < mostRounds; ++round) {
            const auto broken = brokenReferences(database);
            if (broken.empty())
                return;
            for (const auto& each : broken) {
                const auto where = " WHERE rowid = " + std::to_string(each.row);
                if (database.tryExec("UPDATE \"" + each.table + "\" SET \"" + each.column
                                     + "\" = NULL" + where)
                    != SQLITE_OK)
                    database.tryExec("DELETE FROM \"" + each.table + "\"" + where);
            }
        }
    } catch (const SQLite::Exception&) {
        // Its pages are damaged too: what can be read is read.
    }
}

std::vector<Problem> allFaults(Connection& connection, const std::string& file)
{
    std::vector<Problem> faults;
    addPageFaults(connection, file, "integrity_check", faults);
    addBrokenReferences(connection, faults);
    addImpossibleValues(connection, file, true, faults);
    return faults;
}

}  // namespace alteri
