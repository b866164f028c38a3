// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/wide_blocks.hpp"

#include "core/exchange/tables/number_shape.hpp"
#include "core/exchange/tables/table_builder.hpp"
#include "core/exchange/tables/table_columns.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <tuple>

namespace alteri {

namespace {

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number at the end of a text, which is cut off; nothing if there is none, or a large one.
std::optional<std::size_t> takeNumber(std::string_view& text)
{
    auto begin = text.size();
    while (begin > 0 && isAsciiDigit(text[begin - 1]))
        --begin;
    std::size_t number = 0;
    const auto digits = text.substr(begin);
    constexpr std::size_t mostDigits = 4;
    if (digits.empty() || digits.size() > mostDigits)
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    text.remove_suffix(digits.size());
    return number;
}

std::string withoutSigns(std::string_view text)
{
    while (!text.empty() && std::string_view("._- ").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return std::string(text);
}

struct PairTitle {
    std::string name;
    std::string between;
    std::size_t first = 0;
    std::size_t second = 0;
};

/// `close12` is of the first and the second, where all such columns stand beside those of as many
/// alteri.
std::optional<PairTitle> shortPairIn(std::string_view title)
{
    constexpr std::size_t digits = 2;
    const auto isOfWord = [](char c) {
        return !isAsciiDigit(c) && std::string_view("._- ").find(c) == std::string_view::npos;
    };
    if (title.size() <= digits || !isOfWord(title[title.size() - digits - 1]))
        return std::nullopt;
    const auto name = title.substr(0, title.size() - digits);
    const auto place = [&](std::size_t fromEnd) {
        const char digit = title[title.size() - fromEnd];
        return isAsciiDigit(digit) ? static_cast<std::size_t>(digit - '0') : 0;
    };
    const auto first = place(2);
    const auto second = place(1);
    return first > 0 && first < second
               ? std::optional(PairTitle{std::string(name), {}, first, second})
               : std::nullopt;
}

std::optional<PairTitle> pairIn(std::string_view title)
{
    const auto whole = title;
    const auto second = takeNumber(title);
    const auto end = title.size();
    while (!title.empty() && !isAsciiDigit(title.back()))
        title.remove_suffix(1);
    const auto between = std::string_view(title.data() + title.size(), end - title.size());
    if (!second || between.empty() || title.empty())
        return shortPairIn(whole);
    const auto first = takeNumber(title);
    if (!first || *first == 0 || *first >= *second)
        return std::nullopt;
    return PairTitle{std::string(title), std::string(between), *first, *second};
}

/// `alter3_sex` is about the third alter.
std::optional<std::pair<std::string, std::size_t>> placeBefore(std::string_view title)
{
    static const std::set<std::string, std::less<>> people{
        "alter",   "alteri",  "alt",    "person", "contact",   "kontakt",
        "nominee", "partner", "friend", "name",   "netzperson"};
    const auto* const digit = std::find_if(title.begin(), title.end(), isAsciiDigit);
    const auto* const end = std::find_if_not(digit, title.end(), isAsciiDigit);
    const auto at = static_cast<std::size_t>(end - title.begin());
    if (digit == title.begin() || at + 1 >= title.size()
        || std::string_view("._- ").find(title[at]) == std::string_view::npos)
        return std::nullopt;
    auto numbered = title.substr(0, at);
    const auto number = takeNumber(numbered);
    const auto name = title.substr(at + 1);
    if (!number || *number == 0 || !people.contains(plainName(numbered))
        || std::any_of(name.begin(), name.end(), isAsciiDigit))
        return std::nullopt;
    return std::pair(std::string(name), *number);
}

/// `sex.3` and `sex_c` are about the third alter.
std::optional<std::pair<std::string, std::size_t>> placeIn(std::string_view title)
{
    if (auto before = placeBefore(title))
        return before;
    auto rest = title;
    if (const auto number = takeNumber(rest); number && *number > 0 && !withoutSigns(rest).empty())
        return std::pair(withoutSigns(rest), *number);
    if (title.size() < 3 || (title[title.size() - 2] != '_' && title[title.size() - 2] != '.'))
        return std::nullopt;
    const char letter = title.back();
    if (letter < 'a' || letter > 'z')
        return std::nullopt;
    return std::pair(withoutSigns(title.substr(0, title.size() - 2)),
                     static_cast<std::size_t>(letter - 'a') + 1);
}

bool hasValue(const TableCell& cell)
{
    return !cell.isMissing() && cell.text != ".";
}

/// What was said to mean missing, in a column or in all of them.
bool isCodeOf(const std::vector<TableRules::MissingCode>& codes,
              const std::string& column,
              const TableCell& cell)
{
    return std::any_of(codes.begin(), codes.end(), [&](const auto& each) {
        return each.code == cell.text && (each.column.empty() || each.column == column);
    });
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
        return hasValue(cell) && !isCodeOf(missing, table.header[column].text, cell);
    });
}

/// Whether a text is an answer somewhere in some columns, and no code for missing.
bool isAnAnswer(const DelimitedTable& table,
                const std::vector<std::size_t>& columns,
                const std::vector<TableRules::MissingCode>& missing,
                const std::string& text)
{
    for (const auto row : table.rows)
        for (const auto column : columns)
            if (const auto cell = row[column];
                cell.text == text && !isCodeOf(missing, table.header[column].text, cell))
                return true;
    return false;
}

/// What a label says of all alteri, without the number of the one it is about; empty where labels
/// differ in more.
std::string labelOfAll(const std::vector<std::string>& labels)
{
    std::set<std::string> without;
    for (const auto& label : labels) {
        std::string text;
        for (const char c : label)
            if (!isAsciiDigit(c) && !(c == ' ' && text.ends_with(' ')))
                text += c;
        without.insert(withoutSigns(text));
    }
    return without.size() == 1 ? *without.begin() : std::string();
}

}  // namespace

// R writes an X before names that begin with a digit.
std::string attributeName(const DyadBlock& block, std::size_t blocks)
{
    const auto name = withoutSigns(block.name);
    return blocks == 1 || name.empty() || name == "X" ? "weight" : name;
}

namespace {

/// Whether a table has columns of so many alteri, and no others of this name that are no pairs, as
/// batteries of items have: q11, q21.
bool isOfSoMany(const DelimitedTable& egos, const std::string& name, std::size_t size)
{
    std::map<std::string, std::set<std::size_t>> places;
    for (const auto& cell : egos.header)
        if (const auto place = placeIn(cell.text)) {
            if (place->first == name && !shortPairIn(cell.text))
                return false;
            places[place->first].insert(place->second);
        }
    return std::any_of(places.begin(), places.end(), [&](const auto& each) {
        return each.second.size() == size && *each.second.rbegin() == size;
    });
}

}  // namespace

std::vector<DyadBlock> dyadBlocks(const DelimitedTable& egos)
{
    std::map<std::pair<std::string, std::string>, DyadBlock> found;
    for (std::size_t column = 0; column < egos.header.size(); ++column) {
        const auto& title = egos.header[column].text;
        const auto pair = pairIn(title);
        if (!pair)
            continue;
        auto& block = found[{pair->name, pair->between}];
        if (block.columns.empty())
            block = {pair->name, title};
        block.size = std::max(block.size, pair->second);
        block.columns.emplace(std::pair(pair->first, pair->second), column);
    }
    std::erase_if(found, [&](const auto& each) {
        const auto& [name, between] = each.first;
        return between.empty() && !isOfSoMany(egos, name, each.second.size);
    });
    std::size_t largest = 3;
    std::vector<DyadBlock> blocks;
    for (const auto& [key, block] : found)
        if (block.size >= 3 && 2 * block.columns.size() == block.size * (block.size - 1)) {
            blocks.push_back(block);
            largest = std::max(largest, block.size);
        }
    std::erase_if(blocks, [&](const DyadBlock& block) { return block.size < largest; });
    return blocks;
}

std::vector<AlterBlock> alterBlocks(const DelimitedTable& egos,
                                    const std::vector<DyadBlock>& dyads,
                                    const std::vector<std::size_t>& taken)
{
    std::map<std::string, std::map<std::size_t, std::size_t>> found;
    std::vector<std::string> order;
    for (std::size_t column = 0; column < egos.header.size(); ++column) {
        const auto place = placeIn(egos.header[column].text);
        if (!place || std::find(taken.begin(), taken.end(), column) != taken.end())
            continue;
        auto& columns = found[place->first];
        if (columns.empty())
            order.push_back(place->first);
        columns.emplace(place->second, column);
    }
    std::erase_if(found, [](const auto& each) {
        return each.second.size() < 2 || each.second.rbegin()->first != each.second.size();
    });
    std::map<std::size_t, std::size_t> sizes;
    for (const auto& [name, columns] : found)
        ++sizes[columns.size()];
    std::size_t size = dyads.empty() ? 0 : dyads.front().size;
    for (const auto& [each, count] : sizes)
        if (dyads.empty() && (size == 0 || count >= sizes.at(size)))
            size = each;
    std::vector<AlterBlock> blocks;
    for (const auto& name : order) {
        const auto columns = found.find(name);
        if (columns == found.end() || columns->second.size() != size)
            continue;
        auto& block = blocks.emplace_back();
        block.name = name;
        block.example = egos.header[columns->second.begin()->second].text;
        for (const auto& [place, column] : columns->second)
            block.columns.push_back(column);
    }
    return blocks;
}

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

namespace {

/// Takes the codes for missing of some columns for the one that they become, but for those that are
/// answers in some of them. @return whether there are such
bool takeCodes(const DelimitedTable& egos,
               const std::string& name,
               const std::vector<std::size_t>& columns,
               const TableSource& from,
               TableSource& to)
{
    std::map<std::string, std::vector<TableRules::MissingCode>> codes;  // by their texts
    for (const auto column : columns)
        for (auto code : from.missing)
            if (code.column == egos.header[column].text) {
                code.column = name;
                codes[code.code].push_back(std::move(code));
            }
    bool differ = false;
    for (const auto& [text, all] : codes) {
        const bool isOfAll = all.size() == columns.size()
                             && std::count(all.begin(), all.end(), all.front())
                                    == static_cast<std::ptrdiff_t>(columns.size());
        if (isOfAll || !isAnAnswer(egos, columns, from.missing, text))
            to.missing.push_back(all.front());
        else
            differ = true;
    }
    for (const auto& code : from.missing)
        if (code.column.empty()
            && std::find(to.missing.begin(), to.missing.end(), code) == to.missing.end())
            to.missing.push_back(code);
    return differ;
}

/// Takes the labels of some columns, if they are those of all. @return whether they differ
bool takeLabels(const DelimitedTable& egos,
                const std::string& name,
                const std::vector<std::size_t>& columns,
                const TableSource& from,
                TableSource& to)
{
    std::vector<std::string> labels;
    std::vector<ColumnDescription> described;
    for (const auto column : columns)
        for (const auto& each : from.columns)
            if (each.column == egos.header[column].text) {
                labels.push_back(each.label);
                described.push_back({name, {}, each.categories});
            }
    const bool areAlike = described.size() == columns.size()
                          && std::all_of(described.begin(), described.end(), [&](const auto& each) {
                                 return each.categories == described.front().categories;
                             });
    if (!areAlike)
        return !described.empty();
    described.front().label = labelOfAll(labels);
    to.columns.push_back(std::move(described.front()));
    return false;
}

}  // namespace

void describeBlock(const DelimitedTable& egos,
                   const std::string& name,
                   const std::vector<std::size_t>& columns,
                   const TableSource& from,
                   TableSource& to,
                   std::vector<TableNote>& notes)
{
    const bool codesDiffer = takeCodes(egos, name, columns, from, to);
    const bool labelsDiffer = takeLabels(egos, name, columns, from, to);
    if (codesDiffer || labelsDiffer)
        notes.push_back({TableNote::What::LabelsDiffer, egos.file, name});
}

}  // namespace alteri
