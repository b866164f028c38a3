// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/tie_matrix.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/model/ascii.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

bool isTie(const TableCell& cell)
{
    return !cell.isMissing() && cell.text != "." && numberIn(cell.text, '.') != 0.0;
}

bool hasAll(const std::map<std::string, std::string>& alteri, const DelimitedTable& matrix)
{
    return std::all_of(matrix.header.begin() + 1, matrix.header.end(),
                       [&](const TableCell& cell) { return alteri.contains(cell.text); });
}

std::optional<std::string> egoOf(const DelimitedTable& matrix, const KnownAlteri& known)
{
    std::vector<std::string> having;
    std::vector<std::string> named;
    for (const auto& [ego, alteri] : known.idsByName) {
        const bool isNamed = namesEgo(matrix.file, ego);
        if (hasAll(alteri, matrix)) {
            if (isNamed)
                return ego;
            having.push_back(ego);
        }
        if (isNamed)
            named.push_back(ego);
    }
    if (having.size() == 1)
        return having.front();
    if (having.empty() && named.size() == 1)
        return named.front();
    return std::nullopt;
}

bool hasWeights(const std::vector<DelimitedTable>& matrices)
{
    for (const auto& matrix : matrices)
        for (const auto row : matrix.rows)
            for (std::size_t column = 1; column < row.size(); ++column)
                if (const auto cell = row[column];
                    column != row.index() + 1 && isTie(cell) && numberIn(cell.text, '.') != 1.0)
                    return true;
    return false;
}

/// Whether ties stand on one side of the diagonal only: that says nothing of the way back.
bool isHalf(const DelimitedTable& matrix)
{
    bool hasUpper = false;
    bool hasLower = false;
    for (const auto row : matrix.rows)
        for (std::size_t column = 1; column < row.size(); ++column)
            if (column != row.index() + 1 && isTie(row[column]))
                (column > row.index() + 1 ? hasUpper : hasLower) = true;
    return !hasUpper || !hasLower;
}

/// Whether some tie is not the same there and back; a cell without an answer says nothing.
bool isDirected(const DelimitedTable& matrix)
{
    if (isHalf(matrix))
        return false;
    for (const auto row : matrix.rows)
        for (std::size_t column = 1; column < row.index() + 1; ++column) {
            const auto there = row[column];
            const auto back = matrix.rows[column - 1][row.index() + 1];
            const bool isSaid =
                !there.isMissing() && !back.isMissing() && there.text != "." && back.text != ".";
            if (isSaid && numberIn(there.text, '.') != numberIn(back.text, '.'))
                return true;
        }
    return false;
}

/// Whether a row before says the same of the way back.
bool isToldAlready(const DelimitedTable& matrix, const TableRows::Row& row, std::size_t column)
{
    const auto other = column - 1;
    if (other >= row.index())
        return false;
    const auto there = row[column];
    const auto back = matrix.rows[other][row.index() + 1];
    const auto number = numberIn(there.text, '.');
    return back.text == there.text || (number && number == numberIn(back.text, '.'));
}

void addTies(TableBuilder& ties,
             const DelimitedTable& matrix,
             const std::string& ego,
             const KnownAlteri& known,
             bool withWeights,
             bool withDirection)
{
    const auto found = known.idsByName.find(ego);
    const auto idOf = [&](const std::string& name) {
        if (found == known.idsByName.end())
            return name;
        const auto id = found->second.find(name);
        return id != found->second.end() ? id->second : name;
    };
    for (const auto row : matrix.rows)
        for (std::size_t column = 1; column < row.size(); ++column) {
            const auto cell = row[column];
            if (column == row.index() + 1 || !isTie(cell)
                || (!withDirection && isToldAlready(matrix, row, column)))
                continue;
            ties.add(ego);
            ties.add(idOf(row[0].text));
            ties.add(idOf(matrix.header[column].text));
            if (withWeights)
                ties.add(cell);
            if (withDirection)
                ties.add("yes");
            ties.endRow(matrix.whereIs(row));
        }
}

}  // namespace

bool namesEgo(const std::string& file, const std::string& ego)
{
    const auto isOfWord = [](char c) {
        return isAsciiDigit(c) || isAsciiLetter(c) || isBeyondAscii(c);
    };
    const std::string_view name = std::string_view(file).substr(0, file.rfind('.'));
    const auto number = numberIn(ego, '.');
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!isOfWord(name[at]) || (at > 0 && isOfWord(name[at - 1]) && !isAsciiDigit(name[at])))
            continue;
        const auto end = static_cast<std::size_t>(
            std::find_if_not(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(), isOfWord)
            - name.begin());
        if (name.substr(at, end - at) == ego)
            return true;
        if (!isAsciiDigit(name[at]) || (at > 0 && isAsciiDigit(name[at - 1])))
            continue;
        const auto digits = static_cast<std::size_t>(
            std::find_if_not(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(),
                             isAsciiDigit)
            - name.begin());
        if (number && numberIn(name.substr(at, digits - at), '.') == number)
            return true;
    }
    return false;
}

bool isTieMatrix(const DelimitedTable& table, bool isWhole)
{
    const auto size = table.header.size() - (table.header.empty() ? 0 : 1);
    if (size < 2 || (isWhole ? table.rows.size() != size : table.rows.size() > size))
        return false;
    for (const auto row : table.rows)
        if (row[0].text != table.header[row.index() + 1].text)
            return false;
    return !table.rows.empty();
}

TableSource tiesOfMatrices(const std::vector<DelimitedTable>& matrices,
                           const KnownAlteri& known,
                           std::vector<TableNote>& notes)
{
    const bool withWeights = hasWeights(matrices);
    std::vector<std::string> header{"ego_id", "Source", "Target"};
    if (withWeights)
        header.emplace_back("weight");
    const auto shown = std::find_if(matrices.begin(), matrices.end(), &isDirected);
    const bool withDirection = shown != matrices.end();
    if (withDirection) {
        header.emplace_back("directed");
        notes.push_back({TableNote::What::Directed, shown->file, "tie"});
    }
    TableBuilder ties(header, matrices.front().rows.separator());
    std::vector<Problem> problems;
    for (const auto& matrix : matrices) {
        const auto ego = egoOf(matrix, known);
        if (!ego) {
            problems.push_back({ErrorCode::MatrixEgoUnknown, {matrix.file, 0, 0}, {}});
            continue;
        }
        addTies(ties, matrix, *ego, known, withWeights, withDirection);
        notes.push_back({TableNote::What::Matrix, matrix.file, *ego});
    }
    if (!problems.empty())
        throw Error(std::move(problems));
    auto source = std::move(ties).source(matrices.front().file);
    source.infersDirections = withDirection;
    return source;
}

}  // namespace alteri
