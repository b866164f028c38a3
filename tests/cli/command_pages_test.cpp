// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and what shells complete, as they are made of the program's own options.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

struct CommandPages : CommandLine {
    /// What bash proposes for the last of some words.
    std::string proposals(const std::string& words) const
    {
        const auto script = folder.write("completion", run("pages bash").output).string();
        const auto answer = folder.path("answer");
        const auto command = "bash -c 'source " + script + "; COMP_WORDS=(" + words
                             + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _alteri_cli;"
                               " echo \"${COMPREPLY[@]}\"' >"
                             + answer.string();
        REQUIRE(std::system(command.c_str()) == 0);
        return readFile(answer);
    }
};

}  // namespace

TEST_CASE_METHOD(CommandPages, "the manual page knows every command and option", "[cli]")
{
    const auto page = run("pages man");
    CHECK(page.code == 0);
    for (const auto* part : {".TH ALTERI", ".SS fit", "\\fB\\-\\-formula\\fR", ".SS recover",
                             ".SS power", "passphrase\\-file", ".SH EXIT STATUS"}) {
        CAPTURE(part);
        CHECK(page.output.find(part) != std::string::npos);
    }
    // It is for the package, and no command that people look for.
    CHECK(run("--help").output.find("lets a shell complete") == std::string::npos);
    CHECK(run("pages cobol").code == 2);
}

TEST_CASE_METHOD(CommandPages, "a shell completes commands, options and their words", "[cli]")
{
    CHECK(proposals("alteri-cli des") == "describe\n");
    CHECK(proposals("alteri-cli fit --fam") == "--family\n");
    CHECK(proposals("alteri-cli fit --family neg") == "negbinomial\n");
    CHECK(proposals("alteri-cli fit st") == "\n");  // a file
    for (const auto* shell : {"zsh", "fish"}) {
        const auto script = run(std::string("pages ") + shell).output;
        CHECK(script.find("negbinomial") != std::string::npos);
        CHECK(script.find("recover") != std::string::npos);
    }
}
