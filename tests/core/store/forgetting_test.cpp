// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/past_study.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Confided {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");
    std::unique_ptr<StudyFile> study = newStudy(file);
    EgoId kept;
    EgoId leaving;
    MapId keptMap;
    MapId leavingMap;

    Confided()
    {
        study->perform("Add people", [&](Writer& writer) {
            const auto design = writer.reader().designs().front().id;
            kept = writer.addEgo("E1", "Staying");
            keptMap = writer.addMap(kept, design, "Map");
            leaving = writer.addEgo("E2", "Withdrawn");
            leavingMap = writer.addMap(leaving, design, "Map");
        });
        name(keptMap, "Ordinary");
        name(leavingMap, "Confidential Friend");
        study->perform("Name Secret Typo",
                       [&](Writer& writer) { nameAlter(writer, keptMap, "Secret Typo"); });
        study->undo();
    }

    AlterId name(MapId map, const std::string& label) const
    {
        AlterId alter;
        study->perform("Name", [&](Writer& writer) { alter = nameAlter(writer, map, label); });
        return alter;
    }

    /// Whether a text stands in the study's file, its journal or a copy of it.
    bool isOnDisk(const std::string& text) const
    {
        study->saveCopy(folder.path("copy.alteri"));
        bool found = false;
        for (const auto& each : std::filesystem::directory_iterator(folder.path()))
            found = found || readFile(each.path()).find(text) != std::string::npos;
        std::filesystem::remove(folder.path("copy.alteri"));
        return found;
    }
};

}  // namespace

TEST_CASE_METHOD(Confided, "a deleted name stays in the history until that is cut off", "[store]")
{
    CHECK(isOnDisk("Secret Typo"));
    const auto last = study->history().back().sequence;
    CHECK(study->forgetUpTo(last) == last);
    CHECK_FALSE(isOnDisk("Secret Typo"));
    CHECK(isOnDisk("Confidential Friend"));
    CHECK(study->history().empty());
    CHECK_FALSE(study->undoLabel());
    CHECK_FALSE(study->redoLabel());
    CHECK(checkStudy(*study).empty());
    // What comes afterwards is a history of its own.
    name(keptMap, "Later");
    study->undo();
    study->redo();
    CHECK(checkStudy(*study).empty());
    study.reset();
    study = StudyFile::open(file, fixedEnvironment(2));
    CHECK(study->undoLabel() == "Name");
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Confided, "a cut does not part what was done from what took it back", "[store]")
{
    const auto history = study->history();
    REQUIRE(history.size() == 5);
    // The fourth gesture was taken back by the fifth.
    CHECK(study->forgetUpTo(history[3].sequence) == history[4].sequence);
    CHECK_FALSE(isOnDisk("Secret Typo"));
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Confided, "the first gestures can be cut off, the rest be undone", "[store]")
{
    CHECK(study->forgetUpTo(study->history()[0].sequence) == 1);
    CHECK(study->history().size() == 4);
    CHECK(study->undoLabel() == "Name");
    study->undo();
    study->undo();
    CHECK_FALSE(study->undoLabel());
    CHECK(study->reader().egos().size() == 2);
    CHECK(study->reader().alteri(kept).empty());
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Confided, "an ego is forgotten with all that was ever said about it", "[store]")
{
    study->perform("Rename both", [&](Writer& writer) {
        writer.renameEgo(leaving, "Withdrawn, renamed");
        writer.renameEgo(kept, "Staying, renamed");
    });
    const auto change = study->forgetEgo(leaving, "Forgotten");
    CHECK(change.egoListChanged);
    CHECK_FALSE(isOnDisk("Withdrawn"));
    CHECK_FALSE(isOnDisk("Confidential Friend"));
    CHECK(isOnDisk("Secret Typo"));
    REQUIRE(study->reader().egos().size() == 1);
    CHECK(study->reader().egos().front().label == "Staying, renamed");
    CHECK(checkStudy(*study).empty());
    // The rest of the history holds: back to the start and forth again.
    int undone = 0;
    while (study->undoLabel()) {
        study->undo();
        ++undone;
    }
    CHECK(study->reader().egos().empty());
    for (int i = 0; i < undone; ++i)
        study->redo();
    CHECK(study->reader().egos().front().label == "Staying, renamed");
    CHECK(checkStudy(*study).empty());
    const auto past = study->past();
    past->goTo(study->history().front().sequence);
    CHECK(past->reader().egos().size() == 1);
}

TEST_CASE_METHOD(Confided, "nothing is forgotten in a study that may not be written to", "[store]")
{
    const auto second = StudyFile::open(file, fixedEnvironment(3));
    CHECK_THROWS_AS(second->forgetUpTo(1), Error);
    CHECK_THROWS_AS(second->forgetEgo(leaving, "Forgotten"), Error);
    CHECK(second->reader().egos().size() == 2);
}
