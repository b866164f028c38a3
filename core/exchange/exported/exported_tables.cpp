// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported/exported_tables.hpp"

#include "core/exchange/exported/exported_graphs.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/statistics/statistics_reading.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/formula_guard.hpp"
#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::string_view, 8> tableNames{
    "egos", "maps", "alteri", "ties", "alter_ties", "asked_pairs", "step_visits", "codebook"};

bool isTableName(std::string_view name)
{
    return std::find(tableNames.begin(), tableNames.end(), name) != tableNames.end();
}

/// By the columns that no other program's codebook has.
bool isBookHeader(std::string_view header)
{
    constexpr std::array<std::string_view, 4> columns{"table", "variable", "role",
                                                      "attribute_label"};
    return std::all_of(columns.begin(), columns.end(), [&](std::string_view column) {
        return header.find(column) != std::string_view::npos;
    });
}

/// Of text tables, in which an apostrophe may stand before what looks like a formula.
ExportedTable tableOf(DelimitedTable&& read)
{
    const auto table = std::make_shared<DelimitedTable>(std::move(read));
    ExportedTable made;
    made.file = table->file;
    made.rows = table->rows.size();
    made.columns.reserve(table->header.size());
    for (const auto& cell : table->header)
        made.columns.push_back(unguardedText(cell.text));
    made.text = [table](std::size_t row, std::size_t column) {
        return unguardedText(table->rows[row][column].text);
    };
    made.where = [table](std::size_t row, std::size_t column) {
        return table->where(table->rows[row][column]);
    };
    return made;
}

ExportedTable tableOf(WorkbookSheet&& read, const std::string& file)
{
    const auto sheet = std::make_shared<WorkbookSheet>(std::move(read));
    ExportedTable made;
    made.file = file + ": " + sheet->name;
    if (sheet->rows.empty())
        return made;
    made.rows = sheet->rows.size() - 1;
    made.columns = sheet->rows.front();
    made.text = [sheet](std::size_t row, std::size_t column) {
        const auto& cells = sheet->rows[row + 1];
        return column < cells.size() ? cells[column] : std::string();
    };
    made.where = [name = made.file](std::size_t row, std::size_t column) {
        return Where{name, static_cast<int>(row + 2), static_cast<int>(column + 1)};
    };
    return made;
}

ExportedTable tableOf(LabelledTable&& read)
{
    const auto table = std::make_shared<LabelledTable>(std::move(read));
    ExportedTable made;
    made.file = table->name;
    made.rows = table->rows;
    made.columns.reserve(table->columns.size());
    for (const auto& column : table->columns)
        made.columns.push_back(column.name);
    made.text = [table](std::size_t row, std::size_t column) {
        return textAt(table->columns[column], row);
    };
    made.where = [table](std::size_t row, std::size_t) {
        return Where{table->name, static_cast<int>(row + 1), 0};
    };
    return made;
}

class TablesGathering {
public:
    void take(ForeignFile file)
    {
        const auto name = stemOf(file.name);
        if (ZipArchive::isArchive(file.bytes)) {
            takeWorkbook(std::move(file));
        } else if (isGraphml(file)) {
            m_graphs.push_back(std::move(file));
        } else if (isTableName(name) && isStatisticsFile(file.bytes)) {
            add(name, tableOf(readStatistics(file.bytes, file.name)));
        } else if (isTableName(name) && file.name.ends_with(".csv")) {
            add(name, tableOf(parseTable(std::move(file.bytes), file.name, m_problems)));
        } else {
            m_made.others.push_back(file.name);
        }
    }

    ExportedTables take()
    {
        if (!m_problems.empty())
            throw Error(std::move(m_problems));
        if (!m_graphs.empty())
            addExportedGraphs(m_graphs, m_made);
        return std::move(m_made);
    }

private:
    void takeWorkbook(ForeignFile file)
    {
        for (auto& sheet : workbookSheets(std::move(file.bytes), file.name)) {
            const auto name = sheet.name;
            if (isTableName(name))
                add(name, tableOf(std::move(sheet), file.name));
            else
                m_made.others.push_back(file.name + ": " + name);
        }
    }

    void add(const std::string& name, ExportedTable table)
    {
        const auto file = table.file;
        const auto [known, isNew] = m_made.byName.emplace(name, std::move(table));
        if (!isNew)
            throw Error(ErrorCode::ForeignFormatsMixed, {known->second.file, file});
    }

    ExportedTables m_made;
    std::vector<ForeignFile> m_graphs;
    std::vector<Problem> m_problems;
};

}  // namespace

std::optional<std::size_t> ExportedTable::find(std::string_view column) const
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

const ExportedTable* ExportedTables::find(std::string_view name) const
{
    const auto found = byName.find(name);
    return found == byName.end() ? nullptr : &found->second;
}

bool isExportedCodebook(const ForeignFile& file)
{
    if (!ZipArchive::isArchive(file.bytes)) {
        const std::string_view bytes = file.bytes;
        return isBookHeader(bytes.substr(0, std::min(bytes.find('\n'), bytes.size())));
    }
    const ZipArchive archive(file.bytes, file.name);
    const auto& names = archive.names();
    constexpr const char* listOfSheets = "xl/workbook.xml";
    if (std::find(names.begin(), names.end(), listOfSheets) == names.end()
        || archive.read(listOfSheets, mebibyte).find("\"codebook\"") == std::string::npos)
        return false;
    const auto sheets = workbookSheets(file.bytes, file.name);
    return std::any_of(sheets.begin(), sheets.end(), [](const WorkbookSheet& sheet) {
        if (sheet.name != "codebook" || sheet.rows.empty())
            return false;
        std::string header;
        for (const auto& cell : sheet.rows.front())
            header += cell + ",";
        return isBookHeader(header);
    });
}

ExportedTables readExportedTables(std::vector<ForeignFile> files)
{
    TablesGathering gathering;
    for (auto& file : files)
        gathering.take(std::move(file));
    return gathering.take();
}

}  // namespace alteri
