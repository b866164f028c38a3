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
    const auto content = [this] { return contentOf(*StudyFile::open(study, fixedEnvironment())); };
    const auto before = content();
    const auto told = run("export " + study + " --format csv -o " + at("out"));
    REQUIRE(told.code == 0);
    CHECK(told.output.find("alteri.csv") != std::string::npos);
    CHECK(told.output.find("319") != std::string::npos);
    CHECK(readFile(folder.path("out") / "egos.csv").starts_with("ego_id,name,"));
    // Nothing is replaced unasked.
    CHECK(run("export " + study + " --format csv -o " + at("out")).code == 1);
    CHECK(run("export " + study + " --format csv --force -o " + at("out")).code == 0);
    CHECK(run("export " + study + " --format xlsx --force -o " + study).code == 1);
    // Of the study nothing is changed but what it keeps of exports.
    auto after = content();
    const auto begin = after.find("== leaving\n");
    after.erase(begin, after.find("== ", begin + 3) - begin);
    auto known = before;
    known.erase(known.find("== leaving\n"), std::string("== leaving\n").size());
    CHECK(after == known);
}

TEST_CASE_METHOD(ExportCommand, "a study keeps what was exported of it", "[cli][export]")
{
    const auto leavings = [this] {
        return StudyFile::open(study, fixedEnvironment())->reader().leavings();
    };
    REQUIRE(run("export " + study
                + " --format csv --egos E01,E02 --variables type --names numbers -o " + at("few/"))
                .code
            == 0);
    REQUIRE(leavings().size() == 1);
    CHECK(leavings()[0].kind == Leaving::Kind::Data);
    CHECK(leavings()[0].file == "few");
    CHECK(leavings()[0].egos == 2);
    CHECK(leavings()[0].columns == std::vector<std::string>{"alter.type"});
    CHECK(leavings()[0].names == ExportedNames::Numbers);
    // An export that fails has not left.
    CHECK(run("export " + study + " --format csv -o " + at("few")).code == 1);
    REQUIRE(run("map " + study + " --ego E01 --names pseudonyms -o " + at("map.svg")).code == 0);
    REQUIRE(run("report " + study + " --no-maps -o " + at("report")).code == 0);
    REQUIRE(leavings().size() == 3);
    CHECK(leavings()[1].kind == Leaving::Kind::Picture);
    CHECK(leavings()[1].file == "map.svg");
    CHECK(leavings()[1].egos == 1);
    CHECK(leavings()[1].names == ExportedNames::Pseudonyms);
    CHECK(leavings()[2].kind == Leaving::Kind::Report);
    CHECK(leavings()[2].names == ExportedNames::None);
}

TEST_CASE_METHOD(ExportCommand,
                 "an export of a study that is in use says that it is not kept",
                 "[cli]")
{
    const auto open = StudyFile::open(study, fixedEnvironment());
    const auto told = run("export " + study + " --format csv -o " + at("out"));
    CHECK(told.code == 0);
    CHECK(told.problems.find("does not keep that this left it") != std::string::npos);
    CHECK(open->reader().leavings().empty());
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
