// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/study_mending.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/tampering.hpp"
#include "tests/property.hpp"

#include <sqlite3.h>

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

/// An ego with three alteri, two of them placed.
struct StudyFixture {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");
    std::unique_ptr<StudyFile> study = newStudy(file);
    EgoId ego;
    MapId map;
    AlterId anna;
    AlterId ben;
    AlterId cleo;

    StudyFixture()
    {
        study->perform("Add people", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().designs().front().id, "Map");
            anna = nameAlter(writer, map, "Anna");
            ben = nameAlter(writer, map, "Ben");
            cleo = nameAlter(writer, map, "Cleo");
            moveAlter(writer, {map, anna}, {0.3, 1});
            moveAlter(writer, {map, ben}, {0.5, 2});
            writer.addAlterTie(makeAlterTie(map, kind(writer), false, anna, ben));
        });
    }

    static TieKindId kind(const Writer& writer)
    {
        return writer.reader().codebook().tieKinds.front().id;
    }

    const Attribute attribute(Owner owner, const std::string& key) const
    {
        return *study->reader().codebook().find(owner, key);
    }
};

ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return {};
}

using Gesture = std::function<void(Writer&, const StudyFixture&)>;

std::vector<std::pair<std::string, Gesture>> allGestures()
{
    return {
        {"add ego", [](Writer& w, const StudyFixture&) { w.addEgo({}, "Other"); }},
        {"rename ego", [](Writer& w, const StudyFixture& f) { w.renameEgo(f.ego, "New"); }},
        {"remove ego", [](Writer& w, const StudyFixture& f) { w.removeEgo(f.ego); }},
        {"name alter", [](Writer& w, const StudyFixture& f) { nameAlter(w, f.map, "Dora"); }},
        {"rename alter", [](Writer& w, const StudyFixture& f) { w.renameAlter(f.anna, "Anne"); }},
        {"remove alter", [](Writer& w, const StudyFixture& f) { w.removeAlter(f.anna); }},
        {"move alter",
         [](Writer& w, const StudyFixture& f) {
             moveAlter(w, {f.map, f.cleo}, {0.9, 4});
         }},
        {"take off the map",
         [](Writer& w, const StudyFixture& f) {
             w.setPlace({f.map, f.anna}, std::nullopt);
         }},
        {"remove tie",
         [](Writer& w, const StudyFixture& f) {
             w.removeTie({f.map, f.ben});
         }},
        {"code ego",
         [](Writer& w, const StudyFixture& f) {
             code(w, f.ego, f.attribute(Owner::Ego, "members").id, 4.0);
         }},
        {"code alter",
         [](Writer& w, const StudyFixture& f) {
             const auto type = f.attribute(Owner::Alter, "type");
             code(w, f.anna, type.id, type.categories.back().id);
         }},
        {"code tie",
         [](Writer& w, const StudyFixture& f) {
             const auto relevance = f.attribute(Owner::Tie, "relevance");
             code(w, TieKey{f.map, f.anna}, relevance.id, MissingReason::Refused);
         }},
        {"add tie between alteri",
         [](Writer& w, const StudyFixture& f) {
             w.addAlterTie(makeAlterTie(f.map, StudyFixture::kind(w), false, f.anna, f.cleo));
         }},
        {"remove tie between alteri",
         [](Writer& w, const StudyFixture& f) {
             w.removeAlterTie(makeAlterTie(f.map, StudyFixture::kind(w), false, f.ben, f.anna));
         }},
        {"add model",
         [](Writer& w, const StudyFixture&) {
             w.addModel({{},
                         "Mine",
                         "relevance ~ type + members + (1 | ego)",
                         true,
                         {{"type", "other"}},
                         {{"type", "other", {"party", "company"}}},
                         {"members"},
                         {},
                         "members > 3"});
         }},
        {"set title",
         [](Writer& w, const StudyFixture&) { w.setStudyProperty("title", "Networks"); }},
    };
}

}  // namespace

TEST_CASE_METHOD(StudyFixture, "undo of any gesture leaves the study as it was, redo as it became")
{
    for (const auto& [name, gesture] : allGestures()) {
        CAPTURE(name);
        const auto before = contentOf(*study);
        const auto change = study->perform(
            name, [&, &gesture = gesture](Writer& writer) { gesture(writer, *this); });
        CHECK_FALSE(change.isEmpty());
        const auto after = contentOf(*study);
        CHECK(after != before);
        CHECK(study->undoLabel() == name);
        study->undo();
        CHECK(contentOf(*study) == before);
        study->redo();
        CHECK(contentOf(*study) == after);
        study->undo();
    }
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(StudyFixture, "undo and redo work after reopening")
{
    const auto before = contentOf(*study);
    study->perform("Rename", [&](Writer& writer) { writer.renameAlter(anna, "Anne"); });
    study->perform("Remove", [&](Writer& writer) { writer.removeAlter(ben); });
    const auto after = contentOf(*study);

    study.reset();
    study = StudyFile::open(file, fixedEnvironment(2));
    study->undo();
    study.reset();
    study = StudyFile::open(file, fixedEnvironment(3));
    CHECK(study->redoLabel() == "Remove");
    study->undo();
    CHECK(contentOf(*study) == before);
    study->redo();
    study->redo();
    CHECK(contentOf(*study) == after);
    CHECK_FALSE(study->redoLabel());
}

TEST_CASE("what a study begins with cannot be undone", "[store]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"));
    CHECK_FALSE(study->undoLabel());
    CHECK(codeOf([&] { study->undo(); }) == ErrorCode::NothingToUndo);
    CHECK_FALSE(study->reader().codebook().attributes.empty());
}

TEST_CASE_METHOD(StudyFixture, "a copy does not replace a study that is open")
{
    const auto other = folder.path("other.alteri");
    const auto opened = newStudy(other);
    CHECK(codeOf([&] { study->saveCopy(other); }) == ErrorCode::StudyIsBusy);
    opened->perform("Add", [](Writer& writer) { writer.addEgo({}, "New"); });
    CHECK(StudyFile::open(other, fixedEnvironment(4))->reader().egos().size() == 1);
}

TEST_CASE_METHOD(StudyFixture, "a new gesture after undo forgets what could be redone")
{
    study->perform("One", [&](Writer& writer) { writer.renameAlter(anna, "Anne"); });
    study->undo();
    study->perform("Two", [&](Writer& writer) { writer.renameAlter(anna, "Annie"); });
    CHECK_FALSE(study->redoLabel());
    CHECK(codeOf([&] { study->redo(); }) == ErrorCode::NothingToRedo);
}

TEST_CASE_METHOD(StudyFixture, "a refused gesture changes nothing and leaves no entry")
{
    const auto before = contentOf(*study);
    const auto label = study->undoLabel();
    CHECK(codeOf([&] {
              study->perform("Rename", [&](Writer& writer) {
                  writer.renameAlter(ben, "Benjamin");
                  writer.renameAlter(anna, " ");
              });
          })
          == ErrorCode::EmptyName);
    CHECK(contentOf(*study) == before);
    CHECK(study->undoLabel() == label);
}

TEST_CASE_METHOD(StudyFixture, "a gesture that changes nothing leaves no entry")
{
    const auto label = study->undoLabel();
    const auto change =
        study->perform("Rename", [&](Writer& writer) { writer.renameAlter(anna, "Anna"); });
    CHECK(change.isEmpty());
    CHECK(study->undoLabel() == label);
}

TEST_CASE_METHOD(StudyFixture, "changes name what was touched")
{
    const auto moved = study->perform("Move", [&](Writer& writer) {
        moveAlter(writer, {map, anna}, {0.9, 1});
    });
    CHECK(moved.alteri == std::set{anna});
    CHECK(moved.maps == std::set{map});
    CHECK_FALSE(moved.codebookChanged);
    const auto undone = study->undo();
    CHECK(undone.alteri == std::set{anna});
}

TEST_CASE_METHOD(StudyFixture, "random series of gestures can be undone to the start and redone")
{
    const auto gestures = allGestures();
    checkProperty("undo to the start, redo to the end", [&] {
        const auto start = contentOf(*study);
        int performed = 0;
        const auto choices = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, gestures.size()));
        for (const auto choice : choices) {
            try {
                const auto change = study->perform(
                    "Gesture", [&](Writer& writer) { gestures[choice].second(writer, *this); });
                performed += change.isEmpty() ? 0 : 1;
            } catch (const Error&) {
                // What was removed before cannot be changed any more; refusals are tested above.
            }
        }
        RC_ASSERT(checkStudy(*study).empty());
        const auto end = contentOf(*study);
        for (int i = 0; i < performed; ++i)
            study->undo();
        RC_ASSERT(contentOf(*study) == start);
        for (int i = 0; i < performed; ++i)
            study->redo();
        RC_ASSERT(contentOf(*study) == end);
        for (int i = 0; i < performed; ++i)
            study->undo();
    });
}

TEST_CASE_METHOD(StudyFixture, "every recorded table has a primary key of NOT NULL columns")
{
    study.reset();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.string().c_str(), &database) == SQLITE_OK);
    std::string faults;
    sqlite3_exec(
        database,
        "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
        " WHERE t.type = 'table' AND c.pk > 0 AND NOT c.\"notnull\""
        " UNION ALL SELECT name FROM sqlite_schema t WHERE type = 'table' AND NOT EXISTS"
        " (SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)"
        " UNION ALL SELECT name FROM sqlite_schema WHERE type = 'trigger'",
        [](void* text, int, char** values, char**) {
            *static_cast<std::string*>(text) += std::string(values[0]) + " ";
            return 0;
        },
        &faults, nullptr);
    sqlite3_close(database);
    CHECK(faults.empty());
}

TEST_CASE_METHOD(StudyFixture, "a copy holds the same study and history")
{
    const auto copy = folder.path("copy.alteri");
    study->saveCopy(copy);
    const auto second = StudyFile::open(copy, fixedEnvironment(5));
    CHECK(contentOf(*second) == contentOf(*study));
    CHECK(second->undoLabel() == study->undoLabel());
    CHECK(codeOf([&] { study->saveCopy(file); }) == ErrorCode::FileExists);
}

TEST_CASE_METHOD(StudyFixture, "a copy that is cancelled leaves what was there")
{
    const auto old = folder.write("old.txt", "mine");
    const auto place = folder.path("copy.alteri");
    const auto countFiles = [&] {
        return std::distance(std::filesystem::directory_iterator(folder.path()), {});
    };
    const auto before = countFiles();  // with the lock beside the study
    for (const auto& copy : {place, old}) {
        std::size_t told = 0;
        CHECK(codeOf([&] {
                  study->saveCopy(copy, [&](std::size_t done, std::size_t all) {
                      CHECK(done <= all);
                      ++told;
                      throw Error(ErrorCode::Cancelled);
                  });
              })
              == ErrorCode::Cancelled);
        CHECK(told == 1);
    }
    CHECK_FALSE(std::filesystem::exists(place));
    CHECK(readFile(old) == "mine");
    CHECK(countFiles() == before);
    study->saveCopy(place, [](std::size_t done, std::size_t all) { CHECK(done <= all); });
    CHECK(contentOf(*StudyFile::open(place, fixedEnvironment(5))) == contentOf(*study));
}

TEST_CASE_METHOD(StudyFixture, "a study that is lent is for the other thread only")
{
    const auto before = contentOf(*study);
    {
        const StudyFile::Loan loan(*study);
        CHECK(study->isLent());
        CHECK_THROWS_AS(study->reader().egos(), std::logic_error);
        CHECK_THROWS_AS(study->perform("Here", [](Writer&) {}), std::logic_error);
        std::thread([&] {
            study->perform("There", [&](Writer& writer) { writer.renameAlter(anna, "Ada"); });
        }).join();
    }
    CHECK_FALSE(study->isLent());
    CHECK(study->reader().alter(anna)->label == "Ada");
    study->undo();
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(StudyFixture, "what is tried out in a copy is taken back")
{
    const auto copy = study->copy();
    const auto environment = fixedEnvironment(6);
    copy->tryOut(environment, [&](Writer& writer) {
        writer.renameAlter(anna, "Ada");
        CHECK(copy->reader().alter(anna)->label == "Ada");
    });
    CHECK(copy->reader().alter(anna)->label == "Anna");
    CHECK(codeOf([&] {
              copy->tryOut(environment, [&](Writer& writer) {
                  writer.renameAlter(anna, "Ada");
                  writer.addTie({map, AlterId()});
              });
          })
          == ErrorCode::NotFound);
    CHECK(copy->reader().alter(anna)->label == "Anna");
}

TEST_CASE("files that are no studies are refused and stay as they were", "[store]")
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::filesystem::path& file) {
        const auto before = readFile(file);
        const auto code = codeOf([&] { StudyFile::open(file, fixedEnvironment()); });
        CHECK(readFile(file) == before);
        return code;
    };
    SECTION("no file at all")
    {
        CHECK(codeOf([&] { StudyFile::open(folder.path("none.alteri"), fixedEnvironment()); })
              == ErrorCode::FileNotFound);
    }
    SECTION("a text file")
    {
        CHECK(refused(folder.write("text.alteri", std::string(5000, 'x'))) == ErrorCode::NotAStudy);
    }
    SECTION("an empty file")
    {
        CHECK(refused(folder.write("empty.alteri", "")) == ErrorCode::NotAStudy);
    }
    SECTION("a database of another program")
    {
        const auto file = folder.path("foreign.alteri");
        tamper(file, "CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine');");
        CHECK(refused(file) == ErrorCode::ForeignDatabase);
    }
    SECTION("a study of a newer version")
    {
        const auto file = folder.path("newer.alteri");
        newStudy(file).reset();
        tamper(file, "PRAGMA user_version = " + std::to_string(schemaVersion + 1));
        CHECK(refused(file) == ErrorCode::StudyTooNew);
    }
    SECTION("a study cut off")
    {
        const auto file = folder.path("short.alteri");
        sampleStudy(file).reset();
        const auto bytes = readFile(file);
        for (const double share : {0.9, 0.5, 0.1}) {
            folder.write("short.alteri",
                         bytes.substr(0, static_cast<std::size_t>(static_cast<double>(bytes.size())
                                                                  * share)));
            CHECK(refused(file) == ErrorCode::StudyDamaged);
        }
        folder.write("short.alteri", bytes.substr(0, 50));
        CHECK(refused(file) == ErrorCode::NotAStudy);
    }
}

TEST_CASE("studies that may not be written to open for reading", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder.path("study.alteri");
    const auto content = contentOf(*sampleStudy(file));
    // Everybody may look, nobody may write.
    std::filesystem::permissions(folder.path(), static_cast<std::filesystem::perms>(0555));
    withoutPrivileges([&] {
        const auto study = StudyFile::open(file, fixedEnvironment());
        CHECK(study->access() == StudyFile::Access::ReadOnlyProtected);
        CHECK(study->reader().egos().size() == 15);
        CHECK(
            codeOf([&] { study->perform("Add", [](Writer& writer) { writer.addEgo({}, "New"); }); })
            == ErrorCode::StudyIsReadOnly);
        CHECK(codeOf([&] { study->undo(); }) == ErrorCode::StudyIsReadOnly);
        CHECK(codeOf([&] { StudyFile::create(folder.path("new.alteri"), fixedEnvironment()); })
              == ErrorCode::FileNotWritable);
        CHECK(codeOf([&] { study->saveCopy(folder.path("copy.alteri")); })
              == ErrorCode::FileNotWritable);
    });
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
    CHECK(contentOf(*StudyFile::open(file, fixedEnvironment())) == content);
}

TEST_CASE_METHOD(StudyFixture, "a second opener reads, and the first keeps its lock")
{
    const auto second = StudyFile::open(file, fixedEnvironment(7));
    CHECK(second->access() == StudyFile::Access::ReadOnlyInUse);
    CHECK(second->reader().alteri(ego).size() == 3);
    CHECK(codeOf([&] { second->perform("Add", [](Writer& writer) { writer.addEgo({}, "New"); }); })
          == ErrorCode::StudyIsReadOnly);

    // The first can still write; a third comes too late as well.
    study->perform("Rename", [&](Writer& writer) { writer.renameAlter(anna, "Anne"); });
    const auto third = StudyFile::open(file, fixedEnvironment(8));
    CHECK(third->access() == StudyFile::Access::ReadOnlyInUse);
    CHECK(third->reader().alter(anna)->label == "Anne");
    CHECK(second->reader().alter(anna)->label == "Anna");
}

TEST_CASE("a second program cannot write to a study that is open", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder.path("study.alteri");
    const auto study = sampleStudy(file);
    const pid_t child = fork();
    if (child == 0) {
        int result = 1;
        try {
            const auto other = StudyFile::open(file, fixedEnvironment(9));
            result = other->access() == StudyFile::Access::ReadOnlyInUse
                             && other->reader().egos().size() == 15
                         ? 0
                         : 2;
        } catch (...) {
            result = 3;
        }
        _exit(result);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    study->perform("Add", [](Writer& writer) { writer.addEgo({}, "New"); });
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("create refuses to overwrite", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder.write("mine.alteri", "something dear");
    CHECK(codeOf([&] { StudyFile::create(file, fixedEnvironment()); }) == ErrorCode::FileExists);
    CHECK(readFile(file) == "something dear");
}

TEST_CASE_METHOD(StudyFixture, "check finds places and answers that disagree")
{
    study.reset();
    SECTION("a place in another ring")
    {
        tamper(file, "UPDATE tie SET radius = 0.95 WHERE radius < 0.4");
        const auto problems = checkStudy(*StudyFile::open(file, fixedEnvironment()));
        REQUIRE(problems.size() == 2);
        CHECK(problems.back().code == ErrorCode::HistoryBroken);  // no gesture moved it there
        CHECK(problems.front().code == ErrorCode::PlaceDisagrees);
        CHECK(problems.front().details.front() == "Anna");
        const auto mended = StudyFile::open(file, fixedEnvironment());
        const auto before = contentOf(*mended);
        CHECK(mendStudy(*mended).places == 1);
        for (const auto& problem : checkStudy(*mended))
            CHECK(problem.code == ErrorCode::HistoryBroken);
        CHECK(mendStudy(*mended).all() == 0);
        mended->undo();
        CHECK(contentOf(*mended) == before);
    }
    SECTION("a tie without its alter")
    {
        tamper(file, "DELETE FROM \"alter\" WHERE label = 'Cleo'");
        const auto problems = checkStudy(*StudyFile::open(file, fixedEnvironment()));
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().code == ErrorCode::ReferenceBroken);
    }
}

TEST_CASE("gestures that returned survive a killed program", "[store][kill]")
{
    // The child names partners without end and tells each that returned; the parent kills it.
    const TemporaryFolder folder;
    std::mt19937 random(20260101);
    for (int round = 0; round < 20; ++round) {
        CAPTURE(round);
        const auto file = folder.path("kill" + std::to_string(round) + ".alteri");
        newStudy(file).reset();
        int told[2];
        REQUIRE(pipe(told) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto study = StudyFile::open(file, fixedEnvironment(11));
            MapId map;
            study->perform("Ego", [&](Writer& writer) {
                const auto ego = writer.addEgo("E1", "Ego");
                map = writer.addMap(ego, writer.reader().designs().front().id, "Map");
            });
            for (int i = 0;; ++i) {
                study->perform("Name", [&](Writer& writer) {
                    const auto alter = nameAlter(writer, map, "Partner " + std::to_string(i));
                    moveAlter(writer, {map, alter}, {0.2 + 0.01 * (i % 90), 0.1 * i});
                });
                if (write(told[1], "x", 1) != 1)
                    _exit(1);
            }
        }
        close(told[1]);
        // Let it get as far as a random number of gestures, then hit it in the middle of one.
        const int wanted = 1 + static_cast<int>(random() % 30);
        int returned = 0;
        char byte = 0;
        while (returned < wanted && read(told[0], &byte, 1) == 1)
            ++returned;
        volatile auto spin = random() % 400'000;
        while (spin > 0)
            spin = spin - 1;
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(told[0], &byte, 1) == 1)
            ++returned;
        close(told[0]);

        const auto study = StudyFile::open(file, fixedEnvironment(12));
        CHECK(study->access() == StudyFile::Access::Write);
        CHECK(checkStudy(*study).empty());
        const auto egos = study->reader().egos();
        REQUIRE(egos.size() == 1);
        const auto alteri = study->reader().alteri(egos.front().id);
        // The one that was under way may be there too.
        CHECK(alteri.size() >= static_cast<std::size_t>(returned));
        CHECK(alteri.size() <= static_cast<std::size_t>(returned) + 1);
        for (int i = 0; i < returned; ++i)
            CHECK(alteri[static_cast<std::size_t>(i)].label == "Partner " + std::to_string(i));
    }
}
