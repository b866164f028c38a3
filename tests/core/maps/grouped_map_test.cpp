// SPDX-License-Identifier: GPL-3.0-or-later
// Maps whose sectors, colours and symbols show groupings of categories.
#include "core/codebook/category_changes.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/error.hpp"
#include "core/maps/arranging.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/redesign.hpp"
#include "core/maps/study_check.hpp"
#include "core/template/study_template.hpp"
#include "core/template/template_plan.hpp"
#include "tests/core/maps/interview.hpp"

#include <algorithm>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The sectors show two groups of types and one type by itself.
struct GroupedMap : Interview {
    RecodeId circles;
    AlterId anna;
    AlterId bert;

    GroupedMap()
    {
        study->perform("Group", [&](Writer& writer) {
            const auto type = this->type();
            Recode recode;
            recode.attribute = type.id;
            recode.key = "circle";
            recode.label = "Circle";
            recode.groups = {
                {{}, "public", "Public", {type.findCode("state")->id}},
                {{}, "civil", "Civil", {type.findCode("welfare")->id, type.findCode("party")->id}}};
            circles = writer.addRecode(recode);
        });
        study->perform("Design", [&](Writer& writer) { changeMapDesign(writer, grouped()); });
        anna = add("Anna; type=welfare; 1");
        bert = add("Bert; type=state; 2");
    }

    Attribute type() const { return *reader().codebook().find(Owner::Alter, "type"); }

    MapDesign grouped() const
    {
        auto design = reader().defaultDesign();
        design.sectorAttribute = type().id;
        design.sectorGrouping = circles;
        design.sectors = {{type().findCode("state")->id, 1}, {type().findCode("party")->id, 2}};
        design.colourAttribute = type().id;
        design.colourGrouping = circles;
        design.symbolAttribute = type().id;
        design.symbolGrouping = circles;
        return design;
    }

    Cell cellOf(AlterId alter) const
    {
        return readingOf(reader(), map).geometry().cellAt(placeOf(alter));
    }

    std::string typeOf(AlterId alter) const { return codeOf(alter, Owner::Alter, "type"); }

    Place somewhereIn(int sector) const
    {
        for (double angle = 0.1; angle < 6.2; angle += 0.1)
            if (readingOf(reader(), map).geometry().cellAt({0.3, angle}).sector == sector)
                return {0.3, angle};
        FAIL("no such sector");
        return {};
    }
};

}  // namespace

TEST_CASE_METHOD(GroupedMap, "a sector stands for all answers of a group", "[maps]")
{
    CHECK(cellOf(bert) == Cell{1, 0});
    CHECK(cellOf(anna) == Cell{0, 1});
    const auto party = add("Party; type=party; 1");
    CHECK(cellOf(party) == Cell{0, 1});
    // What is in no group waits beside the map.
    const auto firm = add("Firm; type=company; 1");
    CHECK_FALSE(reader().tie({map, firm})->place);
    CHECK(checkStudy(*study).empty());

    const auto snapshot = snapshotOf(reader(), map);
    CHECK(snapshot.sectors == std::vector<std::string>{"Public", "Civil"});
    REQUIRE(snapshot.alteri.size() == 4);
    CHECK(snapshot.alteri[0].colour == snapshot.alteri[2].colour);
    CHECK(snapshot.alteri[0].colour != snapshot.alteri[1].colour);
    CHECK_FALSE(snapshot.alteri[1].colour.empty());
    CHECK(snapshot.alteri[3].colour.empty());
    const auto& legend = snapshot.legend.front();
    CHECK(legend.title == "Circle");
    REQUIRE(legend.entries.size() == 2);
    CHECK(legend.entries[1].label == "Civil");
    CHECK(legend.entries[1].count == 2);
    CHECK(legend.unanswered == 1);
}

TEST_CASE_METHOD(GroupedMap, "a place in a group leaves the answer or asks which", "[maps]")
{
    const auto move = [&](AlterId alter, int sector, const std::set<CategoryId>& chosen = {}) {
        study->perform("Move", [&](Writer& writer) {
            dropAlteri(writer, map, {{alter, somewhereIn(sector)}}, Snapping::Off, chosen);
        });
    };
    move(anna, 1);
    CHECK(typeOf(anna) == "welfare");
    // One category alone is the answer.
    move(anna, 0);
    CHECK(typeOf(anna) == "state");
    const auto before = contentOf(*study);
    CHECK_THROWS_AS(move(anna, 1), Error);
    CHECK(contentOf(*study) == before);
    const auto open =
        answersToChoose(reader(), map, {{anna, somewhereIn(1)}, {bert, somewhereIn(1)}});
    REQUIRE(open.size() == 1);
    CHECK(open.front().size() == 2);
    CHECK(answersToChoose(reader(), map, {{anna, somewhereIn(0)}}).empty());
    move(anna, 1, {type().findCode("party")->id});
    CHECK(typeOf(anna) == "party");
    CHECK(cellOf(anna).sector == 1);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(GroupedMap, "maps follow a grouping and its categories", "[maps]")
{
    const auto change = [&](const std::function<void(Recode&)>& edit) {
        auto recode = *reader().codebook().findRecode("circle");
        edit(recode);
        study->perform("Change", [&](Writer& writer) { changeGrouping(writer, recode); });
        CHECK(checkStudy(*study).empty());
    };
    const auto start = contentOf(*study);
    // Its category goes elsewhere, and its alteri with it.
    change([&](Recode& recode) {
        const auto welfare = type().findCode("welfare")->id;
        std::erase(recode.groups[1].members, welfare);
        recode.groups[0].members.push_back(welfare);
    });
    CHECK(cellOf(anna) == Cell{0, 0});
    change([&](Recode& recode) {
        recode.groups.push_back({{}, "market", "Market", {type().findCode("company")->id}});
    });
    CHECK(reader().defaultDesign().sectors.size() == 3);
    CHECK(snapshotOf(reader(), map).sectors.back() == "Market");
    study->undo();
    study->undo();
    CHECK(contentOf(*study) == start);

    // The category that stands for a group goes; the group stays.
    study->perform("Merge", [&](Writer& writer) {
        mergeCategories(writer, type().id, {type().findCode("party")->id},
                        type().findCode("state")->id);
    });
    CHECK(reader().defaultDesign().sectors.size() == 2);
    CHECK(cellOf(anna) == Cell{0, 1});
    CHECK(checkStudy(*study).empty());
    study->undo();

    study->perform("Remove", [&](Writer& writer) { writer.removeRecode(circles); });
    const auto without = reader().defaultDesign();
    CHECK_FALSE(without.sectorAttribute);
    CHECK(without.sectors.empty());
    CHECK_FALSE(without.colourAttribute);
    CHECK(checkStudy(*study).empty());
    study->undo();
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(GroupedMap, "a design that groups something else is refused", "[maps]")
{
    auto design = grouped();
    const auto refused = [&] {
        CHECK_THROWS_AS(
            study->perform("Design", [&](Writer& writer) { changeMapDesign(writer, design); }),
            Error);
    };
    design.colourAttribute = reader().codebook().find(Owner::Alter, "outreach")->id;
    refused();
    design = grouped();
    design.sectors.push_back({type().findCode("welfare")->id, 1});  // its group has a sector
    refused();
    design = grouped();
    design.sectors.push_back({type().findCode("company")->id, 1});  // it is in no group
    refused();
}

TEST_CASE_METHOD(GroupedMap, "a template carries the groupings of maps", "[maps]")
{
    const auto json = textOf(templateOf(reader(), {}));
    const auto copy = newStudy(folder.path("copy.alteri"), "blank");
    const auto from = readTemplate(json, "en");
    TemplateChoices choices;
    for (const auto& each : plannedFor(copy->reader(), from))
        if (each.item.kind == TemplateItem::Kind::Map)
            choices[each.item] = {TemplateChoice::Kind::TakeTheirs};
    copy->perform("Apply", [&](Writer& writer) {
        applyTemplate(writer, from, choices, TemplateLanguages::All);
    });
    const auto designs = copy->reader().designs();
    const auto codebook = copy->reader().codebook();
    const auto taken = std::find_if(designs.begin(), designs.end(), [](const auto& each) {
        return each.sectorGrouping.has_value();
    });
    REQUIRE(taken != designs.end());
    CHECK(taken->sectorGrouping == codebook.findRecode("circle")->id);
    CHECK(taken->colourGrouping == taken->sectorGrouping);
    CHECK(taken->symbolGrouping == taken->sectorGrouping);
    CHECK(taken->sectors.size() == 2);
}

TEST_CASE("a number gives a badge from one on", "[maps]")
{
    const TemporaryFolder folder;
    auto study = newStudy(folder.path("badge.alteri"), "personal_network");
    MapId map;
    AttributeId reliable;
    std::vector<AlterId> alteri;
    study->perform("Make", [&](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Tie;
        attribute.scale = Scale::Rating;
        attribute.key = "reliable";
        attribute.label = "How reliable";
        attribute.smallest = 0;
        attribute.largest = 10;
        reliable = writer.addAttribute(attribute);
        auto design = writer.reader().defaultDesign();
        design.badgeAttribute = reliable;
        design.badgeFrom = 8;
        writer.changeDesign(design);
        const auto ego = writer.addEgo("1", "Ego");
        map = writer.addMap(ego, design.id, "Map");
        for (const auto* name : {"A", "B", "C"}) {
            alteri.push_back(writer.addAlter(ego, {}, name));
            writer.addTie({map, alteri.back()});
        }
        writer.setAnswer(TieKey{map, alteri[0]}, reliable, 8.0);
        writer.setAnswer(TieKey{map, alteri[1]}, reliable, 7.0);
    });
    const auto snapshot = snapshotOf(study->reader(), map);
    const auto badgeOf = [&](std::size_t alter) {
        for (const auto& each : snapshot.alteri)
            if (each.id == alteri[alter])
                return each.badge;
        return std::string("nobody");
    };
    CHECK(badgeOf(0) == "plus");
    CHECK(badgeOf(1).empty());
    CHECK(badgeOf(2).empty());
    const auto legend =
        std::find_if(snapshot.legend.begin(), snapshot.legend.end(), [](const LegendBlock& block) {
            return block.kind == LegendBlock::Kind::Badges;
        });
    REQUIRE(legend != snapshot.legend.end());
    CHECK(legend->title == "How reliable");
    REQUIRE(legend->entries.size() == 1);
    CHECK(legend->entries[0].label == "≥ 8");
    CHECK(legend->entries[0].count == 1);
    // It goes where the attribute goes, and with it where it is no number any more.
    const auto made = templateOf(study->reader(), {"badge", "Badge", ""});
    CHECK(readTemplate(textOf(made), "en").designs.front().badgeFrom == 8);
    study->perform("Scale", [&](Writer& writer) {
        changeScale(writer, reliable, Scale::Text, true, {"yes", "no"});
    });
    CHECK_FALSE(study->reader().defaultDesign().badgeAttribute);
    CHECK_FALSE(study->reader().defaultDesign().badgeFrom);
}
