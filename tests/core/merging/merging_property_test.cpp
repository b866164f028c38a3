// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merging/random_work.hpp"

#include <cstdlib>
#include <filesystem>
#include <random>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Each of these takes seconds where nothing is optimised.
constexpr unsigned tries = 9;

std::set<AlterId> alteriIn(const StudyFile& study)
{
    std::set<AlterId> alteri;
    for (const auto& ego : study.reader().egos())
        for (const auto& alter : study.reader().alteri(ego.id))
            alteri.insert(alter.id);
    return alteri;
}

}  // namespace

TEST_CASE("copies that do not contradict each other merge to one, either way", "[merging]")
{
    const auto seed = GENERATE(range(1U, tries));
    CAPTURE(seed);
    TwoEgos copies;
    RandomWork(*copies.ours, "o", seed).workOn(copies.ego, 25);
    RandomWork(*copies.theirs, "t", seed + 1).workOn(copies.second, 25);
    const auto theirsToo = copies.copyOf(*copies.theirs, "theirs-too.alteri", 4);
    const auto first = Copies::merge(*copies.ours, *copies.theirs);
    CHECK(first.plan.questions.empty());
    CHECK(first.renamed.empty());
    const auto before = alteriIn(*theirsToo);
    // The state of ours before the merge.
    copies.ours->undo();
    CHECK(Copies::merge(*theirsToo, *copies.ours).plan.questions.empty());
    copies.ours->redo();
    CHECK(contentWithoutMerges(*theirsToo) == contentWithoutMerges(*copies.ours));
    const auto after = alteriIn(*copies.ours);
    CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    CHECK(copies.ours->merging(*copies.theirs)->hasNothingNew());
}

TEST_CASE("copies that contradict each other merge to a study in order", "[merging]")
{
    const auto seed = GENERATE(range(1U, tries));
    CAPTURE(seed);
    TwoEgos copies;
    RandomWork(*copies.ours, "o", seed).workOnAnything(30);
    RandomWork(*copies.theirs, "t", seed + 1).workOnAnything(30);
    std::mt19937 random(seed);
    const auto decide = [&](const MergeQuestion& question) {
        const auto choices = question.choices();
        return seed % 3 == 0 ? question.proposed : choices[random() % choices.size()];
    };
    Copies::merge(*copies.ours, *copies.theirs, decide);
    CHECK(copies.ours->merging(*copies.theirs)->hasNothingNew());
    CHECK(Copies::merge(*copies.ours, *copies.theirs, decide).plan.questions.empty());
    // They get the decisions without being asked.
    CHECK(Copies::merge(*copies.theirs, *copies.ours, decide).plan.questions.empty());
    CHECK(contentWithoutMerges(*copies.theirs) == contentWithoutMerges(*copies.ours));
}

TEST_CASE("as proposed a merge loses nobody whom somebody worked on", "[merging]")
{
    const auto seed = GENERATE(range(1U, tries));
    CAPTURE(seed);
    TwoEgos copies;
    RandomWork(*copies.ours, "o", seed).workOnAnything(30);
    RandomWork(*copies.theirs, "t", seed + 1).workOnAnything(30);
    const auto ours = alteriIn(*copies.ours);
    const auto theirs = alteriIn(*copies.theirs);
    Copies::merge(*copies.ours, *copies.theirs, [](const MergeQuestion& question) {
        return question.kind == MergeQuestion::Kind::PerhapsSame ? MergeChoice::Two
                                                                 : question.proposed;
    });
    const auto now = alteriIn(*copies.ours);
    for (const auto alter : ours)
        if (theirs.contains(alter))
            CHECK(now.contains(alter));
}

// For merge_oracle.py, which works out what should come of them in a way of its own.
TEST_CASE("pairs of copies and what was merged of them are written down", "[.pairs]")
{
    namespace fs = std::filesystem;
    const char* folder = std::getenv("ALTERI_MERGED_PAIRS");
    if (folder == nullptr) {
        SUCCEED("nobody wants them");
        return;
    }
    const auto seed = GENERATE(range(1U, 9U));
    const auto choice = GENERATE(MergeChoice::Ours, MergeChoice::Theirs);
    const TwoEgos copies;
    const auto place =
        fs::path(folder)
        / ((choice == MergeChoice::Ours ? "ours-" : "theirs-") + std::to_string(seed));
    fs::create_directories(place);
    copies.ours->saveCopy(place / "base.alteri");
    RandomWork(*copies.ours, "o", seed).workOnAnything(20 + 10 * static_cast<int>(seed));
    RandomWork(*copies.theirs, "t", seed + 1).workOnAnything(20 + 10 * static_cast<int>(seed));
    copies.ours->saveCopy(place / "ours.alteri");
    copies.theirs->saveCopy(place / "theirs.alteri");
    Copies::merge(*copies.ours, *copies.theirs, Copies::all(choice));
    copies.ours->saveCopy(place / "merged.alteri");
}
