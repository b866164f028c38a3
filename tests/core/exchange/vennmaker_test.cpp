// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/vennmaker_draft.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/maps/study_check.hpp"
#include "tests/core/exchange/foreign_fixture.hpp"
#include "tests/deadline.hpp"

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using nlohmann::json;

namespace {

using Remark = DraftRemark::Kind;

json expectedOf(const std::string& file)
{
    std::ifstream stream(testData("exchange/vennmaker/expected/" + file + ".json"));
    return json::parse(stream).front();
}

StudyDraft draftOfProject(const std::string& file)
{
    ForeignOptions options;
    options.password = "geheim";
    return draftOfFiles({testData("exchange/vennmaker/" + file)}, options);
}

/// Answers that a person has on a map, by the labels of types.
std::map<std::string, std::string> valuesIn(const json& interview, const json& values)
{
    std::map<std::string, std::string> texts;
    for (const auto& [type, value] : values.items())
        if (!value.is_null())
            texts[interview["types"][std::stoul(type)]["label"]] = value;
    return texts;
}

std::size_t placeOfAlter(const DraftEgo& ego, const json& interview, int actor)
{
    const int id = interview["actors"][static_cast<std::size_t>(actor)]["id"];
    for (std::size_t i = 0; i < ego.alteri.size(); ++i)
        if (ego.alteri[i].code == std::to_string(id))
            return i;
    FAIL("no alter " << id);
    return 0;
}

const DraftTie& tieOf(const DraftMap& map, std::size_t alter)
{
    const auto found = std::find_if(map.ties.begin(), map.ties.end(),
                                    [&](const DraftTie& tie) { return tie.alter == alter; });
    REQUIRE(found != map.ties.end());
    return *found;
}

void requireCell(const StudyDraft& draft,
                 const DraftMap& map,
                 const DraftTie& tie,
                 const json& member)
{
    const MapGeometry geometry(draft.design.designs.at(map.design.value()));
    REQUIRE(tie.place);
    const auto cell = geometry.cellAt(*tie.place);
    if (!member[0].is_null())
        CHECK(cell.sector == member[0].get<int>());
    if (!member[1].is_null())
        CHECK(cell.ring == member[1].get<int>());
}

void requireTies(const StudyDraft& draft,
                 const DraftEgo& ego,
                 const DraftMap& map,
                 const json& interview,
                 const json& network)
{
    std::size_t amongAlteri = 0;
    for (const auto& tie : network["ties"]) {
        const auto wanted = valuesIn(interview, tie["values"]);
        const int from = tie["frm"];
        const int to = tie["to"];
        if (from == interview["ego"] || to == interview["ego"]) {
            const auto& named =
                tieOf(map, placeOfAlter(ego, interview, from == interview["ego"] ? to : from));
            for (const auto& [label, text] : wanted)
                CHECK(answerIn(draft, named.answers, label) == text);
            continue;
        }
        ++amongAlteri;
        const auto source = placeOfAlter(ego, interview, from);
        const auto target = placeOfAlter(ego, interview, to);
        const auto found = std::find_if(
            map.alterTies.begin(), map.alterTies.end(), [&](const DraftAlterTie& each) {
                return (each.source == source && each.target == target)
                       || (each.source == target && each.target == source);
            });
        REQUIRE(found != map.alterTies.end());
        for (const auto& [label, text] : wanted)
            CHECK(answerIn(draft, found->answers, label) == text);
    }
    CHECK(map.alterTies.size() == amongAlteri);
}

void requireMap(const StudyDraft& draft,
                const DraftEgo& ego,
                const DraftMap& map,
                const json& interview,
                const json& network)
{
    CHECK(map.title == network["name"]);
    CHECK(map.note == (network["notes"].is_null() ? "" : network["notes"]));
    CHECK(map.ties.size() + 1 == network["actors"].size());
    const auto& design = draft.design.designs.at(map.design.value());
    if (!network["circles"].empty())
        CHECK(static_cast<std::size_t>(design.rings) == network["circles"].size());
    CHECK(design.sectors.size() == network["sectors"].size());
    for (const int id : network["actors"]) {
        if (id == interview["ego"])
            continue;
        const auto alter = placeOfAlter(ego, interview, id);
        const auto& tie = tieOf(map, alter);
        requireCell(draft, map, tie, network["member"][std::to_string(id)]);
        for (const auto& [label, text] :
             valuesIn(interview, network["values"].value(std::to_string(id), json::object()))) {
            const auto ofTie = answerIn(draft, tie.answers, label);
            CHECK((ofTie.empty() ? answerIn(draft, ego.alteri[alter].answers, label) : ofTie)
                  == text);
        }
    }
    requireTies(draft, ego, map, interview, network);
}

/// XML of actors each of which has the next one inside its relation: as deep as the chain is long.
std::string chainOfActors(int length)
{
    std::string begin;
    std::string end;
    std::string path = "/projekt/akteure/akteur";
    std::string list;
    for (int i = 0; i < length; ++i) {
        begin += "<akteur id=\"" + std::to_string(i) + "\"><name>A" + std::to_string(i)
                 + "</name><relations><entry>";
        begin += i == 0 ? "<netzwerk><id>1</id><bezeichnung>Map</bezeichnung><akteure>@</akteure>"
                          "<hintergrund/></netzwerk>"
                        : "<netzwerk reference=\"/projekt/akteure/akteur/relations/entry/"
                          "netzwerk\"/>";
        begin += "<vector>";
        end = "</vector></entry></relations></akteur>" + end;
        list += "<akteur reference=\"" + path + "\"/>";
        if (i + 1 < length) {
            begin += "<relation><attributeCollectorValue>STANDARDRELATION"
                     "</attributeCollectorValue>";
            end = "</relation>" + end;
            path += "/relations/entry/vector/relation/akteur";
        }
    }
    begin.replace(begin.find('@'), 1, list);
    return "<?xml version=\"1.0\"?><projekt><akteure>" + begin + end
           + "</akteure><netzwerk reference=\"/projekt/akteure/akteur/relations/entry/netzwerk\"/>"
             "<ego reference=\"/projekt/akteure/akteur\"/></projekt>";
}

}  // namespace

TEST_CASE("projects of VennMaker open with every value", "[foreign][vennmaker]")
{
    for (const std::string file : {"ego-only.vmp", "gui-ego-only.vmp", "together-ev.vmp",
                                   "two-maps.vmp", "encrypted-names.vmp"}) {
        INFO(file);
        const auto interview = expectedOf(file);
        const auto draft = draftOfProject(file);
        REQUIRE(draft.egos.size() == 1);
        const auto& ego = draft.egos.front();
        REQUIRE(ego.maps.size() == interview["networks"].size());
        REQUIRE(ego.alteri.size() + 1 == interview["actors"].size());
        for (std::size_t actor = 0; actor < interview["actors"].size(); ++actor) {
            const auto& name = interview["actors"][actor]["name"];
            if (actor == interview["ego"])
                CHECK(ego.name == name);
            else
                CHECK(ego.alteri[placeOfAlter(ego, interview, static_cast<int>(actor))].name
                      == name);
        }
        CHECK(answerIn(draft, ego.answers, "Notes") == interview["notes"]);
        for (std::size_t i = 0; i < ego.maps.size(); ++i) {
            const auto& network = interview["networks"][i];
            requireMap(draft, ego, ego.maps[i], interview, network);
            const auto id = std::to_string(interview["ego"].get<int>());
            for (const auto& [label, text] : valuesIn(interview, network["values"][id]))
                CHECK(answerIn(draft, ego.answers, label) == text);
        }
    }
}

TEST_CASE("a project of VennMaker becomes a study in order, with its places",
          "[foreign][vennmaker]")
{
    const TemporaryFolder folder;
    const auto draft = draftOfProject("together-ev.vmp");
    const auto study = studyFor(draft, folder.path("venn.alteri"));
    const auto report = applyDraft(*study, draft, "Import");
    CHECK(report.egos == 1);
    CHECK(report.alteri == 25);
    CHECK(report.alterTies == 14);
    CHECK(report.placesKept == 25);
    CHECK(report.placesMoved == 0);
    CHECK(report.unplaced == 0);
    CHECK(report.newAttributes.empty());
    CHECK(report.contradictions.empty());
    CHECK(checkStudy(*study).empty());
    CHECK(tells(draft, Remark::MapTurned, "Network map"));

    const auto before = contentOf(*study);
    const auto again = applyDraft(*study, draft, "Import");
    CHECK(again.egos == 0);
    CHECK(again.knownEgos == 1);
    CHECK(again.answers == 0);
    CHECK(again.contradictions.empty());
    CHECK(contentOf(*study) == before);
}

TEST_CASE("what an import contradicts stays, what it fills is filled", "[foreign][draft]")
{
    const TemporaryFolder folder;
    const auto whole = draftOfProject("together-ev.vmp");
    auto part = whole;
    auto& ego = part.egos.front();
    const auto known = ego.answers;
    ego.answers.clear();
    ego.alteri.front().name = "Otherwise";
    ego.maps.front().alterTies.clear();
    const auto study = studyFor(part, folder.path("part.alteri"));
    applyDraft(*study, part, "Import");
    const auto report = applyDraft(*study, whole, "Import");
    CHECK(report.answers == static_cast<int>(known.size()));
    CHECK(report.alterTies == 14);
    REQUIRE(report.contradictions.size() == 1);
    CHECK(report.contradictions.front().kept == "Otherwise");
    CHECK(report.contradictions.front().leftOut == whole.egos.front().alteri.front().name);
    study->undo();
    CHECK(study->reader().alterTies(study->reader().maps().front().id).empty());
}

TEST_CASE("a draft comes into a study of another template", "[foreign][draft]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"));
    const auto attributes = study->reader().codebook().attributes.size();
    const auto report = applyDraft(*study, draftOfProject("two-maps.vmp"), "Import");
    CHECK(report.maps == 2);
    CHECK(report.alteri == 17);
    CHECK(report.ties == 26);
    CHECK(report.placesKept == 26);
    CHECK(study->reader().codebook().attributes.size() > attributes);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("encrypted names need their password", "[foreign][vennmaker]")
{
    const auto file = testData("exchange/vennmaker/encrypted-names.vmp");
    const auto draft = draftOfFiles({file});
    CHECK(draft.egos.front().name == "S//HJvGPgJSPREBsUUcxCg==");
    CHECK(tells(draft, Remark::NamesEncrypted, "encrypted-names"));
    ForeignOptions wrong;
    wrong.password = "something else";
    try {
        draftOfFiles({file}, wrong);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NamePasswordWrong);
    }
}

TEST_CASE("a chain of ties may be as deep as it likes", "[foreign][vennmaker]")
{
    constexpr int length = 1000;
    const auto draft = draftOfText("deep.venn", chainOfActors(length));
    REQUIRE(draft.egos.size() == 1);
    CHECK(draft.egos.front().alteri.size() == length - 1);
    CHECK(draft.egos.front().maps.front().alterTies.size() == length - 2);
}

TEST_CASE("hostile projects of VennMaker are refused in one sentence", "[foreign][vennmaker]")
{
    CHECK(refusalOf("cut.venn", "<projekt><akteure>") == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf(
              "broken.venn",
              "<projekt><akteure><akteur reference=\"/projekt/nowhere[3]\"/></akteure></projekt>")
          == ErrorCode::ForeignFileInvalid);
    CHECK(refusalOf("circle.venn", "<projekt><akteure>"
                                   "<akteur reference=\"/projekt/akteure/akteur[2]\"/>"
                                   "<akteur reference=\"/projekt/akteure/akteur[1]\"/>"
                                   "</akteure></projekt>")
          == ErrorCode::ForeignFileInvalid);
    const auto draft =
        draftOfText("entities.venn", "<!DOCTYPE p [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>"
                                     "<projekt><akteure><akteur id=\"1\"><name>&c;</name></akteur>"
                                     "</akteure></projekt>");
    CHECK(draft.egos.front().alteri.front().name == "&c;");
}

TEST_CASE("circles that a map has no room for are told", "[foreign][vennmaker]")
{
    const ZipArchive archive(readFile(testData("exchange/vennmaker/two-maps.vmp")), "two-maps.vmp");
    const auto& names = archive.names();
    const auto part = std::find_if(names.begin(), names.end(),
                                   [](const std::string& each) { return each.ends_with(".venn"); });
    REQUIRE(part != names.end());
    auto xml = archive.read(*part, mebibyte);
    const std::string end = "</circles>";
    const auto at = xml.find(end);
    REQUIRE(at != std::string::npos);
    std::string more;
    for (int i = 0; i < 9; ++i)
        more += "<string>circle " + std::to_string(i) + "</string>";
    xml.insert(at, more);
    const auto draft = draftOfText("many.venn", xml);
    const auto told =
        std::count_if(draft.leftOut.begin(), draft.leftOut.end(), [](const ForeignPart& each) {
            return each.kind == ForeignPart::Kind::Interface && each.detail == "circles";
        });
    CHECK(told == 1);
    CHECK(draft.design.designs.at(draft.egos.front().maps.front().design.value()).rings == 8);
}
