// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged studies: what is whole in them is read page by page into a new file.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/maps/study_mending.hpp"
#include "core/store/recovery/study_recovery.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_file.hpp"
#include "core/store/study_protection.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pageSize = 4096;
constexpr KeyCost quickCost{1, 8192};
// Under the sanitizers everything takes many times as long.
#ifdef ALTERI_SANITIZED
constexpr std::size_t pageStep = 7;
#else
constexpr std::size_t pageStep = 1;
#endif

/// Three interviews, gesture by gesture.
struct Interviews {
    TemporaryFolder folder;
    fs::path file = folder.path("study.alteri");
    fs::path target = folder.path("recovered.alteri");
    std::set<std::string> names;
    std::size_t answers = 0;

    Interviews()
    {
        const auto study = newStudy(file);
        const auto codebook = study->reader().codebook();
        const auto type = std::find_if(
            codebook.attributes.begin(), codebook.attributes.end(), [](const Attribute& each) {
                return each.owner == Owner::Alter && !each.categories.empty();
            });
        REQUIRE(type != codebook.attributes.end());
        for (int i = 0; i < 3; ++i) {
            MapId map;
            study->perform("New interview", [&](Writer& writer) {
                const auto ego = writer.addEgo({}, "Organisation " + std::to_string(i));
                map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            });
            for (int j = 0; j < 12; ++j) {
                const auto name = "Partner " + std::to_string(i) + "." + std::to_string(j);
                names.insert(name);
                study->perform("Name", [&](Writer& writer) {
                    const auto alter = nameAlter(writer, map, name);
                    moveAlter(writer, {map, alter}, {0.3 + 0.03 * j, 0.3 * j});
                    const auto& choices = type->categories;
                    writer.setAnswer(alter, type->id,
                                     choices[static_cast<std::size_t>(j) % choices.size()].id);
                });
            }
        }
        answers = answersIn(*study);
    }

    static std::set<std::string> namesIn(const StudyFile& study)
    {
        std::set<std::string> found;
        for (const auto& ego : study.reader().egos())
            for (const auto& alter : study.reader().alteri(ego.id))
                found.insert(alter.label);
        return found;
    }

    static std::size_t answersIn(const StudyFile& study)
    {
        std::size_t count = 0;
        const auto reader = study.reader();
        for (const auto& map : reader.maps())
            for (const auto& tie : reader.ties(map.id))
                count += reader.answers(tie.alter).size()
                         + reader.answers(TieKey{map.id, tie.alter}).size();
        return count;
    }

    std::unique_ptr<StudyFile> recovered(const std::shared_ptr<const StudyKey>& key = nullptr) const
    {
        return StudyFile::open(target, fixedEnvironment(7), OpenFor::Writing, key);
    }
};

std::string zeroed(std::string bytes, std::size_t page)
{
    const auto at = static_cast<std::ptrdiff_t>(page * pageSize);
    std::fill(bytes.begin() + at, bytes.begin() + at + static_cast<std::ptrdiff_t>(pageSize), '\0');
    return bytes;
}

std::size_t sum(const RecoveredStudy& recovered, std::size_t RecoveredTable::*count)
{
    return std::accumulate(
        recovered.tables.begin(), recovered.tables.end(), std::size_t{0},
        [&](std::size_t before, const RecoveredTable& table) { return before + table.*count; });
}

}  // namespace

TEST_CASE_METHOD(Interviews,
                 "a whole study is recovered as it is, with its history",
                 "[store][recovery]")
{
    const auto before = contentOf(*StudyFile::open(file, fixedEnvironment(2), OpenFor::Reading));
    const auto bytes = readFile(file);
    const auto report = recoverStudy(file, target);
    CHECK(report.isHistoryWhole);
    CHECK(report.homelessRows == 0);
    CHECK(report.unreadableRows == 0);
    CHECK(sum(report, &RecoveredTable::fromHistory) == 0);
    CHECK(sum(report, &RecoveredTable::standIns) == 0);
    CHECK(sum(report, &RecoveredTable::leftOut) == 0);
    CHECK(readFile(file) == bytes);
    const auto study = recovered();
    CHECK(study->access() == StudyFile::Access::Write);
    CHECK(contentOf(*study) == before);
    CHECK(mendStudy(*study).all() == 0);
    CHECK(checkStudy(*study).empty());
    study->undo();
    CHECK(namesIn(*study).size() == names.size() - 1);
}

TEST_CASE_METHOD(Interviews,
                 "whichever page is lost, no name and no answer is",
                 "[store][recovery]")
{
    const auto whole = readFile(file);
    for (std::size_t page = 0; page < whole.size() / pageSize; page += pageStep) {
        CAPTURE(page + 1);
        folder.write("study.alteri", zeroed(whole, page));
        fs::remove(target);
        const auto report = recoverStudy(file, target);
        const auto study = recovered();
        REQUIRE(study->access() == StudyFile::Access::Write);
        CHECK(namesIn(*study) == names);
        CHECK(answersIn(*study) == answers);
        mendStudy(*study);
        CHECK(checkStudy(*study).empty());
    }
}

TEST_CASE_METHOD(Interviews, "a protected study is recovered sealed", "[store][recovery][sealing]")
{
    const auto key = StudyKey::create("Käse und Brot", newRecoveryWords(), quickCost);
    protectStudy(file, nullptr, key);
    const auto whole = readFile(file);
    const auto pages = (whole.size() - SealedLayout::pagesAt) / pageSize;
    for (std::size_t page = 0; page < pages; page += 3 * pageStep) {
        CAPTURE(page + 1);
        auto damaged = whole;
        auto& byte = damaged[static_cast<std::size_t>(SealedLayout::pagesAt) + page * pageSize
                             + (page * 977) % pageSize];
        byte = static_cast<char>(byte ^ 4);
        folder.write("study.alteri", damaged);
        fs::remove(target);
        const auto report = recoverStudy(file, target, key);
        CHECK(report.damagedPages == 1);
        const auto study = recovered(key);
        CHECK(namesIn(*study) == names);
        CHECK(answersIn(*study) == answers);
        CHECK(readFile(target).find("Partner") == std::string::npos);
    }
    CHECK_THROWS_AS(recoverStudy(file, folder.path("other.alteri")), Error);
}

TEST_CASE_METHOD(Interviews,
                 "what is lost everywhere is told, and leaves stand-ins",
                 "[store][recovery]")
{
    // Every other page is gone, as after a disk that lost a part of what it was given.
    auto damaged = readFile(file);
    for (std::size_t page = 1; page < damaged.size() / pageSize; page += 2)
        damaged = zeroed(damaged, page);
    folder.write("study.alteri", damaged);
    const auto report = recoverStudy(file, target);
    CHECK_FALSE(report.isHistoryWhole);
    const auto study = recovered();
    CHECK(study->access() == StudyFile::Access::Write);
    CHECK_FALSE(namesIn(*study).empty());
    mendStudy(*study);
    CHECK(checkStudy(*study).empty());
    // Work goes on in it.
    study->perform("Add", [](Writer& writer) { writer.addEgo({}, "Another one"); });
    study->undo();
}

TEST_CASE_METHOD(Interviews,
                 "whatever bytes there are, they are read or refused",
                 "[store][recovery]")
{
    const auto whole = readFile(file);
    std::mt19937 random(11);
    int refused = 0;
    for (int i = 0; i < 30; ++i) {
        CAPTURE(i);
        auto damaged = whole;
        const auto times = 1U << (random() % 12);
        for (unsigned j = 0; j < times; ++j) {
            auto& byte = damaged[random() % damaged.size()];
            byte = static_cast<char>(random());
        }
        if (i % 5 == 0)
            damaged.resize(random() % damaged.size());
        folder.write("study.alteri", damaged);
        fs::remove(target);
        try {
            recoverStudy(file, target);
            CHECK(recovered()->access() == StudyFile::Access::Write);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::NotAStudy);
            CHECK_FALSE(fs::exists(target));
            ++refused;
        }
    }
    CHECK(refused < 10);
}

TEST_CASE_METHOD(Interviews, "recovery replaces nothing", "[store][recovery]")
{
    folder.write("recovered.alteri", "something");
    CHECK_THROWS_AS(recoverStudy(file, target), Error);
    CHECK(readFile(target) == "something");
    CHECK_THROWS_AS(recoverStudy(folder.path("none.alteri"), folder.path("new.alteri")), Error);
    const auto text = folder.write("text.alteri", std::string(10'000, 'x'));
    CHECK_THROWS_AS(recoverStudy(text, folder.path("new.alteri")), Error);
    CHECK_FALSE(fs::exists(folder.path("new.alteri")));
}
