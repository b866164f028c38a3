// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/wide_tables.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/column_names.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

bool hasValue(const TableCell& cell)
{
    return !cell.isMissing() && cell.text != ".";
}

std::string
alterAt(const AlterIds& alteri, const std::string& ego, std::size_t place, std::size_t size)
{
    const auto found = alteri.find(ego);
    auto numbered = std::to_string(place);
    if (found == alteri.end())
        return numbered;
    const auto& ids = found->second;
    const bool areNumbers = std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
        const auto number = numberIn(id, '.');
        return number && *number >= 1 && *number <= static_cast<double>(size);
    });
    if (areNumbers) {
        const auto same = std::find_if(ids.begin(), ids.end(), [&](const std::string& id) {
            return numberIn(id, '.') == static_cast<double>(place);
        });
        return same != ids.end() ? *same : numbered;
    }
    return place <= ids.size() ? ids[place - 1] : numbered;
}

/// Places for alteri that hold nobody.
struct LeftOutPlaces {
    std::size_t empty = 0;
    std::size_t beyond = 0;  ///< the size of the network, although something was answered

    void count(bool isBeyond, bool hasSome)
    {
        if (!isBeyond)
            ++empty;
        else if (hasSome)
            ++beyond;
    }
};

bool hasAnswerAt(const DelimitedTable& table,
                 const TableRows::Row& row,
                 const std::vector<AlterBlock>& blocks,
                 std::size_t place,
                 const std::vector<TableRules::MissingCode>& missing)
{
    return std::any_of(blocks.begin(), blocks.end(), [&](const AlterBlock& block) {
        const auto column = block.columns[place];
        const auto cell = row[column];
        return hasValue(cell) && !isMissingCode(missing, table.header[column].text, cell.text);
    });
}

}  // namespace

TableSource tiesOfDyads(const DelimitedTable& egos,
                        std::size_t egoColumn,
                        const std::vector<DyadBlock>& blocks,
                        const AlterIds& alteri,
                        std::vector<TableNote>& notes)
{
    std::vector<std::string> header{"ego_id", "Source", "Target"};
    std::size_t columns = 0;
    for (const auto& block : blocks) {
        header.push_back(attributeName(block, blocks.size()));
        columns += block.columns.size();
    }
    TableBuilder ties(header, egos.rows.separator());
    std::size_t zeros = 0;
    for (const auto row : egos.rows) {
        const auto ego = row[egoColumn].text;
        for (const auto& [pair, first] : blocks.front().columns) {
            std::vector<TableCell> cells;
            bool isTie = false;
            for (const auto& block : blocks) {
                auto& cell = cells.emplace_back(row[block.columns.at(pair)]);
                const bool isZero = cell.text == "0";
                zeros += isZero ? 1U : 0U;
                isTie = isTie || (hasValue(cell) && !isZero);
            }
            if (!isTie)
                continue;
            ties.add(ego);
            ties.add(alterAt(alteri, ego, pair.first, blocks.front().size));
            ties.add(alterAt(alteri, ego, pair.second, blocks.front().size));
            for (const auto& cell : cells)
                ties.add(cell);
            ties.endRow(egos.whereIs(row));
        }
    }
    notes.push_back({TableNote::What::Dyads, egos.file, blocks.front().example, columns});
    if (zeros > 0)
        notes.push_back({TableNote::What::NotTies, egos.file, {}, zeros});
    return std::move(ties).source(egos.file);
}

TableSource alteriOfBlocks(const DelimitedTable& egos,
                           std::size_t egoColumn,
                           const std::vector<AlterBlock>& blocks,
                           const std::vector<TableRules::MissingCode>& missing,
                           AlterIds& alteri,
                           std::vector<TableNote>& notes)
{
    static const ColumnNames sizes{"netsize",   "networksize", "nalters",  "nalteri", "numalters",
                                   "numalteri", "numgiven",    "numalter", "nalter",  "size"};
    const auto sizeColumn = findColumn(egos, sizes);
    std::vector<std::string> header{"ego_id", "alter_id"};
    for (const auto& block : blocks)
        header.push_back(block.name);
    TableBuilder builder(header, egos.rows.separator());
    LeftOutPlaces leftOut;
    for (const auto row : egos.rows) {
        const auto ego = row[egoColumn].text;
        const auto size = sizeColumn ? numberIn(row[*sizeColumn].text, '.') : std::nullopt;
        for (std::size_t place = 0; place < blocks.front().columns.size(); ++place) {
            const bool hasSome = hasAnswerAt(egos, row, blocks, place, missing);
            const bool isBeyond = sizeColumn && static_cast<double>(place) >= size.value_or(0);
            if (isBeyond || (!sizeColumn && !hasSome)) {
                leftOut.count(isBeyond, hasSome);
                continue;
            }
            const auto id = std::to_string(place + 1);
            alteri[ego].push_back(id);
            builder.add(ego);
            builder.add(id);
            for (const auto& block : blocks)
                builder.add(row[block.columns[place]]);
            builder.endRow(egos.whereIs(row));
        }
    }
    notes.push_back({TableNote::What::AlterBlocks, egos.file, blocks.front().example,
                     blocks.size() * blocks.front().columns.size()});
    if (leftOut.empty > 0)
        notes.push_back({TableNote::What::EmptyPlaces, egos.file, {}, leftOut.empty});
    if (leftOut.beyond > 0)
        notes.push_back(
            {TableNote::What::NetSize, egos.file, egos.header[*sizeColumn].text, leftOut.beyond});
    return std::move(builder).source(egos.file);
}

}  // namespace alteri
