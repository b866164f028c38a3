// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/exchange/tables/rows/table_workbook.hpp"
#include "core/store/tables/writer.hpp"
#include "core/texts/codebook_listing.hpp"
#include "core/texts/study_languages.hpp"
#include "core/texts/translation_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

struct TableOfTranslations {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));

    TableOfTranslations()
    {
        study->perform("Languages", [](Writer& writer) {
            setStudyLanguages(writer, {"fr", "ar"});
        });
    }

    Table table() const
    {
        return translationTable(study->reader(), [](StudyText::Kind) { return std::string("w"); });
    }

    std::vector<std::vector<std::string>> rows() const
    {
        return rowsOfTable(folder.write("t.csv", writeTable(table(), TableFormat::Csv)));
    }

    TranslationReport import(const std::vector<std::vector<std::string>>& rows)
    {
        TranslationReport report;
        study->perform("Import",
                       [&](Writer& writer) { report = importTranslations(writer, rows); });
        return report;
    }

    /// The row of a text in the main language.
    static std::size_t rowOf(const std::vector<std::vector<std::string>>& rows,
                             const std::string& text)
    {
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (rows[i].at(3) == text)
                return i;
        FAIL("no row of " << text);
        return 0;
    }
};

}  // namespace

TEST_CASE_METHOD(TableOfTranslations, "a table of translations goes out and comes back")
{
    auto table = rows();
    CHECK(table.front() == std::vector<std::string>{"id", "what", "belongs_to", "en", "fr", "ar"});
    CHECK(table.size() == studyTexts(study->reader()).size() + 1);
    const auto type = rowOf(table, "Type of organisation");
    table[type][4] = "Type d'organisation, \"court\"";
    table[type][5] = "نوع المنظمة";
    const auto report = import(table);
    CHECK(report.changed == 2);
    CHECK(report.empty == 2 * (table.size() - 1) - 2);
    CHECK(report.added.empty());
    const auto reader = study->reader();
    CHECK(reader.in("ar").codebook().find(Owner::Alter, "type")->label == "نوع المنظمة");
    CHECK(reader.in("fr").codebook().find(Owner::Alter, "type")->label
          == "Type d'organisation, \"court\"");
    // A second time there is nothing to take over.
    const auto before = contentOf(*study);
    CHECK(import(rows()).changed == 0);
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(TableOfTranslations, "a spreadsheet of translations comes back", "[languages]")
{
    const auto file = folder.path("t.xlsx");
    import({{"id", "fr"}, { rows()[1][0], "Classe = taille & <rang>" }});
    writeTableWorkbook(table(), file, Replacing::Nothing);
    CHECK(rowsOfTable(file)[1].at(4) == "Classe = taille & <rang>");
    CHECK(rowsOfTable(file).size() == rows().size());
    CHECK(import(rowsOfTable(file)).changed == 0);
    CHECK_THROWS_AS(rowsOfTable(folder.write("no.xlsx", "PK\x03\x04 nothing")), Error);
}

TEST_CASE_METHOD(TableOfTranslations, "rows find back by what they are of, columns by language")
{
    auto table = rows();
    const auto type = rowOf(table, "Type of organisation");
    // Somebody sorted it, put another language beside it, and a note.
    std::vector<std::vector<std::string>> sent{{"pt_br", "note", "id", "en"}};
    sent.push_back({"Tipo", "?", table[type][0], "Type of organisation"});
    sent.push_back({"Nada", "", std::string(32, '7') + ".label", "Gone"});
    const auto report = import(sent);
    CHECK(report.changed == 1);
    CHECK(report.unknown == 1);
    CHECK(report.added == std::vector<std::string>{"pt-BR"});
    CHECK(report.ignored == std::vector<std::string>{"note"});
    CHECK(study->reader().in("pt-BR").codebook().find(Owner::Alter, "type")->label == "Tipo");
    for (const auto& wrong : std::vector<std::vector<std::string>>{{"fr"}, {"id", "what"}, {}})
        CHECK_THROWS_AS(import({wrong}), Error);
}

TEST_CASE_METHOD(TableOfTranslations, "what has changed since it was translated is known")
{
    auto table = rows();
    const auto type = rowOf(table, "Type of organisation");
    table[type][4] = "Type d'organisation";
    const auto attribute = *study->reader().codebook().find(Owner::Alter, "type");
    study->perform("Rename",
                   [&](Writer& writer) { writer.changeLabel(attribute.id, "Kind of partner"); });
    CHECK(import(table).outdated == 1);
    const auto texts = translatedTexts(study->reader(), "fr");
    const auto isOutdated = [](const TranslatedText& each) { return each.isOutdated; };
    REQUIRE(std::count_if(texts.begin(), texts.end(), isOutdated) == 1);
    const auto found = std::find_if(texts.begin(), texts.end(), isOutdated);
    CHECK(found->text.text == "Kind of partner");
    CHECK(found->translation == "Type d'organisation");
}

TEST_CASE("a codebook says how many answered, and why others did not", "[codebook]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("study.alteri"));
    const auto reader = study->reader();
    const auto staff = *reader.codebook().find(Owner::Ego, "staff");
    const auto egos = reader.egos();
    study->perform("Missing", [&](Writer& writer) {
        writer.setAnswer(egos[0].id, staff.id, MissingReason::Refused);
        writer.setAnswer(egos[1].id, staff.id, MissingReason::Refused);
        writer.clearAnswer(egos[2].id, staff.id);
    });
    std::size_t answered = 0;
    for (const auto& ego : egos) {
        const auto answer = reader.answer(ego.id, staff.id);
        answered += answer && std::holds_alternative<CategoryId>(*answer) ? 1U : 0U;
    }
    const auto entries = listCodebook(reader, {});
    CHECK(entries.size() == reader.codebook().attributes.size());
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& each) {
        return each.attribute.id == staff.id;
    });
    REQUIRE(entry != entries.end());
    CHECK(entry->subjects == 15);
    CHECK(entry->answered == answered);
    CHECK(entry->missing.at(MissingReason::Refused) == 2);
    std::size_t chosen = 0;
    for (const auto& [category, count] : entry->chosen)
        chosen += count;
    CHECK(chosen == answered);
    std::size_t said = answered;
    for (const auto& [reason, count] : entry->missing)
        said += count;
    CHECK(entry->open() == 15 - said);
    CHECK(entry->open() >= 1);

    const auto table = codebookTable(entries);
    std::size_t rows = 0;
    double ofStaff = 0;
    for (const auto& row : table.rows) {
        REQUIRE(row.size() == table.columns.size());
        rows += std::get<std::string>(row[0]) == "staff" ? 1U : 0U;
        if (std::get<std::string>(row[0]) == "staff")
            if (const auto* count = numberOf(row[12]))
                ofStaff += *count;
    }
    CHECK(rows == staff.categories.size());
    CHECK(ofStaff == static_cast<double>(answered));
}
