// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed studies: only a passphrase opens them, nothing of them is in the clear on the disk, and
// what befalls files befalls them no worse than others.
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/sealing/sealing_vfs.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_file.hpp"
#include "core/store/study_protection.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/deadline.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <random>
#include <set>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

namespace fs = std::filesystem;

constexpr KeyCost cheap{1, 8192};
constexpr auto passphrase = "Käse und Brot";

std::string fileBytes(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

ErrorCode errorCodeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return {};
}

/// The sample study, sealed, with a name in it that is looked for.
struct Sealed {
    TemporaryFolder folder;
    fs::path file = folder.path("study.alteri");
    std::string words = newRecoveryWords();
    std::shared_ptr<const StudyKey> key = StudyKey::create(passphrase, words, cheap);
    std::string content;

    Sealed()
    {
        {
            const auto study = sampleStudy(file);
            study->perform("Zoe Unverwechselbar",
                           [](Writer& writer) { writer.addEgo({}, "Zoe Unverwechselbar"); });
            content = contentOf(*study);
        }
        protectStudy(file, nullptr, key);
    }

    std::unique_ptr<StudyFile> open(OpenFor purpose = OpenFor::Writing) const
    {
        return StudyFile::open(file, fixedEnvironment(5), purpose,
                               StudyKey::open(file, passphrase));
    }
};

/// Whether something of a study can be read in bytes.
bool isInTheClear(const std::string& bytes)
{
    const auto has = [&](const std::string& text) { return bytes.find(text) != std::string::npos; };
    return has("Unverwechselbar") || has("CREATE TABLE") || has("welfare");
}

/// Kills this process in the middle of a write to a database, as a power cut would: half of the
/// page is new.
struct PowerCut {
    static inline int writesLeft = 0;
    static inline int (*write)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;
    static inline sqlite3_io_methods methods{};
    static inline sqlite3_vfs vfs{};
    static inline sqlite3_vfs* real = nullptr;

    static int cutWrite(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
    {
        if (--writesLeft == 0) {
            write(file, bytes, amount / 2, offset);
            _exit(1);
        }
        return write(file, bytes, amount, offset);
    }

    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out)
    {
        const int result = real->xOpen(real, name, file, flags, out);
        if (result == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
            methods = *file->pMethods;
            write = methods.xWrite;
            methods.xWrite = cutWrite;
            file->pMethods = &methods;
        }
        return result;
    }

    static void install()
    {
        real = sqlite3_vfs_find(nullptr);
        vfs = *real;
        vfs.zName = "power-cut";
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 1);
    }
};

/// Does something in another process whose power fails at a certain write.
/// @return whether it failed before all was done
bool diesAt(int write, const std::function<void()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            PowerCut::install();
            PowerCut::writesLeft = write;
            work();
            _exit(0);
        } catch (...) {
            _exit(2);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) != 2);
    return WEXITSTATUS(status) == 1;
}

}  // namespace

TEST_CASE_METHOD(Sealed, "a sealed study is opened by its passphrase alone", "[store][sealing]")
{
    CHECK(isSealedStudy(file));
    CHECK(errorCodeOf([&] { StudyFile::open(file, fixedEnvironment()); })
          == ErrorCode::PassphraseNeeded);
    CHECK(errorCodeOf([&] { StudyKey::open(file, "Kaese und Brot"); })
          == ErrorCode::PassphraseWrong);
    CHECK(contentOf(*open()) == content);

    SECTION("or by the words for recovery, however they are written")
    {
        auto shouted = words;
        std::transform(words.begin(), words.end(), shouted.begin(),
                       [](char c) { return c == ' ' ? '-' : static_cast<char>(c - 'a' + 'A'); });
        for (const auto& typed : {words, shouted, " " + words + "\n"})
            CHECK(contentOf(*StudyFile::open(file, fixedEnvironment(), OpenFor::Reading,
                                             StudyKey::open(file, typed)))
                  == content);
        auto other = words;
        other.back() = other.back() == 'a' ? 'o' : 'a';
        CHECK(errorCodeOf([&] { StudyKey::open(file, other); }) == ErrorCode::PassphraseWrong);
    }
    SECTION("and by no key of another file")
    {
        CHECK(errorCodeOf([&] {
                  StudyFile::open(file, fixedEnvironment(), OpenFor::Writing,
                                  StudyKey::create(passphrase, {}, cheap));
              })
              == ErrorCode::NotAStudy);
    }
}

TEST_CASE_METHOD(Sealed, "nothing of a sealed study is in the clear", "[store][sealing]")
{
    CHECK_FALSE(isInTheClear(fileBytes(file)));
    const auto copy = folder.path("copy.alteri");
    {
        const auto study = open();
        study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Unverwechselbar 2"); });
        // While it is open the journal lies there with the pages from before.
        REQUIRE(fs::file_size(folder.path("study.alteri-journal")) > 4096);
        CHECK_FALSE(isInTheClear(fileBytes(folder.path("study.alteri-journal"))));
        study->undo();
        study->saveCopy(copy);
        study->forgetEgo(study->reader().egos().back().id, "Forget");
    }
    CHECK_FALSE(isInTheClear(fileBytes(file)));
    CHECK_FALSE(isInTheClear(fileBytes(copy)));
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK_FALSE(isInTheClear(fileBytes(entry.path())));
    const auto copied = StudyFile::open(copy, fixedEnvironment(), OpenFor::Reading,
                                        StudyKey::open(copy, passphrase));
    CHECK(contentOf(*copied) == content);
    CHECK(checkStudy(*open()).empty());
    CHECK(open()->checkHistory().empty());
}

TEST_CASE("who has a key leaves no core file", "[store][sealing]")
{
    const auto isDumpable = [] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1; };
    const bool was = isDumpable();
    auto key = StudyKey::create(passphrase, {}, cheap);
    CHECK_FALSE(isDumpable());
    struct rlimit size {};
    getrlimit(RLIMIT_CORE, &size);
    CHECK(size.rlim_cur == 0);
    auto other = key->with("a new passphrase", {}, cheap);
    key.reset();
    CHECK_FALSE(isDumpable());
    other.reset();
    CHECK(isDumpable() == was);
}

TEST_CASE_METHOD(Sealed, "a new study is sealed from its first byte", "[store][sealing]")
{
    const auto fresh = folder.path("fresh.alteri");
    const auto made = StudyFile::make(
        fresh, fixedEnvironment(),
        [](StudyFile& study) {
            study.found([](Writer& writer) { writer.addEgo({}, "Unverwechselbar"); });
        },
        key);
    CHECK(made->access() == StudyFile::Access::Write);
    made->perform("Add", [](Writer& writer) { writer.addEgo({}, "Second"); });
    CHECK_FALSE(isInTheClear(fileBytes(fresh)));
    CHECK(made->reader().egos().size() == 2);
    made->undo();
    CHECK(made->reader().egos().size() == 1);
}

TEST_CASE_METHOD(Sealed, "a sealed study is read while another window writes", "[store][sealing]")
{
    const auto writing = open();
    writing->perform("Add", [](Writer& writer) { writer.addEgo({}, "Second"); });
    const auto reading = open();
    CHECK(reading->access() == StudyFile::Access::ReadOnlyInUse);
    CHECK(contentOf(*reading) == contentOf(*writing));
    // What is saved of it is sealed too.
    reading->saveCopy(folder.path("copy.alteri"));
    CHECK_FALSE(isInTheClear(fileBytes(folder.path("copy.alteri"))));
}

TEST_CASE_METHOD(Sealed, "protection comes and goes with everything", "[store][sealing]")
{
    const auto labels = [](const StudyFile& study) {
        std::vector<std::string> all;
        for (const auto& gesture : study.history())
            all.push_back(gesture.label);
        return all;
    };
    const auto before = labels(*open());
    CHECK(before.size() > 1);
    const auto sealedBytes = fileBytes(file);

    SECTION("into the clear")
    {
        protectStudy(file, key, nullptr);
        const auto clear = StudyFile::open(file, fixedEnvironment());
        CHECK(contentOf(*clear) == content);
        CHECK(labels(*clear) == before);
        clear->undo();
        CHECK(checkStudy(*clear).empty());
    }
    SECTION("with another key, so that older copies open nothing newer")
    {
        const auto other = StudyKey::create("another one", {}, cheap);
        protectStudy(file, key, other);
        CHECK(errorCodeOf([&] { StudyKey::open(file, passphrase); }) == ErrorCode::PassphraseWrong);
        const auto study = StudyFile::open(file, fixedEnvironment(), OpenFor::Writing,
                                           StudyKey::open(file, "another one"));
        CHECK(contentOf(*study) == content);
    }
    SECTION("not while it is open")
    {
        const auto study = open();
        CHECK(errorCodeOf([&] { protectStudy(file, key, nullptr); }) == ErrorCode::StudyIsBusy);
        CHECK(isSealedStudy(file));
    }
    SECTION("what was in the clear is written over")
    {
        protectStudy(file, key, nullptr);
        const auto link = folder.path("link");
        fs::create_hard_link(file, link);
        protectStudy(file, nullptr, key);
        const auto left = fileBytes(link);
        CHECK(left.size() > 4096);
        CHECK(std::all_of(left.begin(), left.end(), [](char c) { return c == 0; }));
    }
    SECTION("copies that lie beside it in the clear are found")
    {
        CHECK(clearCopiesBeside(file).empty());
        sampleStudy(folder.path("study copy.alteri")).reset();
        sampleStudy(folder.path("other.alteri")).reset();
        CHECK(clearCopiesBeside(file) == std::vector{folder.path("study copy.alteri")});
    }
}

TEST_CASE_METHOD(Sealed, "a passphrase is changed", "[store][sealing]")
{
    const auto changed = key->with("a new passphrase", {}, cheap);
    {
        const auto study = open();
        study->changeKey(changed);
        study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Second"); });
        study->undo();
    }
    CHECK(errorCodeOf([&] { StudyKey::open(file, passphrase); }) == ErrorCode::PassphraseWrong);
    for (const auto& opens : {std::string("a new passphrase"), words})
        CHECK(contentOf(*StudyFile::open(file, fixedEnvironment(), OpenFor::Reading,
                                         StudyKey::open(file, opens)))
              == content);
}

TEST_CASE_METHOD(Sealed,
                 "one of two passphrases opens it wherever a change is torn",
                 "[store][sealing]")
{
    const auto changed = key->with("a new passphrase", {}, cheap);
    const auto before = key->head().bytes();
    const auto after = changed->head().bytes();
    int old = 0;
    for (std::size_t cut = 0; cut <= 2 * KeyHead::size; cut += 64) {
        std::array<unsigned char, SealedLayout::pagesAt> copies{};
        // The second copy is written first.
        for (std::size_t i = 0; i < KeyHead::size; ++i) {
            copies[KeyHead::size + i] = (i < cut ? after : before)[i];
            copies[i] = (i + KeyHead::size < cut ? after : before)[i];
        }
        const auto head = countingHead(copies, "study");
        const bool isOld = head.open(passphrase).has_value();
        CHECK(isOld != head.open("a new passphrase").has_value());
        old += isOld ? 1 : 0;
    }
    CHECK(old > 10);
}

TEST_CASE_METHOD(Sealed, "damage to the head is told from a wrong passphrase", "[store][sealing]")
{
    const auto whole = fileBytes(file);
    auto damaged = whole;
    damaged[100] = static_cast<char>(damaged[100] ^ 1);
    folder.write("study.alteri", damaged);
    // The other copy serves, and the next gesture mends this one.
    {
        const auto study = open();
        CHECK(contentOf(*study) == content);
        study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Second"); });
    }
    CHECK(fileBytes(file).substr(0, 4096) == whole.substr(0, 4096));

    damaged = whole;
    damaged[100] = static_cast<char>(damaged[100] ^ 1);
    damaged[4096 + 200] = static_cast<char>(damaged[4096 + 200] ^ 1);
    folder.write("study.alteri", damaged);
    CHECK(errorCodeOf([&] { StudyKey::open(file, passphrase); }) == ErrorCode::KeysDamaged);
    CHECK(errorCodeOf([&] { StudyFile::open(file, fixedEnvironment()); })
          == ErrorCode::PassphraseNeeded);

    // Somebody without the key took a slot out and made the checksum right.
    auto head = key->head();
    head.entries[1] = {};
    const auto forged = head.bytes();
    damaged = whole;
    std::copy(forged.begin(), forged.end(), damaged.begin());
    std::copy(forged.begin(), forged.end(), damaged.begin() + 4096);
    folder.write("study.alteri", damaged);
    CHECK(errorCodeOf([&] { StudyKey::open(file, passphrase); }) == ErrorCode::KeysChanged);

    // Nothing but the head is left: nobody else is at work on it.
    folder.write("study.alteri", whole.substr(0, 8192));
    for (const auto purpose : {OpenFor::Reading, OpenFor::Writing})
        CHECK(errorCodeOf([&] { StudyFile::open(file, fixedEnvironment(), purpose, key); })
              == ErrorCode::StudyDamaged);
    folder.write("study.alteri", whole);

    // A file that would eat the machine is not tried.
    head = key->head();
    for (auto& slot : head.entries)
        slot.cost.memory = std::uint64_t{1} << 40U;
    CHECK_FALSE(head.open(passphrase).has_value());

    // Nor are many entries, each of which may be tried.
    head = key->head();
    const auto own = head.entries.front();
    for (auto& slot : head.entries)
        slot.cost = {10, std::uint64_t{1} << 30U};
    head.entries[1] = own;
    CHECK_FALSE(head.open("wrong").has_value());
}

TEST_CASE_METHOD(Sealed, "no page of a sealed study can be changed unnoticed", "[store][sealing]")
{
    const auto whole = fileBytes(file);
    std::mt19937 random(11);
    const auto noticed = [&](const std::string& bytes) {
        folder.write("study.alteri", bytes);
        try {
            const auto study = open();
            return study->access() == StudyFile::Access::ReadOnlyDamaged
                   && !study->notices().empty();
        } catch (const Error&) {
            return true;
        }
    };
    const auto pages = whole.size() / 4096 - 2;
    int unnoticed = 0;
    for (int i = 0; i < 60 / sparseness; ++i) {
        auto bytes = whole;
        auto& byte = bytes[8192 + random() % (whole.size() - 8192)];
        byte = static_cast<char>(byte ^ (1 << random() % 8));
        // A page that nothing reads, of the free list or of a table that opening does not look
        // at, is found by a check.
        if (!noticed(bytes))
            unnoticed += open()->checkFile().empty() ? 1 : 0;
    }
    CHECK(unnoticed == 0);
    for (int i = 0; i < 20; ++i) {
        auto bytes = whole;
        const auto one = 8192 + random() % pages * 4096;
        const auto other = 8192 + random() % pages * 4096;
        if (one == other)
            continue;
        bytes.replace(one, 4096, whole, other, 4096);
        if (!noticed(bytes))
            CHECK_FALSE(open()->checkFile().empty());
    }
    CHECK(noticed(whole.substr(0, whole.size() - 5000)));
    folder.write("study.alteri", whole);
    CHECK(contentOf(*open()) == content);
}

TEST_CASE_METHOD(Sealed, "what is whole of a damaged sealed study can be read", "[store][sealing]")
{
    auto bytes = fileBytes(file);
    const auto page = bytes.size() / 4096 - 2;
    bytes[bytes.size() - 10] = static_cast<char>(bytes[bytes.size() - 10] ^ 1);
    folder.write("study.alteri", bytes);
    const auto study = open(OpenFor::Reading);
    CHECK(study->access() == StudyFile::Access::ReadOnlyDamaged);
    CHECK(study->reader().egos().size() == 16);
    CHECK(std::any_of(study->notices().begin(), study->notices().end(), [&](const Problem& notice) {
        return notice.code == ErrorCode::SealedPageDamaged
               && notice.details.at(1) == std::to_string(page);
    }));
    CHECK(fileBytes(file) == bytes);
}

TEST_CASE_METHOD(Sealed,
                 "a power cut in a gesture loses nothing of a sealed study",
                 "[store][sealing]")
{
    const auto sealedBytes = fileBytes(file);
    const auto work = [&] {
        const auto study = open();
        study->perform("Add", [](Writer& writer) {
            for (int i = 0; i < 5; ++i)
                writer.addEgo({}, "Ego " + std::to_string(i));
        });
        _exit(0);
    };
    int cuts = 0;
    for (int write = 1; write < 100; ++write) {
        CAPTURE(write);
        folder.write("study.alteri", sealedBytes);
        fs::remove(folder.path("study.alteri-journal"));
        const bool hasDied = diesAt(write, work);
        const auto study = open();
        REQUIRE(study->access() == StudyFile::Access::Write);
        if (!hasDied) {
            CHECK(study->reader().egos().size() == 21);
            break;
        }
        ++cuts;
        CHECK(contentOf(*study) == content);
        CHECK(checkStudy(*study).empty());
    }
    // Page 1 is among them: it is torn before SQLite looks for the journal that mends it.
    CHECK(cuts > 3);
}
