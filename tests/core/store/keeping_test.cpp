// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an open study from outside: other programs, other handles, moved files.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <sqlite3.h>

#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

namespace fs = std::filesystem;

struct OpenStudy {
    TemporaryFolder folder;
    fs::path file = folder.path("study.alteri");
    std::unique_ptr<StudyFile> study = sampleStudy(file);

    void addEgo(const std::string& name) const
    {
        study->perform("Add", [&](Writer& writer) { writer.addEgo({}, name); });
    }

    bool hasEgo(const StudyFile& where, const std::string& name) const
    {
        for (const auto& ego : where.reader().egos())
            if (ego.label == name)
                return true;
        return false;
    }

    /// A gesture must be refused, and the study go on in memory, complete, to be saved as a copy.
    void requireLoss(ErrorCode expected)
    {
        ErrorCode code = ErrorCode::StoreFailed;
        try {
            addEgo("Into nowhere");
            FAIL("the gesture was acknowledged");
        } catch (const Error& error) {
            code = error.code();
        }
        CHECK(code == expected);
        CHECK(study->access() == StudyFile::Access::ReadOnlyLost);
        CHECK_FALSE(hasEgo(*study, "Into nowhere"));
        CHECK(study->reader().egos().size() == 16);
        const auto copy = folder.path("rescued.alteri");
        study->saveCopy(copy);
        const auto rescued = StudyFile::open(copy, fixedEnvironment(3));
        CHECK(rescued->access() == StudyFile::Access::Write);
        CHECK(hasEgo(*rescued, "Before"));
        CHECK(checkStudy(*rescued).empty());
    }
};

/// Runs in a process of its own. @return what `work` returned
template <class Work>
int inOtherProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        int result = 99;
        try {
            result = work();
        } catch (...) {
            result = 98;
        }
        _exit(result);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 97;
}

int accessElsewhere(const fs::path& file)
{
    return inOtherProcess(
        [&] { return static_cast<int>(StudyFile::open(file, fixedEnvironment(5))->access()); });
}

void openAndClose(const fs::path& file)
{
    const int descriptor = open(file.c_str(), O_RDONLY);
    REQUIRE(descriptor >= 0);
    close(descriptor);
}

}  // namespace

TEST_CASE_METHOD(OpenStudy, "a plain open and close of the file keeps other programs out")
{
    openAndClose(file);
    CHECK(accessElsewhere(file) == static_cast<int>(StudyFile::Access::ReadOnlyInUse));
    addEgo("After");
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(OpenStudy, "a program without our lock that got in is noticed before a commit")
{
    addEgo("Before");
    openAndClose(file);  // drops SQLite's own lock
    REQUIRE(inOtherProcess([&] {
                sqlite3* other = nullptr;
                sqlite3_open_v2(file.c_str(), &other, SQLITE_OPEN_READWRITE, "unix-none");
                const int result =
                    sqlite3_exec(other, "UPDATE ego SET label = 'Theirs' WHERE rowid = 1", nullptr,
                                 nullptr, nullptr);
                sqlite3_close(other);
                return result;
            })
            == 0);
    requireLoss(ErrorCode::StudyOverwritten);
    CHECK(hasEgo(*StudyFile::open(file, fixedEnvironment(4)), "Theirs"));
}

TEST_CASE_METHOD(OpenStudy, "a gesture does not go into a file that is not there any more")
{
    addEgo("Before");
    SECTION("deleted")
    {
        fs::remove(file);
        requireLoss(ErrorCode::StudyMoved);
    }
    SECTION("renamed")
    {
        fs::rename(file, folder.path("elsewhere.alteri"));
        requireLoss(ErrorCode::StudyMoved);
    }
    SECTION("replaced by a copy, as programs do that keep folders alike")
    {
        const auto other = folder.path("other.alteri");
        fs::copy_file(file, other);
        fs::rename(other, file);
        requireLoss(ErrorCode::StudyMoved);
    }
    SECTION("its folder renamed")
    {
        fs::create_directory(folder.path("inner"));
        const auto inner = folder.path("inner") / "study.alteri";
        study->saveCopy(inner);
        study = StudyFile::open(inner, fixedEnvironment(6));
        fs::rename(folder.path("inner"), folder.path("outer"));
        requireLoss(ErrorCode::StudyMoved);
    }
    SECTION("cut off")
    {
        fs::resize_file(file, 4096);
        requireLoss(ErrorCode::StudyOverwritten);
    }
    SECTION("written over with an older state of itself")
    {
        const auto bytes = readFile(file);
        addEgo("Before, too");
        study->undo();
        std::fstream(file, std::ios::binary | std::ios::in | std::ios::out) << bytes;
        requireLoss(ErrorCode::StudyOverwritten);
    }
}

TEST_CASE_METHOD(OpenStudy, "a loss is noticed without a gesture too")
{
    CHECK(study->lookAtPlace());
    fs::remove(file);
    CHECK_FALSE(study->lookAtPlace());
    CHECK(study->access() == StudyFile::Access::ReadOnlyLost);
    CHECK(study->reader().egos().size() == 15);
}

TEST_CASE_METHOD(OpenStudy, "an undo does not go into nowhere either")
{
    addEgo("Before");
    fs::remove(file);
    CHECK_THROWS_AS(study->undo(), Error);
    CHECK(hasEgo(*study, "Before"));
}

TEST_CASE_METHOD(OpenStudy, "a study that is closed while it is copied ends the copying")
{
    auto copying = study->copying();
    study.reset();
    CHECK_THROWS_AS(copying->copyPiece(), Error);
    CHECK_THROWS_AS(copying->take(), Error);
    copying.reset();
}

TEST_CASE_METHOD(OpenStudy, "closing says that nobody is at work; a crash is no obstacle here")
{
    const auto holders = [&] {
        sqlite3* other = nullptr;
        std::string found;
        sqlite3_open_v2(("file:" + file.string() + "?immutable=1").c_str(), &other,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
        sqlite3_exec(
            other, "SELECT person || '@' || machine FROM file_holder",
            [](void* text, int, char** values, char**) {
                *static_cast<std::string*>(text) += values[0];
                return 0;
            },
            &found, nullptr);
        sqlite3_close(other);
        return found;
    };
    addEgo("Before");
    CHECK_FALSE(holders().empty());
    study.reset();
    CHECK(holders().empty());
    REQUIRE(inOtherProcess([&] {
                const auto crashed = StudyFile::open(file, fixedEnvironment(5));
                crashed->perform("Add",
                                 [](Writer& writer) { writer.addEgo({}, "By the crashed"); });
                _exit(0);  // without closing
                return 1;
            })
            == 0);
    CHECK_FALSE(holders().empty());
    study = StudyFile::open(file, fixedEnvironment(6));
    CHECK(study->access() == StudyFile::Access::Write);
}

TEST_CASE_METHOD(OpenStudy, "a study that another machine works on is left to it, unless asked")
{
    addEgo("Before");
    study.reset();
    sqlite3* other = nullptr;
    sqlite3_open(file.string().c_str(), &other);
    sqlite3_exec(other, "INSERT INTO file_holder VALUES (1, 'ayse', 'far-away', 12, 1700000000000)",
                 nullptr, nullptr, nullptr);
    sqlite3_close(other);
    {
        const auto reading = StudyFile::open(file, fixedEnvironment(5));
        CHECK(reading->access() == StudyFile::Access::ReadOnlyInUse);
        REQUIRE(reading->holder());
        CHECK(reading->holder()->person == "ayse");
        CHECK(reading->holder()->machine == "far-away");
    }
    study = StudyFile::open(file, fixedEnvironment(6), OpenFor::WritingInstead);
    CHECK(study->access() == StudyFile::Access::Write);
    addEgo("After");
    CHECK(hasEgo(*study, "Before"));
}

TEST_CASE_METHOD(OpenStudy, "opening for reading changes nothing and keeps nobody out")
{
    study.reset();
    const auto bytes = readFile(file);
    const auto reading = StudyFile::open(file, fixedEnvironment(5), OpenFor::Reading);
    CHECK(reading->access() == StudyFile::Access::ReadOnlyWanted);
    CHECK(accessElsewhere(file) == static_cast<int>(StudyFile::Access::Write));
    CHECK((readFile(file) == bytes));
    const auto old = folder.path("old.alteri");
    fs::copy_file(testData("store/version-1.alteri"), old);
    CHECK(StudyFile::open(old, fixedEnvironment(5), OpenFor::Reading)->reader().egos().size() > 0);
    CHECK((readFile(old) == readFile(testData("store/version-1.alteri"))));
}

TEST_CASE_METHOD(OpenStudy, "copies and backups are for nobody who could not read the study")
{
    fs::permissions(file, static_cast<fs::perms>(0600));
    const auto copy = folder.path("copy.alteri");
    study->saveCopy(copy);
    CHECK(fs::status(copy).permissions() == static_cast<fs::perms>(0600));
    const auto old = folder.path("old.alteri");
    fs::copy_file(testData("store/version-2.alteri"), old);
    fs::permissions(old, static_cast<fs::perms>(0600));
    folder.write("old.alteri.version-2", "a backup of another day");
    StudyFile::open(old, fixedEnvironment(5));
    CHECK((readFile(folder.path("old.alteri.version-2")) == "a backup of another day"));
    const auto backup = folder.path("old.alteri.version-2-2");
    CHECK(StudyFile::open(backup, fixedEnvironment(6), OpenFor::Reading)->reader().egos().size()
          == StudyFile::open(old, fixedEnvironment(7), OpenFor::Reading)->reader().egos().size());
    CHECK(fs::status(backup).permissions() == static_cast<fs::perms>(0600));
}

TEST_CASE_METHOD(OpenStudy, "a copy replaces no study and removes no other file")
{
    const auto other = folder.path("other.alteri");
    newStudy(other).reset();
    const auto bytes = readFile(other);
    folder.write("new.alteri.part", "mine");
    try {
        study->saveCopy(other);
        FAIL("a study was replaced");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::OutputIsStudy);
    }
    CHECK((readFile(other) == bytes));
    study->saveCopy(folder.path("new.alteri"));
    CHECK((readFile(folder.path("new.alteri.part")) == "mine"));
}

TEST_CASE("an old study opens for reading where no backup can be written", "[store]")
{
    const TemporaryFolder folder;
    const auto old = folder.path("old.alteri");
    fs::copy_file(testData("store/version-1.alteri"), old);
    fs::permissions(old, static_cast<fs::perms>(0666));
    fs::permissions(folder.path(), static_cast<fs::perms>(0555));
    withoutPrivileges([&] {
        const auto study = StudyFile::open(old, fixedEnvironment(5));
        CHECK(study->access() == StudyFile::Access::ReadOnlyProtected);
        CHECK(study->reader().egos().size() > 0);
        CHECK_FALSE(study->reader().codebook().attributes.empty());
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK((readFile(old) == readFile(testData("store/version-1.alteri"))));
}

TEST_CASE_METHOD(OpenStudy, "a folder that turns read-only meanwhile takes gestures all the same")
{
    study.reset();
    fs::permissions(file, static_cast<fs::perms>(0666));
    fs::permissions(folder.path(), static_cast<fs::perms>(0777));
    withoutPrivileges([&] {
        study = StudyFile::open(file, fixedEnvironment(5));
        REQUIRE(study->access() == StudyFile::Access::Write);
    });
    fs::permissions(folder.path(), static_cast<fs::perms>(0555));
    withoutPrivileges([&] {
        addEgo("Into the open journal");
        study->undo();
        study->redo();
        CHECK(checkStudy(*study).empty());
        study.reset();
        CHECK(hasEgo(*StudyFile::open(file, fixedEnvironment(6)), "Into the open journal"));
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
}
