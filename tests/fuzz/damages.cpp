// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/damages.hpp"

#include "core/files/new_file.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/placing.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace alteri::fuzz {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t damageSize = 6;
constexpr std::size_t pageBytes = 4096;

struct Damage {
    std::size_t place = 0;
    unsigned kind = 0;
    unsigned value = 0;
};

std::vector<Damage> damagesIn(const std::string& bytes, std::size_t from)
{
    std::vector<Damage> damages;
    for (; from + damageSize <= bytes.size(); from += damageSize) {
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned>(static_cast<unsigned char>(bytes[from + i]));
        };
        damages.push_back({byte(0) | byte(1) << 8U | byte(2) << 16U | std::size_t{byte(3)} << 24U,
                           byte(4), byte(5)});
    }
    return damages;
}

void damageBytes(std::string& bytes, const Damage& damage)
{
    if (bytes.empty())
        return;
    const auto at = damage.place % bytes.size();
    const auto rest = bytes.size() - at;
    switch (damage.kind % 8) {
    case 0:
        bytes.resize(at);
        break;
    case 1:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), std::min(rest, pageBytes),
                    static_cast<char>(damage.value));
        break;
    case 2:
        std::swap_ranges(bytes.begin(),
                         bytes.begin() + static_cast<std::ptrdiff_t>(std::min(rest, at) / 2),
                         bytes.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    case 3:  // heads of pages say what is on them
        bytes[at / pageBytes * pageBytes + damage.value % 12] = static_cast<char>(damage.place);
        break;
    default:
        bytes[at] = static_cast<char>(damage.value);
        break;
    }
}

/// Another program's way into a study, which nothing of the schema stops.
class Intruder {
public:
    explicit Intruder(const fs::path& file)
    {
        if (sqlite3_open(file.string().c_str(), &m_database) != SQLITE_OK)
            throw std::logic_error("the specimen does not open");
        run("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;"
            "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;");
    }
    ~Intruder() { sqlite3_close(m_database); }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;
    Intruder(Intruder&&) = delete;
    Intruder& operator=(Intruder&&) = delete;

    /// What cannot be is left.
    void run(const std::string& sql)
    {
        sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr);
    }

    std::vector<std::string> texts(const std::string& query)
    {
        std::vector<std::string> found;
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, query.c_str(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, 0));
            found.emplace_back(bytes == nullptr ? "" : bytes, size);
        }
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3* m_database = nullptr;
};

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

void damageRow(Intruder& intruder, const Damage& damage)
{
    constexpr std::array values{"NULL",
                                "0",
                                "-1",
                                "9e999",
                                "1e308",
                                "9223372036854775807",
                                "'text'",
                                "''",
                                "x'00'",
                                "zeroblob(16)",
                                "zeroblob(1000000)",
                                "'(((('",
                                "CAST(x'ff' AS TEXT)"};
    const auto tables = intruder.texts(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    const auto& table = tables[damage.place % tables.size()];
    const auto columns = intruder.texts("SELECT name FROM pragma_table_info('" + table + "')");
    const auto& column = columns[damage.place / 64 % columns.size()];
    const auto row = " WHERE rowid = (SELECT rowid FROM " + quoted(table) + " LIMIT 1 OFFSET "
                     + std::to_string(damage.place / 4096 % 5) + ")";
    if (damage.kind % 8 == 0)
        return intruder.run("DELETE FROM " + quoted(table) + row);
    const auto value = damage.kind % 8 == 1
                           ? "(SELECT " + quoted(column) + " FROM " + quoted(table)
                                 + " LIMIT 1 OFFSET " + std::to_string(damage.value % 5) + ")"
                           : std::string(values.at(damage.value % values.size()));
    intruder.run("UPDATE " + quoted(table) + " SET " + quoted(column) + " = " + value + row);
}

void lead(StudyFile& study, const std::string& name)
{
    MapId map;
    study.perform("New interview", [&](Writer& writer) {
        map = writer.addMap(writer.addEgo({}, name), writer.reader().defaultDesign().id, name);
    });
    const auto codebook = study.reader().codebook();
    for (int i = 0; i < 4; ++i)
        study.perform("Name", [&](Writer& writer) {
            const auto alter = nameAlter(writer, map, name + " " + std::to_string(i));
            moveAlter(writer, {map, alter}, {0.3 + 0.1 * i, 0.5 * i});
            for (const auto* attribute : codebook.of(Owner::Alter))
                if (attribute->choosesOne() && !attribute->categories.empty())
                    writer.setAnswer(alter, attribute->id, attribute->categories.front().id);
        });
}

}  // namespace

std::string damagedBytes(std::string whole, const std::string& damages)
{
    for (const auto& damage : damagesIn(damages, 0))
        damageBytes(whole, damage);
    return whole;
}

Specimen::Specimen()
{
    const auto file = m_folder.path("made.alteri");
    {
        const auto study = test::newStudy(file);
        lead(*study, "One");
        lead(*study, "Two");
        study->undo();
        study->redo();
        study->undo();
    }
    m_bytes = readFile(file);
}

void Specimen::place(const fs::path& file) const
{
    removeStudy(file);
    m_folder.write(file.filename().string(), m_bytes);
}

fs::path Specimen::damaged(const std::string& damages) const
{
    const auto file = m_folder.path("damaged.alteri");
    place(file);
    if (damages.empty())
        return file;
    if (damages.front() % 2 == 0) {
        m_folder.write(file.filename().string(), damagedBytes(m_bytes, damages.substr(1)));
    } else {
        Intruder intruder(file);
        for (const auto& damage : damagesIn(damages, 1))
            damageRow(intruder, damage);
    }
    return file;
}

fs::path Specimen::whole() const
{
    const auto file = m_folder.path("whole.alteri");
    place(file);
    return file;
}

fs::path Specimen::vacant() const
{
    const auto file = m_folder.path("vacant.alteri");
    removeStudy(file);
    return file;
}

const Specimen& specimen()
{
    static const Specimen made;
    return made;
}

void replaceChangeset(const fs::path& study, const std::string& changeset)
{
    constexpr auto* digits = "0123456789abcdef";
    std::string hex;
    for (const char c : changeset) {
        hex += digits[static_cast<unsigned char>(c) >> 4U];
        hex += digits[static_cast<unsigned char>(c) & 15U];
    }
    // The last is an undoing; what it could be redone by is what counts.
    Intruder(study).run("UPDATE gesture SET changeset = x'" + hex
                        + "' WHERE sequence = (SELECT undoes FROM gesture ORDER BY sequence DESC"
                          " LIMIT 1)");
}

std::vector<std::string> changesetsOf(const fs::path& study)
{
    return Intruder(study).texts("SELECT changeset FROM gesture ORDER BY sequence");
}

}  // namespace alteri::fuzz
