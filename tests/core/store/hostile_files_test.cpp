// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged or made to harm: the program lives on, and says what is wrong.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/tampering.hpp"
#include "tests/deadline.hpp"

#include <algorithm>
#include <fstream>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Victim {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");

    Victim()
    {
        const auto study = sampleStudy(file);
        study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Added"); });
        study->undo();
        study->redo();
    }

    /// Opens and reads all that the window reads. @return what was found, or what was thrown
    std::vector<ErrorCode> opened() const
    {
        std::vector<ErrorCode> codes;
        try {
            const auto study = StudyFile::open(file, fixedEnvironment(2));
            if (study->access() == StudyFile::Access::Write)
                return codes;
            for (const auto& notice : study->notices())
                codes.push_back(notice.code);
            framesOf(study->reader());
        } catch (const Error& error) {
            codes.push_back(error.code());
        }
        return codes;
    }

    std::vector<Problem> checked() const
    {
        try {
            return checkStudy(*StudyFile::open(file, fixedEnvironment(2), OpenFor::Reading));
        } catch (const Error& error) {
            return error.problems();
        }
    }
};

using Codes = std::vector<ErrorCode>;

}  // namespace

TEST_CASE_METHOD(Victim, "a study with anything in it that its version has not is refused")
{
    for (const std::string sql :
         {"CREATE TRIGGER t AFTER INSERT ON study BEGIN DELETE FROM ego; END",
          "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
          " SELECT x FROM c",
          "CREATE TABLE extra (x)", "CREATE INDEX i ON ego(label)", "DROP INDEX tie_of_alter",
          "ALTER TABLE ego ADD COLUMN extra TEXT",
          "ALTER TABLE ego ADD COLUMN worked_out TEXT AS (label || label)",
          "CREATE VIRTUAL TABLE words USING fts5(word)", "CREATE UNIQUE INDEX u ON ego(code)",
          "CREATE INDEX p ON ego(label) WHERE label LIKE '%a%'",
          "CREATE TABLE \"sqlite-stat1\" (x)",
          // Hidden behind a name that SQLite keeps for itself.
          "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
          " VALUES ('trigger', 'sqlite_statement', 'ego', 0, 'CREATE TRIGGER sqlite_statement"
          " AFTER INSERT ON ego BEGIN DELETE FROM ego; END')",
          "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
          " VALUES ('view', 'sqlite_stats', 'sqlite_stats', 0,"
          " 'CREATE VIEW sqlite_stats AS SELECT * FROM ego')",
          "UPDATE sqlite_schema SET sql = replace(sql, 'REFERENCES ego(id)', '')"
          " WHERE name = 'map'",
          "DROP TABLE prompt; CREATE VIEW prompt AS SELECT 1 AS id, 2 AS attribute, 3 AS text,"
          " 4 AS position",
          "UPDATE sqlite_schema SET sql = replace(sql, 'rings BETWEEN 1 AND 8', 'rings > 0')"
          " WHERE name = 'map_design'"}) {
        CAPTURE(sql);
        const auto whole = readFile(file);
        tamper(file, sql);
        CHECK(opened() == Codes{ErrorCode::SchemaForeign});
        CHECK_FALSE(checked().empty());
        folder.write("study.alteri", whole);
    }
}

TEST_CASE_METHOD(Victim, "impossible values are told at opening, and the study is not written to")
{
    for (const std::string sql :
         {"UPDATE tie SET radius = 9e999 WHERE rowid = 3",
          "UPDATE tie SET angle = -9e999 WHERE rowid = 3",
          "UPDATE map_design SET spacing = 'nowhere'", "UPDATE map_design SET rings = 900",
          "UPDATE tie_kind SET dash = 'zigzag'", "UPDATE attribute SET scale = 'colour'",
          "UPDATE ego SET position = 9e999",
          "UPDATE tie_value SET attribute = x'00' WHERE rowid = 1",
          "DELETE FROM category WHERE rowid = 2", "DELETE FROM \"alter\" WHERE rowid = 1",
          "UPDATE gesture SET undoes = NULL, redoes = 2 WHERE sequence = 2",
          "UPDATE gesture SET undoes = sequence WHERE undoes IS NOT NULL",
          "UPDATE gesture SET undoes = 4, redoes = NULL WHERE sequence = 3",
          "UPDATE gesture SET redoes = 1 WHERE redoes IS NOT NULL",
          "UPDATE ego SET label = hex(zeroblob(1000000)) WHERE rowid = 1",
          "UPDATE \"alter\" SET label = hex(zeroblob(1000000)) WHERE rowid = 1"}) {
        CAPTURE(sql);
        const auto whole = readFile(file);
        tamper(file, sql);
        CHECK_FALSE(opened().empty());
        CHECK_FALSE(checked().empty());
        folder.write("study.alteri", whole);
    }
}

TEST_CASE_METHOD(Victim, "huge blobs in the history do no harm until they are told")
{
    for (const std::string sql :
         {"UPDATE gesture SET changeset = zeroblob(70000000) WHERE sequence = 2",
          "UPDATE gesture SET changeset = CAST(hex(zeroblob(5000000)) AS BLOB)"
          " WHERE sequence = 1",
          "UPDATE gesture SET label = hex(zeroblob(5000000)) WHERE sequence = 2"}) {
        CAPTURE(sql);
        const auto whole = readFile(file);
        tamper(file, sql);
        opened();
        const auto problems = checked();
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().code == ErrorCode::HistoryBroken);
        folder.write("study.alteri", whole);
    }
}

TEST_CASE_METHOD(Victim, "the check reads the history backwards")
{
    CHECK(checked().empty());
    for (const std::string sql :
         {"UPDATE gesture SET changeset = x'00ff' WHERE sequence = 1",
          // SQLite's own reader does not come to an end of this one.
          "UPDATE gesture SET changeset = x'54ff00'",
          "UPDATE gesture SET changeset = zeroblob(0) WHERE sequence = 2",
          "UPDATE gesture SET changeset = (SELECT changeset FROM gesture WHERE sequence = 3)"
          " WHERE sequence = 2",
          "DELETE FROM gesture WHERE sequence = 4", "DELETE FROM gesture WHERE sequence = 1",
          "UPDATE ego SET label = 'Rewritten' WHERE label = 'Added'",
          "UPDATE \"alter\" SET label = 'Rewritten' WHERE rowid = 7",
          "DELETE FROM alter_value WHERE rowid = 7"}) {
        CAPTURE(sql);
        const auto whole = readFile(file);
        tamper(file, "PRAGMA foreign_keys = OFF;" + sql);
        const auto problems = checked();
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().code == ErrorCode::HistoryBroken);
        folder.write("study.alteri", whole);
    }
}

TEST_CASE_METHOD(Victim, "bytes that fell over are found or do no harm", "[store]")
{
    const auto whole = readFile(file);
    std::mt19937 random(20261128);
    for (int round = 0; round < 80 / sparseness; ++round) {
        CAPTURE(round);
        auto bytes = whole;
        const int count = 1 + round % 40;
        for (int i = 0; i < count; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        folder.write("study.alteri", bytes);
        const auto found = opened();
        const auto problems = checked();
        if (!found.empty())
            CHECK_FALSE(problems.empty());
    }
}

TEST_CASE_METHOD(Victim,
                 "a study that was cut off anywhere is refused and stays as it is",
                 "[store]")
{
    const auto whole = readFile(file);
    std::mt19937 random(7);
    for (int round = 0; round < 25; ++round) {
        const auto bytes = whole.substr(0, random() % whole.size());
        folder.write("study.alteri", bytes);
        CHECK_FALSE(opened().empty());
        CHECK((readFile(file) == bytes));
    }
}
