// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/geometry/symbol_placement.hpp"
#include "core/maps/arranging.hpp"
#include "core/maps/category_keys.hpp"
#include "core/maps/completeness.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/quick_entry.hpp"
#include "core/maps/redesign.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/waves.hpp"
#include "core/store/gesture_log.hpp"
#include "core/store/past_study.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <cmath>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Interview {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    EgoId ego;
    MapId map;

    Interview()
    {
        study->perform("Set up", [&](Writer& writer) {
            ego = writer.addEgo("E1", "Together");
            map = writer.addMap(ego, writer.reader().defaultDesign().id, "First wave");
        });
    }

    Reader reader() const { return study->reader(); }

    QuickEntry parse(const std::string& line) const
    {
        return parseEntry(line, reader().codebook(), reader().defaultDesign());
    }

    AlterId add(const std::string& line)
    {
        AlterId alter;
        study->perform("Add",
                       [&](Writer& writer) { alter = addEntry(writer, map, parse(line), {}); });
        return alter;
    }

    std::string codeOf(AlterId alter, Owner owner, const std::string& key) const
    {
        const auto codebook = reader().codebook();
        const auto* attribute = codebook.find(owner, key);
        const auto subject = owner == Owner::Alter ? Subject(alter) : Subject(TieKey{map, alter});
        const auto value = reader().answer(subject, attribute->id);
        return value ? attribute->findCategory(std::get<CategoryId>(*value))->code : "";
    }

    /// All codes of an alter, e.g. "state local 1 3".
    std::string codesOf(AlterId alter) const
    {
        return codeOf(alter, Owner::Alter, "type") + ' ' + codeOf(alter, Owner::Alter, "outreach")
               + ' ' + codeOf(alter, Owner::Tie, "relevance") + ' '
               + codeOf(alter, Owner::Tie, "evaluation");
    }

    Place placeOf(AlterId alter) const { return reader().tie({map, alter})->place.value(); }

    int overlaps() const
    {
        std::vector<Point> points;
        for (const auto& tie : reader().ties(map))
            if (tie.place)
                points.push_back(pointOf(*tie.place));
        int count = 0;
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (std::hypot(points[i].x - points[j].x, points[i].y - points[j].y)
                    < symbolClearance - 1e-9)
                    ++count;
        return count;
    }
};

}  // namespace

TEST_CASE_METHOD(Interview, "every category has a key of its own, and n has none", "[interview]")
{
    const auto keys = categoryKeys(reader().codebook(), reader().defaultDesign());
    std::set<std::string> seen;
    for (const auto& key : keys)
        CHECK(seen.insert(key.key).second);
    CHECK_FALSE(seen.contains("n"));
    CHECK(keys.size() == 8 + 3 + 4 + 3);
    const auto codebook = reader().codebook();
    const auto keyFor = [&](Owner owner, const char* attribute, const char* code) {
        const auto& asked = *codebook.find(owner, attribute);
        return keyOf(keys, asked.id, asked.findCode(code)->id);
    };
    CHECK(keyFor(Owner::Alter, "type", "state") == "2");
    CHECK(keyFor(Owner::Alter, "outreach", "local") == "l");
    CHECK(keyFor(Owner::Alter, "outreach", "transnational") == "t");
    CHECK(keyFor(Owner::Tie, "relevance", "3") == "Ctrl+1");
    CHECK(keyFor(Owner::Tie, "evaluation", "3") == "+");
    CHECK(keyFor(Owner::Tie, "evaluation", "2") == "0");
    CHECK(keyFor(Owner::Tie, "evaluation", "1") == "-");
}

TEST_CASE_METHOD(Interview, "yes and no have a letter, small and capital", "[interview]")
{
    AttributeId met;
    study->perform("Ask", [&](Writer& writer) {
        met = writer.addAttribute({{}, Owner::Tie, Scale::YesNo, "met", "Met in person", {}});
    });
    const auto keys = categoryKeys(reader().codebook(), reader().defaultDesign());
    CHECK(keyOf(keys, met, Value(1.0)) == "m");
    CHECK(keyOf(keys, met, Value(0.0)) == "M");
    const auto alter = add("Office; s m");
    CHECK(reader().answer(TieKey{map, alter}, met) == Value(1.0));
    CHECK(reader().answer(TieKey{map, add("League; M")}, met) == Value(0.0));
}

TEST_CASE_METHOD(Interview, "capitals are for categories that found no small letter", "[interview]")
{
    std::vector<Category> many;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        many.push_back({{}, std::string{'n', letter}, "", "", ""});
    study->perform("Ask", [&](Writer& writer) {
        writer.addAttribute({{}, Owner::Alter, Scale::Nominal, "many", "Many", many});
    });
    const auto keys = categoryKeys(reader().codebook(), reader().defaultDesign());
    const auto codebook = reader().codebook();
    const auto& attribute = *codebook.find(Owner::Alter, "many");
    // l, t and another letter are outreach's, n is nobody's: the last four are left over, and
    // get the letters of their own codes.
    std::string capitals;
    for (const auto& category : attribute.categories)
        if (const auto key = keyOf(keys, attribute.id, category.id); key < "a")
            capitals += key;
    CHECK(capitals == "WXYZ");
}

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

TEST_CASE_METHOD(Interview, "one line names and codes a partner", "[interview]")
{
    const auto line = GENERATE("Jugendamt; state; local; 1; +", "Jugendamt;+;1;local;state",
                               "Jugendamt; s; l; 1; +", "Jugendamt; s l 1 +", "Jugendamt; sl1+",
                               " Jugendamt ;STATE; Local;rather unimportant; positive");
    const auto alter = add(line);
    CHECK(reader().alter(alter)->label == "Jugendamt");
    CHECK(codesOf(alter) == "state local 1 3");
    CHECK(readingOf(reader(), map).geometry().cellAt(placeOf(alter)) == Cell{2, 0});
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(Interview, "a line that is not understood adds nothing", "[interview]")
{
    using Reading = QuickEntry::Part::Reading;
    const auto entry = parse("Office; x; very");
    REQUIRE(entry.parts.size() == 2);
    CHECK(entry.parts[0].reading == Reading::Unknown);
    CHECK(entry.parts[1].reading == Reading::Ambiguous);
    CHECK_THROWS_AS(add("Office; x"), Error);
    CHECK_THROWS_AS(add("; state"), Error);
    CHECK(reader().ties(map).empty());
    CHECK(parse("League;at20").isUnderstood());
    // An attribute answered once is not answered again.
    CHECK(parse("Office; state; welfare").parts[1].reading == Reading::Unknown);
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
    const auto alter = add("Office; sl3");
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
    const auto alter = add("Office; sl3+");
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
    for (const auto* line : {"A; sl3+", "B; wt2-", "C; state; national; 0", "D; l"})
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
    const auto first = add("A; sl3+");
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
    const auto a = add("A; sl3+");
    const auto b = add("B; w");
    const auto c = add("C; sl2");
    auto gaps = gapsOf(reader(), map);
    REQUIRE(gaps.unanswered.size() == 3);
    CHECK(gaps.unanswered[0].alteri == std::vector{b});
    CHECK(gaps.unanswered[2].alteri == std::vector{b, c});
    CHECK(gaps.emptyRings.size() == 2);
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
    interview.add("First; sl3+");
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
                addEntry(writer, map, interview.parse("P" + std::to_string(number++) + "; wn2"),
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
    const auto office = add("Office; sl3+");
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
