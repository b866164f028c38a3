// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <sys/stat.h>

using namespace alteri;
using namespace alteri::test;

namespace {

ErrorCode refusal(const std::filesystem::path& file, std::uintmax_t most = largestTable)
{
    try {
        readFile(file, most);
    } catch (const Error& error) {
        CHECK(error.problems().front().details.front() == file.string());
        return error.code();
    }
    FAIL("nothing was refused");
    return {};
}

}  // namespace

TEST_CASE("what is no file is refused before it is opened", "[files]")
{
    const TemporaryFolder folder;
    CHECK(refusal(folder.path("none")) == ErrorCode::FileNotFound);
    CHECK(refusal(folder.path("")) == ErrorCode::FileNotRegular);
    CHECK(refusal("/dev/zero") == ErrorCode::FileNotRegular);
    // Opening it would wait for somebody who writes to it.
    const auto pipe = folder.path("pipe");
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(refusal(pipe) == ErrorCode::FileNotRegular);
}

TEST_CASE("a file above its limit is refused, and one at it read", "[files]")
{
    const TemporaryFolder folder;
    const auto file = folder.write("file", std::string(5'000'000, 'x'));
    CHECK(readFile(file, 5'000'000).size() == 5'000'000);
    CHECK(refusal(file, 4'999'999) == ErrorCode::FileTooLarge);
    CHECK(readFile(folder.write("empty", ""), 0).empty());

    // A hole that takes no room on the disk.
    std::filesystem::resize_file(file, largestTable + 1);
    std::vector<Problem> problems;
    try {
        readTable(file, problems);
        FAIL("nothing was refused");
    } catch (const Error& error) {
        CHECK(error.problems().front()
              == Problem{ErrorCode::FileTooLarge, {}, {file.string(), "512"}});
    }
    // What says that it has nothing and has something all the same.
    CHECK_FALSE(readFile("/proc/self/status").empty());
    CHECK(refusal("/proc/self/status", 10) == ErrorCode::FileTooLarge);
}
