// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

std::string exchangeFile(const std::string& name)
{
    return testData("exchange/" + name).string();
}

bool says(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE_METHOD(CommandLine,
                 "files of other programs are recognised and imported",
                 "[cli][foreign]")
{
    const auto canvas =
        run("import " + study + " " + exchangeFile("network-canvas/networkCanvasExport.zip"));
    REQUIRE(canvas.code == 0);
    CHECK(
        says(canvas.output, "Network Canvas: 6 egos, 6 maps, 54 alteri, 106 ties between alteri."));
    CHECK(says(canvas.problems, "“relationship” is one question whose options have a column each"));
    CHECK(run("check " + study).code == 0);

    const auto again =
        run("import " + study + " " + exchangeFile("network-canvas/networkCanvasExport.zip"));
    CHECK(again.code == 1);

    const auto added =
        run("import " + study + " --add " + exchangeFile("vennmaker/together-ev.vmp"));
    REQUIRE(added.code == 0);
    CHECK(says(added.output, "25 alteri imported."));
    CHECK(says(run("networks " + study).output, "Together e.V."));
    CHECK(run("check " + study).code == 0);
}

TEST_CASE_METHOD(CommandLine, "encrypted names open with a password in a file", "[cli][foreign]")
{
    const auto file = exchangeFile("vennmaker/encrypted-names.vmp");
    const auto password = folder.write("password", "geheim\n").string();
    const auto wrong = folder.write("wrong", "offen\n").string();
    CHECK(run("import " + study + " --password-file " + wrong + " " + file).problems
          == "The password does not open the names in “encrypted-names”.\n");
    REQUIRE(run("import " + study + " --password-file " + password + " " + file).code == 0);
    CHECK(says(run("networks " + study).output, "Together e.V."));
}

TEST_CASE_METHOD(CommandLine, "what is no study of another program is told", "[cli][foreign]")
{
    const auto file = folder.write("notes.txt", "nothing").string();
    const auto refused = run("import " + study + " " + file);
    CHECK(refused.code == 1);
    CHECK(refused.problems
          == "notes.txt: The columns do not say whether the table is about egos, alteri or ties; "
             "name them ego_id, alter_id, Source and Target.\n");
    CHECK(run("import " + study).code == 2);
    CHECK(run("import " + study + " --ego somebody " + file).code == 2);
}

TEST_CASE_METHOD(CommandLine, "text tables are told apart by what is in them", "[cli][foreign]")
{
    const auto egos = folder.write("one.csv", "ego_id,age\n1,30\n2,40\n").string();
    const auto alteri = folder.write("two.csv", "egoID,alterID\n1,1\n1,2\n2,1\n").string();
    const auto ties = folder.write("three.csv", "egoID,Source,Target\n1,1,2\n").string();
    const auto result = run("import " + study + " " + ties + " " + alteri + " " + egos);
    REQUIRE(result.code == 0);
    CHECK(says(result.output,
               "2 egos imported.\n3 alteri imported.\n1 tie between alteri imported."));
}

TEST_CASE_METHOD(CommandLine, "a study that leaves as JSON comes back the same", "[cli][foreign]")
{
    REQUIRE(import().code == 0);
    const auto first = folder.path("first.json").string();
    const auto second = folder.path("second.json").string();
    const auto again = folder.path("again.alteri").string();
    REQUIRE(run("export " + study + " -o " + first + " --format json").code == 0);
    REQUIRE(run("import " + again + " " + first).code == 0);
    REQUIRE(run("export " + again + " -o " + second + " --format json").code == 0);
    CHECK(readFile(first) == readFile(second));
}

TEST_CASE_METHOD(CommandLine,
                 "tables of other programs are known by their columns",
                 "[cli][foreign]")
{
    const auto file =
        folder
            .write("wide.csv", "egoID;sex;netsize;alter.age.1;alter.age.2;alter.age.3;"
                               "X1.to.2;X1.to.3;X2.to.3\n"
                               "1;f;3;20;30;40;1;0;1\n2;m;2;50;60;;1;;\n")
            .string();
    const auto result = run("import " + study + " " + file);
    CAPTURE(result.problems);
    REQUIRE(result.code == 0);
    CHECK(says(result.output, "2 egos imported.\n5 alteri imported.\n"));
    CHECK(says(result.output, "3 ties between alteri imported."));
}
