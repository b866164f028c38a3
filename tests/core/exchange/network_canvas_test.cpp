// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/study_check.hpp"
#include "tests/core/exchange/foreign_fixture.hpp"

#include <map>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

using Remark = DraftRemark::Kind;
using CsvRow = std::map<std::string, std::string>;

std::filesystem::path canvasFile(const std::string& name)
{
    return testData("exchange/network-canvas/" + name);
}

std::vector<CsvRow> rowsOf(const std::string& name)
{
    std::vector<Problem> problems;
    const auto table = readTable(canvasFile(name), problems);
    REQUIRE(problems.empty());
    std::vector<CsvRow> rows;
    for (const auto row : table.rows) {
        auto& read = rows.emplace_back();
        for (std::size_t i = 0; i < table.header.size(); ++i)
            read[table.header[i].text] = row[i].text;
    }
    return rows;
}

const DraftEgo& egoCalled(const StudyDraft& draft, const std::string& uuid)
{
    for (const auto& ego : draft.egos)
        if (answerIn(draft, ego.answers, "networkCanvasUUID") == uuid)
            return ego;
    FAIL("no ego " << uuid);
    return draft.egos.front();
}

bool isYes(const std::string& text)
{
    return text == "true" || text == "TRUE";
}

/// The value of a column that the answers stand for.
std::string columnOf(const StudyDraft& draft, const Answers& answers, const std::string& column)
{
    for (const auto& [id, value] : answers) {
        const auto& attribute = *draft.design.codebook.find(id);
        if (attribute.label == column) {
            if (attribute.kind() == AnswerKind::YesNo)
                return std::get<double>(value) == 1 ? "true" : "false";
            const auto chosen = onlyCategoryOf(value);
            return chosen ? attribute.findCategory(*chosen)->code : textOfAnswer(value, attribute);
        }
        if (!attribute.hasCategories() || !column.starts_with(attribute.label + "_"))
            continue;
        const auto* option = attribute.findCode(column.substr(attribute.label.size() + 1));
        if (option == nullptr)
            continue;
        const auto* several = std::get_if<Choices>(&value);
        const bool isChosen = several != nullptr ? several->contains(option->id)
                                                 : std::get<CategoryId>(value) == option->id;
        return isChosen ? "true" : "false";
    }
    return {};
}

void requireAnswers(const StudyDraft& draft,
                    const Answers& answers,
                    const CsvRow& row,
                    const std::set<std::string>& except)
{
    for (const auto& [column, text] : row) {
        if (except.contains(column) || column.find("map_") == 0)
            continue;
        INFO(column);
        const auto read = columnOf(draft, answers, column);
        const auto number = parseNumber(text);
        if (number && parseNumber(read))
            CHECK(parseNumber(read) == number);
        else if (read.empty() && !text.empty())
            CHECK_FALSE(isYes(text));  // none of the options: no answer, or none of several
        else
            CHECK(read == text);
    }
}

/// Everything that the merged tables say is in the draft.
void requireWhole(const StudyDraft& draft)
{
    const auto egos = rowsOf("egos.csv");
    REQUIRE(draft.egos.size() == egos.size());
    for (const auto& row : egos) {
        const auto& ego = egoCalled(draft, row.at("egoID"));
        CHECK(ego.code == row.at("networkCanvasCaseID"));
        requireAnswers(
            draft, ego.answers, row,
            {"egoID", "networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasProtocolName"});
    }
    std::size_t alteri = 0;
    std::size_t places = 0;
    for (const auto& row : rowsOf("alters.csv")) {
        const auto& ego = egoCalled(draft, row.at("egoID"));
        const auto found =
            std::find_if(ego.alteri.begin(), ego.alteri.end(),
                         [&](const DraftAlter& each) { return each.code == row.at("alterID"); });
        REQUIRE(found != ego.alteri.end());
        CHECK(found->name == row.at("name") + row.at("Name"));
        CHECK(answerIn(draft, found->answers, "Kind") == row.at("nodeType"));
        requireAnswers(
            draft, found->answers, row,
            {"egoID", "alterID", "nodeType", "nodeID", "networkCanvasEgoUUID", "name", "Name"});
        ++alteri;
        places += (row.at("map_x") + row.at("map_place_x")).empty() ? 0U : 1U;
    }
    CHECK(countsOf(draft).alteri == alteri);
    CHECK(countsOf(draft).places == places);
    const auto ties = rowsOf("aaties.csv");
    CHECK(countsOf(draft).alterTies == ties.size());
    for (const auto& row : ties) {
        const auto& ego = egoCalled(draft, row.at("egoID"));
        const auto& all = ego.maps.front().alterTies;
        const auto found = std::find_if(all.begin(), all.end(), [&](const DraftAlterTie& each) {
            return ego.alteri[each.source].code == row.at("fromAlterID")
                   && ego.alteri[each.target].code == row.at("toAlterID")
                   && draft.design.codebook.tieKinds[each.kind].key == row.at("edgeType");
        });
        REQUIRE(found != all.end());
        CHECK(columnOf(draft, found->answers, "how_well") == row.at("how_well"));
    }
}

}  // namespace

TEST_CASE("exports of Network Canvas open with every value", "[foreign][canvas]")
{
    SECTION("the archive")
    {
        requireWhole(draftOfFiles({canvasFile("networkCanvasExport.zip")}));
    }
    SECTION("the folder")
    {
        requireWhole(draftOfFiles({canvasFile("networkCanvasExport")}));
    }
    SECTION("with the protocol")
    {
        const auto draft = draftOfFiles({canvasFile("Personal_Support_Study_SYNTHETIC.netcanvas"),
                                         canvasFile("networkCanvasExport.zip")});
        requireWhole(draft);
        CHECK(draft.design.codebook.find(Owner::Alter, "relationship")->findCode("neighbour")->label
              == "Neighbour");
        CHECK(draft.design.codebook.find(Owner::Alter, "closeness")->scale == Scale::Ordinal);
    }
    SECTION("with the protocol out of its archive")
    {
        const auto draft =
            draftOfFiles({canvasFile("protocol.json"), canvasFile("networkCanvasExport.zip")});
        requireWhole(draft);
        CHECK(draft.design.codebook.find(Owner::Alter, "relationship")->findCode("neighbour")->label
              == "Neighbour");
    }
    SECTION("the protocol alone")
    {
        for (const auto* name : {"protocol.json", "Personal_Support_Study_SYNTHETIC.netcanvas"}) {
            const auto draft = draftOfFiles({canvasFile(name)});
            CHECK(draft.egos.empty());
            CHECK(draft.design.codebook.find(Owner::Alter, "relationship") != nullptr);
        }
    }
    SECTION("GraphML alone")
    {
        std::vector<std::filesystem::path> graphs;
        for (const auto& entry :
             std::filesystem::directory_iterator(canvasFile("networkCanvasExport")))
            if (entry.path().extension() == ".graphml")
                graphs.push_back(entry.path());
        requireWhole(draftOfFiles(graphs));
    }
    SECTION("merged tables")
    {
        requireWhole(draftOfFiles(
            {canvasFile("egos.csv"), canvasFile("alters.csv"), canvasFile("aaties.csv")}));
    }
}

TEST_CASE("options in columns of their own become one question again", "[foreign][canvas]")
{
    const auto draft = draftOfFiles({canvasFile("networkCanvasExport.zip")});
    const auto& codebook = draft.design.codebook;
    CHECK(codebook.find(Owner::Alter, "gender")->scale == Scale::Nominal);
    CHECK(codebook.find(Owner::Alter, "relationship")->scale == Scale::Several);
    CHECK(codebook.find(Owner::Alter, "gives_support")->scale == Scale::YesNo);
    CHECK(codebook.find(Owner::Ego, "ego_gender")->categories.size() == 4);
    CHECK(tells(draft, Remark::ColumnsJoined, "relationship"));
    CHECK(tells(draft, Remark::CaseUnfinished, "P003"));
    CHECK(tells(draft, Remark::KindsOfAlteri, "kind"));
}

TEST_CASE("an export of Network Canvas becomes a study in order", "[foreign][canvas]")
{
    const TemporaryFolder folder;
    const auto draft = draftOfFiles({canvasFile("networkCanvasExport.zip")});
    const auto study = studyFor(draft, folder.path("canvas.alteri"));
    const auto report = applyDraft(*study, draft, "Import");
    CHECK(report.egos == 6);
    CHECK(report.alteri == 54);
    CHECK(report.alterTies == 106);
    CHECK(report.placesKept == 47);
    CHECK(report.toBePlaced == 7);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("tables with Network Canvas' names are a study", "[foreign][canvas]")
{
    const auto file = [](const std::string& name) {
        return testData("cases/13-network-canvas-export/" + name);
    };
    const auto draft = draftOfFiles({file("ties.csv"), file("egos.csv"), file("alters.csv")});
    const auto counts = countsOf(draft);
    CHECK(counts.egos == 2);
    CHECK(counts.alteri == 5);
    CHECK(counts.alterTies == 3);
    CHECK(draft.egos.front().code == "P01");
    CHECK(answerIn(draft, draft.egos.front().answers, "gender") == "female");
    CHECK(answerIn(draft, draft.egos.front().alteri.front().answers, "role") == "friend");
}

TEST_CASE("what is no study of another program is refused", "[foreign]")
{
    CHECK(refusalOf("a.bin", "nothing that is known") == ErrorCode::ForeignFormatUnknown);
    CHECK(refusalOf("a.csv", "name,age\nAda,3\n") == ErrorCode::ForeignFormatUnknown);
    CHECK(refusalOf("empty_ego.csv", "networkCanvasEgoUUID,networkCanvasCaseID\n")
          == ErrorCode::ForeignFileEmpty);
    CHECK(refusalOf("a.zip", "PK\x03\x04 broken") == ErrorCode::ArchiveUnreadable);
    CHECK(refusalOf("x.graphml", "<graphml xmlns:nc=\"http://schema.networkcanvas.com/xmlns\">")
          == ErrorCode::ForeignFileInvalid);
}

TEST_CASE("names with line breaks and stray bytes are made such as a study can have", "[foreign]")
{
    const std::string egos = "networkCanvasEgoUUID,networkCanvasCaseID\nu1,\"P\n1\"\n";
    const std::string nodes = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n"
                              "1,u1,n1,\"Ada\nLovelace\"\n2,u1,n2,Ben\n";
    auto read =
        readForeignStudy({{"x_ego.csv", egos}, {"x_attributeList_Person.csv", nodes}}).draft;
    CHECK(read.egos.front().code == "P 1");
    CHECK(read.egos.front().alteri.front().name == "Ada Lovelace");
    CHECK(tells(read, Remark::NameChanged, "Ada Lovelace"));
    const auto broken = draftOfText(
        "a.graphml",
        "<graphml><graph edgedefault=\"undirected\"><node id=\"a\xff\"/></graph></graphml>");
    CHECK(broken.egos.front().alteri.front().code == "a\xEF\xBF\xBD");
    const TemporaryFolder folder;
    const auto study = studyFor(read, folder.path("names.alteri"));
    applyDraft(*study, read, "Import");
    CHECK(study->reader().egos().front().code == "P 1");
}
