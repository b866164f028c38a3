// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged studies, and rules that a study breaks, on the command line.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"
#include "tests/core/tampering.hpp"

#include <algorithm>
#include <filesystem>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(CommandLine, "what is whole of a damaged study is written anew", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto networks = run("networks " + study + " --format csv").output;
    auto bytes = readFile(study);
    constexpr std::size_t page = 4096;
    REQUIRE(bytes.size() > 40 * page);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(30 * page), page, '\0');
    const auto damaged = folder.write("damaged.alteri", bytes).string();
    const auto recovered = folder.path("recovered.alteri").string();

    const auto done = run("recover " + damaged + " -o " + recovered);
    CHECK(done.code == 0);
    CHECK(done.output.find("Saved: egos 15, alteri 319, ties 319") != std::string::npos);
    CHECK(done.output.find("The damaged file is as it was.") != std::string::npos);
    CHECK(readFile(damaged) == bytes);
    CHECK(run("check " + recovered).code == 0);
    CHECK(run("networks " + recovered + " --format csv").output == networks);

    const auto again = run("recover " + damaged + " -o " + recovered);
    CHECK(again.code == 1);
    CHECK_FALSE(again.problems.empty());
    CHECK(run("recover " + folder.write("x.alteri", "something else").string() + " -o "
              + folder.path("y.alteri").string())
              .code
          == 1);
}

TEST_CASE_METHOD(CommandLine, "check says what it finds and puts it right", "[cli]")
{
    REQUIRE(import().code == 0);
    tamper(study, "UPDATE tie SET radius = 0.05 WHERE radius > 0.9");
    const auto found = run("check " + study);
    CHECK(found.code == 1);
    CHECK(found.problems.find("stands in another ring or sector") != std::string::npos);
    CHECK(found.problems.find("check --mend") != std::string::npos);
    const auto mended = run("check " + study + " --mend");
    CHECK(mended.output.find("they follow the answers now") != std::string::npos);
    CHECK(mended.problems.find("stands in another ring or sector") == std::string::npos);
    CHECK(mended.problems.find("check --mend") == std::string::npos);
}
