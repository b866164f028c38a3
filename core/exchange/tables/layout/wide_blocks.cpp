// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/wide_blocks.hpp"

#include "core/exchange/tables/layout/wide_titles.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace alteri {

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

}  // namespace alteri
