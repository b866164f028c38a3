// SPDX-License-Identifier: GPL-3.0-or-later
// What commands write never takes the place of a study, of what they read or, unasked, of anything.
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <sqlite3.h>

#include <csignal>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(CommandLine, "no output takes the place of a study", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto bytes = readFile(study);
    const auto other = folder.path("other.alteri").string();
    newStudy(other).reset();
    const auto others = readFile(other);
    const auto disguised = folder.path("picture.png").string();
    std::filesystem::copy_file(study, disguised);
    for (const std::string force : {"", " --force"})
        for (const auto& target : {study, other, disguised}) {
            CAPTURE(target, force);
            for (const auto& command :
                 {"map " + study + " --ego 'Together e.V.' -o " + target,
                  "map " + study + " --ego 'Together e.V.' --names numbers -o "
                      + folder.path("map.png").string() + " --key " + target,
                  "map " + study + " --all --contact-sheet 9x9 -o " + target,
                  "plot " + study + " -o " + target, "models " + study + " -o " + target,
                  "models " + study + " --format xlsx -o " + target,
                  "models " + study + " --format html -o " + target}) {
                CAPTURE(command);
                const auto run = this->run(command + force);
                CHECK(run.code == 1);
                CHECK_FALSE(run.problems.empty());
            }
        }
    CHECK((readFile(study) == bytes));
    CHECK((readFile(other) == others));
    CHECK((readFile(disguised) == bytes));
    CHECK_FALSE(std::filesystem::exists(folder.path("map.png")));
}

TEST_CASE_METHOD(CommandLine, "files are replaced only by force", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto file = folder.write("models.html", "mine").string();
    const auto command = "models " + study + " --format html -o " + file;
    CHECK(run(command).code == 1);
    CHECK(readFile(file) == "mine");
    CHECK(run(command + " --force").code == 0);
    CHECK(readFile(file).find("<table") != std::string::npos);

    const auto maps = folder.path("maps").string();
    const auto all = "map " + study + " --all --dpi 40 -o " + maps;
    CHECK(run(all).code == 0);
    CHECK(run(all).code == 1);
    CHECK(run(all + " --force").code == 0);

    const auto report = folder.path("report").string();
    CHECK(run("report " + study + " --no-maps -o " + report).code == 0);
    CHECK(run("report " + study + " --no-maps -o " + report).code == 1);
    CHECK(run("report " + study + " --no-maps --force -o " + report).code == 0);
}

TEST_CASE_METHOD(CommandLine, "a key and its picture are two files", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto file = folder.path("both.png").string();
    CHECK(run("map " + study + " --ego 'Together e.V.' --names numbers -o " + file + " --key "
              + file + " --force")
              .code
          == 1);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE_METHOD(CommandLine, "outputs can go to a device", "[cli]")
{
    REQUIRE(import().code == 0);
    CHECK(run("models " + study + " -o /dev/stdout --force").output.find("Model 1")
          != std::string::npos);
    const auto full = run("models " + study + " -o /dev/full --force");
    CHECK(full.code == 1);
    CHECK(full.problems.find("room") != std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "commands read a study and leave it as it is", "[cli]")
{
    const auto old = folder.path("old.alteri").string();
    std::filesystem::copy_file(testData("store/version-2.alteri"), old);
    const auto bytes = readFile(old);
    CHECK(run("check " + old).code == 0);
    CHECK(run("networks " + old).code == 0);
    CHECK((readFile(old) == bytes));
    CHECK_FALSE(std::filesystem::exists(old + ".version-2"));
}

TEST_CASE_METHOD(CommandLine, "an import that fails leaves nothing behind", "[cli]")
{
    const auto command = "import " + study + " --egos " + sampleTable("egos.csv").string()
                         + " --alters "
                         + folder.write("a.csv", "ego_id,alter_id\nnone,1\n").string();
    CHECK(run(command).code == 1);
    std::size_t count = 0;
    for (const auto& each : std::filesystem::directory_iterator(folder.path()))
        count += each.path().filename().string().starts_with("s.alteri") ? 1U : 0U;
    CHECK(count == 0);
    // What has the name already is nobody else's to remove.
    folder.write("s.alteri", "mine");
    CHECK(run(command).code == 1);
    CHECK(import().code == 1);
    CHECK(readFile(study) == "mine");
}

TEST_CASE_METHOD(CommandLine, "a name that several egos have is asked for by code", "[cli]")
{
    const auto egos = folder.write("e.csv", "ego_id,name\na,Office\nb,Office\nc,Club\n").string();
    const auto alters = folder.write("a.csv", "ego_id,alter_id,name\na,1,X\nb,2,Y\n").string();
    REQUIRE(run("import " + study + " --egos " + egos + " --alters " + alters).code == 0);
    const auto file = folder.path("m.svg").string();
    const auto both = run("map " + study + " --ego Office -o " + file);
    CHECK(both.code == 1);
    CHECK(both.problems.find("a, b") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(run("map " + study + " --ego b -o " + file).code == 0);
    CHECK(std::filesystem::is_regular_file(file));
}

TEST_CASE_METHOD(CommandLine, "of two imports to one name one wins, and loses nothing", "[cli]")
{
    const auto command = std::string(ALTERI_CLI) + " import " + study + " --egos "
                         + sampleTable("egos.csv").string() + " --alters "
                         + sampleTable("alters.csv").string() + " >/dev/null 2>&1";
    for (int round = 0; round < 5; ++round) {
        std::filesystem::remove(study);
        const auto both = "sh -c '(" + command + "; echo $? >" + folder.path("one").string()
                          + ") & (" + command + "; echo $? >" + folder.path("two").string()
                          + ") & wait'";
        REQUIRE(std::system(both.c_str()) == 0);
        const auto codes = readFile(folder.path("one")) + readFile(folder.path("two"));
        CHECK((codes == "0\n1\n" || codes == "1\n0\n"));
        CHECK(run("check " + study).code == 0);
    }
}

TEST_CASE_METHOD(CommandLine, "a study that was made to harm is told in a sentence", "[cli]")
{
    REQUIRE(import().code == 0);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(study.c_str(), &database) == SQLITE_OK);
    sqlite3_exec(database,
                 "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1"
                 " FROM c) SELECT x FROM c",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    for (const std::string command : {"check", "networks", "describe", "models"}) {
        const auto run = this->run(command + " " + study);
        CHECK(run.code == 1);
        CHECK(run.problems.find("view endless") != std::string::npos);
    }
}

TEST_CASE_METHOD(CommandLine, "no folder is named like a picture, no picture like another", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto file = folder.path("m.svg").string();
    const std::string two = " --ego 'Together e.V.' --ego 'Organisation 05'";
    for (const auto& which : {two, std::string(" --all")}) {
        const auto run = this->run("map " + study + which + " -o " + file);
        CHECK(run.code == 1);
        CHECK(run.problems.find("folder") != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(file));
    }
    // The same ego twice is one map.
    const std::string again = " --ego 'Together e.V.' --ego 'Together e.V.'";
    CHECK(run("map " + study + again + " -o " + file).code == 0);
    CHECK(readFile(file).find("<svg") != std::string::npos);
    const auto photo = folder.path("m.jpg").string();
    CHECK(run("map " + study + " --ego 'Together e.V.' -o " + photo).code == 1);
    CHECK(run("map " + study + " --ego 'Together e.V.' --format png -o " + photo).code == 1);
    CHECK_FALSE(std::filesystem::exists(photo));
    const auto other = folder.path("n.svg").string();
    CHECK(run("map " + study + " --ego 'Together e.V.' --format png -o " + other).code == 1);
    CHECK_FALSE(std::filesystem::exists(other));
    CHECK(run("map " + study + " --ego 'Together e.V.' --dpi 2400 --width-mm 2000 -o "
              + folder.path("huge.png").string())
              .code
          == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path("huge.png")));
}
