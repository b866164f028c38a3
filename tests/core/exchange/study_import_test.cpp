// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/aggregate_map.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/text_rules.hpp"
#include "core/template/study_template.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/deadline.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ImportFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));

    ImportReport import(const std::string& importedEgos,
                        const std::string& importedAlteri,
                        const std::optional<std::string>& ties = std::nullopt)
    {
        StudyTables tables{
            {"egos.csv", importedEgos}, {"alters.csv", importedAlteri}, std::nullopt};
        if (ties)
            tables.alterTies = TableSource{"aaties.csv", *ties};
        return importTables(*study, tables, "Import");
    }

    std::vector<Problem> problemsOf(const std::string& importedEgos,
                                    const std::string& importedAlteri,
                                    const std::optional<std::string>& ties = std::nullopt)
    {
        const auto before = contentOf(*study);
        std::vector<Problem> problems;
        try {
            import(importedEgos, importedAlteri, ties);
        } catch (const Error& error) {
            problems = error.problems();
        }
        CHECK(contentOf(*study) == before);
        return problems;
    }
};

const std::string importedEgos = "ego_id,label\nE1,One\nE2,Two\n";
const std::string importedAlteri =
    "ego_id,alter_id,label,type\nE1,A1,Anna,state\nE1,A2,Ben,welfare\n";

}  // namespace

TEST_CASE_METHOD(ImportFixture, "identifier columns are found under the names in use")
{
    const auto names = GENERATE(std::array{"ego_id", "alter_id", "Source", "Target"},
                                std::array{"egoID", "alterID", "fromAlterID", "toAlterID"},
                                std::array{".egoID", ".altID", ".srcID", ".tgtID"});
    const auto [ego, alter, source, target] = names;
    const auto report =
        import(std::string(ego) + "\n1\n", std::string(ego) + "," + alter + "\n1,a\n1,b\n",
               std::string(ego) + "," + source + "," + target + "\n1,a,b\n");
    CHECK(report.egos == 1);
    CHECK(report.alteri == 2);
    CHECK(report.alterTies == 1);
}

TEST_CASE_METHOD(ImportFixture, "columns match the codebook by key or label, others become new")
{
    const auto report = import(
        "ego_id,label,Professional staff,colour,founded,when,note\n"
        "E1,One,2,red,1999,2020-01-31,x\nE2,Two,Mostly employees,blue,2001,2020-02-29,\n"
        "E3,Three,,red,NA,2021-01-01,z\n",
        "ego_id,alter_id,label,type,friendly\nE1,A1,Anna,State actor,yes\nE1,A2,Ben,welfare,no\n");
    const auto codebook = study->reader().codebook();
    CHECK(codebook.find(Owner::Ego, "colour")->scale == Scale::Nominal);
    CHECK(codebook.find(Owner::Ego, "founded")->scale == Scale::Numeric);
    CHECK(codebook.find(Owner::Ego, "when")->scale == Scale::Date);
    CHECK(codebook.find(Owner::Ego, "note")->scale == Scale::Text);
    CHECK(codebook.find(Owner::Alter, "friendly")->scale == Scale::YesNo);
    CHECK(report.newAttributes.size() == 5);
    CHECK(report.missing == 3);
    const auto frames = framesOf(study->reader());
    CHECK(frames.networks.find("staff")->numbers->values[1] == 4);
    CHECK(frames.networks.find("staff")->isMissing(2));
}

TEST_CASE_METHOD(ImportFixture, "the blank template takes every column as it comes")
{
    study = newStudy(folder.path("blank.alteri"), "blank");
    const auto report =
        importTables(*study,
                     readTables(testData("network/egos.csv"), testData("network/alters.csv"),
                                testData("network/aaties.csv")),
                     "Import");
    CHECK(report.egos == 20);
    CHECK(report.alteri == 67);
    CHECK(report.alterTies + report.repeatedTies == 123);
    CHECK(checkStudy(*study).empty());
    const auto frames = framesOf(study->reader());
    CHECK(frames.networks.find("size")->numbers->values[0] == 2);
    // Two importedEgos named nobody: size 0, shares undefined.
    const auto& sizes = frames.networks.find("size")->numbers->values;
    CHECK(std::count(sizes.begin(), sizes.end(), 0.0) == 2);
}

TEST_CASE_METHOD(ImportFixture, "decimal commas come with semicolons")
{
    import("ego_id;members;height\nE1;2,5;1,75\n", "ego_id;alter_id\n");
    const auto frames = framesOf(study->reader());
    CHECK(frames.networks.find("members")->numbers->values[0] == 2.5);
    CHECK(frames.networks.find("height")->numbers->values[0] == 1.75);
}

TEST_CASE_METHOD(ImportFixture, "an undirected tie named from both ends is one tie")
{
    const auto report = import(importedEgos, importedAlteri,
                               "ego_id,Source,Target,weight\nE1,A1,A2,3\nE1,A2,A1,3\n");
    CHECK(report.alterTies == 1);
    CHECK(report.repeatedTies == 1);
    const auto problems = problemsOf("ego_id\nE9\n", "ego_id,alter_id\nE9,A1\nE9,A2\n",
                                     "ego_id,Source,Target,weight\nE9,A1,A2,3\nE9,A2,A1,4\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ErrorCode::TieTwice);
}

TEST_CASE_METHOD(ImportFixture, "all faults are told together and nothing is imported")
{
    const auto problems = problemsOf(
        "ego_id,label,members,regular_funding\nE1,One,many,1\nE1,Twin,3,perhaps\n,Nobody,1,0\n",
        "ego_id,alter_id,type\nE1,A1,ministry\nE7,A2,state\nE1,A1,state\n",
        "ego_id,Source,Target\nE1,A1,A1\nE1,A1,A9\n");
    using Code = ErrorCode;
    const std::vector<Problem> expected{
        {Code::NumberInvalid, {"egos.csv", 2, 8}, {"many", "members"}},
        {Code::IdTwice, {"egos.csv", 3, 1}, {"E1"}},
        {Code::YesNoInvalid, {"egos.csv", 3, 11}, {"perhaps", "regular_funding"}},
        {Code::IdEmpty, {"egos.csv", 4, 1}, {"ego_id"}},
        {Code::CodeUnknown, {"alters.csv", 2, 7}, {"ministry", "type"}},
        {Code::EgoUnknown, {"alters.csv", 3, 1}, {"E7"}},
        {Code::IdTwice, {"alters.csv", 4, 4}, {"A1"}},
        {Code::TieToItself, {"aaties.csv", 2, 7}, {"A1"}},
        {Code::AlterUnknown, {"aaties.csv", 3, 7}, {"A9", "E1"}}};
    REQUIRE(problems.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(problems[i] == expected[i]);
    }
}

TEST_CASE_METHOD(ImportFixture, "faulty files are told by name")
{
    CHECK(problemsOf("label\nOne\n", importedAlteri).front()
          == Problem{ErrorCode::TableColumnMissing, {"egos.csv", 1, 0}, {"ego_id"}});
    CHECK(problemsOf(importedEgos, "").front()
          == Problem{ErrorCode::TableEmpty, {"alters.csv", 0, 0}, {}});
    CHECK(problemsOf(importedEgos, "ego_id,alter_id\nE1,\"A1\n").front().code
          == ErrorCode::TableBrokenQuote);
    CHECK(problemsOf("ego_id,ä\n\xFC,1\n", importedAlteri).front().code == ErrorCode::TableNotUtf8);
    CHECK(problemsOf(importedEgos, importedAlteri, "ego_id,Source\nE1,A1\n").front().details.front()
          == "Target");
    CHECK_THROWS_AS(readTables(folder.path("none.csv"), folder.path("none.csv"), std::nullopt),
                    Error);
}

TEST_CASE_METHOD(ImportFixture, "an import is one gesture")
{
    const auto before = contentOf(*study);
    import(importedEgos, importedAlteri);
    study->undo();
    CHECK(contentOf(*study) == before);
}

TEST_CASE("every template makes a study that is in order", "[templates]")
{
    const TemporaryFolder folder;
    const auto name = GENERATE("migrant_organizations", "personal_network", "important_matters",
                               "support_exchange", "organisational_partners", "family_household",
                               "learning_network", "blank");
    const std::string language = GENERATE("en", "de");
    auto study = StudyFile::create(folder.path("study.alteri"), fixedEnvironment());
    study->perform("New",
                   [&](Writer& writer) { applyTemplate(writer, templateText(name), language); });
    CHECK(checkStudy(*study).empty());
    CHECK(study->reader().designs().size() == 1);
    CHECK(study->reader().studyProperty("language") == language);
    CHECK_FALSE(readTemplateInfo(templateText(name), language).description.empty());
}

TEST_CASE("a faulty template is refused", "[templates]")
{
    const TemporaryFolder folder;
    auto study = StudyFile::create(folder.path("study.alteri"), fixedEnvironment());
    const auto before = contentOf(*study);
    for (const std::string text : {"", "{}", "{\"key\": \"x\"}", "[1, 2"})
        CHECK_THROWS_AS(
            study->perform("New", [&](Writer& writer) { applyTemplate(writer, text, "en"); }),
            Error);
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(ImportFixture, "two columns for one attribute are told")
{
    const auto problems =
        problemsOf(importedEgos, "ego_id,alter_id,outreach,Outreach\nE1,A1,local,transnational\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front()
          == Problem{ErrorCode::TableColumnTwice, {"alters.csv", 1, 26}, {"Outreach"}});
}

TEST_CASE_METHOD(ImportFixture, "what was said to a category is read beside its answer")
{
    study->perform("Ask", [](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Alter;
        attribute.scale = Scale::Several;
        attribute.key = "langs";
        attribute.label = "Languages";
        for (const auto* code : {"ar", "de", "other"})
            attribute.categories.push_back({{}, code, code, {}, {}, false, code[0] == 'o'});
        writer.addAttribute(attribute);
        auto type = writer.reader().codebook().find(Owner::Alter, "type")->categories;
        for (auto& category : type)
            if (category.code == "welfare" || category.code == "state") {
                category.namely = true;
                writer.changeCategory(category);
            }
    });
    const auto before = study->reader().codebook();
    const auto* other = before.find(Owner::Alter, "langs")->findCode("other");
    import(importedEgos, "ego_id,alter_id,label,langs,langs.namely,type,type[welfare].namely\n"
                         "E1,A1,Anna,ar; other,Dari,state,\n"
                         "E1,A2,Ben,de,,welfare,\"Food bank, second hand\"\n");
    const auto reader = study->reader();
    const auto codebook = reader.codebook();
    const auto anna = reader.alteri(reader.egos().front().id).front().id;
    const auto ben = reader.alteri(reader.egos().front().id).back().id;
    const auto* langs = codebook.find(Owner::Alter, "langs");
    const auto* type = codebook.find(Owner::Alter, "type");
    using Said = std::map<CategoryId, std::string>;
    CHECK(reader.namely(anna, langs->id) == Said{{other->id, "Dari"}});
    CHECK(reader.namely(ben, langs->id).empty());
    CHECK(reader.namely(ben, type->id)
          == Said{{type->findCode("welfare")->id, "Food bank, second hand"}});
    // They are no attributes of their own.
    CHECK(codebook.find(Owner::Alter, "langs.namely") == nullptr);
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(ImportFixture, "what was said to a category that is no answer is told")
{
    study->perform("Ask", [](Writer& writer) {
        auto type = *writer.reader().codebook().find(Owner::Alter, "type")->findCode("welfare");
        type.namely = true;
        writer.changeCategory(type);
    });
    const auto label =
        study->reader().codebook().find(Owner::Alter, "type")->findCode("welfare")->label;
    const auto problems = problemsOf(importedEgos, "ego_id,alter_id,type,type.namely\n"
                                                   "E1,A1,state,Food bank\nE1,A2,,Food bank\n");
    REQUIRE(problems.size() == 2);
    CHECK(problems.front().code == ErrorCode::NamelyWithoutAnswer);
    CHECK(problems.front().details == std::vector<std::string>{"Food bank", label, "type"});
    CHECK(problems.front().where.line == 2);
    CHECK(problemsOf(importedEgos, "ego_id,alter_id,type.namely\nE1,A1,Food bank\n").front().code
          == ErrorCode::NamelyWithoutAnswer);
}

TEST_CASE_METHOD(ImportFixture, "texts of digits keep their zeros, and thousands are not guessed")
{
    import("ego_id;postcode;amount\nE1;01067;1.234\nE2;04103;2.500\n", "ego_id;alter_id\n");
    const auto codebook = study->reader().codebook();
    CHECK(codebook.find(Owner::Ego, "postcode")->scale != Scale::Numeric);
    CHECK(codebook.find(Owner::Ego, "amount")->scale != Scale::Numeric);
    CHECK(problemsOf("ego_id;members\nE3;1.234\n", "ego_id;alter_id\n").front().code
          == ErrorCode::NumberInvalid);
}

TEST_CASE_METHOD(ImportFixture, "an empty kind of tie is the codebook's first")
{
    const auto problems = problemsOf("ego_id\nE9\n", "ego_id,alter_id\nE9,a\nE9,b\n",
                                     "ego_id,Source,Target,kind,weight\n"
                                     "E9,a,b,,5\nE9,a,b,cooperation,7\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ErrorCode::TieTwice);
    const auto report = import("ego_id\nE8\n", "ego_id,alter_id\nE8,a\nE8,b\n",
                               "ego_id,Source,Target,kind\nE8,a,b,tie\n");
    CHECK(report.newTieKinds == std::vector<std::string>{"tie"});
}

TEST_CASE_METHOD(ImportFixture, "faulty rows cause no untrue follow-ups, blanks count as missing")
{
    const auto problems = problemsOf("ego_id,label\nE1\nE2,Two\n", "ego_id,alter_id\nE1,A1\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ErrorCode::TableRowLength);
    const auto blank = problemsOf("ego_id,label\nNA,One\n", "ego_id,alter_id\n");
    REQUIRE(blank.size() == 1);
    CHECK(blank.front().code == ErrorCode::IdEmpty);
    CHECK(import("ego_id,label\n E5 ,\"  \"\n", "ego_id,alter_id\n").egos == 1);
    CHECK(study->reader().egos().back().label == "E5");
}

TEST_CASE_METHOD(ImportFixture, "files with line ends of old Macs are imported whole")
{
    const auto withReturns = [](std::string text) {
        std::replace(text.begin(), text.end(), '\n', '\r');
        return text;
    };
    const auto report =
        import(withReturns("ego_id,label\nE1,One\nE2,Two\n"),
               withReturns("ego_id,alter_id,label\nE1,A1,Anna\nE1,A2,Ben\nE2,A1,Cleo\n"),
               withReturns("ego_id,Source,Target\nE1,A1,A2\n"));
    CHECK(report.egos == 2);
    CHECK(report.alteri == 3);
    CHECK(report.alterTies == 1);
    CHECK(report.newAttributes.empty());
}

TEST_CASE_METHOD(ImportFixture, "tables without rows are told as such")
{
    CHECK(problemsOf("ego_id,label\n", importedAlteri).front()
          == Problem{ErrorCode::TableEmpty, {"egos.csv", 0, 0}, {}});
    const auto report = import(importedEgos, "ego_id,alter_id\n", "ego_id,Source,Target\n");
    CHECK(report.egos == 2);
    CHECK(report.alteri == 0);
    CHECK(report.alterTies == 0);
    CHECK(report.alterTiesGiven);
}

TEST_CASE_METHOD(ImportFixture, "names that cannot be kept are told with their place")
{
    const std::string tooLong(longestName + 1, 'x');
    const auto problems =
        problemsOf("ego_id,label\nE1,\"One\x01 two\"\n\"E\t2\",Two\n",
                   "ego_id,alter_id,label\nE1,A1," + tooLong + "\nE1," + tooLong + ",Ben\n"
                       + "E1,A3,De\x7Flia\nE1,A4,Em\xC2\x85il\n",
                   "ego_id,Source,Target,kind\nE1,A1,A3,\"kn\nows\"\nE1,A1,A4,\"kn\nows\"\n");
    std::vector<std::pair<ErrorCode, Where>> told;
    for (const auto& problem : problems)
        told.emplace_back(problem.code, problem.where);
    using Code = ErrorCode;
    CHECK(told
          == std::vector<std::pair<Code, Where>>{{Code::NameInvalid, {"egos.csv", 2, 4}},
                                                 {Code::NameInvalid, {"egos.csv", 3, 1}},
                                                 {Code::NameTooLong, {"alters.csv", 2, 7}},
                                                 {Code::NameTooLong, {"alters.csv", 3, 4}},
                                                 {Code::NameInvalid, {"alters.csv", 4, 7}},
                                                 {Code::NameInvalid, {"alters.csv", 5, 7}},
                                                 {Code::NameInvalid, {"aaties.csv", 2, 10}}});
}

TEST_CASE_METHOD(ImportFixture, "answers of several lines are texts, not categories")
{
    std::string table = "ego_id,said\n";
    for (int i = 0; i < 6; ++i)
        table += "E" + std::to_string(i) + ",\"yes\nbut\"\n";
    import(table, "ego_id,alter_id\n");
    CHECK(study->reader().codebook().find(Owner::Ego, "said")->scale == Scale::Text);
}

TEST_CASE_METHOD(ImportFixture, "egos that the study has are told as such, not as twice in a table")
{
    import(importedEgos, importedAlteri);
    const auto problems = problemsOf("ego_id\nE1\nE3\nE3\n", "ego_id,alter_id\n");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == Problem{ErrorCode::IdTwice, {"egos.csv", 2, 1}, {"E1", "study"}});
    CHECK(problems[1] == Problem{ErrorCode::IdTwice, {"egos.csv", 4, 1}, {"E3"}});
}

TEST_CASE_METHOD(ImportFixture, "nobody gets a place that no answer gives")
{
    const auto without =
        import("ego_id\nE1\n", "ego_id,alter_id,relevance,outreach\n"
                               "E1,a,3,local\nE1,b,,local\nE1,c,3,\nE1,d,.,local\n");
    CHECK(without.unplaced == 3);
    CHECK(without.toBePlaced == 0);
    const auto design = study->reader().defaultDesign();
    const auto map = aggregateMap(study->reader(), design, std::nullopt);
    CHECK(map.withoutPlace.front() == 3);
    CHECK(checkStudy(*study).empty());

    study = newStudy(folder.path("blank.alteri"), "blank");
    const auto report = import("ego_id\nE1\n", "ego_id,alter_id,colour\nE1,a,red\nE1,b,red\n");
    CHECK(report.unplaced == 0);
    CHECK(report.toBePlaced == 2);
    const auto free = aggregateMap(study->reader(), study->reader().defaultDesign(), std::nullopt);
    CHECK(free.withoutPlace.front() == 2);
    for (const auto& ring : free.counts)
        CHECK(ring.front().front() == 0);
}

TEST_CASE_METHOD(ImportFixture,
                 "columns without a name that hold nothing or row numbers are left out")
{
    const auto report =
        import("\"\",ego_id,age\n1,E1,30\n2,E2,40\n", "ego_id,alter_id,,\nE1,a,,\nE2,b,,\n");
    CHECK(report.readings.at(0).leavesRowNumbers);
    CHECK(report.newAttributes.size() == 1);
    CHECK(problemsOf("\"\",ego_id\n2,E5\n1,E6\n", "ego_id,alter_id\n").front().code
          == ErrorCode::TableColumnMissing);
}

TEST_CASE_METHOD(ImportFixture, "of very many faults the first are told, once")
{
    std::string table = "ego_id,members\n";
    for (int i = 0; i < 5'000; ++i)
        table += "E" + std::to_string(i) + ",many\n";
    const auto problems = problemsOf(table, importedAlteri);
    REQUIRE(problems.size() == mostFaults + 1);
    CHECK(problems.back().code == ErrorCode::TableFaultsLeftOut);
}

TEST_CASE_METHOD(ImportFixture, "numbers of a million digits are read as other texts are")
{
    std::string digits = "1";
    while (digits.size() < 900'000)
        digits += ".234";
    import("ego_id;amount;other\nE1;" + digits + ";x\n", "ego_id;alter_id\n");
    CHECK(study->reader().codebook().find(Owner::Ego, "amount")->scale == Scale::Text);
}

TEST_CASE_METHOD(ImportFixture, "an import tells how far it is, and ends without a trace")
{
    std::string many = "ego_id,alter_id,outreach,relevance\n";
    for (int i = 0; i < 300; ++i)
        many += "E" + std::to_string(1 + i % 2) + ",A" + std::to_string(i) + ",local,2\n";
    const auto tables = [&] {
        return StudyTables{{"egos.csv", importedEgos}, {"alters.csv", many}, std::nullopt};
    };
    const auto before = contentOf(*study);
    std::size_t told = 0;
    const auto cancel = [&](std::size_t done, std::size_t all) {
        CHECK(done <= all);
        if (++told == 20)
            throw Error(ErrorCode::Cancelled);
    };
    CHECK_THROWS_AS(importTables(*study, tables(), "Import", cancel), Error);
    CHECK(told == 20);
    CHECK(contentOf(*study) == before);
    std::size_t last = 0;
    std::size_t all = 1;
    importTables(*study, tables(), "Import", [&](std::size_t done, std::size_t of) {
        CHECK(done > last);
        last = done;
        all = of;
    });
    CHECK(last == all);
}

TEST_CASE_METHOD(ImportFixture, "ten thousand columns are imported in seconds, twice")
{
    std::string header = "ego_id";
    std::string cells;
    for (std::size_t i = 1; i < mostColumns; ++i) {
        header += ",c" + std::to_string(i);
        cells += i % 2 == 0 ? ",7" : ",word";
    }
    const auto table = [&](const std::string& prefix) {
        std::string text = header + "\n";
        for (int row = 0; row < 4; ++row)
            text += prefix + std::to_string(row) + cells + "\n";
        return text;
    };
    const Deadline deadline(10);
    CHECK(import(table("A"), "ego_id,alter_id\n").newAttributes.size() == mostColumns - 1);
    // Now the codebook has them all.
    CHECK(import(table("B"), "ego_id,alter_id\n").newAttributes.empty());
    CHECK(deadline.isKept());
}

TEST_CASE_METHOD(ImportFixture, "large networks get their places in seconds")
{
    constexpr int count = 102;
    constexpr int alteriEach = 45;
    std::string egoRows = "ego_id\n";
    std::string alterRows = "ego_id,alter_id,outreach,relevance\n";
    std::string tieRows = "ego_id,Source,Target\n";
    const std::array<std::string, 3> reaches{"local", "national", "transnational"};
    for (int ego = 0; ego < count; ++ego) {
        const auto code = "E" + std::to_string(ego);
        egoRows += code + "\n";
        for (int i = 0; i < alteriEach; ++i) {
            const auto name = std::to_string(i);
            alterRows += code + "," + name + "," + reaches.at(static_cast<std::size_t>(i % 3)) + ","
                         + std::to_string(i % 4) + "\n";
            for (int other = i - 1; other >= 0; other -= 7)
                tieRows += code + "," + name + "," + std::to_string(other) + "\n";
        }
    }
    const Deadline deadline(10);
    const auto report = import(egoRows, alterRows, tieRows);
    CHECK(deadline.isKept());
    CHECK(report.alteri == count * alteriEach);
    CHECK(report.unplaced == 0);
    CHECK(checkStudy(*study).empty());
}
