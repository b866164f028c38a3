// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

struct MapFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));
    MapId map;
    MapId secondMap;
    AlterId anna;

    MapFixture()
    {
        study->perform("Set up", [&](Writer& writer) {
            const auto ego = writer.addEgo("E1", "Together");
            const auto design = writer.reader().designs().front().id;
            map = writer.addMap(ego, design, "First wave");
            secondMap = writer.addMap(ego, design, "Second wave");
            anna = nameAlter(writer, map, "Anna");
            writer.addTie({secondMap, anna});
        });
    }

    std::string answer(const Subject& subject, Owner owner, const std::string& key) const
    {
        const auto codebook = study->reader().codebook();
        const auto* attribute = codebook.find(owner, key);
        const auto value = study->reader().answer(subject, attribute->id);
        return value ? attribute->findCategory(std::get<CategoryId>(*value))->code : "";
    }

    void codeAs(const Subject& subject, const std::string& key, const std::string& category)
    {
        const auto codebook = study->reader().codebook();
        const auto* attribute = codebook.find(ownerOf(subject), key);
        study->perform("Code", [&](Writer& writer) {
            code(writer, subject, attribute->id,
                 category.empty() ? std::nullopt
                                  : std::optional<Value>(attribute->findCode(category)->id));
        });
    }

    std::optional<Place> place(MapId where) const
    {
        return study->reader().tie({where, anna})->place;
    }
};

}  // namespace

TEST_CASE_METHOD(MapFixture, "a new alter has no place until ring and sector are known")
{
    CHECK_FALSE(place(map));
    codeAs(TieKey{map, anna}, "relevance", "3");
    CHECK_FALSE(place(map));
    codeAs(anna, "outreach", "national");
    REQUIRE(place(map));
    const MapReading reading(study->reader().designs().front(), study->reader().codebook());
    CHECK(reading.geometry().cellAt(*place(map)) == Cell{0, 1});
    CHECK_FALSE(place(secondMap));
}

TEST_CASE_METHOD(MapFixture, "moving an alter codes its tie and itself")
{
    study->perform("Move", [&](Writer& writer) { moveAlter(writer, {map, anna}, {0.85, 6.0}); });
    CHECK(answer(TieKey{map, anna}, Owner::Tie, "relevance") == "1");
    CHECK(answer(anna, Owner::Alter, "outreach") == "transnational");
    CHECK(place(map) == Place{0.85, 6.0});

    study->perform("Move out", [&](Writer& writer) { moveAlter(writer, {map, anna}, {7, 1.0}); });
    CHECK(answer(TieKey{map, anna}, Owner::Tie, "relevance") == "0");
    CHECK(place(map)->radius < MapGeometry::outsideRadius);
}

TEST_CASE_METHOD(MapFixture, "an alter's sector follows on all its maps, its ring on one only")
{
    study->perform("Move", [&](Writer& writer) {
        moveAlter(writer, {map, anna}, {0.3, 1});
        moveAlter(writer, {secondMap, anna}, {0.8, 1});
    });
    study->perform("Move", [&](Writer& writer) { moveAlter(writer, {map, anna}, {0.5, 6}); });
    const MapReading reading(study->reader().designs().front(), study->reader().codebook());
    CHECK(reading.geometry().cellAt(*place(map)) == Cell{1, 2});
    CHECK(reading.geometry().cellAt(*place(secondMap)) == Cell{2, 2});
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(MapFixture, "clearing a ring's answer takes the symbol off the map")
{
    study->perform("Move", [&](Writer& writer) { moveAlter(writer, {map, anna}, {0.3, 1}); });
    codeAs(TieKey{map, anna}, "relevance", "");
    CHECK_FALSE(place(map));
    CHECK(answer(anna, Owner::Alter, "outreach") == "local");
    study->undo();
    CHECK(place(map) == Place{0.3, 1});
}

TEST_CASE_METHOD(MapFixture, "coding what the place says already leaves it where it is")
{
    study->perform("Move", [&](Writer& writer) { moveAlter(writer, {map, anna}, {0.31, 1}); });
    codeAs(anna, "type", "state");
    codeAs(TieKey{map, anna}, "relevance", "3");
    CHECK(place(map) == Place{0.31, 1});
}

TEST_CASE_METHOD(MapFixture, "answers of the wrong kind are refused")
{
    const auto codebook = study->reader().codebook();
    const auto members = codebook.find(Owner::Ego, "members")->id;
    const auto type = codebook.find(Owner::Alter, "type")->id;
    const auto outreach = codebook.find(Owner::Alter, "outreach")->categories.front().id;
    const auto refuses = [&](const Subject& subject, AttributeId attribute, const Value& value) {
        CHECK_THROWS_AS(
            study->perform("Code",
                           [&](Writer& writer) { code(writer, subject, attribute, value); }),
            Error);
    };
    refuses(anna, members, 3.0);
    refuses(anna, type, outreach);
    refuses(anna, type, std::string("state"));
    refuses(anna, type, 1.0);
}

TEST_CASE_METHOD(MapFixture, "a snapshot holds what the map shows, and counts")
{
    study->perform("Move", [&](Writer& writer) { moveAlter(writer, {map, anna}, {0.3, 1}); });
    codeAs(anna, "type", "state");
    codeAs(TieKey{map, anna}, "evaluation", "3");
    const auto snapshot = snapshotOf(study->reader(), map);
    REQUIRE(snapshot.alteri.size() == 1);
    CHECK(snapshot.alteri.front().symbol == "square");
    CHECK(snapshot.alteri.front().badge == "plus");
    CHECK(snapshot.levels.size() == 4);
    CHECK(snapshot.levels.front() == "very important");
    CHECK(snapshot.sectors == std::vector<std::string>{"Local", "National", "Transnational"});
    REQUIRE(snapshot.legend.size() == 3);
    CHECK(snapshot.legend[0].entries[1].count == 1);
    CHECK(snapshot.legend[1].entries.front().label == "positive");
    CHECK(snapshot.legend[2].entries.front().count == 1);
}

TEST_CASE_METHOD(MapFixture, "the legend explains everything that codes an answer")
{
    using Kind = LegendBlock::Kind;
    codeAs(anna, "type", "state");
    AlterId bert;
    study->perform("Add", [&](Writer& writer) {
        bert = nameAlter(writer, map, "Bert");
        const auto kind = writer.reader().codebook().tieKinds.front();
        writer.addAlterTie(makeAlterTie(map, kind.id, kind.directed, anna, bert));
    });
    const auto codebook = study->reader().codebook();
    auto design = study->reader().defaultDesign();
    design.symbolAttribute = codebook.find(Owner::Alter, "type")->id;
    design.colourAttribute = codebook.find(Owner::Alter, "outreach")->id;
    design.sizeAttribute = codebook.find(Owner::Tie, "relevance")->id;
    design.outlineAttribute = codebook.find(Owner::Tie, "evaluation")->id;
    const auto snapshot = snapshotOf(study->reader(), map, design);
    std::vector<Kind> kinds;
    for (const auto& block : snapshot.legend)
        kinds.push_back(block.kind);
    CHECK(kinds
          == std::vector{Kind::Symbols, Kind::Colours, Kind::Sizes, Kind::Outlines, Kind::Badges,
                         Kind::Levels, Kind::Ties});
    // Symbols have no colour where another attribute gives it.
    CHECK(snapshot.legend[0].entries[1].colour.empty());
    CHECK(snapshot.legend[0].entries[1].count == 1);
    CHECK(snapshot.legend[0].unanswered == 1);
    CHECK(snapshot.legend[1].unanswered == 2);
    const auto& sizes = snapshot.legend[2].entries;
    CHECK(sizes.front().size > sizes.back().size);
    CHECK(snapshot.legend.back().entries.front().count == 1);
    CHECK(snapshot.legend.back().entries.size() == 1);

    // One attribute for both: one block.
    design.colourAttribute = design.symbolAttribute;
    const auto together = snapshotOf(study->reader(), map, design);
    CHECK(together.legend[0].kind == Kind::Symbols);
    CHECK(together.legend[1].kind == Kind::Sizes);
    CHECK(together.alteri.front().colourRank == 1);
    CHECK(together.alteri.back().colourRank == AlterSnapshot::noRank);
}

TEST_CASE("a map without attributes keeps places as they are", "[maps]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("blank.alteri"), "blank");
    MapId map;
    AlterId alter;
    study->perform("Set up", [&](Writer& writer) {
        const auto ego = writer.addEgo({}, "Ego");
        map = writer.addMap(ego, writer.reader().designs().front().id, "Map");
        alter = nameAlter(writer, map, "Anna");
        moveAlter(writer, {map, alter}, {1.1, 3});
    });
    CHECK(study->reader().tie({map, alter})->place == Place{1.1, 3});
    CHECK(checkStudy(*study).empty());
    CHECK(snapshotOf(study->reader(), map).legend.empty());
}

TEST_CASE_METHOD(MapFixture, "a place gives no answer that is not offered any more", "[maps]")
{
    const auto relevance = *study->reader().codebook().find(Owner::Tie, "relevance");
    const TieKey tie{map, anna};
    study->perform("Place", [&](Writer& writer) { moveAlter(writer, tie, {0.9, 1}); });
    const auto kept = answer(tie, Owner::Tie, "relevance");
    study->perform("Retire", [&](Writer& writer) {
        for (auto category : relevance.categories) {
            category.retired = category.code == kept || category.code == "3";
            writer.changeCategory(category);
        }
    });
    const auto before = contentOf(*study);
    try {
        study->perform("Drop", [&](Writer& writer) { moveAlter(writer, tie, {0.05, 1}); });
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::CategoryRetired);
        CHECK(error.problems().front().details.at(0) == "very important");
    }
    CHECK(contentOf(*study) == before);
    // Whoever was placed there when it was offered may be moved within it.
    study->perform("Shift", [&](Writer& writer) { moveAlter(writer, tie, {0.9, 1.1}); });
    CHECK(answer(tie, Owner::Tie, "relevance") == kept);
}
