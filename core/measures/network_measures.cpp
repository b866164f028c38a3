// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/network_measures.hpp"

#include <algorithm>
#include <string>

namespace alteri {

namespace {

Column networkColumn(std::string name, std::string label)
{
    Column column;
    column.name = std::move(name);
    column.label = std::move(label);
    column.level = VariableLevel::Network;
    column.numbers.emplace();
    return column;
}

Column sizeColumn(const std::vector<std::size_t>& networkOf, std::size_t networks)
{
    auto column = networkColumn("size", "size");
    column.numbers->values.assign(networks, 0);
    for (const auto network : networkOf)
        ++column.numbers->values[network];
    return column;
}

void addShares(const Column& source,
               const std::string& prefix,
               const std::vector<std::size_t>& networkOf,
               std::size_t networks,
               std::vector<Column>& found)
{
    const auto& categories = *source.categories;
    std::vector<double> known(networks, 0);
    std::vector<std::vector<double>> counts(categories.levels.size(),
                                            std::vector<double>(networks, 0));
    for (std::size_t row = 0; row < networkOf.size(); ++row) {
        const auto code = categories.codes[row];
        if (code == CategoryValues::missing)
            continue;
        ++known[networkOf[row]];
        ++counts[static_cast<std::size_t>(code)][networkOf[row]];
    }
    for (std::size_t level = 0; level < counts.size(); ++level) {
        auto column = networkColumn(prefix + categories.levels[level], categories.labels[level]);
        for (std::size_t network = 0; network < networks; ++network) {
            const bool any = known[network] > 0;
            column.numbers->add(any ? std::optional(100 * counts[level][network] / known[network])
                                    : std::nullopt);
        }
        found.push_back(std::move(column));
    }
}

}  // namespace

std::vector<Column> networkColumns(const Frame& ties,
                                   const std::vector<std::size_t>& networkOf,
                                   std::size_t networks,
                                   const Codebook& codebook)
{
    std::vector<Column> found{sizeColumn(networkOf, networks)};
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(found.begin(), found.end(),
                           [&](const Column& column) { return column.name == name; });
    };
    for (const auto& source : ties.columns) {
        if (!source.categories || source.level != VariableLevel::Tie)
            continue;
        addShares(source, "share_" + source.name + "_", networkOf, networks, found);
        const auto* recode = codebook.findRecode(source.name);
        if (recode == nullptr || !recode->shortShares)
            continue;
        std::vector<Column> shortNamed;
        addShares(source, "share_", networkOf, networks, shortNamed);
        for (auto& column : shortNamed)
            if (!isTaken(column.name))
                found.push_back(std::move(column));
    }
    return found;
}

}  // namespace alteri
