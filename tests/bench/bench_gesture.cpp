// SPDX-License-Identifier: GPL-3.0-or-later
// One gesture (an alter is moved to another ring) against the same rows written by bare SQLite.
#include "core/maps/placing.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

#include <sqlite3.h>

using namespace alteri;
using namespace alteri::bench;

namespace {

constexpr int repetitions = 400;

/// The sample study's first map, on which one alter moves to and fro.
std::vector<double> timeGestures(const std::filesystem::path& file)
{
    const auto study = test::sampleStudy(file);
    const auto map = study->reader().maps().front().id;
    const auto tie = study->reader().ties(map).front();
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] {
            study->perform("Move alter", [&](Writer& writer) {
                moveAlter(writer, {map, tie.alter}, {i % 2 == 0 ? 0.3 : 0.9, 1});
            });
        }));
    return times;
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
    const auto gestures = timeGestures(folder.path("study.alteri"));
    const auto bare = timeBareSqlite(folder.path("bare.sqlite"));
    report.add("gesture/-/median", quantile(gestures, 0.5), "ms");
    report.add("gesture/-/p99", quantile(gestures, 0.99), "ms");
    report.add("gesture-bare-sqlite/-/median", quantile(bare, 0.5), "ms");
    report.add("gesture-bare-sqlite/-/p99", quantile(bare, 0.99), "ms");
    report.add("gesture/-/ratio-bare-sqlite", quantile(gestures, 0.5) / quantile(bare, 0.5), "");
    return 0;
}
