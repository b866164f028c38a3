// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between systems behaves alike on all of them.
#include "core/files/lock_file.hpp"
#include "core/files/new_file.hpp"
#include "core/files/study_place.hpp"
#include "core/files/whole_file.hpp"
#include "core/system/file_names.hpp"
#include "core/system/open_file.hpp"
#include "core/system/this_process.hpp"
#include "tests/core/example_study.hpp"

#include <catch2/catch.hpp>

using namespace alteri;

namespace {

using For = OpenFile::For;

OpenFile openedAt(const std::filesystem::path& file)
{
    return {file, For::ReadingAndWriting};
}

}  // namespace

TEST_CASE("a file is made once and never over another")
{
    const test::TemporaryFolder folder;
    std::error_code fault;
    auto made = OpenFile::made(folder.path("new"), {}, fault);
    REQUIRE(!fault);
    CHECK(!made.write("first, "));
    CHECK(!made.write("second"));
    CHECK(!made.settle());
    CHECK(made.size() == 13);
    CHECK(readFile(folder.path("new")) == "first, second");
    const auto again = OpenFile::made(folder.path("new"), {}, fault);
    CHECK(fault == std::errc::file_exists);
    CHECK(!again.isOpen());
    CHECK(!OpenFile(folder.path("missing"), For::Reading).isOpen());
    OpenFile::found(folder.path("missing"), For::Reading, fault);
    CHECK(fault == std::errc::no_such_file_or_directory);
}

TEST_CASE("bytes are read and written where they are asked for")
{
    const test::TemporaryFolder folder;
    auto file = openedAt(folder.write("file", "0123456789"));
    std::array<std::byte, 3> bytes{};
    REQUIRE(file.read(4, bytes.data(), bytes.size()));
    CHECK(bytes[0] == std::byte{'4'});
    CHECK(!file.read(8, bytes.data(), bytes.size()));
    CHECK(file.write(2, "ab"));
    CHECK(readFile(folder.path("file")) == "01ab456789");
}

TEST_CASE("a lock belongs to one open file and goes with it")
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("file", "bytes");
    auto first = openedAt(path);
    REQUIRE(first.lock(1000) == OpenFile::Lock::Taken);
    {
        auto second = openedAt(path);
        CHECK(second.lock(1000) == OpenFile::Lock::Refused);
    }
    // Closing another handle on the file must not have dropped it.
    auto third = openedAt(path);
    CHECK(third.lock(1000) == OpenFile::Lock::Refused);
    first = {};
    CHECK(third.lock(1000) == OpenFile::Lock::Taken);
}

TEST_CASE("a file stays itself under another name")
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("one", "bytes");
    folder.write("other", "other bytes");
    const auto open = openedAt(path);
    const auto identity = open.identity().value();
    CHECK(fileCalled(path)->identity == identity);
    CHECK(fileCalled(path)->size == 5);
    CHECK(fileCalled(folder.path("other"))->identity != identity);
    CHECK(renameToFree(path, folder.path("other")) == std::errc::file_exists);
    REQUIRE(!renameToFree(path, folder.path("free")));
    CHECK(!fileCalled(path));
    CHECK(fileCalled(folder.path("free"))->identity == identity);
}

TEST_CASE("what is renamed over something takes its place")
{
    const test::TemporaryFolder folder;
    const auto from = folder.write("from", "new");
    const auto to = folder.write("to", "old");
    REQUIRE(!renameOver(from, to));
    CHECK(readFile(to) == "new");
    CHECK(!std::filesystem::exists(from));
    CHECK(renameOver(from, to) == std::errc::no_such_file_or_directory);
    CHECK(readFile(to) == "new");
}

TEST_CASE("files may have names of any script")
{
    const test::TemporaryFolder folder;
    for (const auto* name :
         {u8"شبكة", u8"研究 2026", u8"Çalışma İstanbul", u8"\U0001F30D", u8"ß é"}) {
        const auto path = folder.path(".") / std::filesystem::path(name);
        auto part = NewFile::beside(path, ".part");
        CHECK(part.path().filename().u8string() == std::u8string(name) + u8".part");
        part.publish(path);
        REQUIRE(std::filesystem::exists(path));
        const StudyHolder self{"person", "machine", 1, 2};
        const auto lock = LockFile::take(path, self);
        CHECK(lock.lock != nullptr);
        CHECK(LockFile::take(path, self).holder == self);
        const auto place = StudyPlace::take(path, self);
        CHECK(place.place != nullptr);
    }
}

TEST_CASE("this program runs, and one that there is not does not")
{
    CHECK(mayRun(processNumber()));
    CHECK(!mayRun(0));
    CHECK(!machineName().empty());
    CHECK(!accountName().empty());
}
