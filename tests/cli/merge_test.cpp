// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a study are merged on the command line.
#include "core/maps/placing.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <filesystem>

using namespace alteri;
using namespace alteri::test;

namespace {

struct TwoCopies : CommandLine {
    std::string other = folder.path("other.alteri").string();

    TwoCopies()
    {
        REQUIRE(import().code == 0);
        std::filesystem::copy_file(study, other);
    }

    /// @param seed of ids
    void change(const std::string& file,
                std::uint64_t seed,
                const std::function<void(Writer&, EgoId)>& write) const
    {
        const auto opened = StudyFile::open(file, fixedEnvironment(seed));
        opened->perform("Change",
                        [&](Writer& writer) { write(writer, writer.reader().egos().front().id); });
    }

    void rename(const std::string& file, std::uint64_t seed, const std::string& label) const
    {
        change(file, seed, [&](Writer& writer, EgoId ego) { writer.renameEgo(ego, label); });
    }

    std::string label() const
    {
        return StudyFile::open(study, fixedEnvironment(9), OpenFor::Reading)
            ->reader()
            .egos()
            .front()
            .label;
    }
};

}  // namespace

TEST_CASE_METHOD(TwoCopies, "what another copy has comes in", "[cli]")
{
    change(study, 2, [](Writer& writer, EgoId ego) { writer.setPseudonym(ego, "Ours"); });
    change(other, 3, [](Writer& writer, EgoId) { writer.addEgo("N1", "New one"); });
    const auto bytes = readFile(study);
    const auto listed = run("merge " + study + " " + other + " --list");
    CHECK(listed.code == 0);
    CHECK(listed.output.find("New one") != std::string::npos);
    CHECK(readFile(study) == bytes);

    const auto before = readFile(other);
    const auto done = run("merge " + study + " " + other + " --author Olga");
    CHECK(done.code == 0);
    CHECK(done.problems.empty());
    CHECK(done.output == "Additions: 1, changes: 0, removals: 0, contradictions: 0.\n");
    CHECK(readFile(other) == before);
    CHECK(run("check " + study).code == 0);
    {
        const auto opened = StudyFile::open(study, fixedEnvironment(9), OpenFor::Reading);
        CHECK(opened->reader().egos().back().label == "New one");
        CHECK(opened->reader().egos().front().pseudonym == "Ours");
        CHECK(opened->history().back().label == "Merge other.alteri");
        CHECK(opened->history().back().author == "Olga");
    }
    const auto again = run("merge " + study + " " + other);
    CHECK(again.code == 0);
    CHECK(again.output == "The other copy has nothing new.\n");
}

TEST_CASE_METHOD(TwoCopies, "contradictions are decided by one side or listed", "[cli]")
{
    rename(study, 2, "Name here");
    rename(other, 3, "Name there");
    SECTION("not decided, nothing is done")
    {
        const auto refused = run("merge " + study + " " + other);
        CHECK(refused.code == 1);
        CHECK(refused.output.empty());
        CHECK(refused.problems.find("Name there") != std::string::npos);
        CHECK(refused.problems.find("--ours") != std::string::npos);
        CHECK(label() == "Name here");
        const auto listed = run("merge " + study + " " + other + " --list");
        CHECK(listed.code == 0);
        CHECK(listed.output.find("contradictions: 1.") != std::string::npos);
    }
    SECTION("ours")
    {
        CHECK(run("merge " + study + " " + other + " --ours").code == 0);
        CHECK(label() == "Name here");
        CHECK(run("merge " + study + " " + other).output == "The other copy has nothing new.\n");
    }
    SECTION("theirs")
    {
        CHECK(run("merge " + study + " " + other + " --theirs").code == 0);
        CHECK(label() == "Name there");
    }
    SECTION("not both")
    {
        CHECK(run("merge " + study + " " + other + " --ours --theirs").code == 2);
    }
}

TEST_CASE_METHOD(TwoCopies, "a study is not merged with itself or with what is none", "[cli]")
{
    const auto itself = run("merge " + study + " " + study);
    CHECK(itself.code == 1);
    CHECK(itself.problems.find("this study itself") != std::string::npos);
    CHECK(run("merge " + study + " " + folder.write("none", "nothing").string()).code == 1);
}
