// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/network_measures.hpp"

#include "core/measures/networks/telling_names.hpp"

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

Column sizeColumn(const std::vector<std::size_t>& sizes)
{
    auto column = networkColumn("size", "size");
    for (const auto size : sizes)
        column.numbers->add(static_cast<double>(size));
    return column;
}

void addShares(const Column& source,
               const std::string& prefix,
               const NetworkRows& rows,
               const std::vector<std::size_t>& sizes,
               const CategoryLabels& labels,
               std::vector<Column>& found)
{
    const auto& categories = *source.categories;
    std::vector<double> known(rows.networks, 0);
    std::vector<std::vector<double>> counts(categories.levels.size(),
                                            std::vector<double>(rows.networks, 0));
    for (std::size_t row = 0; row < rows.networkOf.size(); ++row) {
        const auto code = categories.codes[row];
        if (code == CategoryValues::missing)
            continue;
        ++known[rows.networkOf[row]];
        ++counts[static_cast<std::size_t>(code)][rows.networkOf[row]];
    }
    for (std::size_t level = 0; level < counts.size(); ++level) {
        auto column = networkColumn(prefix + categories.levels[level],
                                    labels.of(source, categories.labels[level]));
        for (std::size_t network = 0; network < rows.networks; ++network) {
            if (known[network] > 0)
                column.add(100 * counts[level][network] / known[network]);
            else
                column.add(sizes[network] == 0 ? Undefined::NoAlteri : Undefined::NoKnownValues);
        }
        found.push_back(std::move(column));
    }
}

/// The share of those who chose a category, among all who have an answer; they add up to more than
/// 100, since each may have chosen several.
Column
choiceShare(const Column& source, const NetworkRows& rows, const std::vector<std::size_t>& sizes)
{
    auto column =
        networkColumn("share_" + source.choice->variable + "_" + source.choice->code, source.label);
    std::vector<double> known(rows.networks, 0);
    std::vector<double> chosen(rows.networks, 0);
    for (std::size_t row = 0; row < rows.networkOf.size(); ++row) {
        if (source.numbers->isMissing(row))
            continue;
        ++known[rows.networkOf[row]];
        chosen[rows.networkOf[row]] += source.numbers->values[row];
    }
    for (std::size_t network = 0; network < rows.networks; ++network) {
        if (known[network] > 0)
            column.add(100 * chosen[network] / known[network]);
        else
            column.add(sizes[network] == 0 ? Undefined::NoAlteri : Undefined::NoKnownValues);
    }
    return column;
}

}  // namespace

std::vector<Column>
networkColumns(const Frame& ties, const NetworkRows& rows, const Codebook& codebook)
{
    const auto sizes = rows.sizes();
    const CategoryLabels labels(ties);
    std::vector<Column> found{sizeColumn(sizes)};
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(found.begin(), found.end(),
                           [&](const Column& column) { return column.name == name; });
    };
    for (const auto& source : ties.columns) {
        if (source.choice && source.level == VariableLevel::Tie && !source.choice->code.empty())
            found.push_back(choiceShare(source, rows, sizes));
        if (!source.categories || source.level != VariableLevel::Tie || isName(source))
            continue;
        addShares(source, "share_" + source.name + "_", rows, sizes, labels, found);
        const auto* recode = codebook.findRecode(source.name);
        if (recode == nullptr || !recode->shortShares)
            continue;
        std::vector<Column> shortNamed;
        addShares(source, "share_", rows, sizes, labels, shortNamed);
        for (auto& column : shortNamed)
            if (!isTaken(column.name))
                found.push_back(std::move(column));
    }
    return found;
}

}  // namespace alteri
