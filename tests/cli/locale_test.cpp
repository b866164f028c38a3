// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts read is the same under every locale: German writes decimal commas, Turkish has two
// letters i, Arabic other
// names of days.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"
#include "tests/command_output.hpp"

#include <cstdio>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Runs commands under a locale; one that the system lacks is compiled into a folder of the test.
struct LocaleFixture : CommandLine {
    /// @return false if there is no such locale, nor what it could be made from
    bool enter(const std::string& name)
    {
        const auto made = folder.path(name + ".UTF-8").string();
        const auto listed = outputOf("locale -a 2>/dev/null | grep -ix '" + name + ".utf-\\?8'");
        environment = "LC_ALL=" + name + ".UTF-8";
        if (!listed.empty())
            return true;
        environment = "LOCPATH=" + folder.path("").string() + " " + environment;
        return std::system(
                   ("localedef -i " + name + " -f UTF-8 " + made + " >/dev/null 2>&1").c_str())
               == 0;
    }

    /// True if numbers or days are written in another way under the locale: else nothing would be
    /// tested.
    bool isForeign() const
    {
        const auto commas = outputOf("env " + environment + " printf '%.1f' 1,5 2>/dev/null");
        const auto day = outputOf("env " + environment + " date -d 2026-01-05 +%A 2>/dev/null");
        return commas == "1,5" || day.find("Monday") == std::string::npos;
    }
};

}  // namespace

TEST_CASE_METHOD(LocaleFixture, "tables, models and files are the same under every locale", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto csv = testData("lmm/ego_small/data.csv").string();
    const std::vector<std::string> commands{
        "networks " + study + " --measures all --format csv",
        "describe " + study + " --format csv",
        "describe " + study + " --format json",
        "describe " + study,
        "crosstab " + study + " --rows type --columns outreach --percent row --test --format csv",
        "models " + study + " --format csv",
        "models " + study + " --format json",
        "models " + study + " --format html",
        "models " + study + " --format latex",
        "fit " + csv + " --formula 'close ~ kin + dur + (1 | ego)' --confint wald",
        "fit " + csv + " --formula 'close ~ kin + dur + (1 | ego)' --format json",
        "fit " + testData("cases/56-tab-decimal-comma/tabcomma.tsv").string()
            + " --formula 'y ~ hours + (1 | ego)' --format csv"};
    const auto workbook = folder.path("models.xlsx").string();
    const auto picture = folder.path("map.svg").string();
    const auto filesOf = [&] {
        REQUIRE(run("models " + study + " --format xlsx --force -o " + workbook).code == 0);
        REQUIRE(run("map " + study + " --ego 'Together e.V.' --force -o " + picture).code == 0);
        return outputOf("unzip -p " + workbook + " xl/worksheets/sheet1.xml xl/styles.xml")
               + readFile(picture);
    };
    std::vector<std::string> expected;
    for (const auto& command : commands) {
        const auto found = run(command);
        CHECK(found.code == 0);
        expected.push_back(found.output);
    }
    const auto expectedFiles = filesOf();

    for (const std::string name : {"de_DE", "tr_TR", "ar_EG"}) {
        if (!enter(name) || !isForeign()) {
            WARN("There is no locale " + name + ".UTF-8, and it could not be made; skipped.");
            continue;
        }
        CAPTURE(name);
        for (std::size_t i = 0; i < commands.size(); ++i) {
            CAPTURE(commands[i]);
            const auto found = run(commands[i]);
            CHECK(found.code == 0);
            CHECK(found.output == expected[i]);
        }
        CHECK(filesOf() == expectedFiles);
        // Words of formats have capitals with an i; Turkish has another small letter for that.
        const auto net =
            folder.write("loud.net", "*VERTICES 2\n1 \"Ada\"\n2 \"Cem\"\n*EDGES\n1 2\n").string();
        CHECK(run("import " + folder.path(name + "-net.alteri").string() + " " + net).code == 0);
        const auto again = folder.path(name + ".alteri").string();
        CHECK(run("import " + again + " --template migrant-organizations --egos "
                  + sampleTable("egos.csv").string() + " --alters "
                  + sampleTable("alters.csv").string())
                  .code
              == 0);
        CHECK(run("networks " + again + " --measures all --format csv").output == expected.front());
    }
}
