// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The command line with the sample study.
struct ExportCommand : CommandLine {
    ExportCommand() { REQUIRE(import().code == 0); }

    std::string at(const std::string& name) const { return folder.path(name).string(); }
};

}  // namespace

TEST_CASE_METHOD(ExportCommand,
                 "a study is exported, and what was written is told",
                 "[cli][export]")
{
    const auto bytes = readFile(study);
    const auto told = run("export " + study + " --format csv -o " + at("out"));
    REQUIRE(told.code == 0);
    CHECK(told.output.find("alteri.csv") != std::string::npos);
    CHECK(told.output.find("319") != std::string::npos);
    CHECK(readFile(folder.path("out") / "egos.csv").starts_with("ego_id,name,"));
    // Nothing is replaced unasked.
    CHECK(run("export " + study + " --format csv -o " + at("out")).code == 1);
    CHECK(run("export " + study + " --format csv --force -o " + at("out")).code == 0);
    CHECK(run("export " + study + " --format xlsx --force -o " + study).code == 1);
    CHECK(readFile(study) == bytes);
}

TEST_CASE_METHOD(ExportCommand, "what is exported is chosen on the command line", "[cli][export]")
{
    REQUIRE(run("export " + study + " --format csv --egos E01,E02 --variables type --labels -o "
                + at("few"))
                .code
            == 0);
    const auto egos = readFile(folder.path("few") / "egos.csv");
    CHECK(std::count(egos.begin(), egos.end(), '\n') == 3);
    CHECK(egos.starts_with("ego_id,name\r\n"));
    CHECK(run("export " + study + " --format csv --egos E99 -o " + at("a")).code == 1);
    CHECK(run("export " + study + " --format csv --variables nothing -o " + at("a")).code == 1);
    CHECK(run("export " + study + " --format csv --wave 2 -o " + at("a")).code == 1);
    CHECK(run("export " + study + " --format odt -o " + at("a")).code == 2);
    const auto help = run("export --help");
    CHECK(help.output.find("graphml-yed") != std::string::npos);
}

TEST_CASE_METHOD(ExportCommand, "the key of an export is sealed and read again", "[cli][export]")
{
    const auto secret = folder.write("secret", "correct horse battery\n").string();
    const auto wrong = folder.write("wrong", "incorrect horse\n").string();
    const auto key = " --key-file " + at("key") + " --key-passphrase-file " + secret;
    CHECK(run("export " + study + " --format csv -o " + at("out") + key).code == 2);
    REQUIRE(run("export " + study + " --format archive -o " + at("out") + key).code == 0);
    CHECK(readFile(at("key")).find("Together") == std::string::npos);
    const auto opened = run("key " + at("key") + " --passphrase-file " + secret);
    CHECK(opened.code == 0);
    CHECK(opened.output.find("1,1,E01,Together e.V.,1,1,A01,Ministry for integration")
          != std::string::npos);
    CHECK(run("key " + at("key") + " --passphrase-file " + wrong).code == 1);
    CHECK(readFile(folder.path("out") / "egos.csv").find("Together") == std::string::npos);
}
