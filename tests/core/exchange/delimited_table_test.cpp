// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/text_rules.hpp"
#include "tests/catch.hpp"

#include <malloc.h>

using namespace alteri;

namespace {

DelimitedTable parseTable(const std::string& text)
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
    const auto table = parseTable("a" + s + "b\n1" + s + "2\n");
    CHECK(table.rows.separator() == separator);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0][1].text == "2");
}

TEST_CASE("byte order mark, CRLF and a missing last line end do not matter", "[csv]")
{
    const auto table = parseTable("\xEF\xBB\xBF"
                                  "a,b\r\n1,2\r\n\r\n3,4");
    CHECK(table.header[0].text == "a");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1][1].text == "4");
    CHECK(table.where(table.rows[1][0]).line == 4);
}

TEST_CASE("a first line that names the separator is not the header", "[csv]")
{
    const auto table = parseTable("\xEF\xBB\xBFsep=;\r\na;b,c,d\r\n1;2\r\n");
    REQUIRE(table.header.size() == 2);
    CHECK(table.header[1].text == "b,c,d");
    CHECK(table.rows.separator() == ';');
    REQUIRE(table.rows.size() == 1);
    CHECK(table.where(table.header[0]) == Where{"t.csv", 2, 1});
    CHECK(table.where(table.rows[0][1]) == Where{"t.csv", 3, 3});
    CHECK(parseTable("sep=x,b\n1,2\n").header[0].text == "sep=x");
}

TEST_CASE("lines of bare separators hold nothing", "[csv]")
{
    const auto table = parseTable("a,b\n1,2\n,\n3,4\n , \n,,,\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.where(table.rows[1][0]) == Where{"t.csv", 4, 1});
}

TEST_CASE("quoted cells hold separators, quotes and line breaks", "[csv]")
{
    const auto table = parseTable("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n");
    CHECK(table.rows[0][0].text == "x, \"y\"\nz");
    CHECK(table.rows[0][1].text.empty());
}

TEST_CASE("NA is missing unless it is quoted", "[csv]")
{
    const auto table = parseTable("a,b\nNA,\"NA\"\n");
    CHECK(table.rows[0][0].isMissing());
    CHECK_FALSE(table.rows[0][1].isMissing());
}

TEST_CASE("columns are counted in characters", "[csv]")
{
    const auto table = parseTable("ä,b\nöö,2\n");
    CHECK(table.where(table.rows[0][1]).column == 4);
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
    CHECK(onlyProblem("ä,b\n1,\xFF\n") == Problem{ErrorCode::TableNotUtf8, {"t.csv", 2, 3}, {}});
    CHECK(onlyProblem("ä\n\xC0\xAF\n").code == ErrorCode::TableNotUtf8);
    CHECK(onlyProblem("ä\n\xED\xA0\x80\n").code == ErrorCode::TableNotUtf8);
    CHECK(onlyProblem("ä\n\xF5\x80\x80\x80\n").code == ErrorCode::TableNotUtf8);
    CHECK(onlyProblem("a\n\x81\n").code == ErrorCode::TableNotUtf8);
}

TEST_CASE("lines end with a carriage return, too", "[csv]")
{
    const auto table = parseTable("a;b\r1;2\r\r3;\"x\ry\"\r5;6");
    REQUIRE(table.header.size() == 2);
    CHECK(table.rows.separator() == ';');
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1][1].text == "x\ry");
    CHECK(table.where(table.rows[1][0]).line == 4);
    CHECK(table.where(table.rows[2][1]) == Where{"t.csv", 6, 3});
    const auto mixed = parseTable("a,b\n1,2\r3,4\r\n5,6\r\r\n");
    REQUIRE(mixed.rows.size() == 3);
    CHECK(mixed.where(mixed.rows[2][0]) == Where{"t.csv", 4, 1});
    CHECK(onlyProblem("ä,b\r1,\xFF\r") == Problem{ErrorCode::TableNotUtf8, {"t.csv", 2, 3}, {}});
    CHECK(onlyProblem("a,b\r1,2\r1\r")
          == Problem{ErrorCode::TableRowLength, {"t.csv", 3, 1}, {"1", "2"}});
}

TEST_CASE("a text with NULs is none, but Unicode of two bytes is read", "[csv]")
{
    using namespace std::string_literals;
    CHECK(onlyProblem("a,b\n1,2\nä,x\0y\n"s)
          == Problem{ErrorCode::TableNulCharacter, {"t.csv", 3, 4}, {}});
    const auto second = [](const std::string& text) {
        const auto table = parseTable(text);
        REQUIRE(table.header.size() == 2);
        return table.header[1].text;
    };
    CHECK(second("\xFF\xFE"
                 "a\0,\0b\0\n\0"s)
          == "b");
    CHECK(second("\xFE\xFF"
                 "\0a\0,\0b\0\n"s)
          == "b");
    CHECK(second("a\0,\0b\0\n\0001\0,\0002\0\n\0"s) == "b");
    CHECK(second("\0a\0,\0b\0\n"s) == "b");
    CHECK(onlyProblem("\xFF\xFE"
                      "a\0,"s)
              .details.front()
          == "UTF-16");
    const auto problem = onlyProblem("\xFF\xFE\0\0"
                                     "a\0\0\0"s);
    CHECK(problem.code == ErrorCode::TableEncodingForeign);
    CHECK(problem.details.front() == "UTF-32");
}

TEST_CASE("reading stops where a table is larger than any", "[csv]")
{
    const std::string head = "a,b\n1,";
    CHECK(onlyProblem(head + std::string(longestText + 1, 'x') + "\n1\n")
          == Problem{ErrorCode::TableCellTooLong, {"t.csv", 2, 3}, {"1048576"}});
    CHECK(onlyProblem(head + '"' + std::string(longestText, '\n') + "\"\n").code
          == ErrorCode::TableCellTooLong);
    // A quotation mark that is not closed makes one cell of the rest; it is not kept.
    std::vector<Problem> problems;
    const auto open =
        parseTable(head + '"' + std::string(3 * longestText, '\n'), "t.csv", problems);
    CHECK(open.rows.empty());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front() == Problem{ErrorCode::TableBrokenQuote, {"t.csv", 2, 3}, {}});
    CHECK(parseTable(head + std::string(longestText, 'x')).rows[0][1].text.size() == longestText);

    const std::string cell = std::string(1'000'000, 'y') + ',';
    std::string line;
    while (line.size() <= longestRow)
        line += cell;
    CHECK(onlyProblem(head + "2\n" + line).code == ErrorCode::TableLineTooLong);
    CHECK(onlyProblem(line).where == Where{"t.csv", 1, 16'000'017});

    const auto columns = [](std::size_t count) {
        std::string names;
        for (std::size_t i = 0; i < count; ++i)
            names += (i > 0 ? "," : "") + std::to_string(i);
        return names;
    };
    CHECK(parseTable(columns(mostColumns)).header.size() == mostColumns);
    CHECK(onlyProblem(columns(mostColumns + 1) + "\n1\n")
          == Problem{ErrorCode::TableTooManyColumns, {"t.csv", 1, 48'891}, {"10000"}});
    CHECK(onlyProblem("a\n" + std::string(50'000'000, ',')).code == ErrorCode::TableTooManyColumns);
}

TEST_CASE("columns have names that can be shown", "[csv]")
{
    CHECK(onlyProblem("a,\"b\nc\"\n1,2\n")
          == Problem{ErrorCode::NameInvalid,
                     {"t.csv", 1, 3},
                     {"b\xEF\xBF\xBD"
                      "c"}});
    const auto longName = onlyProblem("a," + std::string(longestName + 1, 'n') + "\n1,2\n");
    CHECK(longName.code == ErrorCode::NameTooLong);
    CHECK(longName.details.front() == std::string(40, 'n') + "…");
    CHECK(parseTable("a," + std::string(longestName, 'n') + "\n1,2\n").rows.size() == 1);
}

TEST_CASE("of very many faults the first are told", "[csv]")
{
    std::string text = "a,b\n";
    for (std::size_t i = 0; i < 100'000; ++i)
        text += "1\n";
    std::vector<Problem> problems;
    parseTable(text, "t.csv", problems);
    REQUIRE(problems.size() == mostFaults + 1);
    CHECK(problems[mostFaults - 1].where.line == static_cast<int>(mostFaults) + 1);
    CHECK(problems.back().code == ErrorCode::TableFaultsLeftOut);
}

TEST_CASE("a table takes little more memory than its text", "[csv]")
{
    std::string text = "a,b,c\n";
    while (text.size() < 9'000'000)
        text += "12,34,56\n";
    const auto size = text.size();
    std::vector<Problem> problems;
    const auto used = [] {
        const auto heap = mallinfo2();
        return heap.uordblks + heap.hblkhd;
    };
    const auto before = used();
    const auto table = parseTable(std::move(text), "t.csv", problems);
    CHECK(table.rows.size() > 900'000);
    CHECK(used() < before + 2 * size);  // the text itself was there before
}
