// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited_table.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace alteri {

namespace {

using Byte = unsigned char;

bool continuesCharacter(char c)
{
    return (static_cast<Byte>(c) & 0xC0U) == 0x80U;
}

/// The bytes that may follow a first byte, and how many (Unicode 15, table 3-7).
struct CharacterForm {
    unsigned firstFrom;
    unsigned firstTo;
    unsigned secondFrom;
    unsigned secondTo;
    std::size_t length;
};

constexpr std::array<CharacterForm, 8> longForms{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                                  {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                                  {0xE1, 0xEC, 0x80, 0xBF, 3},
                                                  {0xED, 0xED, 0x80, 0x9F, 3},
                                                  {0xEE, 0xEF, 0x80, 0xBF, 3},
                                                  {0xF0, 0xF0, 0x90, 0xBF, 4},
                                                  {0xF1, 0xF3, 0x80, 0xBF, 4},
                                                  {0xF4, 0xF4, 0x80, 0x8F, 4}}};

/// Length of the valid UTF-8 character at a position, 0 if there is none.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return unsigned{static_cast<Byte>(text[at + i])}; };
    if (byte(0) < 0x80U)
        return 1;
    for (const auto& form : longForms) {
        if (byte(0) < form.firstFrom || byte(0) > form.firstTo || at + form.length > text.size())
            continue;
        bool valid = byte(1) >= form.secondFrom && byte(1) <= form.secondTo;
        for (std::size_t i = 2; i < form.length; ++i)
            valid = valid && continuesCharacter(text[at + i]);
        return valid ? form.length : 0;
    }
    return 0;
}

/// Where the first byte is that does not belong to a UTF-8 character.
std::optional<Where> invalidUtf8(std::string_view text, const std::string& name)
{
    Where where{name, 1, 1};
    for (std::size_t at = 0; at < text.size();) {
        const auto length = characterLength(text, at);
        if (length == 0)
            return where;
        if (text[at] == '\n') {
            ++where.line;
            where.column = 1;
        } else {
            ++where.column;
        }
        at += length;
    }
    return std::nullopt;
}

/// The separator that occurs most in the first line, outside quotes.
char detectSeparator(std::string_view text)
{
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n')
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts.at(i) += c == separators.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return separators.at(static_cast<std::size_t>(most));
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

/// Splits a text into records of cells.
class Splitter {
public:
    Splitter(std::string_view text,
             char separator,
             std::string name,
             std::vector<Problem>& problems)
        : m_text(text)
        , m_separator(separator)
        , m_name(std::move(name))
        , m_problems(problems)
    {
    }

    std::vector<std::vector<TableCell>> records()
    {
        std::vector<std::vector<TableCell>> found;
        while (m_at < m_text.size()) {
            auto record = readRecord();
            const bool isEmptyLine =
                record.size() == 1 && record.front().text.empty() && !record.front().quoted;
            if (!isEmptyLine)
                found.push_back(std::move(record));
        }
        return found;
    }

private:
    bool atLineEnd() const
    {
        return m_text[m_at] == '\n'
               || (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n');
    }

    char take()
    {
        const char c = m_text[m_at++];
        if (c == '\n') {
            ++m_line;
            m_column = 1;
        } else if (!continuesCharacter(c)) {
            ++m_column;
        }
        return c;
    }

    std::vector<TableCell> readRecord()
    {
        std::vector<TableCell> record;
        while (true) {
            record.push_back(readCell());
            if (m_at >= m_text.size())
                return record;
            if (m_text[m_at] == m_separator) {
                take();
                continue;
            }
            while (take() != '\n') {
                // a carriage return before the line feed
            }
            return record;
        }
    }

    TableCell readCell()
    {
        TableCell cell;
        cell.line = m_line;
        cell.column = m_column;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            cell.quoted = true;
            readQuoted(cell);
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            cell.text += take();
        if (!cell.quoted)
            cell.text = trimmed(cell.text);
        return cell;
    }

    void readQuoted(TableCell& cell)
    {
        take();
        while (m_at < m_text.size()) {
            const char c = take();
            if (c != '"') {
                cell.text += c;
            } else if (m_at < m_text.size() && m_text[m_at] == '"') {
                cell.text += take();
            } else {
                requireEndOfCell();
                return;
            }
        }
        report({m_name, cell.line, cell.column});
    }

    /// After a closing quote only a separator or the end of the line may follow.
    void requireEndOfCell()
    {
        if (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            report({m_name, m_line, m_column});
    }

    void report(const Where& where)
    {
        m_problems.push_back({ErrorCode::TableBrokenQuote, where, {}});
    }

    std::string_view m_text;
    char m_separator;
    std::string m_name;
    std::vector<Problem>& m_problems;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

void checkHeader(const DelimitedTable& table, std::vector<Problem>& problems)
{
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto sameName = [&](const TableCell& cell) {
            return !cell.text.empty() && cell.text == table.header[i].text;
        };
        const auto begin = table.header.begin();
        if (std::any_of(begin, begin + static_cast<std::ptrdiff_t>(i), sameName))
            problems.push_back({ErrorCode::TableColumnTwice,
                                table.where(table.header[i]),
                                {table.header[i].text}});
    }
}

}  // namespace

DelimitedTable
parseTable(std::string_view bytes, const std::string& name, std::vector<Problem>& problems)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());

    DelimitedTable table;
    table.file = name;
    if (const auto where = invalidUtf8(bytes, name)) {
        problems.push_back({ErrorCode::TableNotUtf8, *where, {}});
        return table;
    }
    const auto known = problems.size();
    table.separator = detectSeparator(bytes);
    auto records = Splitter(bytes, table.separator, name, problems).records();
    if (records.empty()) {
        problems.push_back({ErrorCode::TableEmpty, {name, 0, 0}, {}});
        return table;
    }
    table.header = std::move(records.front());
    for (auto& cell : table.header)
        cell.text = trimmed(cell.text);
    checkHeader(table, problems);
    const bool quotesAreWhole = problems.size() == known;
    for (auto record = records.begin() + 1; record != records.end(); ++record) {
        if (record->size() == table.header.size())
            table.rows.push_back(std::move(*record));
        else if (quotesAreWhole)  // after a broken quote the lengths say nothing
            problems.push_back(
                {ErrorCode::TableRowLength,
                 table.where(record->front()),
                 {std::to_string(record->size()), std::to_string(table.header.size())}});
    }
    return table;
}

DelimitedTable readTable(const std::filesystem::path& file, std::vector<Problem>& problems)
{
    return parseTable(readFile(file), file.filename().string(), problems);
}

std::string readFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorCode::FileNotFound, {file.string()});
    std::ifstream stream(file, std::ios::binary);
    try {
        std::string bytes((std::istreambuf_iterator<char>(stream)),
                          std::istreambuf_iterator<char>());
        if (stream.is_open() && !stream.bad())
            return bytes;
    } catch (const std::ios_base::failure&) {
        // a folder, or a disk that went
    }
    throw Error(ErrorCode::FileNotReadable, {file.string()});
}

}  // namespace alteri
