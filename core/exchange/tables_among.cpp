// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables_among.hpp"

#include "core/error.hpp"
#include "core/exchange/study_formats.hpp"
#include "core/exchange/tables/delimited_table.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

enum class Role { Egos, Alteri, Ties };

/// The letters and digits of a column's name, in small letters.
std::string bare(const std::string& name)
{
    std::string kept;
    for (const char letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0)
            kept += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return kept;
}

std::optional<Role> roleOf(const ForeignFile& file)
{
    // The header and what tells that there is one; the rest is read when it is imported.
    const auto lineEnd = std::min(file.bytes.find_first_of("\r\n"), file.bytes.size());
    std::vector<Problem> problems;
    const auto table = parseTable(file.bytes.substr(0, lineEnd) + "\n", file.name, problems);
    if (table.header.empty())
        return std::nullopt;
    const auto has = [&](std::initializer_list<std::string_view> names) {
        return std::any_of(table.header.begin(), table.header.end(), [&](const TableCell& cell) {
            return std::find(names.begin(), names.end(), bare(cell.text)) != names.end();
        });
    };
    if (table.header.front().text.empty()
        || (has({"source", "from", "srcid", "fromalterid", "alter1number"})
            && has({"target", "to", "tgtid", "toalterid", "alter2number"})))
        return Role::Ties;
    if (has({"alterid", "altid", "alternumber"}))
        return Role::Alteri;
    return has({"egoid", "ego"}) ? std::optional(Role::Egos) : std::nullopt;
}

/// Whether a reader of whole studies knows it.
bool isWholeStudy(const ForeignFile& file)
{
    const auto formats = studyFormats();
    return std::any_of(formats.begin(), formats.end(),
                       [&](const StudyFormat& each) { return each.recognises(file); });
}

}  // namespace

std::optional<StudyTables> tablesAmong(std::vector<ForeignFile>& files)
{
    std::array<std::optional<std::size_t>, 3> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (ZipArchive::isArchive(files[i].bytes) || isWholeStudy(files[i]))
            return std::nullopt;
        const auto role = roleOf(files[i]);
        if (!role || places[static_cast<std::size_t>(*role)])
            return std::nullopt;
        places[static_cast<std::size_t>(*role)] = i;
    }
    if (!places[0] || !places[1])
        return std::nullopt;
    const auto source = [&](std::size_t place) {
        return TableSource{files[place].name, std::move(files[place].bytes)};
    };
    StudyTables tables{source(*places[0]), source(*places[1]), std::nullopt};
    if (places[2])
        tables.alterTies = source(*places[2]);
    return tables;
}

}  // namespace alteri
