// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that killed programs leave: rolled in where they belong, never elsewhere.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/files/new_file.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/deadline.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

namespace fs = std::filesystem;

/// The state of a file and its journal right before the commit of a gesture would have ended:
/// SQLite has written the pages, the journal is still hot.
struct Interrupted {
    TemporaryFolder folder;
    fs::path file = folder.path("study.alteri");
    fs::path journal = folder.path("study.alteri-journal");
    std::string before;      ///< the file as it was
    std::string after;       ///< the file with the gesture
    std::string hotJournal;  ///< with its header, which the end of a commit makes zero

    Interrupted()
    {
        sampleStudy(file).reset();
        addEgo("One", nullptr);
        before = readFile(file);
        addEgo("Two", &hotJournal);
        after = readFile(file);
    }

    /// Adds an ego in another process and dies; its journal keeps all but its header.
    void addEgo(const std::string& name, std::string* hot)
    {
        const pid_t child = fork();
        if (child == 0) {
            try {
                const auto study =
                    StudyFile::open(file, fixedEnvironment(std::hash<std::string>()(name)));
                study->perform("Add", [&](Writer& writer) { writer.addEgo({}, name); });
                _exit(0);
            } catch (...) {
                _exit(1);
            }
        }
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WEXITSTATUS(status) == 0);
        if (hot != nullptr)
            *hot = withHeader(readFile(journal));
        fs::remove(journal);
    }

    /// SQLite's documentation of the journal header; the number of records follows from the size.
    std::string withHeader(std::string bytes) const
    {
        const auto put = [&](std::size_t offset, std::uint32_t number) {
            for (int i = 0; i < 4; ++i)
                bytes[offset + static_cast<std::size_t>(i)] =
                    static_cast<char>(number >> (24 - 8 * i));
        };
        const std::string magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        bytes.replace(0, 8, magic);
        constexpr std::size_t sector = 512;
        const std::size_t record = 4096 + 8;
        put(8, static_cast<std::uint32_t>((bytes.size() - sector) / record));
        put(12, nonceOf(bytes.substr(sector, record)));
        put(16, static_cast<std::uint32_t>(before.size() / 4096));
        put(20, sector);
        put(24, 4096);
        return bytes;
    }

    static std::uint32_t nonceOf(const std::string& record)
    {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(record[at]));
        };
        const std::size_t end = record.size() - 4;
        std::uint32_t sum =
            byte(end) << 24U | byte(end + 1) << 16U | byte(end + 2) << 8U | byte(end + 3);
        for (int i = 4096 - 200; i > 0; i -= 200)
            sum -= byte(4 + static_cast<std::size_t>(i));
        return sum;
    }

    std::vector<std::string> egosAfterOpening()
    {
        const auto study = StudyFile::open(file, fixedEnvironment(7));
        CHECK(study->access() == StudyFile::Access::Write);
        CHECK(checkStudy(*study).empty());
        std::vector<std::string> names;
        for (const auto& ego : study->reader().egos())
            names.push_back(ego.label);
        wasToldOfJournal = std::any_of(
            study->notices().begin(), study->notices().end(),
            [](const Problem& notice) { return notice.code == ErrorCode::JournalSetAside; });
        return names;
    }

    bool wasToldOfJournal = false;
};

}  // namespace

TEST_CASE_METHOD(Interrupted, "the journal of an interrupted gesture is rolled in", "[store]")
{
    // Wherever the power failed, every page is the old or the new one, or torn.
    const auto pages = after.size() / 4096;
    for (std::size_t torn = 0; torn <= pages; torn += sparseness) {
        CAPTURE(torn);
        auto bytes = after;
        bytes.resize(std::max(before.size(), after.size()));
        for (std::size_t page = torn; page < before.size() / 4096; ++page)
            bytes.replace(page * 4096, 4096, before.substr(page * 4096, 4096));
        if (torn < before.size() / 4096)
            bytes.replace(torn * 4096 + 2048, 2048, before.substr(torn * 4096 + 2048, 2048));
        folder.write("study.alteri", bytes);
        folder.write("study.alteri-journal", hotJournal);
        const auto egos = egosAfterOpening();
        CHECK(egos.size() == 16);
        CHECK_FALSE(wasToldOfJournal);
    }
}

TEST_CASE_METHOD(Interrupted, "a journal is rolled in only where it belongs", "[store]")
{
    SECTION("a backup was put back after a crash")
    {
        const auto old = folder.path("backup.alteri");
        sampleStudy(old).reset();
        fs::rename(old, file);
        fs::remove(old.string() + "-journal");
        folder.write("study.alteri-journal", hotJournal);
        CHECK(egosAfterOpening().size() == 15);
        CHECK(wasToldOfJournal);
        CHECK((readFile(folder.path("study.alteri-journal.set-aside")) == hotJournal));
    }
    SECTION("a later state of the study was put back")
    {
        folder.write("study.alteri", after);
        addEgo("Three", nullptr);
        addEgo("Four", nullptr);
        folder.write("study.alteri-journal", hotJournal);
        CHECK(egosAfterOpening().size() == 19);
        CHECK(wasToldOfJournal);
    }
    SECTION("an empty journal that would only cut the file off")
    {
        folder.write("study.alteri", after);
        auto empty = hotJournal;
        std::fill(empty.begin() + 8, empty.begin() + 12, '\0');
        std::fill(empty.begin() + 16, empty.begin() + 20, '\0');
        folder.write("study.alteri-journal", empty);
        CHECK(egosAfterOpening().size() == 17);
    }
    SECTION("of a study of an earlier version")
    {
        fs::copy_file(testData("store/version-2.alteri"), file,
                      fs::copy_options::overwrite_existing);
        folder.write("study.alteri-journal", hotJournal);
        const auto study = StudyFile::open(file, fixedEnvironment(7));
        CHECK(study->access() == StudyFile::Access::Write);
        CHECK(checkStudy(*study).empty());
    }
}

TEST_CASE_METHOD(Interrupted, "a study is made where a journal was left without one", "[store]")
{
    fs::remove(file);
    folder.write("study.alteri-journal", hotJournal);
    const auto study = newStudy(file);
    CHECK(study->reader().egos().empty());
    CHECK((readFile(folder.path("study.alteri-journal.set-aside")) == hotJournal));
}

TEST_CASE_METHOD(Interrupted, "an interrupted study in a read-only folder is put right in memory")
{
    folder.write("study.alteri", after);
    folder.write("study.alteri-journal", hotJournal);
    for (const auto& each : {file, journal})
        fs::permissions(each, static_cast<fs::perms>(0444));
    fs::permissions(folder.path(), static_cast<fs::perms>(0555));
    withoutPrivileges([&] {
        const auto study = StudyFile::open(file, fixedEnvironment(8));
        CHECK(study->access() == StudyFile::Access::ReadOnlyProtected);
        CHECK(study->reader().egos().size() == 16);
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK((readFile(file) == after));
}

TEST_CASE_METHOD(Interrupted, "whoever removes a study removes its journal", "[store]")
{
    folder.write("study.alteri-journal", hotJournal);
    removeStudy(file);
    CHECK_FALSE(fs::exists(file));
    CHECK_FALSE(fs::exists(journal));
}
