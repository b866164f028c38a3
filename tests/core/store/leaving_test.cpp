// SPDX-License-Identifier: GPL-3.0-or-later
// What a study keeps of exports and copies that left it.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

struct LeavingStudy {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path("study.alteri");
    std::unique_ptr<StudyFile> study = newStudy(file);

    Leaving leaving() const
    {
        Leaving made;
        made.kind = Leaving::Kind::Picture;
        made.file = "Together e-V.png";
        made.egos = 1;
        made.maps = 2;
        made.columns = {"alter.type", "tie.relevance"};
        made.names = ExportedNames::Pseudonyms;
        made.reduced = true;
        return made;
    }
};

}  // namespace

TEST_CASE_METHOD(LeavingStudy, "what left a study is kept with its time and author", "[store]")
{
    study->setAuthor([] { return "Olga"; });
    study->noteLeaving(leaving());
    auto second = leaving();
    second.kind = Leaving::Kind::Copy;
    second.way = Leaving::Way::Clipboard;
    second.columns.clear();
    second.names = ExportedNames::AsIs;
    second.reduced = false;
    study->noteLeaving(second);
    study.reset();
    study = StudyFile::open(file, fixedEnvironment(2));
    const auto kept = study->reader().leavings();
    REQUIRE(kept.size() == 2);
    auto expected = leaving();
    expected.author = "Olga";
    expected.time = kept[0].time;
    CHECK(kept[0] == expected);
    CHECK(kept[0].time > 1'700'000'000'000);
    CHECK(kept[1].time > kept[0].time);
    CHECK(kept[1].kind == Leaving::Kind::Copy);
    CHECK(kept[1].way == Leaving::Way::Clipboard);
    CHECK(kept[1].columns.empty());
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(LeavingStudy, "an export is no step that undo takes back", "[store]")
{
    study->perform("Add", [](Writer& writer) { writer.addEgo({}, "One"); });
    study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Two"); });
    study->undo();
    const auto gestures = study->lastSequence();
    study->noteLeaving(leaving());
    CHECK(study->lastSequence() == gestures);
    CHECK(study->undoLabel() == "Add");
    CHECK(study->redoLabel() == "Add");
    study->redo();
    study->undo();
    study->undo();
    CHECK(study->reader().egos().empty());
    CHECK(study->reader().leavings().size() == 1);
    study->forgetUpTo(study->lastSequence());
    CHECK(study->reader().leavings().size() == 1);
}

TEST_CASE_METHOD(LeavingStudy, "a forgotten ego is in no name of a file", "[store]")
{
    EgoId ego;
    study->perform("Add", [&](Writer& writer) { ego = writer.addEgo({}, "TOGETHER e.V."); });
    study->noteLeaving(leaving());
    auto other = leaving();
    other.file = "everybody.csv";
    study->noteLeaving(other);
    study->forgetEgo(ego, "Forgotten");
    const auto kept = study->reader().leavings();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].file.empty());
    CHECK(kept[0].maps == 2);
    CHECK(kept[1].file == "everybody.csv");
    CHECK(readFile(file).find("Together") == std::string::npos);
}

TEST_CASE_METHOD(LeavingStudy, "a study that cannot be written to keeps nothing", "[store]")
{
    study.reset();
    const auto bytes = readFile(file);
    const auto reading = StudyFile::open(file, fixedEnvironment(2), OpenFor::Reading);
    try {
        reading->noteLeaving(leaving());
        FAIL("it was kept");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::StudyIsReadOnly);
    }
    CHECK(readFile(file) == bytes);
}
