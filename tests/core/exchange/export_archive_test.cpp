// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/archive/key_table.hpp"
#include "core/exchange/archive/sealed_text.hpp"
#include "core/exchange/studies/identifying_columns.hpp"
#include "core/files/checksum.hpp"
#include "tests/catch.hpp"
#include "tests/core/exchange/export_study.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("a checksum is that of others", "[export][archive]")
{
    CHECK(sha256Of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const TemporaryFolder folder;
    CHECK(sha256OfFile(folder.write("a", std::string(200'000, 'x')))
          == sha256Of(std::string(200'000, 'x')));
}

TEST_CASE_METHOD(ExportStudy, "an archive holds no names and is whole", "[export][archive]")
{
    const auto output = written("archive");
    std::set<std::string> names;
    for (const auto& file : output.files) {
        names.insert(file.name);
        INFO(file.name);
        for (const auto* name : {"HYPERLINK", "Zoë", "Müller", "Hooft", "007"})
            CHECK(file.bytes.find(name) == std::string::npos);
    }
    CHECK(names
          == std::set<std::string>{"README.txt", "SHA256SUMS", "alter_ties.csv", "alteri.csv",
                                   "asked_pairs.csv", "codebook.csv", "codebook.html",
                                   "codebook.xml", "egos.csv", "maps.csv", "ties.csv"});
    std::istringstream sums(bytesOf(output, "SHA256SUMS"));
    std::size_t count = 0;
    for (std::string sum, name; sums >> sum >> name; ++count)
        CHECK(sum == sha256Of(bytesOf(output, name)));
    CHECK(count == names.size() - 1);
    const auto& ddi = bytesOf(output, "codebook.xml");
    CHECK(ddi.find("<codeBook xmlns=\"ddi:codebook:2_5\" version=\"2.5\" xml:lang=\"en\">")
          != std::string::npos);
    CHECK(ddi.find("<catValu>m</catValu><labl>Männlich, ♂</labl>") != std::string::npos);
    CHECK(bytesOf(output, "README.txt").find("egos.csv: Egos, 3 rows") != std::string::npos);
}

TEST_CASE_METHOD(ExportStudy,
                 "the DDI codebook is one by its schema, however the tables are written",
                 "[export][archive]")
{
    if (std::system("xmllint --version >/dev/null 2>&1") != 0) {
        WARN("The codebook was not checked, since xmllint is not installed.");
        return;
    }
    ExportChoice choice;
    choice.missing = GENERATE(MissingForm::Columns, MissingForm::Codes, MissingForm::Blank);
    choice.labels = GENERATE(false, true);
    choice.computed = GENERATE(false, true);
    choice.title = "A & B <\"1\">";
    const auto file =
        folder.write("codebook.xml", bytesOf(written("archive", choice), "codebook.xml"));
    const auto schema = testData("exchange/ddi_codebook_used.rng");
    CHECK(std::system(("xmllint --noout --relaxng " + schema.string() + " " + file.string() + " 2>"
                       + folder.path("complaints").string())
                          .c_str())
          == 0);
}

TEST_CASE_METHOD(ExportStudy, "the DDI codebook says what the file holds", "[export][archive]")
{
    study->perform("Ask", [&](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        auto asked = *codebook.find(Owner::Ego, "age");
        asked.question = "How old are you?";
        asked.unit = "years";
        asked.smallest = 0;
        asked.largest = 120;
        writer.changeAttribute(asked);
    });
    ExportChoice choice;
    choice.missing = MissingForm::Codes;
    const auto output = written("archive", choice);
    const auto& ddi = bytesOf(output, "codebook.xml");
    const auto variable = [&](const std::string& name) {
        const auto at = ddi.find(" name=\"" + name + "\"");
        REQUIRE(at != std::string::npos);
        return ddi.substr(at, ddi.find("</var>", at) - at);
    };
    const auto has = [](const std::string& text, const std::string& part) {
        INFO(text << " has " << part);
        CHECK(text.find(part) != std::string::npos);
    };
    // Codes of reasons make no steps of a scale; what identifies is on none.
    const auto age = variable("age");
    has(age, "intrvl=\"contin\"");
    has(age, "measUnit=\"years\"");
    has(age, "<qstn><qstnLit>How old are you?</qstnLit></qstn>");
    has(age, "<range UNITS=\"REAL\" min=\"0\" max=\"120\"/>");
    has(age, "<catgry missing=\"Y\">");
    has(variable("map"), "intrvl=\"discrete\"");
    has(ddi, "<format xml:lang=\"en\">comma-delimited</format>");
}

TEST_CASE_METHOD(ExportStudy, "the DDI codebook is built as its schema asks", "[export][archive]")
{
    // What may follow what within an element, in DDI-Codebook 2.5; others are not written.
    const std::map<std::string, std::vector<std::string>> order{
        {"codeBook", {"docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat"}},
        {"fileTxt",
         {"fileName", "fileCont", "fileStrc", "dimensns", "fileType", "format", "dataMsng"}},
        {"dimensns", {"caseQnty", "varQnty"}},
        {"var", {"location", "labl", "qstn", "valrng", "invalrng", "catgry", "varFormat"}},
        {"catgry", {"catValu", "labl"}}};
    const auto output = written("archive");
    const auto& ddi = bytesOf(output, "codebook.xml");
    std::vector<std::pair<std::string, std::size_t>> open;  // names, and how far in their order
    std::set<std::string> ids;
    for (auto at = ddi.find('<'); at != std::string::npos; at = ddi.find('<', at + 1)) {
        const auto tag = ddi.substr(at + 1, ddi.find('>', at) - at - 1);
        if (tag.starts_with('?'))
            continue;
        if (tag.starts_with('/')) {
            REQUIRE(open.back().first == tag.substr(1));
            open.pop_back();
            continue;
        }
        const auto name = tag.substr(0, tag.find_first_of(" /"));
        if (const auto id = tag.find(" ID=\""); id != std::string::npos)
            CHECK(ids.insert(tag.substr(id + 5, tag.find('"', id + 5) - id - 5)).second);
        if (const auto files = tag.find(" files=\""); files != std::string::npos)
            CHECK(ids.contains(tag.substr(files + 8, tag.find('"', files + 8) - files - 8)));
        if (!open.empty() && order.contains(open.back().first)) {
            const auto& names = order.at(open.back().first);
            const auto place = std::find(names.begin(), names.end(), name) - names.begin();
            INFO(open.back().first << " has " << name);
            REQUIRE(static_cast<std::size_t>(place) < names.size());
            CHECK(static_cast<std::size_t>(place) >= open.back().second);
            open.back().second = static_cast<std::size_t>(place);
        }
        if (!tag.ends_with('/'))
            open.emplace_back(name, 0);
    }
    CHECK(open.empty());
    const auto made = tables();
    std::size_t variables = 0;
    for (const auto* table : made.all())
        variables += table->table.columns.size();
    CHECK(ids.size() > variables);
}

TEST_CASE("a study with models takes the script that fits them along", "[export][archive]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    study->perform("Model", [](Writer& writer) {
        writer.addModel({{}, "M1", "evaluation ~ relevance + (1 | ego)", false, {}, {}, {}});
    });
    const auto contents =
        readContents(study->reader(), StudyTableReading(study->reader()).readAll());
    const auto& writer = *findWriter("archive");
    ExportChoice choice;
    choice.title = "sample";
    const auto output =
        writer.write({study->reader(), &contents}, completedChoice(choice, writer), {});
    CHECK(ExportStudy::bytesOf(output, "models.R").find("lmer(") != std::string::npos);
    CHECK(ExportStudy::bytesOf(output, "models.csv").find("Together") == std::string::npos);
}

TEST_CASE_METHOD(ExportStudy, "a key is opened by its passphrase only", "[export][archive]")
{
    ExportChoice choice;
    choice.names = ExportedNames::Pseudonyms;
    const auto key = keyTable(contents(), choice);
    INFO(key);
    CHECK(key.find("1,Rosa,E1,\"'=HYPERLINK(\"\"http://x\"\")\",1,Blau,A1,\"Anna, Müller\"")
          != std::string::npos);
    CHECK(key.find("3,3,E3,Nobody named,,,,") != std::string::npos);
    const auto sealed = sealedText(key, "correct horse");
    CHECK(sealed.find("Müller") == std::string::npos);
    CHECK(openedText(sealed, "correct horse", "key") == key);
    const auto codeOf = [](const std::string& bytes, const std::string& passphrase) {
        try {
            openedText(bytes, passphrase, "key");
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::ProgramFault;
    };
    CHECK(codeOf(sealed, "correct horsf") == ErrorCode::PassphraseWrong);
    auto changed = sealed;
    changed.back() = static_cast<char>(changed.back() ^ 1);
    CHECK(codeOf(changed, "correct horse") == ErrorCode::PassphraseWrong);
    CHECK(codeOf("alteri-key 1\n", "correct horse") == ErrorCode::KeyFileInvalid);
    // A file that asks for all memory there is.
    auto greedy = sealed;
    greedy.replace(37, 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F");
    CHECK(codeOf(greedy, "correct horse") == ErrorCode::KeyFileInvalid);
    CHECK_THROWS_AS(sealedText(key, "short"), Error);
}

TEST_CASE_METHOD(ExportStudy,
                 "columns that could say who somebody is are told",
                 "[export][archive]")
{
    const auto found = identifyingColumns(tables());
    const auto of = [&](const std::string& column) {
        return std::find_if(found.begin(), found.end(),
                            [&](const auto& each) { return each.column == column; });
    };
    REQUIRE(of("city") != found.end());
    CHECK(of("city")->proposal == IdentifyingColumn::Proposal::Drop);
    REQUIRE(of("born") != found.end());
    CHECK(of("born")->proposal == IdentifyingColumn::Proposal::Coarsen);
    REQUIRE(of("sex") != found.end());
    CHECK(of("sex")->rare == std::vector<std::string>{"Female", "Männlich, ♂"});
    CHECK(of("note") != found.end());
    CHECK(of("age") == found.end());
    CHECK(of("ego_id") == found.end());
}

TEST_CASE_METHOD(ExportStudy, "what could identify is made less exact", "[export][archive]")
{
    study->perform("More egos", [](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        const auto* sex = codebook.find(Owner::Ego, "sex");
        for (int i = 0; i < 3; ++i)
            writer.setAnswer(writer.addEgo("", "Ego"), sex->id, sex->findCode("f")->id);
    });
    auto made = tables();
    reduceIdentifying(made);
    const auto& columns = made.egos.table.columns;
    const auto has = [&](const std::string& name) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const auto& each) { return each.name == name; });
    };
    CHECK_FALSE(has("city"));
    CHECK_FALSE(has("langs_other_namely"));
    CHECK_FALSE(has("langs_ar"));
    CHECK(columnOf(made.egos, "born").numbers.at(0) == 1983);
    // Four egos are female, one is not, and one alone cannot be put together with anybody.
    CHECK(columnOf(made.egos, "sex").texts == std::vector<std::string>{"f", "", "", "f", "f", "f"});
    CHECK(columnOf(made.egos, "sex").labels.size() == 1);
}

TEST_CASE_METHOD(ExportStudy, "rare categories of enough egos become one", "[export][archive]")
{
    study->perform("More egos", [](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        const auto* sex = codebook.find(Owner::Ego, "sex");
        writer.setAnswer(writer.addEgo("", "Ego"), sex->id, sex->findCode("f")->id);
    });
    auto made = tables();
    reduceIdentifying(made);
    CHECK(columnOf(made.egos, "sex").texts == std::vector<std::string>{"rare", "rare", "", "rare"});
    CHECK(columnOf(made.egos, "sex").labels.front().label == "rare");
}
