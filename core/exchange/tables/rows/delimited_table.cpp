// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"

#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "core/files/zip_archive.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<char, 3> separators{',', ';', '\t'};

/// The separator that a first line names for spreadsheets, as `sep=;` does; 0 if none does.
char namedSeparator(std::string_view text)
{
    constexpr std::string_view start = "sep=";
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    const bool names =
        line.starts_with(start) && line.size() == start.size() + 1
        && std::find(separators.begin(), separators.end(), line.back()) != separators.end();
    return names ? line.back() : '\0';
}

/// The separator that occurs most in the first line, outside quotes.
char detectSeparator(std::string_view text)
{
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts.at(i) += c == separators.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return separators.at(static_cast<std::size_t>(most));
}

/// Finds the records of a text, and where their cells begin.
class Splitter {
public:
    /// @param begin the byte at which the header begins
    Splitter(const TableRows& table,
             std::size_t begin,
             const std::string& name,
             std::vector<Problem>& problems)
        : m_text(table.text())
        , m_separator(table.separator())
        , m_place{name, 1, 1}
        , m_problems(problems)
        , m_at(begin)
    {
    }

    /// Goes on to the next record in which something is written.
    /// @return false at the end, and where going on makes no sense
    bool next()
    {
        // Spreadsheets write cleared rows as lines of separators.
        const std::string blanks{' ', '\t', m_separator};
        while (m_at < m_text.size() && !areEnough(m_problems)) {
            m_line = placeOf(m_at).line;
            const auto begin = m_at;
            if (!readRecord())
                return false;
            const auto record = m_text.substr(begin, m_at - begin);
            skipLineEnd();
            if (record.find_first_not_of(blanks) != std::string_view::npos)
                return true;
        }
        return false;
    }

    const std::vector<std::uint32_t>& starts() const { return m_starts; }
    int line() const { return m_line; }
    /// After a broken quotation mark the lengths of records say nothing.
    bool quotesAreWhole() const { return m_quotesAreWhole; }

private:
    bool readRecord()
    {
        m_starts.clear();
        for (const auto begin = m_at;; ++m_at) {
            if (m_starts.size() == mostColumns)
                return refuse(ErrorCode::TableTooManyColumns, mostColumns);
            m_starts.push_back(static_cast<std::uint32_t>(m_at));
            const auto reach = reachOfCell(m_text, m_at, m_separator);
            if (reach.isBroken)
                reportQuote(reach);
            if (reach.isBroken && reach.closing == CellReach::nowhere)
                return false;  // the rest of the file is one cell
            if (reach.end - m_at > longestText)
                return refuse(ErrorCode::TableCellTooLong, longestText);
            if (reach.end - begin > longestRow)
                return refuse(ErrorCode::TableLineTooLong, longestRow);
            m_at = reach.end;
            if (m_at == m_text.size() || m_text[m_at] != m_separator)
                return true;
        }
    }

    void skipLineEnd()
    {
        if (m_text.substr(m_at, 2) == "\r\n")
            ++m_at;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void reportQuote(const CellReach& reach)
    {
        m_quotesAreWhole = false;
        const auto at = reach.closing == CellReach::nowhere ? m_at : reach.closing + 1;
        m_problems.push_back({ErrorCode::TableBrokenQuote, placeOf(at), {}});
    }

    /// What is too large is most likely no table; nothing more is read of it.
    bool refuse(ErrorCode code, std::size_t limit)
    {
        m_problems.push_back({code, placeOf(m_at), {std::to_string(limit)}});
        return false;
    }

    /// Places are asked for in order, so that the text is counted through once.
    const Where& placeOf(std::size_t at)
    {
        m_place = placeFrom(m_text, m_counted, std::move(m_place), at);
        m_counted = at;
        return m_place;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_counted = 0;
    Where m_place;  ///< of the byte up to which was counted
    std::vector<Problem>& m_problems;
    std::vector<std::uint32_t> m_starts;
    std::size_t m_at;
    int m_line = 1;
    bool m_quotesAreWhole = true;
};

void readHeader(DelimitedTable& table, const Splitter& records, std::vector<Problem>& problems)
{
    std::set<std::string> names;
    for (const auto start : records.starts()) {
        auto& cell = table.header.emplace_back(table.rows.cellAt(start));
        const auto first = cell.text.find_first_not_of(" \t");
        const auto last = cell.text.find_last_not_of(" \t");
        cell.text = first == std::string::npos ? "" : cell.text.substr(first, last - first + 1);
        if (const auto fault = faultOfName(cell.text))
            problems.push_back(textProblem(*fault, cell.text, table.where(cell)));
        else if (!cell.text.empty() && !names.insert(cell.text).second)
            problems.push_back({ErrorCode::TableColumnTwice, table.where(cell), {cell.text}});
    }
}

/// Of a table whose first line is a row already.
void nameColumns(DelimitedTable& table, const Splitter& records)
{
    for (const auto start : records.starts()) {
        auto& cell = table.header.emplace_back(table.rows.cellAt(start));
        cell.text = "V" + std::to_string(table.header.size());
    }
    table.rows.add(records.starts(), records.line());
}

void readRows(DelimitedTable& table, Splitter& records, std::vector<Problem>& problems)
{
    while (records.next()) {
        const auto& starts = records.starts();
        if (starts.size() == table.header.size())
            table.rows.add(starts, records.line());
        else if (records.quotesAreWhole())
            problems.push_back(
                {ErrorCode::TableRowLength,
                 {table.file, records.line(), 1},
                 {std::to_string(starts.size()), std::to_string(table.header.size())}});
    }
}

}  // namespace

DelimitedTable parseTable(std::string bytes,
                          const std::string& name,
                          std::vector<Problem>& problems,
                          const TableForm& form)
{
    if (bytes.size() > largestTable)
        throw Error(ErrorCode::FileTooLarge, {name, std::to_string(largestTable / mebibyte)});
    DelimitedTable table;
    table.file = name;
    auto wanted = form;
    if (ZipArchive::isArchive(bytes)) {
        bytes = sheetText(sheetRows(std::move(bytes), name));
        wanted.encoding = TableEncoding::Utf8;
        wanted.separator = ',';
        table.isOfWorkbook = true;
    }
    auto decoded = decodedTable(std::move(bytes), name, wanted.encoding, problems);
    if (!decoded)
        return table;
    table.encoding = decoded->encoding;
    const auto known = problems.size();
    const char named = namedSeparator(decoded->text);
    const char found = named != '\0' ? named : detectSeparator(decoded->text);
    const auto begin = named != '\0' ? std::string_view("sep=;").size() : 0;
    table.rows = TableRows(std::move(decoded->text), wanted.separator.value_or(found));
    Splitter records(table.rows, begin, name, problems);
    if (records.next()) {
        if (form.header.value_or(true))
            readHeader(table, records, problems);
        else
            nameColumns(table, records);
        readRows(table, records, problems);
    } else if (problems.size() == known) {
        problems.push_back({ErrorCode::TableEmpty, {name, 0, 0}, {}});
    }
    return table;
}

DelimitedTable
readTable(const std::filesystem::path& file, std::vector<Problem>& problems, const TableForm& form)
{
    return parseTable(readFile(file), file.filename().string(), problems, form);
}

bool areEnough(std::vector<Problem>& problems)
{
    if (problems.size() < mostFaults)
        return false;
    if (problems.back().code != ErrorCode::TableFaultsLeftOut)
        problems.push_back({ErrorCode::TableFaultsLeftOut, {}, {std::to_string(mostFaults)}});
    return true;
}

}  // namespace alteri
