// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a study on the command line.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(CommandLine, "a study is planned from assumptions", "[cli][power]")
{
    const std::string plan = "power --assume group=0.7 --of-ego group --share group=0.5 --icc 0.3"
                             " --egos 12,24,48 --partners 10 --fits 400 --seed 3 --format csv";
    const auto one = run(plan);
    CHECK(one.code == 0);
    CHECK(one.output.substr(0, one.output.find('\n'))
          == "egos,partners,ties,power,lower,upper,estimate,se,wrong_sign,exaggeration,failed");
    CHECK(std::count(one.output.begin(), one.output.end(), '\n') == 4);
    CHECK(run(plan).output == one.output);
    CHECK(one.problems.find("Tested: group") != std::string::npos);
    CHECK(one.problems.find("48 egos with 10 partners each") != std::string::npos);
    const auto priced = run(plan + " --cost-ego 100 --cost-partner 2");
    CHECK(priced.output.find(",cost") != std::string::npos);
    CHECK(priced.problems.find("The cheapest") != std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "a study is planned from a pilot", "[cli][power]")
{
    REQUIRE(import().code == 0);
    const auto found = run("power " + study
                           + " --formula \"relevance ~ type + (1 | ego)\" --set typestate=0.5"
                             " --effect typestate --egos 15,30 --partners 20 --fits 60");
    CHECK(found.code == 0);
    CHECK(found.problems.find("Tested: typestate") != std::string::npos);
    const auto unknown = run("power " + study
                             + " --formula \"relevance ~ type + (1 | ego)\" --effect nothing"
                               " --egos 15 --partners 20 --fits 10");
    CHECK(unknown.code == 1);
    CHECK(unknown.problems.find("no coefficient “nothing”") != std::string::npos);
    CHECK(unknown.problems.find("typestate") != std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "plans that cannot be are refused", "[cli][power]")
{
    CHECK(run("power --assume x=1 --icc 1.5 --egos 10 --partners 10").code == 1);
    CHECK(run("power --assume x --egos 10 --partners 10").code == 2);
    CHECK(run("power --assume x=1 --of-ego y --egos 10 --partners 10").code == 2);
    CHECK(run("power --assume x=1 --egos ten --partners 10").code == 2);
}
