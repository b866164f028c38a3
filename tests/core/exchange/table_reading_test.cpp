// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/frame_table.hpp"
#include "core/exchange/tables/columns/table_reading.hpp"
#include "tests/catch.hpp"

using namespace alteri;

namespace {

using As = ColumnReading::As;
using Doubt = ColumnReading::Doubt;

DelimitedTable parse(const std::string& text)
{
    std::vector<Problem> problems;
    auto table = parseTable(text, "t.csv", problems);
    REQUIRE(problems.empty());
    return table;
}

std::vector<ColumnReading>
readingsOf(const std::string& text, ReadFor purpose = ReadFor::Study, const TableRules& rules = {})
{
    const auto table = parse(text);
    std::vector<ColumnQuestion> questions;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        questions.push_back({i});
    return readColumns(table, questions, rules, purpose);
}

/// A table of one column.
ColumnReading reading(const std::vector<std::string>& cells,
                      ReadFor purpose = ReadFor::Study,
                      const TableRules& rules = {})
{
    std::string text = "x\n";
    for (const auto& cell : cells)
        text += "\"" + cell + "\"\n";
    return readingsOf(text, purpose, rules).front();
}

/// Ages of twenty people, and some other cells.
std::vector<std::string> agesAnd(const std::vector<std::string>& others)
{
    std::vector<std::string> cells;
    for (int age = 21; age <= 40; ++age)
        cells.push_back(std::to_string(age));
    cells.insert(cells.end(), others.begin(), others.end());
    return cells;
}

TableRules missingIs(const std::string& text)
{
    return {{missingCodeFrom(text)}, std::nullopt};
}

}  // namespace

TEST_CASE("texts are numbers with a decimal point, a decimal comma, or either", "[numbers]")
{
    using Shape = NumberShape;
    const std::vector<std::pair<std::string, Shape>> shapes{{"12", Shape::Plain},
                                                            {"-3", Shape::Plain},
                                                            {"1e3", Shape::Plain},
                                                            {"1.5", Shape::Point},
                                                            {"0.125", Shape::Point},
                                                            {"1.2345", Shape::Point},
                                                            {"1234.567", Shape::Point},
                                                            {"1,234.5", Shape::Point},
                                                            {"1,234,567", Shape::Point},
                                                            {"1,5", Shape::Comma},
                                                            {"0,125", Shape::Comma},
                                                            {"1.234,5", Shape::Comma},
                                                            {"1.234.567", Shape::Comma},
                                                            {"1.234", Shape::PointOrThousands},
                                                            {"-12,345", Shape::CommaOrThousands},
                                                            {"1 234,5", Shape::Comma},
                                                            {"1'234.5", Shape::Point},
                                                            {"12 345", Shape::Plain},
                                                            {"", Shape::None},
                                                            {".", Shape::None},
                                                            {",", Shape::None},
                                                            {"1,2,3", Shape::None},
                                                            {"1.2.3", Shape::None},
                                                            {"1.234,5.6", Shape::None},
                                                            {"12 34", Shape::None},
                                                            {"abc", Shape::None},
                                                            {"1.5x", Shape::None},
                                                            {"nan", Shape::None},
                                                            {"12,34.5", Shape::None}};
    for (const auto& [text, shape] : shapes) {
        CAPTURE(text);
        CHECK(shapeOf(text) == shape);
    }
}

TEST_CASE("a number is read by its decimal sign", "[numbers]")
{
    CHECK(numberIn("1.234", '.') == 1.234);
    CHECK(numberIn("1.234", ',') == 1234);
    CHECK(numberIn("1.234.567,25", ',') == 1234567.25);
    CHECK(numberIn("1,234.5", '.') == 1234.5);
    CHECK(numberIn("1\xC2\xA0"
                   "234,5",
                   ',')
          == 1234.5);
    CHECK(numberIn("\xE2\x88\x92"
                   "1,5",
                   ',')
          == -1.5);
    CHECK_FALSE(numberIn("1,5", '.'));
    CHECK_FALSE(numberIn("1.5", ','));
    CHECK(thousandsSignIn("1'234.5", '.') == '\'');
    CHECK(thousandsSignIn("1.234", ',') == '.');
    CHECK(thousandsSignIn("1234", ',') == '\0');
}

TEST_CASE("markers of missing values are missing in every column, and listed", "[reading]")
{
    for (const std::string marker :
         {".", "NaN", "nan", "N/A", "#N/A", "#NULL!", "NULL", "<NA>", "#NV", "#DIV/0!"}) {
        CAPTURE(marker);
        const auto numbers = reading(agesAnd({marker, marker}));
        CHECK(numbers.as == As::Numbers);
        CHECK(numbers.markers == std::map<std::string, std::size_t>{{marker, 2}});
        CHECK(numbers.values == 20);
        CHECK(numbers.missing() == 2);
        CHECK(numbers.isMissing({marker, 0, false}));
        CHECK(reading({"yes", "no", marker}).as == As::YesNo);
        const auto words = reading({"red", "red", "red", "blue", "blue", marker});
        CHECK(words.as == As::Categories);
        CHECK(words.categories == std::vector<std::string>{"blue", "red"});
        CHECK(words.markers.at(marker) == 1);
    }
}

TEST_CASE("some words mean missing among numbers only", "[reading]")
{
    for (const std::string marker : {"NA", "None", "-", ".a", "?"}) {
        CAPTURE(marker);
        CHECK(reading(agesAnd({marker})).markers.at(marker) == 1);
        const auto words = reading({"red", "red", "red", marker, marker});
        CHECK(words.as == As::Categories);
        CHECK(words.markers.empty());
        CHECK_FALSE(words.isMissing({marker, 0, true}));
    }
    CHECK(reading({"DE", "DE", "DE", "NA", "NA"}).doubt == Doubt::QuotedNa);
}

TEST_CASE("a category of the codebook is no marker", "[reading]")
{
    Attribute attribute;
    attribute.scale = Scale::Nominal;
    attribute.categories = {{{}, "N/A", "does not apply", {}, {}}, {{}, "1", "one", {}, {}}};
    const auto table = parse("x\n1\nN/A\n.\n");
    const auto column = readColumns(table, {{0, &attribute}}, {}, ReadFor::Study).front();
    CHECK_FALSE(column.isMissing(table.rows[1][0]));
    CHECK(column.isMissing(table.rows[2][0]));
}

TEST_CASE("nearly all numbers are numbers, and the other cells are told", "[reading]")
{
    const auto purpose = GENERATE(ReadFor::Study, ReadFor::Model);
    const auto column = reading(agesAnd({"2o", "about 30"}), purpose);
    CHECK(column.as == As::Numbers);
    CHECK(column.values == 20);
    REQUIRE(column.unread.size() == 2);
    CHECK(column.unread[0].text == "2o");
    CHECK(column.unread[0].where == Where{"t.csv", 22, 1});
    const auto mixed = reading(agesAnd({"a", "b", "c", "d", "e"}), purpose);
    CHECK(mixed.as != As::Numbers);
    CHECK(mixed.doubt == Doubt::Mixed);
    CHECK(mixed.numbers == 20);
}

TEST_CASE("words among the numbers of groups are names", "[reading]")
{
    std::string text = "g\n";
    for (int i = 0; i < 20; ++i)
        text += std::to_string(i) + "\n";
    const auto table = parse(text + "x7\n");
    const auto read = readForModels(table, {}, {"g"});
    CHECK(read.columns.front().as == As::Categories);
    const auto frame = frameOf(table, read);
    CHECK_FALSE(frame.columns.front().isMissing(20));
}

TEST_CASE("the decimal sign is the one that numbers show", "[reading]")
{
    for (const std::string separator : {",", ";", "\t"}) {
        CAPTURE(separator);
        const auto point = readingsOf("a" + separator + "b\n0.125" + separator + "1.000\n1.000"
                                      + separator + "2.500\n");
        CHECK(point[0].decimal == '.');
        CHECK(point[0].decimals == std::set<char>{'.'});
        CHECK(point[1].as == As::Numbers);
        CHECK(point[1].decimal == '.');
        CHECK(point[1].thousands.empty());
        const auto comma = readingsOf("a" + separator + "b\n\"0,5\"" + separator
                                      + "\"1.000\"\n\"2,25\"" + separator + "\"2.500\"\n");
        CHECK(comma[0].decimal == ',');
        CHECK(comma[1].decimal == ',');
        CHECK(comma[1].thousands == std::set<char>{'.'});
    }
}

TEST_CASE("what can be read as two numbers is not guessed", "[reading]")
{
    const std::string open = "a;b\n1.234;x\n2.500;y\n3.750;z\n";
    CHECK(readingsOf(open)[0].as == As::Texts);
    CHECK(readingsOf(open)[0].doubt == Doubt::TwoNumbers);
    CHECK(readingsOf(open)[0].example == "1.234");
    const auto table = parse(open);
    CHECK_FALSE(frameOf(table, readForModels(table, {}, {})).columns[0].categories);
    const auto said = readingsOf(open, ReadFor::Study, {{}, ','});
    CHECK(said[0].as == As::Numbers);
    CHECK(said[0].numberIn({"1.234", 0, false}) == 1234);
    CHECK(readingsOf(open, ReadFor::Study, {{}, '.'})[0].numberIn({"1.234", 0, false}) == 1.234);
    CHECK(reading({"1,234", "2,500"}).doubt == Doubt::TwoNumbers);
    CHECK(reading({"1.234", "2,500"}).doubt == Doubt::TwoNumbers);
    const auto assumed = readingsOf("a,b\n1.234,x\n2.500,y\n")[0];
    CHECK(assumed.as == As::Numbers);
    CHECK(assumed.doubt == Doubt::PointAssumed);
}

TEST_CASE("both decimal signs in one column are told, not mixed", "[reading]")
{
    auto cells = std::vector<std::string>(20, "1.5");
    cells.emplace_back("2,5");
    const auto column = reading(cells);
    CHECK(column.as == As::Numbers);
    REQUIRE(column.unread.size() == 1);
    CHECK(column.unread[0].text == "2,5");
}

TEST_CASE("codes that may mean missing are suspect, never recoded", "[reading]")
{
    const auto suspectsOf = [](const std::vector<std::string>& cells) {
        std::vector<std::pair<double, std::size_t>> codes;
        for (const auto& each : reading(cells).suspects)
            codes.emplace_back(each.code, each.cells);
        return codes;
    };
    using Codes = std::vector<std::pair<double, std::size_t>>;
    CHECK(suspectsOf(agesAnd({"-99", "-99"})) == Codes{{-99, 2}});
    CHECK(suspectsOf(agesAnd({"-9", "999", "98"})) == Codes{{-9, 1}, {98, 1}, {999, 1}});
    CHECK(suspectsOf({"1", "2", "3", "4", "5", "9"}) == Codes{{9, 1}});
    CHECK(suspectsOf({"1", "2", "3", "4", "5", "8", "9"}) == Codes{{9, 1}});
    // Steps of a scale.
    CHECK(suspectsOf({"1", "2", "3", "4", "5", "6", "7", "8", "9"}).empty());
    CHECK(suspectsOf({"1", "2", "3", "4", "5", "6", "7", "99"}) == Codes{{99, 1}});
    CHECK(suspectsOf(agesAnd({})).empty());
    CHECK(suspectsOf({"-5", "0", "7", "3", "-9"}).empty());
    CHECK(suspectsOf({"1", "40", "77", "88", "100"}).empty());
    CHECK(suspectsOf({"0", "1", "2", "-1"}).empty());
    CHECK(reading(agesAnd({"-99"})).missing() == 0);
}

TEST_CASE("codes that a user names are missing", "[reading]")
{
    const auto named = reading(agesAnd({"-99", "-99.0"}), ReadFor::Model, missingIs("-99"));
    CHECK(named.suspects.empty());
    CHECK(named.missing() == 2);
    CHECK(named.markers == std::map<std::string, std::size_t>{{"-99", 1}, {"-99.0", 1}});
    CHECK(reading(agesAnd({"-99"}), ReadFor::Model, missingIs("x=-99")).missing() == 1);
    const auto rules = missingIs("y=-99");
    const auto other = reading(agesAnd({"-99"}), ReadFor::Model, rules);
    CHECK(other.missing() == 0);
    CHECK(unusedCodes(rules, {{"t.csv", ',', 1, false, {other}}}).size() == 1);
    CHECK(unusedCodes(missingIs("-99"), {{"t.csv", ',', 1, false, {named}}}).empty());
    CHECK(reading({"red", "red", "red", "k. A."}, ReadFor::Study, missingIs("k. A.")).categories
          == std::vector<std::string>{"red"});
}
