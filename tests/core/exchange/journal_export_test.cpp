// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/results/journal_export.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "tests/catch.hpp"
#include "tests/command_output.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

using namespace alteri;
using namespace alteri::test;
using Row = JournalTable::Row;

namespace {

std::vector<JournalModel> fitted(const Frame& frame, const std::vector<ModelSpec>& specs)
{
    std::vector<JournalModel> models;
    for (const auto& spec : specs) {
        models.push_back(journalModel(fitAndKeep(frame, spec)));
    }
    return models;
}

struct Sample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyFrames frames = framesOf(study->reader());

    JournalTable table() const
    {
        std::vector<ModelSpec> specs;
        for (const auto& model : study->reader().models())
            specs.push_back(specOf(model));
        return journalTable(fitted(frames.ties, specs), JournalWords());
    }
};

const Row& rowOf(const JournalTable& table, const std::string& label)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [&](const auto& row) { return row.label == label; });
    if (found == table.rows.end())
        FAIL("no row is called " << label);
    return *found;
}

/// The figures of all cells, e.g. "-0.400** (0.154)", row by row.
std::vector<std::string> figuresOf(const JournalTable& table)
{
    std::vector<std::string> figures;
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells)
            if (cell.kind != JournalCell::Kind::Empty)
                figures.push_back(cell.text());
    return figures;
}

std::string replaceAll(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// Figures of a text without markup: what follows the labels, found by their form.
std::vector<std::string> figuresIn(const std::string& text)
{
    static const std::regex figure(R"(\t(-?\d+(?:\.\d+)?\**(?: \(\d+(?:\.\d+)?\))?)(?=\t|\n))");
    std::vector<std::string> figures;
    for (std::sregex_iterator at(text.begin(), text.end(), figure), end; at != end; ++at)
        figures.push_back((*at)[1]);
    return figures;
}

std::vector<std::string> figuresOfHtml(std::string text)
{
    text = replaceAll(text, "\u2212", "-");
    text = std::regex_replace(text, std::regex("</?sup>"), "");
    // The two cells of a model are one figure.
    text =
        std::regex_replace(text, std::regex("</td><td style=\"[^\"]*text-align: left[^>]*>"), "");
    text = std::regex_replace(text, std::regex("<td[^>]*>"), "\t");
    text = std::regex_replace(text, std::regex("</td>"), "");
    return figuresIn(replaceAll(text, "</tr>", ""));
}

std::vector<std::string> figuresOfLatex(std::string text)
{
    text = replaceAll(replaceAll(text, "$-$", "-"), "~", " ");
    text = std::regex_replace(text, std::regex(R"(\$\^\{(\*+)\}\$)"), "$1");
    text = replaceAll(text, " \\\\\n", "\n");
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        // Every second & parts a number from what belongs to it.
        std::size_t count = 0;
        for (auto at = line.find(" & "); at != std::string::npos; at = line.find(" & ", at)) {
            const bool isOfFigure = ++count % 2 == 0;
            line.replace(at, 3, isOfFigure ? "" : "\t");
        }
        result += std::regex_replace(line, std::regex(" *& *$"), "") + "\n";
    }
    return figuresIn(result);
}

std::vector<std::string> figuresOfMarkdown(std::string text)
{
    text = replaceAll(replaceAll(text, "\u2212", "-"), "\\*", "*");
    text = replaceAll(text, " |\n", "\n");
    // Empty cells stand side by side: each has a border of its own.
    return figuresIn(replaceAll(replaceAll(text, " |", "\t"), "\t ", "\t"));
}

std::vector<std::string> figuresOfCsv(const std::string& text)
{
    std::vector<Problem> problems;
    const auto table = parseTable(text, "table.csv", problems);
    REQUIRE(problems.empty());
    std::vector<std::string> figures;
    for (const auto& row : table.rows)
        for (std::size_t i = 1; i + 2 < row.size(); i += 3)
            if (!row[i].text.empty())
                figures.push_back(row[i].text + row[i + 1].text
                                  + (row[i + 2].text.empty() ? "" : " (" + row[i + 2].text + ")"));
    return figures;
}

/// Numbers of a sheet with the number formats that print them.
std::vector<std::string> figuresOfWorkbook(const std::filesystem::path& file)
{
    const auto part = [&](const std::string& name) {
        return outputOf("unzip -p '" + file.string() + "' " + name);
    };
    const auto styles = part("xl/styles.xml");
    std::map<std::string, std::string> codes{{"0", ""}, {"1", "0"}, {"2", "0.00"}};
    const std::regex format(R"re(<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/>)re");
    for (std::sregex_iterator at(styles.begin(), styles.end(), format), end; at != end; ++at)
        codes[(*at)[1]] = replaceAll((*at)[2], "&quot;", "");
    std::vector<std::string> codeOf;
    const auto cellStyles = styles.substr(styles.find("<cellXfs"));
    const std::regex style(R"re(<xf numFmtId="(\d+)")re");
    for (std::sregex_iterator at(cellStyles.begin(), cellStyles.end(), style), end; at != end; ++at)
        codeOf.push_back(codes[(*at)[1]]);

    const auto sheet = part("xl/worksheets/sheet1.xml");
    const std::regex cell(R"re(<c r="[A-Z]+\d+" s="(\d+)"><v>([^<]*)</v>)re");
    std::vector<std::string> figures;
    for (std::sregex_iterator at(sheet.begin(), sheet.end(), cell), end; at != end; ++at) {
        const auto code = codeOf.at(std::stoul((*at)[1]));
        const bool isBracket = code.front() == '(';
        const auto point = code.find('.');
        const auto decimals =
            point == std::string::npos
                ? 0
                : code.find_first_not_of('0', point + 1 > code.size() ? point : point + 1);
        const auto count =
            point == std::string::npos
                ? 0
                : static_cast<int>((decimals == std::string::npos ? code.size() : decimals) - point
                                   - 1);
        std::array<char, 64> number{};
        std::snprintf(number.data(), number.size(), "%.*f", count, std::stod((*at)[2]));
        if (isBracket)
            figures.back() += " (" + std::string(number.data()) + ")";
        else
            figures.push_back(number.data() + code.substr(std::min(code.find('*'), code.size())));
    }
    return figures;
}

}  // namespace

TEST_CASE("a regression table has the published figures, blocks and notes", "[journal]")
{
    const Sample sample;
    const auto table = sample.table();
    const auto expected =
        nlohmann::json::parse(readFile(testData("sample/expected.json"))).at("models");
    CHECK(table.models == std::vector<std::string>({"Model 1", "Model 2", "Model 3"}));
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            if (cell.kind != JournalCell::Kind::Estimate)
                continue;
            CAPTURE(row.name);
            const auto& values = expected.at(table.models[i]);
            CHECK(std::abs(cell.value - values.at("estimate").at(row.name).get<double>()) < 1e-6);
            CHECK(std::abs(cell.error - values.at("se").at(row.name).get<double>()) < 1e-6);
        }
    CHECK(rowOf(table, "State actor").cells[0].text() == "0.481*** (0.096)");
    CHECK(rowOf(table, "State actor").kind == Row::Kind::Category);
    CHECK(rowOf(table, "Ties").cells[2].text() == "319");
    CHECK(rowOf(table, "Egos").cells[0].text() == "15");
    CHECK(rowOf(table, "BIC").cells[2].text() == "694.1");
    CHECK(rowOf(table, "Wald χ² (df)").cells[0].text().ends_with(" (5)"));
    CHECK(rowOf(table, "Type of organisation (reference: Other)").cells.empty());
    CHECK(rowOf(table, "Network (level 2)").kind == Row::Kind::Heading);
    const auto& notes = table.notes;
    CHECK(notes.front().find("*** p < .001") != std::string::npos);
    CHECK(std::find(notes.begin(), notes.end(),
                    "Model 3: a random effect has no variance (singular fit).")
          != notes.end());
}

TEST_CASE("all formats print the same figures", "[journal]")
{
    const Sample sample;
    const auto table = sample.table();
    const auto figures = figuresOf(table);
    REQUIRE(figures.size() > 60);
    const auto text = [&](JournalFormat format) {
        return journalText(table, format, ErrorPlace::Beside);
    };
    CHECK(figuresOfHtml(text(JournalFormat::Html)) == figures);
    CHECK(figuresOfLatex(text(JournalFormat::Latex)) == figures);
    CHECK(figuresOfMarkdown(text(JournalFormat::Markdown)) == figures);
    CHECK(figuresOfCsv(text(JournalFormat::Csv)) == figures);
    const auto file = sample.folder.path("table.xlsx");
    writeJournal(table, JournalFormat::Workbook, ErrorPlace::Beside, file);
    CHECK(figuresOfWorkbook(file) == figures);
}

TEST_CASE("a workbook holds whole numbers and shows them by their formats", "[journal][numbers]")
{
    const TemporaryFolder folder;
    JournalTable table;
    table.term = "Term";
    table.models = {"M"};
    table.rows = {{Row::Kind::Coefficient,
                   "a",
                   {{JournalCell::Kind::Estimate, -0.123456789, 3, "**", 0.0456789123, 0}},
                   "a"},
                  {Row::Kind::Coefficient,
                   "b",
                   {{JournalCell::Kind::Estimate, 1.7345e-7, 9, "***", 5.0123e-8, 0, true}},
                   "b"},
                  {Row::Kind::Statistic, "c", {{JournalCell::Kind::Number, -0.00001, 2}}, {}}};
    const auto file = folder.path("table.xlsx");
    writeJournal(table, JournalFormat::Workbook, ErrorPlace::Beside, file);
    const auto part = [&](const std::string& name) {
        return outputOf("unzip -p '" + file.string() + "' " + name);
    };
    const auto sheet = part("xl/worksheets/sheet1.xml");
    for (const auto* number :
         {"-0.123456789", "0.0456789123", "1.7345E-07", "5.0123E-08", "-1E-05"}) {
        CAPTURE(number);
        CHECK(sheet.find("<v>" + std::string(number) + "</v>") != std::string::npos);
    }
    const auto styles = replaceAll(part("xl/styles.xml"), "&quot;", "'");
    for (const auto* format :
         {"0.000'**'", "'('0.000')'", "0.00E+0'***'", "'('0.0E+0')'", "0.00;0.00"}) {
        CAPTURE(format);
        CHECK(styles.find("formatCode=\"" + std::string(format) + "\"") != std::string::npos);
    }
}

TEST_CASE("negative numbers have a true minus, texts are escaped", "[journal]")
{
    JournalTable table;
    table.term = "Term";
    table.models = {"A & B_1 <x>"};
    table.rows = {{Row::Kind::Heading, "50 % | *all*", {}, {}},
                  {Row::Kind::Coefficient,
                   "a_b",
                   {{JournalCell::Kind::Estimate, -0.5, 3, "**", 0.25, 0}},
                   "a_b"}};
    table.notes = {"* p < .05; R², χ², a × b"};
    const auto html = journalText(table, JournalFormat::Html, ErrorPlace::Beside);
    CHECK(html.find("A &amp; B_1 &lt;x&gt;") != std::string::npos);
    CHECK(html.find("\u22120.500") != std::string::npos);
    CHECK(html.find("<sup>**</sup> (0.250)") != std::string::npos);
    const auto latex = journalText(table, JournalFormat::Latex, ErrorPlace::Beside);
    CHECK(latex.find("A \\& B\\_1 \\textless{}x\\textgreater{}") != std::string::npos);
    CHECK(latex.find("a\\_b & $-$0.500 & $^{**}$~(0.250) \\\\") != std::string::npos);
    CHECK(latex.find("50 \\% |") != std::string::npos);
    CHECK(latex.find("R$^2$, $\\chi^2$, a $\\times$ b") != std::string::npos);
    const auto markdown = journalText(table, JournalFormat::Markdown, ErrorPlace::Below);
    CHECK(markdown.find("| **50 % \\| \\*all\\*** | |") != std::string::npos);
    CHECK(markdown.find("| a\\_b | \u22120.500\\*\\* |\n|  | (0.250) |") != std::string::npos);
    const auto csv = journalText(table, JournalFormat::Csv, ErrorPlace::Beside);
    CHECK(csv.find("a_b,-0.500,**,0.250\n") != std::string::npos);
    CHECK_THROWS_AS(writeJournal(table, JournalFormat::Workbook, ErrorPlace::Beside,
                                 "/nowhere/at/all/table.xlsx"),
                    Error);
    CHECK_THROWS_AS(
        writeJournal(table, JournalFormat::Html, ErrorPlace::Beside, "/nowhere/at/all/table.html"),
        Error);
}

TEST_CASE("tables tell other references, slopes, groupings and criteria apart", "[journal]")
{
    auto one = specFor("y ~ x + type + (1 + x | ego)", true);
    one.name = "Slopes";
    auto other = specFor("y ~ within(x) + type + (1 | ego) + (1 | city)");
    other.name = "Crossed";
    other.references = {{"type", "c"}};
    const auto table = journalTable(fitted(exampleFrame(), {one, other}), JournalWords());
    CHECK(rowOf(table, "type (reference: a, Slopes; reference: c, Crossed)").cells.empty());
    CHECK(rowOf(table, "a").cells[0].kind == JournalCell::Kind::Empty);
    CHECK(rowOf(table, "c").cells[1].kind == JournalCell::Kind::Empty);
    CHECK(rowOf(table, "x (within ego)").cells[1].kind == JournalCell::Kind::Estimate);
    CHECK(rowOf(table, "Variance of slope: x").cells[1].kind == JournalCell::Kind::Empty);
    CHECK(rowOf(table, "Covariance: Intercept, x").cells[0].kind == JournalCell::Kind::Number);
    CHECK(rowOf(table, "Groups of city").cells[1].text() == "6");
    CHECK(std::find(table.notes.begin(), table.notes.end(),
                    "Crossed is a multilevel linear model of y, fitted by ML.")
          != table.notes.end());
}

TEST_CASE("small coefficients get the decimals that show them", "[journal]")
{
    auto frame = exampleFrame();
    for (auto& column : frame.columns)
        if (column.name == "z")
            for (auto& value : column.numbers->values)
                value *= 1e4;
    const auto table = journalTable(fitted(frame, {specFor("y ~ z + (1 | ego)")}), JournalWords());
    CHECK(rowOf(table, "z").cells[0].decimals >= 5);
    CHECK(rowOf(table, "z").cells[0].bracketText().find_first_of("123456789") != std::string::npos);
    CHECK(journalTable({}, JournalWords()).rows.empty());
}
