// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real command-line program: what scripts can rely on.
#include "core/exchange/results/chosen_test.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

/// Four bytes, the highest first.
std::uint32_t numberAt(const std::string& bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

/// Width in pixels and dots per metre of a PNG.
std::pair<std::uint32_t, std::uint32_t> pngSize(const std::string& bytes)
{
    constexpr std::size_t widthAt = 16;
    constexpr std::size_t tagLength = 4;
    const auto resolution = bytes.find("pHYs");
    REQUIRE(resolution != std::string::npos);
    return {numberAt(bytes, widthAt), numberAt(bytes, resolution + tagLength)};
}

}  // namespace

TEST_CASE_METHOD(CommandLine, "the sample goes from tables to every figure expected", "[cli]")
{
    REQUIRE(import().code == 0);
    CHECK(run("check " + study).code == 0);
    const auto expected = Json::parse(readFile(testData("sample/expected.json")));

    const auto described = Json::parse(run("describe " + study + " --format json").output);
    for (const auto& [name, values] : expected.at("univariate").items()) {
        bool found = false;
        for (const auto& row : described)
            if (row.at("variable") == name && row.at("category").is_null()) {
                found = true;
                for (const auto* key : {"min", "max", "mean", "sd", "n"})
                    CHECK(row.at(key).get<double>()
                          == Approx(values.at(key).get<double>()).epsilon(1e-12));
            }
        CHECK(found);
    }

    const auto networks = Json::parse(run("networks " + study + " --format json").output);
    REQUIRE(networks.size() == 15);
    for (std::size_t i = 0; i < networks.size(); ++i)
        for (const auto& [key, value] : expected.at("networks").at(i).items()) {
            if (value.is_string())
                CHECK(networks.at(i).at(key) == value);
            else
                CHECK(networks.at(i).at(key).get<double>()
                      == Approx(value.get<double>()).epsilon(1e-12));
        }

    const auto models = Json::parse(run("models " + study + " --format json").output);
    REQUIRE(models.size() == 3);
    for (const auto& model : models) {
        const auto& values = expected.at("models").at(model.at("name").get<std::string>());
        for (const auto& term : model.at("fixed")) {
            const auto name = term.at("term").get<std::string>();
            CHECK(term.at("estimate").get<double>()
                  == Approx(values.at("estimate").at(name).get<double>()).epsilon(1e-6));
            CHECK(term.at("se").get<double>()
                  == Approx(values.at("se").at(name).get<double>()).epsilon(1e-6));
        }
        CHECK(model.at("logLik").get<double>()
              == Approx(values.at("logLik").get<double>()).epsilon(1e-6));
        CHECK(model.at("bic").get<double>()
              == Approx(values.at("bic").get<double>()).epsilon(1e-6));
        CHECK(model.at("wald").at("df") == values.at("wald").at("df"));
    }
}

TEST_CASE_METHOD(CommandLine, "a model is fitted to any CSV file", "[cli]")
{
    const auto data = testData("lmm/ego_small/data.csv").string();
    const auto run = this->run("fit " + data
                               + " --formula 'close ~ kin + same_sex + dur + ego_female + ego_age"
                                 " + (1 | ego)' --reml --format json");
    REQUIRE(run.code == 0);
    const auto expected =
        Json::parse(readFile(testData("lmm/ego_small/expected.json"))).at("expected").at("REML");
    const auto fit = Json::parse(run.output);
    CHECK(fit.at("method") == "REML");
    CHECK(fit.at("logLik").get<double>()
          == Approx(expected.at("logLik").get<double>()).epsilon(1e-12));
    CHECK(fit.at("random").at(0).at("sd").get<double>()
          == Approx(expected.at("tau_sd").at(0).get<double>()).epsilon(1e-10));
}

TEST_CASE_METHOD(CommandLine, "everything that a model says is an option", "[cli]")
{
    const auto data = testData("lmm/ego_small/data.csv").string();
    const auto expected =
        Json::parse(readFile(testData("lmm/ego_small/expected.json"))).at("expected").at("REML");
    const auto run = this->run(
        "fit " + data
        + " --formula 'close ~ kin + same_sex + dur + ego_female + ego_age + (1 | ego)' --reml"
          " --df kenward-roger --anova --confint boot --replicates 100 --seed 3 --robust"
          " --influence --modes --diagnostics --compare 'close ~ kin + (1 | ego)' --format json");
    REQUIRE(run.code == 0);
    const auto fit = Json::parse(run.output);
    CHECK(fit.at("kenward_roger").at(0).at("df").get<double>()
          == Approx(expected.at("kenward_roger_df").at(0).get<double>()).epsilon(1e-10));
    CHECK(fit.at("explained").at(0).at("lower").get<double>()
          == Approx(expected.at("ci95_icc_logit").at(0).get<double>()).epsilon(1e-10));
    CHECK(fit.at("anova").size() == 5 + 1 + 5 + 5 + 1);
    CHECK(fit.at("confint").size() == 8);
    CHECK(fit.at("robust").size() == 6);
    CHECK(fit.at("influence").size() == 15);
    CHECK(fit.at("modes").size() == 15);
    CHECK(fit.at("diagnostics").size() == 319);
    CHECK(fit.at("comparison").at(1).at("df") == 4);
    const auto text =
        this->run("fit " + data + " --formula 'close ~ kin + (kin || ego)' --confint profile");
    CHECK(text.code == 0);
    CHECK(text.output.find("Random effects") != std::string::npos);
    CHECK(this->run("fit " + data + " --formula 'close ~ kin + (1 | ego)' --df kenward-roger").code
          == 1);
    CHECK(this->run("fit " + data + " --formula 'close ~ kin + (1 | ego)' --confint magic").code
          == 2);
}

TEST_CASE_METHOD(CommandLine, "references, groupings and centring are options", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto fit =
        Json::parse(run("fit " + study
                        + " --formula 'relevance ~ type + outreach + members + (1 | ego_id)'"
                          " --group type:other=association,religious,company,education,party"
                          " --ref type=other --ref outreach=local --centre members --format json")
                        .output);
    std::vector<std::string> terms;
    for (const auto& term : fit.at("fixed"))
        terms.push_back(term.at("term"));
    CHECK(terms
          == std::vector<std::string>{"(Intercept)", "typemigrant", "typestate", "typewelfare",
                                      "outreachnational", "outreachtransnational", "members"});
    CHECK(fit.at("random").at(0).at("group") == "ego_id");
}

TEST_CASE_METHOD(CommandLine, "outcomes of networks are explained without a grouping", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto fit = [&](const std::string& options) {
        return Json::parse(run("fit " + study + " --format json " + options).output);
    };
    // R: lm(size ~ year_founded + project_funding)
    const auto model = fit("--formula 'size ~ year_founded + project_funding'");
    CHECK(model.at("n") == 15);
    CHECK(model.at("logLik").get<double>() == Approx(-48.0437501259566));
    CHECK(model.at("fixed").at(1).at("estimate").get<double>() == Approx(-0.476767971946241));
    CHECK(model.at("fixed").at(1).at("se").get<double>() == Approx(0.179910649361279));
    CHECK(model.at("fixed").at(2).at("p").get<double>() == Approx(0.1451005520302619));
    const auto some = fit("--formula 'size ~ year_founded' --subset 'project_funding = 1'");
    CHECK(some.at("n") == 10);
    CHECK(some.at("filtered") == 5);
    CHECK(some.at("fixed").at(1).at("estimate").get<double>() == Approx(-0.437384898710875));
    const auto shares = fit("--formula 'share_state ~ year_founded'");
    CHECK(shares.at("fixed").at(1).at("se").get<double>() == Approx(0.229059526310412));
    CHECK(fit("--rows ties --formula 'relevance ~ type'").at("n") == 319);
    CHECK(run("fit " + study + " --formula 'size ~ within(members)'").code != 0);
}

TEST_CASE_METHOD(CommandLine, "pictures are written", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto maps = folder.path("maps");
    CHECK(run("map " + study + " --all -o " + maps.string() + " --width-mm 84 --dpi 100").code
          == 0);
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(maps))
        files += file.path().extension() == ".png" ? 1 : 0;
    CHECK(files == 15);
    const auto one = folder.path("one.png");
    CHECK(run("map " + study + " --ego 'Together e.V.' -o " + one.string()).code == 0);
    CHECK(std::filesystem::file_size(one) > 10000);
    const auto plot = folder.path("plot.png");
    CHECK(run("plot " + study + " --model 'Model 1' 'Model 3' -o " + plot.string()).code == 0);
    CHECK(std::filesystem::file_size(plot) > 10000);
    CHECK(run("plot " + study + " --model 'Model 9' -o " + plot.string()).code == 1);
    for (const std::string form : {"print", "chart"}) {
        const auto narrow = folder.path(form + ".png");
        REQUIRE(run("plot " + study + " --form " + form
                    + " --table --standardised --intervals both --width-mm 84 --dpi 600 -o "
                    + narrow.string())
                    .code
                == 0);
        const auto [width, dotsPerMetre] = pngSize(readFile(narrow));
        CHECK(width == 1984);
        CHECK(dotsPerMetre == 23622);
    }
    const auto svg = folder.path("plot.svg");
    CHECK(run("plot " + study + " --title '' -o " + svg.string()).code == 0);
    CHECK(readFile(svg).find("<svg") != std::string::npos);
    const auto pdf = folder.path("plot");
    CHECK(run("plot " + study + " --format pdf -o " + pdf.string()).code == 0);
    CHECK(readFile(pdf).starts_with("%PDF"));
    CHECK(run("plot " + study + " --form round -o " + svg.string()).code == 2);
}

TEST_CASE_METHOD(CommandLine, "a report can be reproduced in R", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto report = folder.path("report");
    REQUIRE(run("report " + study + " -o " + report.string()).code == 0);
    const auto page = readFile(report / "report.html");
    CHECK_THAT(page, Catch::Contains("relevance ~ "));
    CHECK_THAT(page, Catch::Contains("0.481</td>"));
    CHECK_THAT(readFile(report / "ties.csv"), !Catch::Contains("Mosque"));
    CHECK_THAT(readFile(report / "models.R"), Catch::Contains("lmer("));
    if (std::system("Rscript -e 'library(lme4)' >/dev/null 2>&1") != 0) {
        WARN("R with lme4 is not installed: the script was not run");
        return;
    }
    const auto inR = "cd '" + report.string() + "' && Rscript models.R >log.txt 2>&1";
    CHECK(std::system(inR.c_str()) == 0);
    CHECK_THAT(readFile(report / "log.txt"), Catch::Contains("All estimates agree."));

    // Without maps no name of an alter leaves the study.
    REQUIRE(run("report " + study + " --no-maps -o " + folder.path("bare").string()).code == 0);
    CHECK(std::filesystem::is_empty(folder.path("bare") / "pictures") == false);
    CHECK_FALSE(std::filesystem::exists(folder.path("bare") / "pictures" / "map-001.png"));
}

TEST_CASE_METHOD(CommandLine, "wrong use exits with 2, failure with 1 and one sentence", "[cli]")
{
    CHECK(run("--help").code == 0);
    CHECK(run("fit --help").code == 0);
    CHECK(run("").code == 2);
    CHECK(run("dance").code == 2);
    CHECK(run("describe").code == 2);
    CHECK(run("fit x.csv --formula 'y ~ x' --ref type").code == 2);

    const auto missing = run("describe " + study);
    CHECK(missing.code == 1);
    CHECK(missing.output.empty());
    CHECK(missing.problems.find("does not exist") != std::string::npos);
    CHECK(std::count(missing.problems.begin(), missing.problems.end(), '\n') == 1);

    REQUIRE(import().code == 0);
    const auto again = import();
    CHECK(again.code == 1);
    CHECK(again.problems.find("exists already") != std::string::npos);
    const auto syntax = run("fit " + study + " --formula 'relevance ~ + (1 | ego)'");
    CHECK(syntax.code == 1);
    CHECK(syntax.problems.find("character 13") != std::string::npos);
    CHECK(run("import " + folder.path("n.alteri").string() + " --template none --egos x --alters y")
              .code
          == 1);
}

TEST_CASE_METHOD(CommandLine, "a faulty import leaves no study behind", "[cli]")
{
    const auto egos = folder.write("egos.csv", "ego_id\nE1\nE1\n").string();
    const auto alteri = folder.write("alters.csv", "ego_id,alter_id,type\nE1,1,x\n").string();
    const auto result = run("import " + study + " --egos " + egos + " --alters " + alteri);
    CHECK(result.code == 1);
    CHECK(std::count(result.problems.begin(), result.problems.end(), '\n') == 2);
    CHECK_FALSE(std::filesystem::exists(study));
}

TEST_CASE_METHOD(CommandLine,
                 "maps are written in each format, and styles and names obeyed",
                 "[cli]")
{
    REQUIRE(import().code == 0);
    const auto file = [&](const std::string& name) { return folder.path(name).string(); };
    const auto map = [&](const std::string& arguments) {
        const auto result = run("map " + study + " --ego E01 --width-mm 129 " + arguments);
        CHECK(result.problems.empty());
        return result.code;
    };
    // The suffix decides, unless a format is given.
    CHECK(map("-o " + file("a.png") + " --dpi 300") == 0);
    CHECK(readFile(file("a.png")).substr(1, 3) == "PNG");
    CHECK(map("-o " + file("a.svg")) == 0);
    CHECK(readFile(file("a.svg")).find("width=\"129mm\"") != std::string::npos);
    CHECK(map("-o " + file("a.pdf") + " --height-mm 210") == 0);
    CHECK(readFile(file("a.pdf")).starts_with("%PDF"));
    CHECK(map("-o " + file("b") + " --format pdf") == 0);
    CHECK(readFile(file("b")).starts_with("%PDF"));

    CHECK(map("-o " + file("n.svg") + " --svg-text --names numbers --key " + file("key.csv")) == 0);
    CHECK(readFile(file("n.svg")).find("Together") == std::string::npos);
    CHECK(readFile(file("key.csv")).find("Ego 1,E01,Together e.V.,1,") != std::string::npos);
    CHECK(map("-o " + file("c.svg")
              + " --svg-text --title 'Net of {ego}' --caption 'Figure 1' "
                "--palette greyscale --legend below --ties evaluation --language de")
          == 0);
    CHECK(readFile(file("c.svg")).find("Net of Together e.V.") != std::string::npos);
    CHECK(readFile(file("c.svg")).find("Figure 1") != std::string::npos);

    const auto style = folder.write(
        "s.alteri-style", R"({"alteriStyle": 1, "title": "Styled", "widthMillimetres": 60})");
    CHECK(run("map " + study + " --ego E01 --svg-text -o " + file("d.svg") + " --style "
              + style.string())
              .code
          == 0);
    CHECK(readFile(file("d.svg")).find("width=\"60mm\"") != std::string::npos);
    CHECK(readFile(file("d.svg")).find("Styled") != std::string::npos);

    CHECK(run("map " + study + " --all -o " + file("sheet.png")
              + " --contact-sheet 4x2 --dpi 72 --letters")
              .code
          == 0);
    CHECK(std::filesystem::exists(folder.path("sheet-2.png")));
    CHECK_FALSE(std::filesystem::exists(folder.path("sheet-3.png")));
    CHECK(run("map " + study + " --all -o " + file("maps") + " --pattern '{code}' --dpi 72").code
          == 0);
    CHECK(std::filesystem::exists(folder.path("maps/E15.png")));
}

TEST_CASE_METHOD(CommandLine, "wrong wishes for maps are told in a sentence", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto output = " -o " + folder.path("x.png").string();
    CHECK(run("map " + study + " --ego Nobody" + output).code == 1);
    CHECK(run("map " + study + " --ego E01 --format gif" + output).code == 2);
    CHECK(run("map " + study + " --ego E01 --contact-sheet big" + output).code == 2);
    CHECK(run("map " + study + " --ego E01 --width-mm 1" + output).code == 2);
    CHECK(run("map " + study + " --ego E01 --style /nowhere" + output).code == 1);
    CHECK_THAT(run("map " + study + " --ego E01 --style /dev/zero" + output).problems,
               Catch::Contains("a folder or a device"));
    CHECK(run("map " + study + " --ego E01 -o /nowhere/x.png").code == 1);
    // Its names would be cut off.
    const auto small = run("map " + study + " --ego E01 --width-mm 30 --height-mm 25" + output);
    CHECK(small.code == 1);
    CHECK_THAT(small.problems, Catch::Contains("25 mm are the most"));
}

TEST_CASE_METHOD(CommandLine, "stars of models say which test they are", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto wald = run("models " + study + " --format markdown").output;
    CHECK_THAT(wald, Catch::Contains("(Wald z)"));
    const auto few = run("models " + study + " --format markdown --test satterthwaite").output;
    CHECK_THAT(few, Catch::Contains("t tests, Satterthwaite's degrees of freedom"));
    // The study's models are fitted by ML, for which Kenward and Roger have no tests.
    const auto refused = run("models " + study + " --format markdown --test kenward-roger");
    CHECK(refused.code == 1);
    CHECK_THAT(refused.problems,
               Catch::Contains("Kenward-Roger method needs a model fitted by REML"));
    CHECK(run("models " + study + " --test student").code == 2);
}

TEST_CASE_METHOD(CommandLine, "models are tested as the study says", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto usual = run("models " + study + " --format markdown").output;
    StudyFile::open(study, systemEnvironment())->perform("Choose", [](Writer& writer) {
        chooseTest(writer, CoefficientTest::Satterthwaite);
    });
    const auto chosen = run("models " + study + " --format markdown").output;
    CHECK(chosen != usual);
    CHECK(chosen == run("models " + study + " --format markdown --test satterthwaite").output);
    CHECK(run("models " + study + " --format markdown --test wald").output == usual);
    REQUIRE(run("report " + study + " -o " + folder.path("report").string()).code == 0);
    CHECK(readFile(folder.path("report") / "report.html").find("Satterthwaite")
          != std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "models are printed as journals print them, into files too", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto html = run("models " + study + " --format html");
    CHECK(html.code == 0);
    CHECK(html.output.find("Type of organisation (reference: Other)") != std::string::npos);
    CHECK(html.output.find("0.481</td>") != std::string::npos);
    const auto latex = run("models " + study + " --format latex --errors-below").output;
    CHECK(latex.find("\\toprule") != std::string::npos);
    CHECK(latex.find(" & (0.096) & ") != std::string::npos);
    CHECK(run("models " + study + " --format markdown").output.find("0.481\\*\\*\\* (0.096)")
          != std::string::npos);
    // Scripts rely on the plain table.
    CHECK(run("models " + study + " --format csv").output.starts_with("term,Model 1,"));

    const auto file = folder.path("models.xlsx");
    CHECK(run("models " + study + " --format xlsx -o " + file.string()).code == 0);
    CHECK(readFile(file).starts_with("PK"));
    CHECK(run("models " + study + " --format xlsx").code == 2);
    CHECK(run("models " + study + " --format html -o /nowhere/at/all.html").code == 1);
}
