// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/row_filter.hpp"

#include "core/table/folded_text.hpp"

#include <numeric>

namespace alteri {

namespace {

using Marks = std::vector<std::uint8_t>;

bool isInLimits(double number, const ColumnFilter& filter)
{
    return number >= filter.least.value_or(number) && number <= filter.most.value_or(number);
}

/// Which cells of a column pass.
Marks passing(const DataColumn& column, const ColumnFilter& filter)
{
    Marks passes(column.cellCount(), filter.known && filter.contains.empty() ? 1 : 0);
    if (filter.known && !filter.contains.empty())
        column.markContaining(foldedText(filter.contains), passes);
    const bool isNumber = column.kind() == AnswerKind::Number && (filter.least || filter.most);
    for (std::size_t i = DataColumn::firstValue; i < passes.size(); ++i) {
        const auto cell = static_cast<DataColumn::Cell>(i);
        if ((filter.accepted && !filter.accepted->contains(cell))
            || (isNumber && !isInLimits(column.numberOf(cell), filter)))
            passes[i] = 0;
    }
    std::fill(passes.begin(), passes.begin() + DataColumn::firstValue,
              static_cast<std::uint8_t>(filter.missing));
    return passes;
}

/// Calls `use` with every row and its cell.
template <class Use>
void forEachCell(const StudyGrid& study, DataRows rows, std::size_t column, Use use)
{
    const auto& cells = study.column(column).cells();
    const auto* subjects = study.subjects(rows, study.column(column).subject());
    const auto count = study.count(rows);
    if (subjects == nullptr)
        for (std::size_t row = 0; row < count; ++row)
            use(row, cells[row]);
    else
        for (std::size_t row = 0; row < count; ++row)
            use(row, cells[(*subjects)[row]]);
}

Marks found(const StudyGrid& study, DataRows rows, const RowQuery& query)
{
    Marks hits(study.count(rows), 0);
    const auto wanted = foldedText(query.search);
    for (const auto column : query.searched) {
        Marks contains(study.column(column).cellCount(), 0);
        study.column(column).markContaining(wanted, contains);
        forEachCell(study, rows, column, [&](std::size_t row, DataColumn::Cell cell) {
            hits[row] = hits[row] | contains[cell];
        });
    }
    return hits;
}

/// Stable, by counting: the number of ranks is at most that of different values.
std::vector<std::uint32_t> sorted(const StudyGrid& study,
                                  DataRows rows,
                                  const RowQuery::Sorting& sorting,
                                  const std::vector<std::uint32_t>& chosen)
{
    const auto& column = study.column(sorting.column);
    const auto& ranks = column.ranks();
    const auto* subjects = study.subjects(rows, column.subject());
    const auto last = static_cast<std::uint32_t>(ranks.size());
    const auto placeOf = [&](std::uint32_t row) {
        const auto cell = column.cell(subjects != nullptr ? (*subjects)[row] : row);
        if (DataColumn::isMissing(cell))
            return last + cell;
        return sorting.descending ? last - 1 - ranks[cell] : ranks[cell];
    };
    std::vector<std::uint32_t> begins(last + DataColumn::firstValue + 1, 0);
    for (const auto row : chosen)
        ++begins[placeOf(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> order(chosen.size());
    for (const auto row : chosen)
        order[begins[placeOf(row)]++] = row;
    return order;
}

}  // namespace

std::vector<std::uint32_t> rowsFor(const StudyGrid& study, DataRows rows, const RowQuery& query)
{
    const auto count = study.count(rows);
    Marks keeps = query.search.empty() ? Marks(count, 1) : found(study, rows, query);
    for (const auto& filter : query.filters) {
        const auto passes = passing(study.column(filter.column), filter);
        forEachCell(study, rows, filter.column, [&](std::size_t row, DataColumn::Cell cell) {
            keeps[row] = keeps[row] & passes[cell];
        });
    }
    std::vector<std::uint32_t> chosen;
    chosen.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        if (keeps[row] != 0)
            chosen.push_back(static_cast<std::uint32_t>(row));
    return query.sorting ? sorted(study, rows, *query.sorting, chosen) : chosen;
}

}  // namespace alteri
