// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/example_study.hpp"

#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/store/study_protection.hpp"
#include "core/template/study_template.hpp"

#include <sqlite3.h>

#include <fstream>
#include <unistd.h>

namespace alteri::test {

namespace fs = std::filesystem;

Environment fixedEnvironment(std::uint64_t seed)
{
    auto random = std::make_shared<std::mt19937_64>(seed);
    auto time = std::make_shared<std::int64_t>(1'700'000'000'000);
    return {[time] { return ++*time; }, [random] { return (*random)(); }};
}

std::string templateText(const std::string& name)
{
    return readFile(fs::path(ALTERI_RESOURCES) / "templates" / (name + ".json"));
}

fs::path testData(const std::string& name)
{
    return fs::path(ALTERI_TEST_DATA) / name;
}

fs::path sampleTable(const std::string& name)
{
    return fs::path(ALTERI_RESOURCES) / "sample" / name;
}

/// Most tests make their own questions; the guides of templates have tests of their own.
StudyTemplate withoutGuide(StudyTemplate made)
{
    for (const auto& step : made.guide)
        std::erase_if(made.prompts, [&](const Prompt& prompt) { return step.prompt == prompt.id; });
    made.guide.clear();
    return made;
}

std::unique_ptr<StudyFile> newStudy(const fs::path& file, const std::string& templateName)
{
    auto study = StudyFile::create(file, fixedEnvironment());
    study->found([&](Writer& writer) {
        foundStudy(writer, withoutGuide(readTemplate(templateText(templateName), "en")),
                   TemplateLanguages::MainOnly);
    });
    return study;
}

std::unique_ptr<StudyFile> sampleStudy(const fs::path& file)
{
    auto study = newStudy(file);
    importTables(*study,
                 readTables(sampleTable("egos.csv"), sampleTable("alters.csv"), std::nullopt),
                 "Import");
    return study;
}

namespace {

void appendRows(sqlite3* database, const std::string& table, std::string& content)
{
    sqlite3_stmt* rows = nullptr;
    // By all columns that a key can have, as many as there are.
    for (const std::string order : {"1, 2, 3, 4, 5, 6", "1, 2, 3, 4, 5", "1, 2, 3, 4", "1, 2"})
        if (sqlite3_prepare_v2(database,
                               ("SELECT * FROM \"" + table + "\" ORDER BY " + order).c_str(), -1,
                               &rows, nullptr)
            == SQLITE_OK)
            break;
    content += "== " + table + "\n";
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(rows, column));
            content.append(bytes != nullptr ? bytes : "",
                           static_cast<std::size_t>(sqlite3_column_bytes(rows, column)));
            content += '|';
        }
        content += '\n';
    }
    sqlite3_finalize(rows);
}

}  // namespace

std::string contentOf(const StudyFile& study)
{
    const fs::path copy = study.file().string() + ".content";
    study.saveCopy(copy);
    if (study.key() != nullptr)
        protectStudy(copy, study.key(), nullptr);
    sqlite3* database = nullptr;
    sqlite3_open(copy.string().c_str(), &database);
    std::vector<std::string> tables;
    sqlite3_exec(
        database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN"
        " ('gesture', 'file_stamp', 'file_holder', 'forgotten_gesture', 'study_identity', "
        "'hub_link',"
        " 'pulled_gesture') ORDER BY name",
        [](void* list, int, char** values, char**) {
            static_cast<std::vector<std::string>*>(list)->emplace_back(values[0]);
            return 0;
        },
        &tables, nullptr);
    std::string content;
    for (const auto& table : tables)
        appendRows(database, table, content);
    sqlite3_close(database);
    fs::remove(copy);
    return content;
}

void withoutPrivileges(const std::function<void()>& work)
{
    constexpr uid_t nobody = 65534;
    const auto self = geteuid();
    const bool isRoot = self == 0;
    if (isRoot && seteuid(nobody) != 0)
        throw std::runtime_error("cannot drop privileges");
    try {
        work();
    } catch (...) {
        if (isRoot && seteuid(self) != 0)
            std::abort();
        throw;
    }
    if (isRoot && seteuid(self) != 0)
        std::abort();
}

}  // namespace alteri::test
