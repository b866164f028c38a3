// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_soundness.hpp"

#include "core/files/study_signature.hpp"
#include "core/store/connection.hpp"
#include "core/store/expected_schema.hpp"
#include "core/store/gesture_log.hpp"
#include "core/store/schema.hpp"

#include <array>
#include <cstdint>
#include <system_error>

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

/// Values that the schema lets pass and nothing in the program can do with.
constexpr std::array impossibleValues{
    "SELECT 'tie' FROM tie WHERE radius > 1e3 OR abs(angle) > 1e9",
    "SELECT 'map_sector' FROM map_sector WHERE share > 1e9",
    "SELECT 'map_area' FROM map_area WHERE share > 1e9",
    "SELECT 'map_design' FROM map_design WHERE spacing NOT IN ('width', 'area')",
    "SELECT 'tie_kind' FROM tie_kind WHERE dash NOT IN ('solid', 'dashed', 'dotted')",
    "SELECT 'attribute' FROM attribute WHERE abs(position) > 1e300",
    "SELECT 'category' FROM category WHERE abs(position) > 1e300",
    "SELECT 'ego' FROM ego WHERE abs(position) > 1e300",
    "SELECT 'map' FROM map WHERE abs(position) > 1e300",
    "SELECT 'alter' FROM \"alter\" WHERE abs(position) > 1e300",
    "SELECT 'ego_value' FROM ego_value WHERE abs(number) > 1.7e308",
    "SELECT 'alter_value' FROM alter_value WHERE abs(number) > 1.7e308",
    "SELECT 'tie_value' FROM tie_value WHERE abs(number) > 1.7e308",
    "SELECT 'alter_tie_value' FROM alter_tie_value WHERE abs(number) > 1.7e308",
};

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
    for (const std::string query : impossibleValues) {
        const bool isAboutAnswers = query.find("_value ") != std::string::npos;
        if ((isAboutAnswers && !answers) || !hasTable(connection, query))
            continue;
        SQLite::Statement rows(connection.database(), query);
        if (rows.executeStep())
            faults.push_back(damage(file, rows.getColumn(0).getString()));
    }
}

void addPageFaults(Connection& connection,
                   const std::string& file,
                   const std::string& check,
                   std::vector<Problem>& faults)
{
    SQLite::Statement rows(connection.database(), "PRAGMA " + check);
    while (rows.executeStep())
        if (const auto verdict = rows.getColumn(0).getString(); verdict != "ok")
            faults.push_back(damage(file, verdict));
}

void addBrokenReferences(Connection& connection, std::vector<Problem>& faults)
{
    SQLite::Statement rows(connection.database(), "PRAGMA foreign_key_check");
    while (rows.executeStep())
        faults.push_back({ErrorCode::ReferenceBroken,
                          {},
                          {rows.getColumn(0).getString(), rows.getColumn(2).getString()}});
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
    const auto said = static_cast<std::uintmax_t>(pragma(connection, "page_count"))
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

std::vector<Problem> allFaults(Connection& connection, const std::string& file)
{
    std::vector<Problem> faults;
    addPageFaults(connection, file, "integrity_check", faults);
    addBrokenReferences(connection, faults);
    addImpossibleValues(connection, file, true, faults);
    return faults;
}

}  // namespace alteri
