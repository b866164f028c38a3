// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/study_check.hpp"
#include "core/template/foreign_template.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <string>

using namespace alteri;
using namespace alteri::test;

namespace {

std::filesystem::path foreignFile(const std::string& name)
{
    return testData("templates/" + name);
}

OpenedTemplate openedFrom(const std::string& name)
{
    return openTemplate(foreignFile(name), "en");
}

ErrorCode refusalOfFile(const std::string& name)
{
    try {
        openedFrom(name);
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("not refused: " << name);
    return ErrorCode::ProgramFault;
}

bool lacks(const OpenedTemplate& opened,
           ForeignPart::Kind kind,
           const std::string& name,
           const std::string& detail = {})
{
    const ForeignPart wanted{kind, name, detail};
    return std::find(opened.leftOut.begin(), opened.leftOut.end(), wanted) != opened.leftOut.end();
}

/// Whatever was read must make a study that is in order.
void requireSound(const OpenedTemplate& opened)
{
    const TemporaryFolder folder;
    auto study = StudyFile::create(folder.path("made.alteri"), fixedEnvironment());
    study->found([&](Writer& writer) { foundStudy(writer, opened.made, TemplateLanguages::All); });
    CHECK(checkStudy(*study).empty());
    CHECK(study->reader().codebook().attributes.size() == opened.made.codebook.attributes.size());
}

}  // namespace

TEST_CASE("a protocol of Network Canvas opens as a template", "[templates]")
{
    using Kind = ForeignPart::Kind;
    const auto opened = openedFrom("support.netcanvas");
    const auto& made = opened.made;
    CHECK(made.info.title == "Support study");
    const auto* age = made.codebook.find(Owner::Ego, "age");
    REQUIRE(age != nullptr);
    CHECK(age->smallest == 18);
    CHECK(age->largest == 99);
    CHECK(age->expected == true);
    CHECK(age->question == "How old are you?");
    const auto* gender = made.codebook.find(Owner::Alter, "gender_identity");
    REQUIRE(gender != nullptr);
    CHECK(gender->scale == Scale::Nominal);
    CHECK(gender->label == "Gender identity");
    CHECK(gender->findCode("woman")->label == "Woman");
    CHECK(lacks(opened, Kind::KeyChanged, "Gender identity", "gender_identity"));
    const auto* closeness = made.codebook.find(Owner::Alter, "closeness");
    CHECK(closeness->scale == Scale::Ordinal);
    CHECK(closeness->findCode("3")->label == "Very close");
    // Of another kind of nodes, but all alteri have the same attributes.
    CHECK(made.codebook.find(Owner::Alter, "closeness_2") != nullptr);
    CHECK(made.codebook.find(Owner::Alter, "kind")->findCode("Place") != nullptr);
    CHECK(lacks(opened, Kind::NodeType, "Place"));
    const auto* trust = made.codebook.find(Owner::Alter, "trust");
    CHECK(trust->largest == 1);
    CHECK(trust->highLabel == "Full");
    CHECK(made.codebook.find(Owner::Alter, "helps")->scale == Scale::YesNo);
    CHECK(made.codebook.find(Owner::Alter, "name") == nullptr);
    CHECK(made.codebook.findTieKind("knows") != nullptr);
    CHECK(made.codebook.find(Owner::AlterTie, "how_well") != nullptr);
    REQUIRE(made.prompts.size() == 3);
    CHECK(made.prompts[0].text == "Who supports you?");
    CHECK(made.prompts[0].namesAlteri());
    CHECK(made.prompts[1].attribute == gender->id);
    CHECK(made.prompts[2].text == "How close are you?");
    REQUIRE(made.designs.size() == 1);
    CHECK(made.designs[0].rings == 4);
    CHECK(made.designs[0].title == "Your map");

    CHECK(lacks(opened, Kind::Variable, "map", "layout"));
    CHECK(lacks(opened, Kind::Validation, "helps", "unique"));
    CHECK(lacks(opened, Kind::SkipLogic, "Closeness"));
    CHECK(lacks(opened, Kind::Roster, "Earlier names"));
    CHECK_FALSE(lacks(opened, Kind::Stage, "Looking back", "Narrative"));
    CHECK(lacks(opened, Kind::Asset, "film.mp4"));
    CHECK_FALSE(lacks(opened, Kind::Stage, "Names", "NameGenerator"));
    requireSound(opened);
}

TEST_CASE("the stages of a protocol are the guide of the template", "[templates]")
{
    using Kind = ForeignPart::Kind;
    const auto opened = openedFrom("stages.netcanvas");
    const auto& guide = opened.made.guide;
    std::vector<StepKind> kinds;
    for (const auto& each : guide)
        kinds.push_back(each.kind);
    const std::vector<StepKind> expected{
        StepKind::Information,     StepKind::EgoForm,         StepKind::NameGenerator,
        StepKind::NameGenerator,   StepKind::NameGenerator,   StepKind::NameInterpreter,
        StepKind::NameInterpreter, StepKind::Placing,         StepKind::AlterTies,
        StepKind::AlterTies,       StepKind::NameInterpreter, StepKind::FreeMap};
    REQUIRE(kinds == expected);
    CHECK(guide[0].title == "Welcome <b>x</b>");
    CHECK(guide[0].text == "# Hello\n\n**bold**");
    CHECK(guide[1].title == "You");
    CHECK(guide[1].text == "Some questions");
    REQUIRE(guide[1].questions.size() == 2);
    CHECK(guide[1].questions[0].text == "How old are you?");
    const auto promptOf = [&](const GuideStep& step) {
        for (const auto& prompt : opened.made.prompts)
            if (step.prompt == prompt.id)
                return prompt.text;
        return std::string();
    };
    CHECK(promptOf(guide[2]) == "Who helps you?");
    CHECK(promptOf(guide[3]) == "Who else?");
    CHECK(guide[3].title == "Names 2");
    CHECK(guide[2].smallest == 1);
    CHECK(guide[2].largest == 10);
    CHECK(guide[2].offersEarlier);
    CHECK_FALSE(guide[4].offersEarlier);
    CHECK(guide[4].condition == "(ego_age >= 18)");  // alteri have an age, too
    CHECK(guide[5].manner == StepManner::Bins);
    CHECK(guide[5].questions.at(0).text == "How close?");
    CHECK(guide[7].design == opened.made.designs.at(0).id);
    CHECK(guide[8].manner == StepManner::Drawing);
    CHECK(guide[9].manner == StepManner::PairWalk);
    CHECK(guide[9].tieKind == guide[8].tieKind);
    CHECK(guide[9].text == "x\n\nDo they know each other?");
    CHECK(guide[10].manner == StepManner::Form);
    CHECK(lacks(opened, Kind::Stage, "Geo", "Geospatial"));
    CHECK_FALSE(lacks(opened, Kind::SkipLogic, "More"));
    CHECK_FALSE(lacks(opened, Kind::Roster, "Earlier"));
    requireSound(opened);
}

TEST_CASE("rules for skipping stages become conditions", "[templates]")
{
    const std::string head = R"({"schemaVersion": 7, "codebook": {"ego": {"variables": {
        "a": {"name": "age", "type": "number"},
        "c": {"name": "country", "type": "categorical", "validation": {"maxSelected": 1},
              "options": [{"value": "de", "label": "Germany"}, {"value": "q\"", "label": "Q"}]},
        "l": {"name": "langs", "type": "categorical", "options": ["ar", "de"]},
        "y": {"name": "member", "type": "boolean"}}},
        "node": {"n1": {"name": "Person", "variables": {
            "k": {"name": "close", "type": "ordinal", "options": [1, 2]}}},
                 "n2": {"name": "Place", "variables": {}}}},
        "stages": [{"type": "Information", "label": "Step", "skipLogic":
            {"action": ")";
    const auto conditionOf = [&](const std::string& action, const std::string& filter) {
        const TemporaryFolder folder;
        const auto file =
            folder.write("rules.netcanvas", head + action + "\", \"filter\": {" + filter + "}}}]}");
        const auto opened = openTemplate(file, "en");
        const bool isTold = lacks(opened, ForeignPart::Kind::SkipLogic, "Step");
        REQUIRE(opened.made.guide.size() == 1);
        CHECK(isTold == opened.made.guide[0].condition.empty());
        requireSound(opened);
        return opened.made.guide[0].condition;
    };
    const auto rule = [](const std::string& type, const std::string& attribute,
                         const std::string& sign, const std::string& value) {
        return R"({"type": ")" + type + R"(", "options": {"attribute": ")" + attribute
               + R"(", "operator": ")" + sign + R"(", "value": )" + value + "}}";
    };
    const auto one = [](const std::string& text) { return R"("rules": [)" + text + "]"; };
    CHECK(conditionOf("SHOW", one(rule("ego", "a", "LESS_THAN", "30"))) == "(age < 30)");
    CHECK(conditionOf("SKIP", one(rule("ego", "y", "EXACTLY", "true"))) == "not((member = 1))");
    CHECK(conditionOf("SHOW", one(rule("ego", "c", "EXACTLY", R"("de")"))) == "(country = \"de\")");
    CHECK(conditionOf("SHOW", one(rule("ego", "l", "INCLUDES", R"(["ar", "de"])")))
          == "(langs[ar] = 1 or langs[de] = 1)");
    CHECK(conditionOf("SHOW", one(rule("ego", "l", "EXCLUDES", R"(["ar"])")))
          == "(not(langs[ar] = 1))");
    CHECK(conditionOf("SHOW", one(rule("alter", "k", "GREATER_THAN", "1")))
          == "count(close > 1) > 0");
    CHECK(conditionOf("SHOW", R"("join": "OR", )"
                                  + one(rule("ego", "a", "LESS_THAN", "30") + ","
                                        + R"({"type": "alter", "options": {"type": "n2",)"
                                        + R"( "operator": "EXISTS"}})"))
          == "(age < 30) or count(kind = \"Place\") > 0");
    // What expressions cannot say is told, and the step is always shown.
    CHECK(conditionOf("SHOW", one(rule("ego", "c", "EXACTLY", R"("q\"")"))).empty());
    CHECK(conditionOf("SHOW", one(rule("ego", "x", "EXACTLY", "1"))).empty());
    CHECK(conditionOf("SHOW", one(rule("edge", "k", "EXACTLY", "1"))).empty());
    CHECK(conditionOf("SHOW", one("")).empty());
}

TEST_CASE("several answers of a protocol are one attribute with several answers", "[templates]")
{
    using Kind = ForeignPart::Kind;
    const auto opened = openedFrom("several.netcanvas");
    const auto& codebook = opened.made.codebook;
    REQUIRE(codebook.attributes.size() == 4);
    const auto* languages = codebook.find(Owner::Ego, "languages");
    REQUIRE(languages != nullptr);
    CHECK(languages->scale == Scale::Several);
    REQUIRE(languages->categories.size() == 3);
    CHECK(languages->findCode("tr")->label == "Turkish");
    CHECK(languages->question == "Which languages do you speak?");
    // One that allows a single choice is none of several.
    CHECK(codebook.find(Owner::Ego, "speaks_best")->scale == Scale::Nominal);
    const auto* shared = codebook.find(Owner::Alter, "shared");
    REQUIRE(shared != nullptr);
    CHECK(shared->scale == Scale::Several);
    CHECK(shared->expected == true);
    CHECK(opened.made.prompts.back().attribute == shared->id);
    CHECK(codebook.find(Owner::Alter, "help")->scale == Scale::Several);
    CHECK(lacks(opened, Kind::Validation, "help", "minSelected"));
    CHECK_FALSE(lacks(opened, Kind::Variable, "languages", "categorical"));
    requireSound(opened);
}

TEST_CASE("protocols that cannot be read are refused with a sentence", "[templates]")
{
    CHECK(refusalOfFile("old.netcanvas") == ErrorCode::ProtocolTooOld);
    CHECK(refusalOfFile("huge.netcanvas") == ErrorCode::ArchiveTooLarge);
    CHECK(refusalOfFile("nothing.netcanvas") == ErrorCode::ArchivePartMissing);
    CHECK(refusalOfFile("faulty.netcanvas") == ErrorCode::ProtocolInvalid);
    const TemporaryFolder folder;
    for (const std::string bytes : {"", "PK", "no archive at all"}) {
        const auto file = folder.write("broken.netcanvas", bytes);
        CHECK_THROWS_AS(openTemplate(file, "en"), Error);
    }
}

TEST_CASE("a template of VennMaker opens as a template", "[templates]")
{
    using Kind = ForeignPart::Kind;
    const auto opened = openedFrom("circles.vmt");
    const auto& made = opened.made;
    const auto* distance = made.codebook.find(Owner::Tie, "distance");
    REQUIRE(distance != nullptr);
    CHECK(distance->scale == Scale::Ordinal);
    CHECK(distance->hint == "As the respondent sees it");
    // Rings show what is said of the tie.
    CHECK(lacks(opened, Kind::Interface, "Distance", "PROJECT"));
    const auto* circle = made.codebook.find(Owner::Alter, "circle");
    REQUIRE(circle != nullptr);
    CHECK(circle->scale == Scale::Nominal);
    // Document types are not followed; what XML has of itself is.
    const auto isAge = [](const Attribute& each) { return each.label.ends_with("Age & co."); };
    const auto& all = made.codebook.attributes;
    const auto age = std::find_if(all.begin(), all.end(), isAge);
    REQUIRE(age != all.end());
    CHECK(age->label.find("aaaa") == std::string::npos);
    CHECK(made.codebook.find(Owner::AlterTie, "strength") != nullptr);
    CHECK(made.codebook.findTieKind("quarrel") != nullptr);
    REQUIRE(made.designs.size() == 1);
    const auto& design = made.designs.front();
    CHECK(design.title == "Helpers");
    CHECK(design.ringAttribute == distance->id);
    REQUIRE(design.levels.size() == 2);
    CHECK(distance->findCategory(design.levels[0])->label == "near");
    REQUIRE(design.sectors.size() == 2);
    CHECK(design.sectors[1].share == 0.75);
    CHECK(lacks(opened, Kind::MapPicture, "Helpers"));
    CHECK(lacks(opened, Kind::Stage, "NameInputElement", "NameInputElement"));
    REQUIRE(made.prompts.size() == 1);
    CHECK(made.prompts[0].text == "How near is this person?");
    requireSound(opened);
}

TEST_CASE("what a project of VennMaker is made of opens without its data", "[templates]")
{
    const auto opened = openedFrom("together-ev.vmp");
    const auto& made = opened.made;
    REQUIRE(made.designs.size() == 1);
    const auto& design = made.designs.front();
    REQUIRE(design.ringAttribute);
    const auto* closeness = made.codebook.find(*design.ringAttribute);
    CHECK(closeness->label == "closeness");
    CHECK(closeness->findCategory(design.levels.front())->label == "close");
    CHECK(design.sectors.size() == 3);
    CHECK(made.codebook.findTieKind("evaluation")->directed);
    CHECK(lacks(opened, ForeignPart::Kind::Data, "together-ev"));
    CHECK(textOf(made).find("Caritas") == std::string::npos);
    requireSound(opened);
}

TEST_CASE("whatever is done to templates of other programs, they are read or refused")
{
    const std::string name = GENERATE("support.netcanvas", "circles.vmt", "together-ev.vmp");
    const auto good = readFile(foreignFile(name));
    checkProperty("damaged " + name, [&] {
        auto damaged = good;
        const auto count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, damaged.size());
            if (*rc::gen::arbitrary<bool>())
                damaged[at] = static_cast<char>(*rc::gen::inRange(0, 256) - 128);
            else
                damaged.erase(at, *rc::gen::inRange<std::size_t>(0, 200));
        }
        try {
            if (name.ends_with(".netcanvas"))
                readNetCanvas(damaged, name);
            else
                readVennMaker(damaged, name);
        } catch (const Error&) {
        }
    });
}

TEST_CASE("references that lead nowhere or in circles end", "[templates]")
{
    const std::string xml =
        "<a><n><hintergrund><circles><string>x</string></circles>"
        "<circleAttribute reference='/a/n/hintergrund/circleAttribute'/>"
        "<sektoren><s><label>y</label></s></sektoren>"
        "<sectorAttribute reference='/a/b[999999999]/../c'/></hintergrund></n></a>";
    const auto opened = readVennMaker(xml, "circles");
    CHECK(opened.made.designs.front().ringTitles == std::vector<std::string>{"x"});
    CHECK(opened.made.designs.front().freeSectors.front().title == "y");
    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    CHECK_THROWS_AS(readVennMaker(deep, "deep"), Error);
}
