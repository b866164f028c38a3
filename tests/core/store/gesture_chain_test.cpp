// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the log say of themselves, so that copies can be compared and changes are told.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <sqlite3.h>

using namespace alteri;
using namespace alteri::test;

namespace {

struct LoggedStudy {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");

    LoggedStudy()
    {
        auto environment = fixedEnvironment();
        newStudy(file).reset();
        environment.author = [] { return std::string("Olga"); };
        const auto study = StudyFile::open(file, environment);
        for (const auto* label : {"One", "Two", "Three"})
            study->perform(label, [&](Writer& writer) { writer.addEgo({}, label); });
        study->undo();
    }

    std::string value(const std::string& sql) const
    {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(file.string().c_str(), &database) == SQLITE_OK);
        std::string found;
        const int result = sqlite3_exec(
            database, sql.c_str(),
            [](void* into, int, char** values, char**) {
                *static_cast<std::string*>(into) = values[0] != nullptr ? values[0] : "";
                return 0;
            },
            &found, nullptr);
        sqlite3_close(database);
        CAPTURE(sql);
        REQUIRE(result == SQLITE_OK);
        return found;
    }

    std::vector<Problem> checked() const
    {
        return checkStudy(*StudyFile::open(file, fixedEnvironment(2), OpenFor::Reading));
    }
};

}  // namespace

TEST_CASE_METHOD(LoggedStudy, "entries of the log have ids and say who made them", "[store]")
{
    CHECK(value("SELECT count(DISTINCT id) FROM gesture WHERE length(id) = 16") == "4");
    CHECK(value("SELECT count(DISTINCT hash) FROM gesture WHERE length(hash) = 32") == "4");
    const auto study = StudyFile::open(file, fixedEnvironment(2));
    for (const auto& entry : study->history())
        CHECK(entry.author == "Olga");
    // Nobody is named who did not say so.
    study->perform("Four", [](Writer& writer) { writer.addEgo({}, "Four"); });
    CHECK(study->history().back().author.empty());
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(LoggedStudy, "the check tells an entry that is not what was written", "[store]")
{
    CHECK(checked().empty());
    const auto [sql, broken] = GENERATE(table<std::string, std::string>({
        {"UPDATE gesture SET label = 'Other' WHERE sequence = 2", "2"},
        {"UPDATE gesture SET author = 'Theo' WHERE sequence = 3", "3"},
        {"UPDATE gesture SET time = time + 1 WHERE sequence = 1", "1"},
        {"UPDATE gesture SET id = zeroblob(16) WHERE sequence = 4", "4"},
        {"UPDATE gesture SET hash = zeroblob(32) WHERE sequence = 2", "2"},
        // The one after does not follow any more.
        {"UPDATE gesture SET hash = (SELECT hash FROM gesture WHERE sequence = 2)"
         " WHERE sequence = 1",
         "1"},
    }));
    value(sql);
    const auto problems = checked();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ErrorCode::HistoryBroken);
    CHECK(problems.front().details.back() == broken);
}

TEST_CASE_METHOD(LoggedStudy, "what is forgotten leaves a log that is whole", "[store]")
{
    {
        const auto study = StudyFile::open(file, fixedEnvironment(2));
        study->forgetUpTo(1);
        study->perform("Four", [](Writer& writer) { writer.addEgo({}, "Four"); });
        CHECK(checkStudy(*study).empty());
    }
    CHECK(value("SELECT count(*) FROM forgotten_gesture") == "1");
    CHECK(value("SELECT count(*) FROM gesture JOIN forgotten_gesture USING (id)") == "0");
}

TEST_CASE_METHOD(LoggedStudy, "what a study was begun with is vouched for, too", "[store]")
{
    CHECK(value("SELECT count(*) FROM foundation") == "1");
    const auto isForgotten = GENERATE(false, true);
    if (isForgotten)
        StudyFile::open(file, fixedEnvironment(2))->forgetUpTo(1);
    CHECK(checked().empty());
    const auto sql =
        GENERATE(std::string("UPDATE category SET code = 'x' || code WHERE rowid = 1"),
                 std::string("UPDATE attribute SET label = 'Wolunteers only' WHERE rowid = 1"),
                 std::string("UPDATE study SET value = 'tr' WHERE key = 'language'"),
                 std::string("INSERT INTO ego (id, code, label, created, position)"
                             " VALUES (randomblob(16), 'new', 'New', 0, 99)"),
                 std::string("DELETE FROM map_level WHERE rowid = 1"));
    CAPTURE(sql);
    value(sql);
    const auto problems = checked();
    REQUIRE(!problems.empty());
    CHECK(problems.back().code == ErrorCode::HistoryBroken);
    CHECK(problems.back().details.back() == "0");
}

TEST_CASE_METHOD(LoggedStudy,
                 "a foundation is kept from the day a study is brought up to date",
                 "[store]")
{
    const auto old = folder.path("old.alteri");
    std::filesystem::copy_file(testData("store/version-9.alteri"), old);
    file = old;
    CHECK(checked().empty());
    // Opened for reading it is as it was; opened for writing it is of the present version.
    CHECK(value("PRAGMA user_version") == "9");
    StudyFile::open(file, fixedEnvironment(2));
    CHECK(value("SELECT count(*) FROM foundation") == "1");
    CHECK(checked().empty());
    value("UPDATE attribute SET label = label || '!' WHERE rowid = 1");
    CHECK(checked().size() == 1);
}

TEST_CASE("copies that were brought up to date apart are still copies", "[store]")
{
    const auto version =
        GENERATE(std::string("version-2"), std::string("version-4"), std::string("version-6"),
                 std::string("version-7"), std::string("version-8"), std::string("version-9"));
    CAPTURE(version);
    const TemporaryFolder folder;
    const auto open = [&](const std::string& name, std::uint64_t seed) {
        std::filesystem::copy_file(testData("store/" + version + ".alteri"), folder.path(name));
        return StudyFile::open(folder.path(name), fixedEnvironment(seed));
    };
    const auto ours = open("ours.alteri", 2);
    const auto theirs = open("theirs.alteri", 3);
    CHECK(ours->merging(*theirs)->isSameStudy());
    CHECK(ours->merging(*theirs)->hasNothingNew());
    theirs->perform("Add", [](Writer& writer) { writer.addEgo({}, "New"); });
    const auto merging = ours->merging(*theirs);
    const auto& plan =
        merging->plan([](const MergeQuestion& question) { return question.proposed; });
    CHECK(plan.questions.empty());
    REQUIRE(plan.entries.size() == 1);
    CHECK(plan.entries.front().thing == std::vector<std::string>{"New"});
}
