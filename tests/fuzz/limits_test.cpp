// SPDX-License-Identifier: GPL-3.0-or-later
// What is endless in a file or a formula ends with a sentence, and soon.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/variables/expression.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/template/study_template.hpp"
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/fuzz/readers.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

using namespace alteri;

namespace {

std::string repeated(const std::string& piece, std::size_t times)
{
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

/// `open` so many times, what is in the middle, `close` as often.
std::string nested(const std::string& open,
                   const std::string& inner,
                   const std::string& close,
                   std::size_t levels)
{
    return repeated(open, levels) + inner + repeated(close, levels);
}

std::vector<Problem> refusal(const std::function<void()>& read)
{
    const test::Deadline soon(10);
    std::vector<Problem> problems;
    try {
        read();
    } catch (const Error& error) {
        problems = error.problems();
    }
    CHECK(soon.isKept());
    return problems;
}

constexpr std::size_t endless = 100'000;

}  // namespace

TEST_CASE("endless formulas are refused, and shown by their beginning", "[fuzz]")
{
    const std::vector<std::string> formulas{"y ~ " + repeated("(", endless),
                                            "y ~ " + nested("(", "x", ")", endless),
                                            "y ~ x + " + nested("(", "1 | g", ")", endless),
                                            "y ~ " + nested("log(", "x", ")", endless),
                                            "y ~ " + repeated("-", endless),
                                            "y ~ x" + repeated(" + x", endless),
                                            "y ~ x" + repeated("*x", 40),
                                            "y ~ a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*z",
                                            "y ~ x + (1 | g" + repeated("/g", 100) + ")",
                                            repeated("y", endless) + " ~ x"};
    for (const auto& formula : formulas) {
        CAPTURE(formula.substr(0, 40));
        const auto problems = refusal([&] { parseFormula(formula); });
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().details.front().size() <= 1000);
    }
}

TEST_CASE("endless expressions are refused, and shown by their beginning", "[fuzz]")
{
    const std::vector<std::string> expressions{
        repeated("(", endless),  nested("(", "x", ")", endless),  nested("abs(", "x", ")", endless),
        repeated("-(", endless), "x" + repeated(" + x", endless), "x" + repeated(" and x", endless),
        repeated("-", endless)};
    for (const auto& expression : expressions) {
        CAPTURE(expression.substr(0, 40));
        const auto problems = refusal([&] { parseExpression(expression); });
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().code == ErrorCode::ExpressionSyntax);
        CHECK(problems.front().details.front().size() <= 1000);
    }
}

TEST_CASE("files that are nested without end are read or refused", "[fuzz]")
{
    const auto levels = GENERATE(std::size_t{1000}, endless);
    const std::vector<std::string> files{
        nested("[", "1", "]", levels),
        nested("{\"a\":", "1", "}", levels),
        repeated("[", levels),
        "{\"schemaVersion\": 8, \"codebook\": " + nested("{\"a\":", "1", "}", levels) + "}",
        "{\"alteri_template\": 1, \"title\": " + nested("[", "1", "]", levels) + "}",
        nested("<a>", "x", "</a>", levels),
        "<?xml version=\"1.0\"?><graphml><graph>" + nested("<node>", "x", "</node>", levels)
            + "</graph></graphml>",
        "<?xml version=\"1.0\"?><gexf><graph><nodes>"
            + nested("<node id=\"1\"><nodes>", "", "</nodes></node>", levels)
            + "</nodes></graph></gexf>",
        "<template>" + nested("<entry>", "", "</entry>", levels) + "</template>",
        repeated("<!-- ", levels),
        "<!DOCTYPE a [<!ENTITY a \"" + repeated("&a;", levels) + "\">]><a>&a;</a>"};
    for (const auto& file : files)
        for (const auto read : {&fuzz::readTables, &fuzz::readTemplates, &fuzz::readVennMakerFiles,
                                &fuzz::readNetworkCanvas, &fuzz::readGraphs, &fuzz::readStudyJson,
                                &fuzz::readExported}) {
            CAPTURE(file.substr(0, 60));
            refusal([&] { read(file); });
        }
}

TEST_CASE("JSON that is nested deeper than people nest it is refused with a sentence", "[fuzz]")
{
    const auto levels = GENERATE(std::size_t{1000}, endless);
    const auto problems =
        refusal([&] { readTemplate("{\"a\": " + nested("[", "1", "]", levels) + "}", "en"); });
    REQUIRE_FALSE(problems.empty());
    CHECK_FALSE(refusal([&] { fuzz::readStudyJson(nested("[", "1", "]", levels)); }).empty());
}

TEST_CASE("lines, columns and cells without end are refused with a sentence", "[fuzz]")
{
    const std::string head = "ego;alter;type\n";
    const std::vector<std::string> tables{head + "1;" + std::string(30'000'000, 'x') + ";1\n",
                                          head + "1;\"" + std::string(30'000'000, '"') + "\";1\n",
                                          std::string(10'000'000, ';') + "\n",
                                          head + "1;2;3\n" + std::string(10'000'000, ';')};
    for (const auto& table : tables) {
        std::vector<Problem> problems;
        const auto thrown = refusal([&] { parseTable(table, "t.csv", problems); });
        problems.insert(problems.end(), thrown.begin(), thrown.end());
        CHECK_FALSE(problems.empty());
    }
}

TEST_CASE("graphs of endless lines and columns are read or refused", "[fuzz]")
{
    constexpr std::size_t many = 1'000'000;
    const std::vector<std::string> files{
        "*Vertices " + std::to_string(std::int64_t{1} << 40U) + "\n1 \"a\"\n",
        "*Vertices 3\n1 \"" + std::string(many, 'a') + "\"\n",
        "dl n=1000000000 format=fullmatrix\ndata:\n0 1\n",
        "dl n=3 nm=1000000000 format=edgelist1\ndata:\n1 2\n",
        "*Node data\nID" + repeated(" c", many) + "\n1\n*Tie data\nfrom to s\n",
        "<graphml>"
            + repeated("<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"/>", many / 10)
            + "<graph/></graphml>"};
    for (const auto& file : files) {
        CAPTURE(file.substr(0, 60));
        refusal([&] { fuzz::readGraphs(file); });
    }
}
