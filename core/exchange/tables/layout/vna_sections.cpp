// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/vna_sections.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/text_lines.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

namespace alteri {

namespace {

bool hasOutsideQuotes(std::string_view line, char wanted)
{
    bool isQuoted = false;
    return std::any_of(line.begin(), line.end(), [&](char each) {
        isQuoted = isQuoted != (each == '"');
        return !isQuoted && each == wanted;
    });
}

/// The fields between separators, which may be empty; without their quotation marks.
std::vector<std::string> partedBy(std::string_view line, char separator)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char each : line) {
        if (each == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && each == separator)
            fields.emplace_back();
        else
            fields.back() += each;
    }
    for (auto& field : fields)
        field = std::string(trimmed(field));
    return fields;
}

std::vector<std::string> columnsIn(std::string_view line)
{
    if (hasOutsideQuotes(line, ','))
        return partedBy(line, ',');
    auto words = wordsOf(line);
    // A name of a column may hold a blank where tabs part them.
    const auto parted = partedBy(line, '\t');
    const bool areTabs =
        parted.size() > 1
        && std::none_of(parted.begin(), parted.end(), [](auto& each) { return each.empty(); });
    return areTabs ? parted : words;
}

/// Two columns of one name are two questions.
void tellApart(std::vector<std::string>& columns)
{
    std::set<std::string> known;
    std::map<std::string, int> numbers;
    for (auto& column : columns) {
        const auto name = column;
        while (!known.insert(column).second)
            column = name + "_" + std::to_string(++numbers.try_emplace(name, 1).first->second);
    }
}

/// @param hasCommas in the line of titles
std::vector<std::string> fieldsIn(std::string_view line, std::size_t expected, bool hasCommas)
{
    auto words = wordsOf(line);
    // A comma may be a part of a word, where blanks part the titles too.
    if (hasOutsideQuotes(line, ',') && (hasCommas || words.size() != expected))
        return partedBy(line, ',');
    if (auto parted = partedBy(line, '\t'); parted.size() == expected)
        return parted;
    return words;
}

}  // namespace

bool isOfDrawing(const VnaSection& section)
{
    return section.name.find("properties") != std::string::npos;
}

std::vector<VnaSection> vnaSections(std::string_view bytes, const std::string& file)
{
    std::vector<VnaSection> sections;
    std::vector<Problem> problems;
    int number = 0;
    bool hasCommas = false;
    for (const auto& line : textLines(bytes, file).lines) {
        ++number;
        const auto text = trimmed(line);
        if (text.empty())
            continue;
        if (text.front() == '*') {
            sections.push_back({inSmallLetters(trimmed(text.substr(1)))});
            continue;
        }
        if (sections.empty())
            continue;
        auto& section = sections.back();
        if (section.columns.empty()) {
            section.columns = columnsIn(text);
            if (section.columns.size() > mostColumns)
                throw Error(ErrorCode::TableTooManyColumns, {std::to_string(mostColumns)},
                            {file, number, 0});
            tellApart(section.columns);
            hasCommas = hasOutsideQuotes(text, ',');
            section.line = number;
            continue;
        }
        auto fields = fieldsIn(line, section.columns.size(), hasCommas);
        if (fields.size() == section.columns.size())
            section.rows.push_back({number, std::move(fields)});
        else if (!isOfDrawing(section))
            problems.push_back(
                {ErrorCode::TableRowLength,
                 {file, number, 1},
                 {std::to_string(fields.size()), std::to_string(section.columns.size())}});
        if (areEnough(problems))
            break;
    }
    if (!problems.empty())
        throw Error(std::move(problems));
    return sections;
}

std::string firstVnaSection(std::string_view bytes)
{
    for (const auto& line : firstTextLines(bytes))
        if (const auto text = trimmed(line); !text.empty())
            return text.front() == '*' ? inSmallLetters(trimmed(text.substr(1))) : std::string();
    return {};
}

}  // namespace alteri
