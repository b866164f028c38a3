// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/statistics/legal_names.hpp"
#include "core/exchange/studies/text_table_writing.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/formula_guard.hpp"
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/exchange/export_study.hpp"

#include <algorithm>
#include <cmath>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

std::vector<std::string> namesOf(const ExportTable& table)
{
    std::vector<std::string> names;
    for (const auto& column : table.table.columns)
        names.push_back(column.name);
    return names;
}

bool hasNote(const WritingNotes& notes, WritingNote::Kind kind, const std::string& column)
{
    return std::any_of(notes.begin(), notes.end(), [&](const auto& note) {
        return note.kind == kind && note.column == column;
    });
}

}  // namespace

TEST_CASE_METHOD(ExportStudy, "how long steps took leaves as a table", "[export]")
{
    CHECK(tables().stepVisits.table.columns.empty());
    const auto map = study->reader().maps().at(1).id;
    study->perform("Guide", [&](Writer& writer) {
        GuideStep step;
        step.kind = StepKind::NameGenerator;
        step.title = "Who helps?";
        const auto id = writer.addStep(step);
        writer.addVisit({map, 1, id, 90'000, 180'000, "Kim"});
        writer.addVisit({map, 2, id, 200'000, std::nullopt, "Kim"});
    });
    const auto made = tables();
    const auto& visits = made.stepVisits;
    CHECK(visits.table.rows == 2);
    CHECK(columnOf(visits, "ego_id").texts.at(0) == columnOf(made.maps, "ego_id").texts.at(1));
    CHECK(columnOf(visits, "step").texts.at(1) == "Who helps?");
    CHECK(columnOf(visits, "kind").texts.at(0) == "name_generator");
    CHECK(columnOf(visits, "minutes").numbers.at(0) == 1.5);
    CHECK(std::isnan(columnOf(visits, "minutes").numbers.at(1)));
    CHECK(columnOf(visits, "began").texts.at(0) == "1970-01-01T00:01:30Z");
    CHECK(columnOf(visits, "ended").texts.at(1).empty());
    CHECK(columnOf(visits, "interviewer").texts.at(0) == "Kim");
    ExportChoice hidden;
    hidden.names = ExportedNames::Numbers;
    const auto without = tables(hidden);
    const auto names = namesOf(without.stepVisits);
    CHECK(std::find(names.begin(), names.end(), "interviewer") == names.end());
    CHECK(std::find(names.begin(), names.end(), "began") == names.end());
    CHECK(hasNote(without.notes, WritingNote::Kind::LeftOut, "interviewer"));
}

TEST_CASE_METHOD(ExportStudy, "a study becomes tables of egos, maps, alteri and ties", "[export]")
{
    const auto made = tables();
    CHECK(made.egos.table.rows == 3);
    CHECK(made.maps.table.rows == 3);
    CHECK(made.alteri.table.rows == 5);
    CHECK(made.ties.table.rows == 6);
    CHECK(made.alterTies.table.rows == 2);
    CHECK(made.askedPairs.table.rows == 2);
    CHECK(columnOf(made.egos, "ego_id").texts == std::vector<std::string>{"E1", "007", "E3"});
    CHECK(columnOf(made.ties, "map").numbers == std::vector<double>{1, 1, 1, 2, 1, 1});
    const auto& sex = columnOf(made.egos, "sex");
    CHECK(sex.texts == std::vector<std::string>{"f", "m", ""});
    CHECK(sex.labels.at(1).label == "Männlich, ♂");
    CHECK(sex.label == "Label of sex");
    const auto& closeness = columnOf(made.ties, "closeness");
    CHECK(closeness.numbers.at(0) == 3);
    CHECK(closeness.labels.at(2).value == 3);
    CHECK(closeness.tags.at(1) == 'c');
    CHECK(columnOf(made.egos, "born").kind == LabelledColumn::Kind::Date);
    CHECK(columnOf(made.egos, "born").numbers.at(0) == 4806);
    CHECK(columnOf(made.egos, "langs_ar").numbers.at(0) == 1);
    CHECK(columnOf(made.egos, "langs_de").numbers.at(0) == 0);
    CHECK(columnOf(made.egos, "langs_ar").numbers.at(2) == 0);
    CHECK(std::isnan(columnOf(made.egos, "langs_ar").numbers.at(1)));
    CHECK(columnOf(made.egos, "langs_other_namely").texts.at(0) == "Kurdî");
    CHECK(columnOf(made.alteri, "type_other_namely").texts.at(1) == "+49 30 123");
    CHECK(columnOf(made.ties, "place_x").numbers.at(1) == 1);
    CHECK(columnOf(made.ties, "place_y").numbers.at(0) == 0.5);
    CHECK(columnOf(made.alterTies, "directed").numbers == std::vector<double>{0, 1});
    CHECK(columnOf(made.alterTies, "source").texts.at(1) == "A3");
    CHECK(columnOf(made.alterTies, "strength").numbers.at(0) == 2);
}

TEST_CASE_METHOD(ExportStudy, "egos, waves, maps and variables are chosen", "[export]")
{
    ExportChoice choice;
    choice.wave = 2;
    const auto later = tables(choice);
    CHECK(later.egos.table.rows == 1);
    CHECK(later.alteri.table.rows == 1);
    CHECK(later.ties.table.rows == 1);
    CHECK(later.alterTies.table.rows == 0);
    choice = {};
    choice.egos = {std::get<EgoId>(ego(1))};
    choice.variables = {study->reader().codebook().find(Owner::Alter, "size")->id};
    const auto one = tables(choice);
    CHECK(namesOf(one.egos) == std::vector<std::string>{"ego_id", "name"});
    CHECK(one.alteri.table.rows == 2);
    CHECK(columnOf(one.alteri, "size").numbers.at(0) == -98);
    choice = {};
    choice.computed = true;
    const auto computed = tables(choice);
    CHECK(columnOf(computed.maps, "size").numbers == std::vector<double>{3, 1, 2});
    CHECK(columnOf(computed.egos, "alter_count").numbers == std::vector<double>{3, 2, 0});
}

TEST_CASE_METHOD(ExportStudy, "no name leaves where none may", "[export]")
{
    const auto names =
        GENERATE(ExportedNames::Pseudonyms, ExportedNames::Numbers, ExportedNames::None);
    ExportChoice choice;
    choice.names = names;
    choice.missing = MissingForm::Columns;
    for (const auto* format : {"csv", "egor", "rds"})
        for (const auto& file : written(format, choice).files) {
            INFO(file.name);
            for (const auto* name : {"HYPERLINK", "Zoë", "Anna", "Hooft", "E1", "007", "@SUM"})
                CHECK(file.bytes.find(name) == std::string::npos);
        }
    const auto made = tables(choice);
    CHECK(columnOf(made.egos, "ego_id").texts == std::vector<std::string>{"1", "2", "3"});
    CHECK(columnOf(made.alteri, "alter_id").texts
          == std::vector<std::string>{"1", "2", "3", "1", "2"});
    CHECK(hasNote(made.notes, WritingNote::Kind::LeftOut, "note"));
    if (names == ExportedNames::Pseudonyms) {
        CHECK(columnOf(made.egos, "name").texts == std::vector<std::string>{"Rosa", "2", "3"});
        CHECK(columnOf(made.alteri, "name").texts
              == std::vector<std::string>{"Blau", "2", "3", "1", "2"});
    } else {
        const auto columns = namesOf(made.egos);
        CHECK(std::find(columns.begin(), columns.end(), "name") == columns.end());
    }
}

TEST_CASE_METHOD(ExportStudy,
                 "why an answer is missing is a column, a code, or nothing",
                 "[export]")
{
    auto made = tables();
    writeReasons(made, MissingForm::Columns);
    CHECK(columnOf(made.egos, "age_missing").texts == std::vector<std::string>{"", "refused", ""});
    CHECK(columnOf(made.egos, "langs_missing").texts
          == std::vector<std::string>{"", "does_not_know", ""});
    made = tables();
    // -98 is the size of an alter.
    CHECK(reasonCodes(made) == std::array<double, 4>{-998, -997, -996, -995});
    writeReasons(made, MissingForm::Codes);
    CHECK(columnOf(made.egos, "age").numbers.at(1) == -996);
    CHECK(columnOf(made.egos, "age").missing.front() == std::pair(-998.0, -995.0));
    CHECK(columnOf(made.egos, "age").labels.back().label == "refused");
    CHECK(columnOf(made.egos, "city").texts.at(1) == "-998");
    made = tables();
    writeReasons(made, MissingForm::Blank);
    CHECK(std::isnan(columnOf(made.egos, "age").numbers.at(1)));
    CHECK(namesOf(made.egos).size() == namesOf(tables().egos).size());
}

TEST_CASE("cells that spreadsheets would run are guarded, and can be had back", "[export]")
{
    for (const std::string text :
         {"=1+1", "+49 30", "-2+3", "@x", "\tx", "\rx", "'=1", "''=1", "'+",
          "\xEF\xBC\x9D"
          "1"}) {
        INFO(text);
        CHECK(guardedText(text) == "'" + text);
        CHECK(unguardedText(guardedText(text)) == text);
    }
    for (const std::string text : {"", "a", "+", "-", "-5", "1e3", "'t Hooft", "'", "''", "+1.5"}) {
        INFO(text);
        CHECK(guardedText(text) == text);
        CHECK(unguardedText(text) == text);
    }
}

TEST_CASE_METHOD(ExportStudy, "text tables follow RFC 4180", "[export]")
{
    const auto output = written("csv");
    const auto& egos = bytesOf(output, "egos.csv");
    CHECK(egos.find("ego_id,name,sex,age,age_missing,city,city_missing,born,member,member_missing,"
                    "langs_missing,langs_ar,langs_de,langs_other,langs_other_namely\r\n")
          == 0);
    CHECK(egos.find("E1,\"'=HYPERLINK(\"\"http://x\"\")\",f,41,,'=1+1,,1983-02-28,1,,,1,0,1,Kurdî")
          != std::string::npos);
    CHECK(bytesOf(output, "alteri.csv").find("'-2+3") != std::string::npos);
    CHECK(bytesOf(output, "alteri.csv").find("\"NA\"") != std::string::npos);
    CHECK(bytesOf(output, "alteri.csv").find(",'t Hooft,") != std::string::npos);
    ExportChoice german;
    german.separator = ';';
    german.decimal = ',';
    german.byteOrderMark = true;
    german.labels = true;
    const auto other = written("csv", german);
    CHECK(bytesOf(other, "alteri.csv")
              .find("\xEF\xBB\xBF"
                    "ego_id;alter_id;name;")
          == 0);
    CHECK(bytesOf(other, "alteri.csv").find(";2,5;") != std::string::npos);
    CHECK(bytesOf(other, "egos.csv").find("Männlich, ♂") != std::string::npos);
    for (const auto& file : output.files) {
        std::vector<Problem> problems;
        const auto table = parseTable(file.bytes, file.name, problems);
        INFO(file.name);
        CHECK(problems.empty());
        CHECK(table.header.size() == file.columns);
        CHECK(table.rows.size() == file.rows);
    }
}

TEST_CASE("an empty study is exported with its headers", "[export]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("empty.alteri"));
    const auto contents =
        readContents(study->reader(), StudyTableReading(study->reader()).readAll());
    for (const auto& writer : studyWriters()) {
        INFO(writer.key);
        const auto place =
            folder.path("out-" + std::string(writer.key)
                        + (writer.isFolder() ? "" : "." + std::string(writer.suffix)));
        const auto check = exportStudy({study->reader(), &contents}, {}, writer, place,
                                       Replacing::Nothing, {study->file()});
        for (const auto& file : check.files)
            CHECK(std::filesystem::file_size(file.file) == file.bytes);
        // Nothing is replaced unasked, and never a study.
        if (!check.files.empty())
            CHECK_THROWS_AS(exportStudy({study->reader(), &contents}, {}, writer, place,
                                        Replacing::Nothing, {study->file()}),
                            Error);
    }
    CHECK_THROWS_AS(exportStudy({study->reader(), &contents}, {}, *findWriter("xlsx"),
                                study->file(), Replacing::Outputs, {study->file()}),
                    Error);
}

TEST_CASE_METHOD(ExportStudy, "egor's tables have one network per map", "[export]")
{
    const auto output = written("egor");
    const auto& egos = bytesOf(output, "egos.csv");
    CHECK(egos.find("egoID,ego_id,") == 0);
    CHECK(egos.find("\r\nE1_1,E1,") != std::string::npos);
    CHECK(egos.find("\r\nE1_2,E1,") != std::string::npos);
    CHECK(egos.find("\r\n007,007,") != std::string::npos);
    const auto& ties = bytesOf(output, "aaties.csv");
    CHECK(ties.find("egoID,Source,Target,weight,kind,directed,strength\r\n") == 0);
    CHECK(ties.find(",1,knows,0,2\r\n") != std::string::npos);
    CHECK(ties.find("E1_1,A3,A1,1,advice,1,\r\n") != std::string::npos);
}

TEST_CASE_METHOD(ExportStudy, "what formats do not hold is told", "[export]")
{
    study->perform("Nowhere", [&](Writer& writer) {
        writer.addAlter(std::get<EgoId>(ego(0)), "", "On no map");
    });
    const auto tells = [&](const std::string& format, const std::string& what) {
        const auto notes = written(format).notes;
        return std::any_of(notes.begin(), notes.end(), [&](const auto& note) {
            return note.kind == WritingNote::Kind::NotHeld
                   && note.detail.find(what) != std::string::npos;
        });
    };
    for (const std::string format :
         {"egor", "graphml", "graphml-yed", "gexf", "pajek", "ucinet", "network-canvas"}) {
        INFO(format);
        CHECK(tells(format, "on no map"));
        CHECK(tells(format, "asked about"));
    }
    CHECK(tells("pajek", "attributes"));
    CHECK(tells("ucinet", "kinds of ties"));
    CHECK(tells("network-canvas", "labels"));
    CHECK(hasNote(written("graphml").notes, WritingNote::Kind::TiesDoubled, ""));
    for (const std::string format : {"csv", "xlsx", "sav", "dta", "json"}) {
        INFO(format);
        CHECK_FALSE(tells(format, ""));
    }
}

TEST_CASE_METHOD(ExportStudy, "what was exported is imported again", "[export]")
{
    ExportChoice choice;
    choice.missing = MissingForm::Blank;
    choice.egos = {std::get<EgoId>(ego(1)), std::get<EgoId>(ego(2))};
    const auto output = written("csv", choice);
    const auto again = newStudy(folder.path("again.alteri"), "blank");
    StudyTables tables{{"egos.csv", bytesOf(output, "egos.csv")},
                       {"alteri.csv", bytesOf(output, "alteri.csv")},
                       TableSource{"alter_ties.csv", bytesOf(output, "alter_ties.csv")}};
    const auto report = importTables(*again, tables, "Import");
    CHECK(report.egos == 2);
    CHECK(report.alteri == 2);
    const auto egos = again->reader().egos();
    CHECK(egos.at(0).code == "007");
    CHECK(egos.at(0).label == "Zoë \"Z\"; B");
    const auto codebook = again->reader().codebook();
    const auto answers = again->reader().answers(egos.at(0).id);
    const auto* sex = codebook.find(Owner::Ego, "sex");
    REQUIRE(sex != nullptr);
    const auto alteri = again->reader().alteri(egos.at(0).id);
    CHECK(unguardedText(alteri.at(0).label) == "-2+3");
    CHECK(alteri.at(1).label == "NA");
    const auto* size = codebook.find(Owner::Alter, "size");
    REQUIRE(size != nullptr);
    CHECK(again->reader().answer(alteri.at(0).id, size->id) == Value(-98.0));
}

TEST_CASE("names become legal for SPSS and Stata, and stay what is", "[export]")
{
    const std::vector<std::string> names{
        "age", "1st", "with space",         "a.b",  "if", "AGE", "ä", "_x",
        "",    "all", std::string(70, 'k'), "sex_1"};
    const auto sav = legalNames(names, StatisticsFormat::Sav);
    const auto dta = legalNames(names, StatisticsFormat::Dta);
    CHECK(sav.at(0) == "age");
    CHECK(sav.at(1) == "v_1st");
    CHECK(sav.at(2) == "with_space");
    CHECK(sav.at(3) == "a.b");
    CHECK(dta.at(3) == "a_b");
    CHECK(sav.at(4) == "if");
    CHECK(dta.at(4) == "if_");
    CHECK(sav.at(5) == "AGE_2");
    CHECK(sav.at(6) == "ä");
    CHECK(sav.at(7) == "v_x");
    CHECK(dta.at(7) == "_x");
    CHECK(sav.at(9) == "all_");
    CHECK(sav.at(10).size() == 64);
    CHECK(dta.at(10).size() == 32);
    CHECK(std::set<std::string>(sav.begin(), sav.end()).size() == names.size());
}

TEST_CASE_METHOD(ExportStudy, "files of SPSS and Stata say what had to be changed", "[export]")
{
    study->perform("Long", [&](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Ego;
        attribute.scale = Scale::YesNo;
        attribute.key = "a long key that no program for statistics takes as it is";
        attribute.label = std::string(300, 'L');
        writer.addAttribute(attribute);
    });
    const auto sav = written("sav");
    CHECK(bytesOf(sav, "egos.sav").starts_with("$FL2"));
    const std::string key = "a long key that no program for statistics takes as it is";
    CHECK(hasNote(sav.notes, WritingNote::Kind::Renamed, key));
    CHECK(hasNote(sav.notes, WritingNote::Kind::LabelCut, key));
    CHECK(hasNote(sav.notes, WritingNote::Kind::Recoded, "sex"));
    const auto dta = written("dta");
    CHECK(bytesOf(dta, "ties.dta").starts_with("<stata_dta><header><release>118"));
    CHECK(hasNote(dta.notes, WritingNote::Kind::LabelCut, key));
}
