// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/name_columns.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace alteri {

namespace {

Column namedColumn(const std::string& name, VariableLevel level)
{
    Column column;
    column.name = name;
    column.label = name;
    column.level = level;
    return column;
}

Column textColumn(const std::string& name, VariableLevel level, std::vector<std::string> texts)
{
    auto column = namedColumn(name, level);
    column.texts = std::move(texts);
    return column;
}

/// The number of the map among those of its ego, in numbers and as categories.
Column waveColumn(const std::string& name, const StudyRows& rows)
{
    auto column = namedColumn(name, VariableLevel::Network);
    auto& numbers = column.numbers.emplace();
    auto& categories = column.categories.emplace();
    for (int wave = 1; wave <= rows.waveCount; ++wave)
        categories.levels.push_back(std::to_string(wave));
    categories.labels = categories.levels;
    for (const int wave : rows.waves) {
        numbers.add(wave);
        categories.codes.push_back(wave - 1);
    }
    return column;
}

/// The grouping variable of multilevel models: ego's code for every tie.
Column egoColumn(const std::string& name, const StudyRows& rows)
{
    auto column = namedColumn(name, VariableLevel::Ego);
    auto& categories = column.categories.emplace();
    std::vector<std::int32_t> codes;  // per network; those of one ego come one after the other
    codes.reserve(rows.egos.size());
    for (std::size_t i = 0; i < rows.egos.size(); ++i) {
        if (i == 0 || rows.egos[i].id != rows.egos[i - 1].id) {
            categories.levels.push_back(rows.egos[i].code);
            categories.labels.push_back(rows.egos[i].label);
        }
        codes.push_back(static_cast<std::int32_t>(categories.levels.size()) - 1);
    }
    categories.codes.reserve(rows.ties.size());
    for (const auto network : rows.networks->networkOf)
        categories.codes.push_back(codes[network]);
    return column;
}

/// Adds levels whose codes must differ; one that is there already gets a number.
class DistinctLevels {
public:
    explicit DistinctLevels(CategoryValues& categories)
        : m_categories(categories)
    {
    }

    std::int32_t add(const std::string& level, const std::string& label)
    {
        auto distinct = level;
        for (int number = 2; !m_taken.insert(distinct).second; ++number)
            distinct = level + " (" + std::to_string(number) + ")";
        m_categories.levels.push_back(std::move(distinct));
        m_categories.labels.push_back(label);
        return static_cast<std::int32_t>(m_categories.levels.size()) - 1;
    }

private:
    CategoryValues& m_categories;
    std::unordered_set<std::string> m_taken;
};

/// Every map of every ego.
Column mapColumn(const std::string& name, const StudyRows& rows)
{
    auto column = namedColumn(name, VariableLevel::Network);
    auto& categories = column.categories.emplace();
    DistinctLevels levels(categories);
    for (std::size_t i = 0; i < rows.maps.size(); ++i)
        levels.add(rows.egos[i].code + ":" + rows.titles[i],
                   rows.egos[i].label + ", " + rows.titles[i]);
    for (const auto network : rows.networks->networkOf) {
        categories.codes.push_back(static_cast<std::int32_t>(network));
        column.texts.push_back(rows.titles[network]);
    }
    return column;
}

Column alterColumn(const StudyRows& rows, PartnerIdentity identity)
{
    auto column = textColumn("alter", VariableLevel::Tie, rows.alteri);
    auto& categories = column.categories.emplace();
    categories.codes.reserve(rows.ties.size());
    if (identity == PartnerIdentity::ByName) {
        std::unordered_map<std::string_view, std::int32_t> known;
        for (const auto& name : rows.alteri) {
            const auto next = static_cast<std::int32_t>(known.size());
            const auto [found, isNew] = known.try_emplace(name, next);
            if (isNew)
                categories.levels.push_back(name);
            categories.codes.push_back(found->second);
        }
        categories.labels = categories.levels;
        return column;
    }
    std::unordered_map<std::uint32_t, std::int32_t> known;
    DistinctLevels levels(categories);
    for (std::size_t tie = 0; tie < rows.ties.size(); ++tie) {
        const auto [found, isNew] = known.try_emplace(rows.alterOf[tie], 0);
        if (isNew)
            found->second =
                levels.add(rows.egos[rows.networks->networkOf[tie]].code + ":" + rows.alteri[tie],
                           rows.alteri[tie]);
        categories.codes.push_back(found->second);
    }
    return column;
}

}  // namespace

std::vector<Column> networkNames(const StudyRows& rows, const MapNames& names)
{
    std::vector<std::string> codes;
    std::vector<std::string> labels;
    codes.reserve(rows.egos.size());
    labels.reserve(rows.egos.size());
    for (const auto& ego : rows.egos) {
        codes.push_back(ego.code);
        labels.push_back(ego.label);
    }
    std::vector<Column> columns;
    columns.push_back(textColumn("ego_id", VariableLevel::Ego, std::move(codes)));
    columns.push_back(textColumn("ego", VariableLevel::Ego, std::move(labels)));
    if (rows.hasSeveralMaps()) {
        columns.push_back(textColumn("map", VariableLevel::Network, rows.titles));
        columns.push_back(waveColumn(names.wave, rows));
    }
    return columns;
}

std::size_t nameCount(const StudyRows& rows)
{
    return rows.hasSeveralMaps() ? 4 : 2;
}

std::vector<Column> tieNames(const StudyRows& rows, PartnerIdentity identity, const MapNames& names)
{
    std::vector<Column> columns;
    columns.push_back(egoColumn("ego", rows));
    columns.push_back(egoColumn("ego_id", rows));
    columns.push_back(alterColumn(rows, identity));
    if (rows.hasSeveralMaps())
        columns.push_back(mapColumn(names.map, rows));
    return columns;
}

MapNames mapNames(const Codebook& codebook, const std::vector<DerivedColumn>& derived)
{
    const auto isKnown = [&](const std::string& key, bool ofEgosToo) {
        const auto has = [&](const auto& each) { return each.key == key; };
        return std::any_of(codebook.attributes.begin(), codebook.attributes.end(),
                           [&](const Attribute& each) {
                               return each.key == key && (ofEgosToo || each.owner != Owner::Ego);
                           })
               || std::any_of(codebook.recodes.begin(), codebook.recodes.end(), has)
               || std::any_of(derived.begin(), derived.end(), has);
    };
    return {isKnown("map", false) ? "map_id" : "map",
            isKnown("wave", true) ? "map_number" : "wave"};
}

}  // namespace alteri
