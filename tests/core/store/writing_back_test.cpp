// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that was worked on elsewhere comes back to its place, or nothing happens there.
#include "core/error.hpp"
#include "core/files/disk_time.hpp"
#include "core/files/whole_file.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/writing_back.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

struct CopiedStudy {
    TemporaryFolder folder;
    std::filesystem::path place = folder.path("study.alteri");
    std::filesystem::path elsewhere = folder.path("copy.alteri");

    void make(const StudyFile::Key& key = nullptr) const
    {
        const auto study = StudyFile::create(place, fixedEnvironment(1), key);
        addEgo(*study, "First");
        study->saveCopy(elsewhere);
    }

    static void addEgo(StudyFile& study, const std::string& label)
    {
        study.perform("Add", [&](Writer& writer) { writer.addEgo({}, label); });
    }

    std::unique_ptr<StudyFile> open(const std::filesystem::path& file,
                                    const StudyFile::Key& key = nullptr) const
    {
        return StudyFile::open(file, fixedEnvironment(7), OpenFor::Writing, key);
    }

    std::vector<std::string> namesAt(const std::filesystem::path& file,
                                     const StudyFile::Key& key = nullptr) const
    {
        std::vector<std::string> names;
        for (const auto& ego : open(file, key)->reader().egos())
            names.push_back(ego.label);
        return names;
    }

    /// What lies beside the two, without journals of those that are open.
    std::vector<std::string> others() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(place.parent_path()))
            if (const auto name = entry.path().filename().string();
                entry.path().extension() != ".alteri" && !name.ends_with("-journal"))
                names.push_back(name);
        return names;
    }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE_METHOD(CopiedStudy, "a copy is written back with its history", "[store]")
{
    make();
    const auto copy = open(elsewhere);
    addEgo(*copy, "Second");
    CHECK(writeBack(*copy, place, fixedEnvironment(8)) == WrittenBack::Yes);
    CHECK(namesAt(place) == Names{"First", "Second"});
    CHECK(open(place)->undoLabel() == "Add");
    CHECK(open(place)->checkHistory().empty());
    // Nothing else is left, and it goes on.
    addEgo(*copy, "Third");
    CHECK(writeBack(*copy, place, fixedEnvironment(9)) == WrittenBack::Yes);
    CHECK(namesAt(place).size() == 3);
    CHECK(others().empty());
}

TEST_CASE_METHOD(CopiedStudy, "what was done there meanwhile is never overwritten", "[store]")
{
    make();
    addEgo(*open(place), "There");
    const auto copy = open(elsewhere);
    addEgo(*copy, "Here");
    CHECK(writeBack(*copy, place, fixedEnvironment(8)) == WrittenBack::WentOn);
    CHECK(namesAt(place) == Names{"First", "There"});
    CHECK(others().empty());
}

TEST_CASE_METHOD(CopiedStudy, "another study at the place is not overwritten", "[store]")
{
    make();
    std::filesystem::remove(place);
    addEgo(*StudyFile::create(place, fixedEnvironment(30)), "Another");
    CHECK(writeBack(*open(elsewhere), place, fixedEnvironment(8)) == WrittenBack::WentOn);
    CHECK(namesAt(place) == Names{"Another"});
}

TEST_CASE_METHOD(CopiedStudy, "a study that is open elsewhere is left alone", "[store]")
{
    make();
    const auto copy = open(elsewhere);
    addEgo(*copy, "Second");
    {
        const auto busy = open(place);
        CHECK_THROWS_AS(writeBack(*copy, place, fixedEnvironment(8)), Error);
    }
    CHECK(namesAt(place) == Names{"First"});
}

TEST_CASE_METHOD(CopiedStudy, "where nothing is any more a copy is written anew", "[store]")
{
    make();
    std::filesystem::remove(place);
    CHECK(writeBack(*open(elsewhere), place, fixedEnvironment(8)) == WrittenBack::Yes);
    CHECK(namesAt(place) == Names{"First"});
    CHECK_THROWS_AS(
        writeBack(*open(elsewhere), folder.path("gone") / "study.alteri", fixedEnvironment(8)),
        Error);
}

TEST_CASE_METHOD(CopiedStudy, "a sealed study stays sealed on its way", "[store][sealing]")
{
    const auto key = StudyKey::create("correct horse", {}, {1, 8192});
    make(key);
    {
        const auto copy = open(elsewhere, key);
        REQUIRE(copy->key() != nullptr);
        addEgo(*copy, "Jasmin Yilmaz");
        CHECK(writeBack(*copy, place, fixedEnvironment(8)) == WrittenBack::Yes);
    }
    CHECK(namesAt(place, key) == Names{"First", "Jasmin Yilmaz"});
    for (const auto& file : {place, elsewhere})
        CHECK(readFile(file).find("Yilmaz") == std::string::npos);
}

TEST_CASE("the time of a disk is measured and leaves nothing", "[files]")
{
    const TemporaryFolder folder;
    const auto inside = folder.path("x").parent_path();
    CHECK(diskTime(inside).count() >= 0);
    CHECK(std::filesystem::is_empty(inside));
    CHECK_THROWS_AS(diskTime(inside / "gone"), Error);
}
