// SPDX-License-Identifier: GPL-3.0-or-later
// What a study is written as, read back: what a format holds is the same, what it does not is said
// in core/exchange/README.md and here.
#include "core/error.hpp"
#include "core/exchange/draft/answer_conversion.hpp"
#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/study_formats.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/files/whole_file.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/template/study_template.hpp"
#include "tests/catch.hpp"
#include "tests/core/exchange/export_study.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Attributes and answers that formats stumble over.
struct HostileStudy : ExportStudy {
    HostileStudy()
    {
        study->perform("Hostile", [&](Writer& writer) {
            addAttributes(writer);
            answer(writer);
        });
    }

    static Attribute about(Owner owner, Scale scale, const std::string& key)
    {
        Attribute attribute;
        attribute.owner = owner;
        attribute.scale = scale;
        attribute.key = key;
        attribute.label = "Frage: " + key;
        return attribute;
    }

    void addAttributes(Writer& writer)
    {
        for (const auto& [owner, key] :
             {std::pair(Owner::Ego, "name"), std::pair(Owner::Ego, "langs_ar"),
              std::pair(Owner::Alter, "note"), std::pair(Owner::Tie, "place_x"),
              std::pair(Owner::AlterTie, "kind"), std::pair(Owner::Ego, "=1+1")})
            writer.addAttribute(about(owner, Scale::Text, key));
        auto date = about(Owner::Ego, Scale::Date, "arrival");
        date.datePrecision = DatePrecision::Month;
        writer.addAttribute(date);
        writer.addAttribute(about(Owner::Alter, Scale::Date, "met"));
        auto rating = about(Owner::Tie, Scale::Rating, "trust");
        rating.smallest = 1;
        rating.largest = 7;
        rating.unit = "Punkte";
        writer.addAttribute(rating);
        writer.addAttribute(about(Owner::Alter, Scale::LongText, "story"));
        auto arabic = about(Owner::AlterTie, Scale::Nominal, "لغة");
        arabic.label = "بأي لغة؟";
        for (const auto& [code, label] : {std::pair("NA", "لا أعرف"), std::pair("-1", "العربية"),
                                          std::pair("=x", "=SUM(A1:A9)")})
            arabic.categories.push_back({{}, code, label, {}, {}});
        arabic.categories.front().namely = true;
        writer.addAttribute(arabic);
        auto several = about(Owner::Alter, Scale::Several, "help");
        for (const auto* code : {"a_b", "a", "b"})
            several.categories.push_back({{}, code, std::string("Hilfe; ") + code, {}, {}});
        several.categories.back().namely = true;
        writer.addAttribute(several);
    }

    void answer(Writer& writer)
    {
        const auto reader = writer.reader();
        const auto codebook = reader.codebook();
        const auto set = [&](const Subject& subject, const char* key, const Value& value) {
            writer.setAnswer(subject, codebook.find(ownerOf(subject), key)->id, value);
        };
        const auto all = reader.egos();
        const auto partners = reader.alteri(all[0].id);
        const auto map = reader.maps(all[0].id).front().id;
        const TieKey tie{map, partners[0].id};
        set(all[0].id, "name", std::string("  blanks around  "));
        set(all[1].id, "name", std::string("NA"));
        set(all[2].id, "name", std::string("''=1"));
        set(all[0].id, "langs_ar", std::string("0"));
        set(all[0].id, "=1+1", std::string("=2+2"));
        set(all[0].id, "arrival", std::string("2015-09"));
        set(all[1].id, "arrival", std::string("2014"));
        set(all[2].id, "arrival", MissingReason::DoesNotApply);
        set(partners[0].id, "met", std::string("1969-12-31"));
        set(partners[1].id, "met", MissingReason::DoesNotKnow);
        set(partners[2].id, "met", std::string("1815-06-18"));
        set(partners[0].id, "note", std::string("=cmd|' /C calc'!A0"));
        set(partners[0].id, "story", std::string("سطر أول\nzweite; Zeile, \"mit\" allem\n\n"));
        set(partners[1].id, "story", MissingReason::Refused);
        set(tie, "place_x", std::string("-5"));
        set(tie, "trust", 7.0);
        const auto& help = *codebook.find(Owner::Alter, "help");
        set(partners[0].id, "help", Choices({help.categories[0].id, help.categories[2].id}));
        writer.setNamely(partners[0].id, help.id, help.categories[2].id, "+49, سيارة");
        set(partners[1].id, "help", Choices());
        set(partners[2].id, "help", MissingReason::NotAsked);
        const auto pairs = reader.alterTies(map);
        const auto& arabic = *codebook.find(Owner::AlterTie, "لغة");
        set(pairs[0], "لغة", arabic.categories[0].id);
        writer.setNamely(pairs[0], arabic.id, arabic.categories[0].id, "كردي");
        set(pairs[1], "لغة", arabic.categories[2].id);
        set(pairs[0], "kind", std::string("knows"));
        writer.setNote(tie, "Notiz: -1");
        sayWithoutTies(writer, {reader.maps(all[1].id).front().id});
    }

    /// What is read of files; a study that is made of it, as the program makes one.
    std::unique_ptr<StudyFile> readBack(std::vector<ForeignFile> files)
    {
        const auto read = readForeignStudy(std::move(files));
        remarks = read.draft.remarks;
        auto made = StudyFile::create(folder.path("back" + std::to_string(++m_count) + ".alteri"),
                                      fixedEnvironment(7));
        made->found(
            [&](Writer& writer) { foundStudy(writer, read.draft.design, TemplateLanguages::All); });
        report = applyDraft(*made, read.draft, "Import");
        return made;
    }

    /// A format, read back; workbooks as they are on the disk.
    std::unique_ptr<StudyFile> roundTrip(const std::string& format, const ExportChoice& choice = {})
    {
        std::vector<ForeignFile> files;
        for (const auto& file : written(format, choice).files) {
            auto bytes = file.bytes;
            if (file.write) {
                const auto path = folder.path("written" + std::to_string(++m_count));
                file.write(path);
                bytes = readFile(path);
            }
            files.push_back({file.name, std::move(bytes)});
        }
        return readBack(std::move(files));
    }

    std::vector<DraftRemark> remarks;
    DraftReport report;

private:
    int m_count = 0;
};

/// All tables of a study with their codebook, as texts.
std::map<std::string, std::string> allOf(const StudyFile& study)
{
    const auto reader = study.reader();
    const auto contents = readContents(reader, StudyTableReading(reader).readAll());
    ExportChoice choice;
    choice.title = "all";
    const auto& writer = *findWriter("csv");
    std::map<std::string, std::string> all;
    for (const auto& file :
         writer.write({reader, &contents}, completedChoice(choice, writer), {}).files)
        all[file.name] = file.bytes;
    return all;
}

void replace(std::string& text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

void checkSame(std::map<std::string, std::string> expected, const StudyFile& other)
{
    const auto found = allOf(other);
    REQUIRE(found.size() == expected.size());
    for (const auto& [name, bytes] : expected) {
        INFO(name);
        CHECK(found.at(name) == bytes);
    }
}

DelimitedTable tableIn(const std::string& bytes)
{
    std::vector<Problem> problems;
    auto table = parseTable(bytes, "ties.csv", problems);
    REQUIRE(problems.empty());
    return table;
}

/// Places are as near as two decimals of 300 are.
void checkSameButPlaces(const std::string& one, const std::string& other)
{
    const auto found = tableIn(one);
    const auto expected = tableIn(other);
    REQUIRE(found.header.size() == expected.header.size());
    REQUIRE(found.rows.size() == expected.rows.size());
    for (std::size_t row = 0; row < found.rows.size(); ++row)
        for (std::size_t i = 0; i < found.header.size(); ++i) {
            const auto title = expected.header[i].text;
            INFO(title << " " << row);
            CHECK(found.header[i].text == title);
            const auto read = found.rows[row][i].text;
            const auto written = expected.rows[row][i].text;
            const auto number = parseNumber(read);
            if (number && (title == "place_x_2" || title == "place_y"))
                CHECK(std::abs(*number - parseNumber(written).value()) < 1e-4);
            else
                CHECK(read == written);
        }
}

}  // namespace

TEST_CASE_METHOD(HostileStudy, "tables that were exported are read back as they were", "[export]")
{
    for (const auto* format : {"csv", "xlsx", "sav", "dta", "rds"}) {
        INFO(format);
        auto expected = allOf(*study);
        // Files of SPSS and Stata fill texts up with blanks.
        if (std::string_view(format) == "sav" || std::string_view(format) == "dta")
            replace(expected.at("egos.csv"), "\"  blanks around  \"", "\"  blanks around\"");
        checkSame(std::move(expected), *roundTrip(format));
        CHECK(report.unreadable.empty());
        CHECK(report.contradictions.empty());
        const auto asRead = std::count_if(remarks.begin(), remarks.end(), [](const auto& each) {
            return each.kind != DraftRemark::Kind::TablesRepeating;
        });
        CHECK(asRead == 0);
    }
}

TEST_CASE_METHOD(HostileStudy, "GraphML is read back but for what it has no room for", "[export]")
{
    // Egos without maps, titles of maps, alteri on no map, pairs that were asked about, which maps
    // are known to have no ties, why there is no answer (unless in columns of its own), and blanks
    // around texts; places are rounded.
    ExportChoice choice;
    choice.missing = MissingForm::Columns;
    for (const auto* format : {"graphml", "graphml-yed"}) {
        INFO(format);
        const auto again = roundTrip(format, choice);
        CHECK(report.unreadable.empty());
        CHECK(report.contradictions.empty());
        auto expected = allOf(*study);
        const auto found = allOf(*again);
        replace(expected.at("alteri.csv"), "allem\n\n\"", "allem\"");
        for (const auto* name : {"alteri.csv", "alter_ties.csv"}) {
            INFO(name);
            CHECK(found.at(name) == expected.at(name));
        }
        CHECK(again->reader().egos().size() == 2);
        CHECK(again->reader().maps().size() == 3);
        CHECK_FALSE(found.contains("asked_pairs.csv"));
        checkSameButPlaces(found.at("ties.csv"), expected.at("ties.csv"));
    }
}

TEST_CASE_METHOD(HostileStudy, "tables like Network Canvas's are read back", "[export]")
{
    // A session each for maps, alteri by numbers; neither labels, reasons, nor directions.
    const auto again = roundTrip("network-canvas");
    CHECK(report.unreadable.empty());
    const auto reader = again->reader();
    const auto sessions = reader.egos();
    REQUIRE(sessions.size() == 3);
    CHECK(sessions[0].code == "E1");
    CHECK(sessions[1].code == "E1_2");
    CHECK(sessions[2].code == "007");
    const auto partners = reader.alteri(sessions[0].id);
    REQUIRE(partners.size() == 3);
    CHECK(partners[0].label == "Anna, Müller");
    CHECK(partners[1].label == "@SUM(1+1)");
    CHECK(partners[2].label == "'t Hooft");
    const auto codebook = reader.codebook();
    // Whether few texts are categories is guessed.
    const auto& note = *codebook.find(Owner::Alter, "note");
    const auto said = reader.answer(partners[0].id, note.id);
    REQUIRE(said);
    CHECK(textOfAnswer(*said, note) == "=cmd|' /C calc'!A0");
    CHECK(reader.answer(partners[0].id, codebook.find(Owner::Alter, "size")->id) == Value(2.5));
    const auto map = reader.maps(sessions[0].id).front().id;
    CHECK(reader.alterTies(map).size() == 2);
    CHECK(reader.alterTies(reader.maps(sessions[1].id).front().id).empty());
    const auto place = reader.tie({map, partners[0].id})->place;
    REQUIRE(place);
    CHECK(std::abs(place->radius - 0.5) < 1e-5);
}

TEST_CASE_METHOD(HostileStudy, "tables that do not hold together are refused", "[export]")
{
    const auto faultOf = [&](const std::string& file, const std::string& from,
                             const std::string& to) {
        std::vector<ForeignFile> files;
        for (const auto& each : written("csv").files) {
            auto bytes = each.bytes;
            if (each.name == file)
                replace(bytes, from, to);
            files.push_back({each.name, std::move(bytes)});
        }
        try {
            readForeignStudy(std::move(files));
        } catch (const Error& error) {
            CHECK(error.problems().front().where.file == file);
            return error.code();
        }
        return ErrorCode::ProgramFault;
    };
    CHECK(faultOf("codebook.csv", "value_label", "label2") == ErrorCode::TableColumnMissing);
    CHECK(faultOf("codebook.csv", ",identifier,", ",identity,") == ErrorCode::CodeUnknown);
    CHECK(faultOf("codebook.csv", ",ordinal,", ",ordered,") == ErrorCode::CodeUnknown);
    CHECK(faultOf("egos.csv", "007,", "E1,") == ErrorCode::IdTwice);
    CHECK(faultOf("alteri.csv", "007,A1", "008,A1") == ErrorCode::EgoUnknown);
    CHECK(faultOf("ties.csv", "E1,1,A1", "E1,1,A9") == ErrorCode::AlterUnknown);
    CHECK(faultOf("ties.csv", "E1,1,A1", "E1,4,A1") == ErrorCode::CodeUnknown);
    CHECK(faultOf("ties.csv", "E1,1,A1", "E1,1,A2") == ErrorCode::IdTwice);
    CHECK(faultOf("maps.csv", "E1,2,", "E1,1,") == ErrorCode::IdTwice);
    CHECK(faultOf("alter_ties.csv", ",knows,", ",hates,") == ErrorCode::CodeUnknown);
    CHECK(faultOf("alter_ties.csv", "A1,A2,", "A1,A1,") == ErrorCode::TieToItself);
}

TEST_CASE_METHOD(HostileStudy, "however tables were written, they are read back", "[export]")
{
    ExportChoice german;
    german.separator = ';';
    german.decimal = ',';
    german.byteOrderMark = true;
    german.missing = MissingForm::Codes;
    ExportChoice labelled;
    labelled.labels = true;
    for (const auto& [format, choice] : {std::pair("csv", german), std::pair("csv", labelled),
                                         std::pair("xlsx", german), std::pair("xlsx", labelled)}) {
        INFO(format);
        checkSame(allOf(*study), *roundTrip(format, choice));
    }
}
