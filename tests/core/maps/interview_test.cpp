// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/maps/arranging.hpp"
#include "core/maps/completeness.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/redesign.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/waves.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/past_study.hpp"
#include "tests/core/maps/interview.hpp"

#include <random>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(Interview, "kinds of ties in use keep their direction and stay", "[interview]")
{
    const auto one = add("A; s");
    const auto other = add("B; s");
    TieKindId advice;
    study->perform("Add kind", [&](Writer& writer) {
        advice =
            writer.addTieKind({{}, "advice", "gives advice", true, "#aa3322", TieDash::Dotted});
    });
    const auto kindOf = [&] {
        for (const auto& kind : reader().codebook().tieKinds)
            if (kind.id == advice)
                return kind;
        throw Error(ErrorCode::NotFound);
    };
    const auto change = [&](TieKind kind) {
        study->perform("Change", [&](Writer& writer) { writer.changeTieKind(kind); });
    };
    auto kind = kindOf();
    kind.directed = false;
    change(kind);
    CHECK_FALSE(kindOf().directed);
    kind.directed = true;
    change(kind);
    const auto inUse = GENERATE(true, false);
    study->perform("Use", [&](Writer& writer) {
        const auto pair = makeAlterTie(map, advice, true, other, one);
        inUse ? writer.addAlterTie(pair) : writer.setAsked(pair);
    });
    kind.directed = false;
    CHECK_THROWS_AS(change(kind), Error);
    CHECK_THROWS_AS(study->perform("Remove", [&](Writer& writer) { writer.removeTieKind(advice); }),
                    Error);
    kind.directed = true;
    kind.label = "advises";
    change(kind);
    CHECK(kindOf().label == "advises");
    study->undo();
    study->undo();
    study->perform("Remove", [&](Writer& writer) { writer.removeTieKind(advice); });
    CHECK_THROWS_AS(kindOf(), Error);
    study->undo();
    CHECK(kindOf().directed);
}

TEST_CASE_METHOD(Interview, "dropped symbols never touch unless asked to", "[interview]")
{
    std::vector<AlterId> alteri;
    for (int i = 0; i < 20; ++i)
        alteri.push_back(add("Partner " + std::to_string(i)));
    for (const auto alter : alteri)
        study->perform("Drop", [&](Writer& writer) {
            dropAlteri(writer, map, {{alter, {0.55, 1}}}, Snapping::ToFreePlace);
        });
    CHECK(overlaps() == 0);
    for (const auto alter : alteri)
        CHECK(codeOf(alter, Owner::Tie, "relevance") == "2");
    study->perform("Drop", [&](Writer& writer) {
        dropAlteri(writer, map, {{alteri[0], {0.55, 1}}, {alteri[1], {0.56, 1}}}, Snapping::Off);
    });
    CHECK(placeOf(alteri[0]) == Place{0.55, 1});
    CHECK(overlaps() > 0);
    study->perform("Tidy", [&](Writer& writer) { tidy(writer, map); });
    CHECK(overlaps() == 0);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "arrows nudge along the ring and to the next ring", "[interview]")
{
    const auto alter = add("Office; sl1");
    const auto before = placeOf(alter);
    study->perform("Nudge", [&](Writer& writer) { nudge(writer, map, {alter}, 1, 0); });
    CHECK(placeOf(alter).angle > before.angle);
    CHECK(codesOf(alter) == "state local 3 ");
    study->perform("Nudge", [&](Writer& writer) { nudge(writer, map, {alter}, 0, 1); });
    CHECK(codesOf(alter) == "state local 2 ");
    for (int i = 0; i < 5; ++i)
        study->perform("Nudge", [&](Writer& writer) { nudge(writer, map, {alter}, 0, 1); });
    CHECK(codesOf(alter) == "state local 0 ");
    study->perform("Align", [&](Writer& writer) { alignOnRing(writer, map, {alter}); });
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "an alter leaves the map without being deleted", "[interview]")
{
    const auto alter = add("Office; sl1+");
    study->perform("Take off", [&](Writer& writer) { takeOffMap(writer, {map, alter}); });
    CHECK_FALSE(reader().tie({map, alter})->place);
    CHECK(codesOf(alter) == "state local  3");
    CHECK(checkStudy(*study).empty());
    study->undo();
    CHECK(codesOf(alter) == "state local 3 3");
}

TEST_CASE_METHOD(Interview,
                 "a new design recomputes places and undo brings them back",
                 "[interview]")
{
    for (const auto* line : {"A; sl1+", "B; wt2-", "C; state; national; 4", "D; l"})
        add(line);
    const auto before = contentOf(*study);
    auto design = reader().defaultDesign();
    SECTION("other order of the levels")
    {
        std::reverse(design.levels.begin(), design.levels.end());
    }
    SECTION("no sectors, equal areas")
    {
        design.sectorAttribute.reset();
        design.sectors.clear();
        design.spacing = RingSpacing::EqualArea;
        design.ringTitles = {"core", "", "", "elsewhere"};
    }
    SECTION("rings show evaluation, sectors are free")
    {
        const auto codebook = reader().codebook();
        const auto* evaluation = codebook.find(Owner::Tie, "evaluation");
        design.ringAttribute = evaluation->id;
        design.levels.clear();
        for (const auto& category : evaluation->categories)
            design.levels.push_back(category.id);
        design.sectorAttribute.reset();
        design.sectors.clear();
        design.freeSectors = {{"north", 2}, {"south", 1}};
    }
    study->perform("Change", [&](Writer& writer) { changeMapDesign(writer, design); });
    CHECK(reader().defaultDesign() == design);
    CHECK(checkStudy(*study).empty());
    CHECK(overlaps() == 0);
    study->undo();
    CHECK(contentOf(*study) == before);
    study->redo();
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "designs that no map can have are refused", "[interview]")
{
    auto design = reader().defaultDesign();
    design.rings = GENERATE(0, 1, 9);
    CHECK_THROWS_AS(
        study->perform("Change", [&](Writer& writer) { changeMapDesign(writer, design); }), Error);
}

TEST_CASE_METHOD(Interview, "a next wave with and without places", "[interview]")
{
    const auto first = add("A; sl1+");
    const auto second = add("B; wt2-");
    const auto kind = reader().codebook().tieKinds.front().id;
    study->perform("Tie", [&](Writer& writer) {
        writer.addAlterTie(makeAlterTie(map, kind, false, first, second));
    });
    MapId names;
    MapId places;
    study->perform("Waves", [&](Writer& writer) {
        names = duplicateMap(writer, map, "Second wave", Takeover::Names);
        places = duplicateMap(writer, map, "Third wave", Takeover::Places);
    });
    CHECK(reader().ties(names).size() == 2);
    CHECK_FALSE(reader().ties(names).front().place);
    CHECK(reader().tie({places, first})->place == reader().tie({map, first})->place);
    CHECK(reader().alterTies(places).size() == 1);
    CHECK(checkStudy(*study).empty());

    study->perform("Order", [&](Writer& writer) { reorderMap(writer, places, -5); });
    CHECK(reader().maps(ego).front().id == places);
    study->perform("Leave", [&](Writer& writer) { writer.removeTie({places, second}); });
    const auto comparison = compareMaps(reader(), map, places);
    CHECK(comparison.stayed == std::set{first});
    CHECK(comparison.left == std::set{second});
    CHECK(comparison.entered.empty());
    study->perform("Remove", [&](Writer& writer) { writer.removeMap(places); });
    CHECK(reader().maps(ego).size() == 2);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "gaps and pairs not asked are told", "[interview]")
{
    const auto a = add("A; sl1+");
    const auto b = add("B; w");
    const auto c = add("C; sl2");
    auto gaps = gapsOf(reader(), map);
    REQUIRE(gaps.unanswered.size() == 3);
    CHECK(gaps.unanswered[0].alteri == std::vector{b});
    CHECK(gaps.unanswered[2].alteri == std::vector{b, c});
    CHECK(gaps.emptyRings.size() == 2);
    // Of ego nothing was asked yet; its town is a remark.
    CHECK(gaps.ofEgo.size() == codebookSize(Owner::Ego) - 1);
    CHECK(gaps.pairsNotAsked.empty());

    const auto kind = reader().codebook().tieKinds.front().id;
    CHECK(pairsToAsk(readMap(reader(), map), kind, {a, b, c}).size() == 3);
    study->perform("Ask", [&](Writer& writer) {
        writer.setAsked(makeAlterTie(map, kind, false, a, b));
        writer.setAsked(makeAlterTie(map, kind, false, c, b));
        writer.setAsked(makeAlterTie(map, kind, false, c, b));
    });
    gaps = gapsOf(reader(), map);
    CHECK(gaps.pairsNotAsked == std::vector{std::pair(a, c)});
    study->perform("Remove", [&](Writer& writer) { writer.removeAlter(c); });
    CHECK(gapsOf(reader(), map).pairsNotAsked.empty());
    // A reason for missing is an answer.
    const auto codebook = reader().codebook();
    study->perform("Code", [&](Writer& writer) {
        code(writer, b, codebook.find(Owner::Alter, "outreach")->id,
             Value(MissingReason::DoesNotKnow));
    });
    CHECK(gapsOf(reader(), map).unanswered.size() == 2);
}

TEST_CASE_METHOD(Interview, "numbers, dates and yes or no are gaps like categories", "[interview]")
{
    const auto expected = gapsOf(reader(), map).count();
    add("A; sl1+");
    CHECK(gapsOf(reader(), map).count() == expected);
    const auto scale = GENERATE(Scale::Numeric, Scale::Date, Scale::YesNo, Scale::Text);
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Alter, scale, "asked", "Asked", {}});
        writer.addAttribute({{}, Owner::Ego, scale, "of_ego", "Of ego", {}});
    });
    CHECK(gapsOf(reader(), map).count() == expected + (scale == Scale::Text ? 0 : 2));
    study->perform("Answer", [&](Writer& writer) {
        code(writer, ego, reader().codebook().find(Owner::Ego, "of_ego")->id,
             Value(MissingReason::Refused));
    });
    CHECK(gapsOf(reader(), map).count() == expected + (scale == Scale::Text ? 0 : 1));
}

TEST_CASE_METHOD(Interview, "the next who is open comes in the order of naming", "[interview]")
{
    const auto a = add("A; s");
    const auto b = add("B; sl1+");
    const auto c = add("C; w");
    auto content = readMap(reader(), map);
    CHECK(nextOpen(content, std::nullopt) == a);
    CHECK(nextOpen(content, a) == c);
    CHECK(nextOpen(content, c) == a);
    CHECK(nextOpen(content, b) == c);
    const auto codebook = reader().codebook();
    const auto& type = *codebook.find(Owner::Alter, "type");
    CHECK_FALSE(nextOpen(content, type, a));
    study->perform("Remove", [&](Writer& writer) {
        writer.removeAlter(a);
        writer.removeAlter(c);
    });
    CHECK_FALSE(nextOpen(readMap(reader(), map), b));
}

TEST_CASE_METHOD(Interview, "questions, notes and kinds of ties are kept and undone", "[interview]")
{
    const auto before = contentOf(*study);
    PromptId prompt;
    AlterId alter;
    study->perform("Write", [&](Writer& writer) {
        prompt = writer.addPrompt({{}, {}, "Who helps you?"});
        alter = addEntry(writer, map, parse("Anna; s"), prompt);
        writer.setNote(alter, "friendly");
        writer.setNote(TieKey{map, alter}, "since 2019");
        writer.setNote(map, "long interview");
        auto kind = writer.reader().codebook().tieKinds.front();
        kind.colour = "#aa3322";
        kind.dash = TieDash::Dashed;
        writer.changeTieKind(kind);
    });
    CHECK(reader().prompts().front().text == "Who helps you?");
    CHECK(reader().alter(alter)->prompt == prompt);
    CHECK(reader().alter(alter)->note == "friendly");
    CHECK(reader().tie({map, alter})->note == "since 2019");
    CHECK(reader().map(map)->note == "long interview");
    CHECK(reader().codebook().tieKinds.front().dash == TieDash::Dashed);
    study->perform("Remove", [&](Writer& writer) { writer.removePrompt(prompt); });
    CHECK_FALSE(reader().alter(alter)->prompt);
    study->undo();
    study->undo();
    CHECK(contentOf(*study) == before);
}

TEST_CASE("random interviews keep ring, sector and place in agreement", "[interview]")
{
    const auto seed = GENERATE(range(1U, 9U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    int number = 0;
    Interview interview;
    auto& study = *interview.study;
    const auto map = interview.map;
    const auto codebook = study.reader().codebook();
    const auto kind = codebook.tieKinds.front().id;
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const auto pick = [&]() -> AlterId {
        const auto ties = study.reader().ties(map);
        return ties[below(ties.size())].alter;
    };
    const auto any = [&] {
        return Place{0.1 + 1.2 * static_cast<double>(below(1000)) / 1000,
                     6.3 * static_cast<double>(below(1000)) / 1000};
    };
    interview.add("First; sl1+");
    // What views keep in memory follows every change and equals what the file says.
    auto kept = readMap(study.reader(), map);
    const auto follow = [&](const Change& change) {
        REQUIRE(bringUpToDate(kept, study.reader(), change));
        REQUIRE(kept == readMap(study.reader(), map));
    };
    const auto start = contentOf(study);
    const std::size_t before = study.history().size();
    for (int i = 0; i < 25; ++i) {
        if (study.reader().ties(map).empty())
            kept = (interview.add("Again"), readMap(study.reader(), map));
        follow(study.perform("Gesture", [&](Writer& writer) {
            switch (below(9)) {
            case 0:
            case 1:
                addEntry(writer, map, interview.parse("P" + std::to_string(number++) + "; wi2"),
                         std::nullopt);
                break;
            case 2:
                dropAlteri(writer, map, {{pick(), any()}},
                           below(3) == 0 ? Snapping::Off : Snapping::ToFreePlace);
                break;
            case 3:
                nudge(writer, map, {pick()}, static_cast<int>(below(3)) - 1,
                      static_cast<int>(below(3)) - 1);
                break;
            case 4:
                takeOffMap(writer, {map, pick()});
                break;
            case 5: {
                const auto& outreach = *codebook.find(Owner::Alter, "outreach");
                code(writer, pick(), outreach.id,
                     below(4) == 0 ? Value(MissingReason::Refused)
                                   : Value(outreach.categories[below(3)].id));
                break;
            }
            case 6: {
                const auto one = pick();
                const auto other = pick();
                const auto tie = makeAlterTie(map, kind, false, one, other);
                const auto ties = writer.reader().alterTies(map);
                if (one != other && std::find(ties.begin(), ties.end(), tie) == ties.end())
                    writer.addAlterTie(tie);
                break;
            }
            case 7:
                writer.removeAlter(pick());
                break;
            default: {
                auto design = writer.reader().defaultDesign();
                std::reverse(design.levels.begin(), design.levels.end());
                changeMapDesign(writer, design);
                break;
            }
            }
        }));
        REQUIRE(checkStudy(study).empty());
    }
    const auto end = contentOf(study);
    const auto gestures = study.history().size() - before;
    for (std::size_t i = 0; i < gestures; ++i)
        follow(study.undo());
    REQUIRE(contentOf(study) == start);
    for (std::size_t i = 0; i < gestures; ++i)
        follow(study.redo());
    REQUIRE(contentOf(study) == end);
    study.perform("Tidy", [&](Writer& writer) { tidy(writer, map); });
    REQUIRE(interview.overlaps() == 0);
}

TEST_CASE_METHOD(Interview, "the study as it was after each gesture", "[interview]")
{
    std::vector<MapContent> contents{readMap(reader(), map)};
    const auto office = add("Office; sl1+");
    contents.push_back(readMap(reader(), map));
    study->perform("Remove", [&](Writer& writer) { writer.removeAlter(office); });
    contents.push_back(readMap(reader(), map));
    study->undo();
    contents.push_back(readMap(reader(), map));
    const auto history = study->history();
    REQUIRE(history.size() == 4);
    CHECK(history[3].undoes);
    CHECK(study->historyAfter(history[1].sequence).size() == 2);
    const auto past = study->past();
    // Forwards, backwards, and from anywhere to anywhere.
    for (const auto i : std::vector<std::size_t>{0, 1, 2, 3, 2, 0, 3, 1}) {
        past->goTo(history[i].sequence);
        CHECK(readMap(past->reader(), map) == contents[i]);
    }
    CHECK_THROWS_AS(past->goTo(99), Error);
}

TEST_CASE("a study of the first version is brought up to date with its history", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder.path("old.alteri");
    std::filesystem::copy_file(testData("store/version-1.alteri"), file);
    {
        const auto study = StudyFile::open(file, fixedEnvironment());
        CHECK(checkStudy(*study).empty());
        const auto ego = study->reader().egos().at(0).id;
        CHECK(study->reader().ties(study->reader().maps(ego).at(0).id).size() == 7);
        const auto before = contentOf(*study);
        study->undo();
        CHECK(study->reader().egos().empty());
        study->redo();
        CHECK(contentOf(*study) == before);
    }
    CHECK(std::filesystem::exists(folder.path("old.alteri.version-1")));
    CHECK(StudyFile::open(file, fixedEnvironment())->access() == StudyFile::Access::Write);
}
