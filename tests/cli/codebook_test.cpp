// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(CommandLine, "the codebook is written as the file's ending says", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto bytes = readFile(study);
    const auto csv = folder.path("book.csv").string();
    REQUIRE(run("codebook " + study + " -o " + csv).code == 0);
    const auto text = readFile(csv);
    CHECK(text.starts_with("attribute,owner,label,scale,"));
    CHECK(text.find("relevance,tie,Relevance for ego,ordinal") != std::string::npos);
    const auto again = run("codebook " + study + " -o " + csv);
    CHECK(again.code == 1);
    CHECK(again.problems.find("exists") != std::string::npos);
    CHECK(run("codebook " + study + " --force -o " + csv).code == 0);
    CHECK(run("codebook " + study + " -o " + folder.path("book.odt").string()).code == 2);
    const auto unknown =
        run("codebook " + study + " --language nl -o " + folder.path("nl.html").string());
    CHECK(unknown.code == 1);
    CHECK(unknown.problems.find("nl") != std::string::npos);
    CHECK(readFile(study) == bytes);
}

TEST_CASE_METHOD(CommandLine, "a study begins with a template from a file", "[cli]")
{
    const auto from = testData("templates/support.netcanvas").string();
    const auto egos = folder.write("egos.csv", "ego_id,label,age\n1,Anna,40\n").string();
    const auto alters =
        folder.write("alters.csv", "ego_id,alter_id,label,closeness\n1,1,Ben,3\n").string();
    const auto made =
        run("import " + study + " --template " + from + " --egos " + egos + " --alters " + alters);
    CHECK(made.code == 0);
    CHECK(made.problems.find("film.mp4") != std::string::npos);
    CHECK(run("describe " + study + " --format csv").output.find("closeness") != std::string::npos);
}
