// SPDX-License-Identifier: GPL-3.0-or-later
// One gesture (an alter is moved to another ring) against the same rows written by bare SQLite, and
// in a protected study against one in the clear, in turns.
#include "core/maps/placing.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_protection.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

#include <sqlite3.h>

using namespace alteri;
using namespace alteri::bench;

namespace {

constexpr int repetitions = 400;

/// A study's first map, on which one alter moves to and fro.
class MovingAlter {
public:
    explicit MovingAlter(std::unique_ptr<StudyFile> study)
        : m_study(std::move(study))
        , m_map(m_study->reader().maps().front().id)
        , m_alter(m_study->reader().ties(m_map).front().alter)
    {
    }

    void move()
    {
        m_isNear = !m_isNear;
        times.push_back(millisecondsOf([&] {
            m_study->perform("Move alter", [&](Writer& writer) {
                moveAlter(writer, {m_map, m_alter}, {m_isNear ? 0.3 : 0.9, 1});
            });
        }));
    }

    std::vector<double> times{};

private:
    std::unique_ptr<StudyFile> m_study;
    MapId m_map;
    AlterId m_alter;
    bool m_isNear = false;
};

std::unique_ptr<StudyFile> protectedStudy(const std::filesystem::path& file)
{
    constexpr KeyCost cheap{1, 8192};
    const auto key = StudyKey::create("a passphrase", {}, cheap);
    test::sampleStudy(file).reset();
    protectStudy(file, nullptr, key);
    return StudyFile::open(file, test::fixedEnvironment(), OpenFor::Writing, key);
}

/// The same place, answer and log entry, in prepared statements and one transaction each.
std::vector<double> timeBareSqlite(const std::filesystem::path& file)
{
    sqlite3* database = nullptr;
    sqlite3_open(file.string().c_str(), &database);
    const auto run = [&](const char* sql) {
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    };
    run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;"
        "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
        "CREATE TABLE tie (id INTEGER PRIMARY KEY, radius REAL, angle REAL);"
        "CREATE TABLE answer (id INTEGER PRIMARY KEY, category BLOB);"
        "CREATE TABLE log (id INTEGER PRIMARY KEY, change BLOB);"
        "INSERT INTO tie VALUES (1, 0, 0); INSERT INTO answer VALUES (1, NULL);");
    const char* sql[] = {"UPDATE tie SET radius = ?1, angle = 1 WHERE id = 1",
                         "UPDATE answer SET category = randomblob(16) WHERE id = 1",
                         "INSERT INTO log (change) VALUES (randomblob(180))"};
    std::vector<sqlite3_stmt*> statements;
    for (const auto* each : sql)
        sqlite3_prepare_v2(database, each, -1, &statements.emplace_back(), nullptr);
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] {
            run("BEGIN IMMEDIATE");
            for (auto* statement : statements) {
                sqlite3_bind_double(statement, 1, i % 2 == 0 ? 0.3 : 0.9);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
            run("COMMIT");
        }));
    for (auto* statement : statements)
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return times;
}

}  // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    const test::TemporaryFolder folder;
    MovingAlter clear(test::sampleStudy(folder.path("study.alteri")));
    MovingAlter sealed(protectedStudy(folder.path("sealed.alteri")));
    for (int i = 0; i < repetitions; ++i) {
        clear.move();
        sealed.move();
    }
    const auto& gestures = clear.times;
    const auto bare = timeBareSqlite(folder.path("bare.sqlite"));
    report.add("gesture/-/median", quantile(gestures, 0.5), "ms");
    report.add("gesture/-/p99", quantile(gestures, 0.99), "ms");
    report.add("gesture-bare-sqlite/-/median", quantile(bare, 0.5), "ms");
    report.add("gesture-bare-sqlite/-/p99", quantile(bare, 0.99), "ms");
    report.add("gesture/protected/median", quantile(sealed.times, 0.5), "ms");
    report.add("gesture/protected/p99", quantile(sealed.times, 0.99), "ms");
    report.add("gesture/protected/ratio-in-the-clear",
               quantile(sealed.times, 0.5) / quantile(gestures, 0.5), "");
    report.add("gesture/-/ratio-bare-sqlite", quantile(gestures, 0.5) / quantile(bare, 0.5), "");
    return 0;
}
