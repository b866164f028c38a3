// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/leaving_table.hpp"

#include "core/model/ascii.hpp"
#include "core/model/small_letters.hpp"
#include "core/store/tables/query_rows.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

template <class Enum, std::size_t N>
using LeavingWords = std::array<std::pair<Enum, std::string_view>, N>;

constexpr LeavingWords<Leaving::Kind, 7> leavingKinds{{{Leaving::Kind::Data, "data"},
                                                       {Leaving::Kind::Table, "table"},
                                                       {Leaving::Kind::Picture, "picture"},
                                                       {Leaving::Kind::Results, "results"},
                                                       {Leaving::Kind::Report, "report"},
                                                       {Leaving::Kind::Copy, "copy"},
                                                       {Leaving::Kind::Key, "key"}}};
constexpr LeavingWords<Leaving::Way, 3> leavingWays{{{Leaving::Way::File, "file"},
                                                     {Leaving::Way::Paper, "paper"},
                                                     {Leaving::Way::Clipboard, "clipboard"}}};
constexpr LeavingWords<ExportedNames, 4> leavingNames{{{ExportedNames::AsIs, "as_is"},
                                                       {ExportedNames::Pseudonyms, "pseudonyms"},
                                                       {ExportedNames::Numbers, "numbers"},
                                                       {ExportedNames::None, "none"}}};

template <class Enum, std::size_t N>
std::string leavingWord(const LeavingWords<Enum, N>& words, Enum value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& each) { return each.first == value; });
    return std::string(found->second);
}

template <class Enum, std::size_t N>
Enum leavingValue(const LeavingWords<Enum, N>& words, const std::string& word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& each) { return each.second == word; });
    return found == words.end() ? words.front().first : found->first;
}

std::string joinedLines(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : "\n") + word;
    return text;
}

std::vector<std::string> linesIn(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

std::size_t countIn(SQLite::Statement& row, int column)
{
    return static_cast<std::size_t>(row.getColumn(column).getInt64());
}

/// What is left of a name in the name of a file, where signs are replaced.
std::string lettersOf(const std::string& name)
{
    auto letters = inSmallLetters(name);
    std::erase_if(
        letters, [](char c) { return !isBeyondAscii(c) && !isAsciiLetter(c) && !isAsciiDigit(c); });
    return letters;
}

Leaving leavingFrom(SQLite::Statement& row)
{
    Leaving leaving;
    leaving.time = row.getColumn(0).getInt64();
    leaving.author = text(row, 1);
    leaving.kind = leavingValue(leavingKinds, text(row, 2));
    leaving.way = leavingValue(leavingWays, text(row, 3));
    leaving.file = text(row, 4);
    leaving.egos = countIn(row, 5);
    leaving.maps = countIn(row, 6);
    leaving.columns = linesIn(text(row, 7));
    leaving.names = leavingValue(leavingNames, text(row, 8));
    leaving.reduced = row.getColumn(9).getInt() != 0;
    return leaving;
}

}  // namespace

std::vector<Leaving> leavingsIn(Connection& connection)
{
    return rows(connection,
                "SELECT time, author, kind, way, file, egos, maps, asked, names, reduced"
                " FROM leaving ORDER BY time, id",
                noBinding, leavingFrom);
}

void writeLeaving(Connection& connection,
                  const Leaving& leaving,
                  std::uint64_t firstBits,
                  std::uint64_t secondBits)
{
    std::array<unsigned char, 16> id{};
    std::memcpy(id.data(), &firstBits, sizeof firstBits);
    std::memcpy(id.data() + sizeof firstBits, &secondBits, sizeof secondBits);
    auto& insert =
        connection.prepared("INSERT INTO leaving VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, id.data(), static_cast<int>(id.size()));
    insert.bind(2, leaving.time);
    insert.bind(3, leaving.author);
    insert.bind(4, leavingWord(leavingKinds, leaving.kind));
    insert.bind(5, leavingWord(leavingWays, leaving.way));
    insert.bind(6, leaving.file);
    insert.bind(7, static_cast<std::int64_t>(leaving.egos));
    insert.bind(8, static_cast<std::int64_t>(leaving.maps));
    insert.bind(9, joinedLines(leaving.columns));
    insert.bind(10, leavingWord(leavingNames, leaving.names));
    insert.bind(11, leaving.reduced ? 1 : 0);
    insert.exec();
}

void forgetInLeavings(Connection& connection, const std::vector<std::string>& names)
{
    using Named = std::pair<std::string, std::string>;
    const auto files =
        rows(connection, "SELECT hex(id), file FROM leaving", noBinding,
             [](SQLite::Statement& row) { return Named(text(row, 0), lettersOf(text(row, 1))); });
    std::vector<std::string> searched;
    for (const auto& name : names)
        if (auto letters = lettersOf(name); !letters.empty())
            searched.push_back(std::move(letters));
    for (const auto& [id, file] : files) {
        const bool isNamed =
            std::any_of(searched.begin(), searched.end(), [&file = file](const auto& name) {
                return file.find(name) != std::string::npos;
            });
        if (!isNamed)
            continue;
        auto& update = connection.prepared("UPDATE leaving SET file = '' WHERE hex(id) = ?");
        update.bind(1, id);
        update.exec();
    }
}

}  // namespace alteri
