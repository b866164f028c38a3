// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited_table.hpp"
#include "tests/catch.hpp"

using namespace alteri;

namespace {

DelimitedTable parse(const std::string& text)
{
    std::vector<Problem> problems;
    auto table = parseTable(text, "t.csv", problems);
    REQUIRE(problems.empty());
    return table;
}

Problem onlyProblem(const std::string& text)
{
    std::vector<Problem> problems;
    parseTable(text, "t.csv", problems);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

}  // namespace

TEST_CASE("separators are found out", "[csv]")
{
    const auto separator = GENERATE(',', ';', '\t');
    const std::string s(1, separator);
    const auto table = parse("a" + s + "b\n1" + s + "2\n");
    CHECK(table.separator == separator);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0][1].text == "2");
    CHECK(table.hasDecimalComma() == (separator == ';'));
}

TEST_CASE("byte order mark, CRLF and a missing last line end do not matter", "[csv]")
{
    const auto table = parse("\xEF\xBB\xBF"
                             "a,b\r\n1,2\r\n\r\n3,4");
    CHECK(table.header[0].text == "a");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1][1].text == "4");
    CHECK(table.rows[1][0].line == 4);
}

TEST_CASE("quoted cells hold separators, quotes and line breaks", "[csv]")
{
    const auto table = parse("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n");
    CHECK(table.rows[0][0].text == "x, \"y\"\nz");
    CHECK(table.rows[0][1].text.empty());
}

TEST_CASE("NA is missing unless it is quoted", "[csv]")
{
    const auto table = parse("a,b\nNA,\"NA\"\n");
    CHECK(table.rows[0][0].isMissing());
    CHECK_FALSE(table.rows[0][1].isMissing());
}

TEST_CASE("columns are counted in characters", "[csv]")
{
    const auto table = parse("ä,b\nöö,2\n");
    CHECK(table.rows[0][1].column == 4);
}

TEST_CASE("faults are told with line and column", "[csv]")
{
    CHECK(onlyProblem("") == Problem{ErrorCode::TableEmpty, {"t.csv", 0, 0}, {}});
    CHECK(onlyProblem("\n\n").code == ErrorCode::TableEmpty);
    CHECK(onlyProblem("a,b\n1,\"2\n3,4\n")
          == Problem{ErrorCode::TableBrokenQuote, {"t.csv", 2, 3}, {}});
    CHECK(onlyProblem("a,b\n\"1\"x,2\n")
          == Problem{ErrorCode::TableBrokenQuote, {"t.csv", 2, 4}, {}});
    CHECK(onlyProblem("a,b\n1\n")
          == Problem{ErrorCode::TableRowLength, {"t.csv", 2, 1}, {"1", "2"}});
    CHECK(onlyProblem("a,a\n1,2\n")
          == Problem{ErrorCode::TableColumnTwice, {"t.csv", 1, 3}, {"a"}});
    CHECK(onlyProblem("a,b\n1,\xFF\n") == Problem{ErrorCode::TableNotUtf8, {"t.csv", 2, 3}, {}});
    CHECK(onlyProblem("a\n\xC0\xAF\n").code == ErrorCode::TableNotUtf8);
    CHECK(onlyProblem("a\n\xED\xA0\x80\n").code == ErrorCode::TableNotUtf8);
    CHECK(onlyProblem("a\n\xF5\x80\x80\x80\n").code == ErrorCode::TableNotUtf8);
}
