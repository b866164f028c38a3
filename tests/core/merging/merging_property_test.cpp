// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merging/copies.hpp"
#include "tests/core/merging/random_interviewer.hpp"

#include <random>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Each of these takes seconds where nothing is optimised.
constexpr unsigned tries = 9;

/// Copies with two egos, so that each can have one.
struct TwoEgos : Copies {
    EgoId second;

    TwoEgos()
    {
        ours->perform("Second", [&](Writer& writer) {
            second = writer.addEgo("E2", "Second");
            const auto map2 = writer.addMap(second, writer.reader().defaultDesign().id, "Map");
            nameAlter(writer, map2, "Carl");
            nameAlter(writer, map2, "Dora");
        });
        theirs.reset();
        theirs = copyOf(*ours, "later.alteri", 3, "Theo");
    }
};

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
    RandomInterviewer(*copies.ours, "o", seed).workOn(copies.ego, 25);
    RandomInterviewer(*copies.theirs, "t", seed + 1).workOn(copies.second, 25);
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
    RandomInterviewer(*copies.ours, "o", seed).workOnAnything(30);
    RandomInterviewer(*copies.theirs, "t", seed + 1).workOnAnything(30);
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
    RandomInterviewer(*copies.ours, "o", seed).workOnAnything(30);
    RandomInterviewer(*copies.theirs, "t", seed + 1).workOnAnything(30);
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
