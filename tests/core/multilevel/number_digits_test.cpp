// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers keep the digits that tell something, wherever they are written.
#include "core/exchange/results/journal_export.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr double million = 1e6;

/// The example with a predictor of the size of members or inhabitants.
Frame withLarge(double factor)
{
    auto frame = exampleFrame();
    for (auto& value : frame.edit("z")->numbers->values)
        value *= factor;
    return frame;
}

bool tellsSomething(const std::string& text)
{
    return text.find_first_of("123456789") != std::string::npos;
}

const std::vector<TableValue>& rowOf(const Table& table, const std::string& name)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        return std::get<std::string>(row.front()) == name;
    });
    REQUIRE(found != table.rows.end());
    return *found;
}

const std::string& writtenIn(const TableValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return std::get<WrittenNumber>(value).text;
}

}  // namespace

TEST_CASE("a standard error shows two significant digits", "[numbers]")
{
    CHECK(digitsFor(0.25) == NumberDigits{3, false});
    CHECK(digitsFor(12.5) == NumberDigits{3, false});
    CHECK(digitsFor(0.00996) == NumberDigits{3, false});
    CHECK(digitsFor(0.0072) == NumberDigits{4, false});
    CHECK(digitsFor(0.0072, 4) == NumberDigits{4, false});
    CHECK(digitsFor(0.00012) == NumberDigits{5, false});
    CHECK(digitsFor(0.00001) == NumberDigits{6, false});
    CHECK(digitsFor(5e-8) == NumberDigits{9, true});
    CHECK(digitsFor(0) == NumberDigits{3, false});
}

TEST_CASE("numbers are written to the place of their digits", "[numbers]")
{
    CHECK(numberText(-0.4, {3, false}) == "-0.400");
    CHECK(numberText(0.000174, {5, false}) == "0.00017");
    CHECK(numberText(1.731e-7, {9, true}) == "1.73e-7");
    CHECK(numberText(5.04e-8, {9, true}) == "5.0e-8");
    CHECK(numberText(-2.1e-9, {9, true}) == "-2e-9");
    CHECK(numberText(9.996e-8, {9, true}) == "1.00e-7");
    CHECK(numberText(6e-10, {9, true}) == "1e-9");
    CHECK(numberText(1e-12, {9, true}) == "0");
    CHECK(numberText(0, {9, true}) == "0");
    CHECK(numberText(-3, {9, true}) == "-3.000000000");
    CHECK(pText(0.0004, 4) == "<0.001");
    CHECK(pText(0.01234, 4) == "0.0123");
    CHECK(pText(0, 3) == "<0.001");
}

TEST_CASE("small coefficients keep their digits in all tables", "[numbers]")
{
    const double factor = GENERATE(1e3, 1e5, million * 10);
    CAPTURE(factor);
    const auto frame = withLarge(factor);
    const auto usual = fitModel(exampleFrame(), specFor("y ~ x + z + (1 | ego)"));
    const auto model = fitAndKeep(frame, specFor("y ~ x + z + (1 | ego)"));
    const auto regression = regressionTable({model.fit});
    const auto text = writtenIn(rowOf(textTable(regression), "z")[1]);
    CHECK(tellsSomething(text.substr(0, text.find('('))));
    CHECK(tellsSomething(text.substr(text.find('('))));
    // Other rows have the usual decimals.
    CHECK(rowOf(textTable(regression), "x")[1]
          == rowOf(textTable(regressionTable({usual})), "x")[1]);
    const auto coefficients = coefficientTable(model.fit);
    for (const std::size_t column : {1U, 2U, 5U, 6U})
        CHECK(tellsSomething(writtenIn(rowOf(coefficients, "z")[column])));
    for (const auto& row : waldIntervalsPart(model.fit, 0.95).table.rows)
        for (const std::size_t column : {1U, 2U, 3U})
            CHECK(tellsSomething(writtenIn(row[column])));
    const auto journal = journalTable({journalModel(model)}, JournalWords());
    const auto cell = std::find_if(journal.rows.begin(), journal.rows.end(), [](const auto& row) {
                          return row.name == "z";
                      })->cells.front();
    CHECK(cell.text() == text);
    CHECK((fitSummary(model.fit).find("small estimates: z;") != std::string::npos)
          == (std::abs(model.fit.fixed[2].estimate) < 0.0005));
}

TEST_CASE("variances keep their digits whatever the outcome's unit", "[numbers]")
{
    auto frame = exampleFrame();
    for (auto& value : frame.edit("y")->numbers->values)
        value /= 1000;
    const auto model = fitAndKeep(frame, specFor("y ~ x + (1 | ego)"));
    REQUIRE_FALSE(model.fit.singular);
    const auto table = textTable(regressionTable({model.fit}));
    for (const auto* name : {"variance between", "variance within"})
        CHECK(tellsSomething(writtenIn(rowOf(table, name)[1])));
    for (const auto& row : randomEffectsPart(model.fit).table.rows)
        CHECK((tellsSomething(writtenIn(row[3])) && tellsSomething(writtenIn(row[4]))));
    CHECK(fitSummary(model.fit).find("0.0000,") == std::string::npos);
}

TEST_CASE("small p values are bounded, files have their digits", "[numbers]")
{
    auto frame = exampleFrame();
    auto* y = frame.edit("y");
    for (std::size_t row = 0; row < frame.rows; ++row)
        y->numbers->values[row] += 20 * frame.find("x")->numbers->values[row];
    const auto fit = fitModel(frame, specFor("y ~ x + (1 | ego)"));
    const auto table = coefficientTable(fit);
    CHECK(writtenIn(rowOf(table, "x")[4]) == "<0.001");
    CHECK(*numberOf(rowOf(table, "x")[4]) == fit.fixed[1].p);
    CHECK(writeTable(table, TableFormat::Csv).find('<') == std::string::npos);
    CHECK(writeTable(table, TableFormat::Json).find('<') == std::string::npos);
    CHECK(writeTable(table, TableFormat::Text).find("<0.001") != std::string::npos);
    CHECK(fitSummary(fit).find("p <0.001") != std::string::npos);
}

TEST_CASE("powers of ten are printed as each format writes them", "[numbers]")
{
    JournalTable table;
    table.models = {"M"};
    table.rows = {{JournalTable::Row::Kind::Coefficient,
                   "a",
                   {{JournalCell::Kind::Estimate, -1.73e-7, 9, "***", 5e-8, 0, true}},
                   "a"}};
    const auto text = [&](JournalFormat format) {
        return journalText(table, format, ErrorPlace::Beside);
    };
    CHECK(text(JournalFormat::Csv).find("a,-1.73e-7,***,5.0e-8\n") != std::string::npos);
    CHECK(text(JournalFormat::Html).find("(5.0 \u00d7 10<sup>\u22128</sup>)") != std::string::npos);
    CHECK(text(JournalFormat::Latex)
              .find("$-$1.73$\\times$10$^{-7}$ & $^{***}$~(5.0$\\times$10$^{-8}$)")
          != std::string::npos);
    CHECK(text(JournalFormat::Markdown).find("\u22121.73 \u00d7 10<sup>\u22127</sup>\\*\\*\\* (5.0")
          != std::string::npos);
}
