// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/r_script.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <cstdlib>
#include <fstream>

using namespace alteri;
using namespace alteri::test;

namespace {

bool hasLme4()
{
    return std::system("Rscript -e 'library(lme4)' >/dev/null 2>&1") == 0;
}

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file) << text;
}

/// One model for each way in which a variable can enter.
std::vector<ModelSpec> manyWays()
{
    std::vector<ModelSpec> specs;
    for (const auto* formula :
         {"y ~ x + type + (1 | ego)", "y ~ centre(x) + within(z) + between(z) + (1 | ego)",
          "y ~ sum(type) * x + (1 | ego)", "y ~ 0 + type + x:z + (1 | ego)", "y ~ x + (x | ego)",
          "y ~ x + (1 | ego) + (1 | city)", "y ~ x + type + (1 | ego)", "y ~ x + z + (1 | ego)"})
        specs.push_back(specFor(formula));
    for (std::size_t i = 0; i < specs.size(); ++i)
        specs[i].name = "Model " + std::to_string(i + 1);
    return specs;
}

}  // namespace

TEST_CASE("a script for R names data, formula and estimates", "[r-script]")
{
    const auto frame = exampleFrame();
    const auto fit = fitModel(frame, specFor("y ~ x + type + (x || ego)"));
    const auto script = rScript(frame, {fit}, "ties.csv");
    CHECK_THAT(script, Catch::Contains("read.csv(\"ties.csv\""));
    CHECK_THAT(script, Catch::Contains("`y` ~ 1 + `x` + `type` +"));
    CHECK_THAT(script, Catch::Contains("(1 | `ego`) + (0 + `x` | `ego`)"));
    CHECK_THAT(script, Catch::Contains("REML = FALSE"));
    CHECK_THAT(script, Catch::Contains("`(Intercept)` = "));
}

TEST_CASE("the data of models hold their variables first and no names", "[r-script]")
{
    auto frame = exampleFrame();
    auto& names = frame.columns.emplace_back();
    names.name = "alter";
    names.texts.assign(frame.rows, "Somebody");
    const auto table = modelData(frame, {fitModel(frame, specFor("y ~ z + (1 | ego)"))});
    CHECK(table.columns.at(0).key == "y");
    CHECK(table.columns.at(1).key == "z");
    CHECK(table.columns.at(2).key == "ego");
    CHECK(table.rows.size() == frame.rows);
    for (const auto& column : table.columns)
        CHECK(column.key != "alter");
}

TEST_CASE("R gives the same estimates to a millionth of their standard errors", "[r-script]")
{
    if (!hasLme4()) {
        WARN("R with lme4 is not installed: the script was not run");
        return;
    }
    auto frame = exampleFrame();
    frame.edit("x")->numbers->setMissing(5);
    auto specs = manyWays();
    const auto levels = frame.find("type")->categories->levels;
    specs[6].references.push_back({"type", levels.back()});
    specs[6].groupings.push_back({"type", "other", {levels[0], levels[1]}});
    specs[6].reml = true;
    specs[7].centred = {"x"};
    specs[7].sameSampleAs = {"type"};
    for (const auto* formula :
         {"y ~ poly(x, 2) + scale(z) + (1 | ego)", "y ~ poly(x, 2, raw = TRUE) * z + (1 | ego)",
          "y ~ factor(type) + offset(z) + I(x^2) + (1 | ego)", "y ~ x + z + (1 | ego)",
          "y ~ x + z + (1 | ego)", "y ~ x + type"}) {
        specs.push_back(specFor(formula));
        specs.back().name = formula;
    }
    specs[11].subset = "type = \"" + levels[0] + "\" or not(x > 0) and z >= -10";
    specs[12].precision = "w";
    std::vector<double> weights(frame.rows, 1);
    for (std::size_t row = 0; row < weights.size(); row += 3)
        weights[row] = 2.5;
    frame.columns.push_back(numberColumn("w", weights));
    std::vector<Fit> fits;
    for (const auto& spec : specs)
        fits.push_back(isSingleLevel(spec) ? fitLeastSquares(frame, spec).fit
                                           : fitModel(frame, spec));
    const TemporaryFolder folder;
    write(folder.path("ties.csv"), writeTable(modelData(frame, fits), TableFormat::Csv));
    write(folder.path("models.R"), rScript(frame, fits, "ties.csv"));
    const auto command = "cd '" + folder.path("").string() + "' && Rscript models.R > log.txt 2>&1";
    const int code = std::system(command.c_str());
    std::ifstream log(folder.path("log.txt"));
    INFO(std::string(std::istreambuf_iterator<char>(log), {}));
    CHECK(code == 0);
}
