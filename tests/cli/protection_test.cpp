// SPDX-License-Identifier: GPL-3.0-or-later
// Protected studies on the command line.
#include "core/files/study_signature.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <filesystem>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ProtectedStudy : CommandLine {
    std::string secret = folder.write("secret", "Käse und Brot\nsecond line").string();
    std::string other = folder.write("other", "a new passphrase\n").string();
    std::string described;

    ProtectedStudy()
    {
        REQUIRE(import().code == 0);
        described = run("networks " + study + " --format csv").output;
        REQUIRE(described.size() > 100);
    }

    Run protect() const { return run("protect " + study + " --new-passphrase-file " + secret); }

    std::string networks(const std::string& with) const
    {
        return run("networks " + study + " --format csv --passphrase-file " + with).output;
    }
};

}  // namespace

TEST_CASE_METHOD(ProtectedStudy, "a study is protected on the command line", "[cli]")
{
    const auto done = protect();
    CHECK(done.code == 0);
    CHECK(done.problems.empty());
    CHECK(isSealedStudy(study));
    CHECK(networks(secret) == described);
    // The option may stand before the command, and the passphrase come from standard input.
    CHECK(run("--passphrase-file " + secret + " check " + study).code == 0);
    CHECK(run("check " + study + " --passphrase-file - < " + secret).code == 0);

    // The last line holds the words for recovery.
    auto words = done.output.substr(0, done.output.find_last_not_of('\n') + 1);
    words.erase(0, words.rfind('\n') + 1);
    CHECK(networks(folder.write("words", words).string()) == described);

    const auto again = protect();
    CHECK(again.code == 1);
    CHECK(again.problems.find("is protected already") != std::string::npos);
}

TEST_CASE_METHOD(ProtectedStudy, "without its passphrase nobody gets into a study", "[cli]")
{
    REQUIRE(protect().code == 0);
    const auto wrong = run("check " + study + " --passphrase-file " + other);
    CHECK(wrong.code == 1);
    CHECK(wrong.problems.find("This passphrase does not open") != std::string::npos);
    CHECK(run("unprotect " + study + " --passphrase-file " + other).code == 1);
    // In a session without a terminal nobody can be asked.
    const auto out = folder.path("out").string();
    CHECK(std::system(
              ("setsid -w " ALTERI_CLI " check " + study + " </dev/null >" + out + " 2>&1").c_str())
          != 0);
    CHECK(readFile(out).find("its passphrase is needed") != std::string::npos);
    CHECK(networks(secret) == described);
}

TEST_CASE_METHOD(ProtectedStudy, "passphrases are changed and protection removed", "[cli]")
{
    REQUIRE(protect().code == 0);
    const auto present = " --passphrase-file " + secret;
    SECTION("changed")
    {
        CHECK(run("passphrase " + study + present + " --new-passphrase-file " + other).code == 0);
        CHECK(networks(secret).empty());
        CHECK(networks(other) == described);
    }
    SECTION("changed, and all sealed anew")
    {
        const auto before = readFile(study).substr(8192);
        CHECK(run("passphrase " + study + present + " --anew --new-passphrase-file " + other).code
              == 0);
        CHECK(readFile(study).substr(8192) != before);
        CHECK(networks(other) == described);
    }
    SECTION("to one that is too short")
    {
        const auto refused = run("passphrase " + study + present + " --new-passphrase-file "
                                 + folder.write("short", "abc").string());
        CHECK(refused.code == 1);
        CHECK(refused.problems.find("too short") != std::string::npos);
        CHECK(networks(secret) == described);
    }
    SECTION("removed")
    {
        CHECK(run("unprotect " + study + present).code == 0);
        CHECK_FALSE(isSealedStudy(study));
        CHECK(run("networks " + study + " --format csv").output == described);
        CHECK(run("unprotect " + study).code == 1);
    }
}

TEST_CASE_METHOD(ProtectedStudy, "copies in the clear beside a protected study are told", "[cli]")
{
    std::filesystem::copy_file(study, folder.path("s (copy).alteri"));
    const auto done = protect();
    CHECK(done.code == 0);
    CHECK(done.problems.find("s (copy).alteri") != std::string::npos);
}
