// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/measure_columns.hpp"

#include "core/measures/networks/measure_catalogue.hpp"
#include "core/measures/networks/telling_names.hpp"

#include <algorithm>
#include <map>
#include <mutex>

namespace alteri {

namespace {

// A text with more different values than this is no category of anything.
constexpr std::size_t mostTexts = 1000;

std::vector<Column> structureHeads()
{
    std::vector<Column> heads;
    heads.reserve(structureMeasures.size() - 1);
    for (const auto& measure : structureMeasures) {
        if (measure.key == "size")  // every study has it already
            continue;
        auto& head = heads.emplace_back();
        head.name = measure.key;
        head.label = measure.key;
        head.level = VariableLevel::Network;
        head.numbers.emplace();
    }
    return heads;
}

std::vector<Column> structureColumns(const NetworkRows& rows)
{
    auto columns = structureHeads();
    const auto sizes = rows.sizes();
    std::uint32_t begin = 0;
    auto pair = rows.pairs.begin();
    for (std::size_t network = 0; network < sizes.size(); ++network) {
        const auto size = sizes[network];
        std::vector<AlterPair> ties;
        for (; pair != rows.pairs.end() && pair->first < begin + size; ++pair)
            ties.emplace_back(pair->first - begin, pair->second - begin);
        const auto structure = rows.wasAsked(network) || size < 2
                                   ? structureOf(size, std::move(ties))
                                   : structureWithoutTies(size);
        auto column = columns.begin();
        for (const auto& measure : structureMeasures)
            if (measure.key != "size")
                (column++)->add(structure.*measure.value);
        begin += static_cast<std::uint32_t>(size);
    }
    return columns;
}

class MeasureColumns : public ColumnSource {
public:
    MeasureColumns(std::vector<Column> composition, std::shared_ptr<const NetworkRows> rows)
        : m_composition(std::move(composition))
        , m_heads(structureHeads())
        , m_rows(std::move(rows))
    {
        m_structureNames = m_heads.size();
        for (const auto& column : m_composition)
            m_heads.push_back(column.head());
        for (std::size_t i = 0; i < m_heads.size(); ++i)
            m_index.emplace(m_heads[i].name, i);
    }

    std::vector<Column> heads() const override { return m_heads; }

    const Column* find(std::string_view name) const override
    {
        const auto found = m_index.find(name);
        if (found == m_index.end())
            return nullptr;
        if (found->second >= m_structureNames)
            return &m_composition[found->second - m_structureNames];
        std::call_once(m_isMeasured, [this] { m_structure = structureColumns(*m_rows); });
        return &m_structure[found->second];
    }

private:
    std::vector<Column> m_composition;
    std::vector<Column> m_heads;
    std::shared_ptr<const NetworkRows> m_rows;
    std::size_t m_structureNames = 0;
    std::map<std::string, std::size_t, std::less<>> m_index;
    mutable std::once_flag m_isMeasured;
    mutable std::vector<Column> m_structure;
};

Column repeated(const Column& column, const std::vector<std::uint32_t>& rowOf)
{
    Column longer = column.head();
    if (column.numbers) {
        longer.numbers->values.reserve(rowOf.size());
        for (const auto row : rowOf)
            longer.numbers->values.push_back(column.numbers->values[row]);
        const auto& missing = column.numbers->missing;
        longer.numbers->missing.reserve(missing.empty() ? 0 : rowOf.size());
        if (!missing.empty())
            for (const auto row : rowOf)
                longer.numbers->missing.push_back(missing[row]);
    }
    if (column.categories) {
        longer.categories->codes.reserve(rowOf.size());
        for (const auto row : rowOf)
            longer.categories->codes.push_back(column.categories->codes[row]);
    }
    longer.texts.reserve(column.texts.empty() ? 0 : rowOf.size());
    if (!column.texts.empty())
        for (const auto row : rowOf)
            longer.texts.push_back(column.texts[row]);
    return longer;
}

class RepeatedColumns : public ColumnSource {
public:
    RepeatedColumns(Frame source,
                    std::vector<std::pair<std::string, std::string>> names,
                    std::shared_ptr<const NetworkRows> rows)
        : m_source(std::move(source))
        , m_names(std::move(names))
        , m_rows(std::move(rows))
    {
    }

    std::vector<Column> heads() const override
    {
        auto heads = m_source.heads();
        std::vector<Column> named;
        named.reserve(m_names.size());
        for (const auto& [original, name] : m_names)
            for (auto& head : heads)
                if (head.name == original) {
                    named.push_back(std::move(head));
                    named.back().name = name;
                    break;
                }
        return named;
    }

    const Column* find(std::string_view name) const override
    {
        const auto named = std::find_if(m_names.begin(), m_names.end(),
                                        [&](const auto& each) { return each.second == name; });
        if (named == m_names.end())
            return nullptr;
        const std::scoped_lock lock(m_mutex);
        const auto known = m_made.find(name);
        if (known != m_made.end())
            return &known->second;
        auto column = repeated(*m_source.find(named->first), m_rows->networkOf);
        column.name = name;
        return &m_made.emplace(column.name, std::move(column)).first->second;
    }

private:
    Frame m_source;
    std::vector<std::pair<std::string, std::string>> m_names;
    std::shared_ptr<const NetworkRows> m_rows;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Column, std::less<>> m_made;
};

/// Ego's variable that is compared with one of alteri: that of the same key. Tables whose columns
/// say whose they are (alter.sex, ego.sex) mean the same variable.
const Column* counterpart(const std::string& key, const std::vector<Column>& ofEgos)
{
    const std::string prefix = "alter.";
    const auto own = key.starts_with(prefix) ? "ego." + key.substr(prefix.size()) : key;
    const auto found = std::find_if(ofEgos.begin(), ofEgos.end(), [&](const Column& each) {
        return each.parts.empty() && (each.name == key || each.name == own);
    });
    return found == ofEgos.end() ? nullptr : &*found;
}

}  // namespace

std::shared_ptr<const ColumnSource> measureColumns(const Frame& ties,
                                                   const std::vector<Column>& ofEgos,
                                                   std::shared_ptr<const NetworkRows> rows)
{
    std::vector<Column> columns;
    const CategoryLabels labels(ties);
    for (const auto& column : ties.columns) {
        // Whether a category was chosen is told by its share.
        if (column.level != VariableLevel::Tie || isName(column)
            || (column.choice && !column.choice->code.empty()))
            continue;
        auto categories = categoriesOf(column);
        const bool isText = !column.categories && !column.numbers;
        if (categories && (!isText || categories->levels.size() <= mostTexts)) {
            for (auto& label : categories->labels)
                label = labels.of(column, label);
            Composition composition{column.name,
                                    column.label,
                                    std::move(*categories),
                                    column.categories.has_value(),
                                    isText,
                                    {}};
            if (const auto* ego = counterpart(column.name, ofEgos))
                composition.egoTexts = textsOf(*ego);
            append(compositionColumns(composition, *rows), columns);
        }
        if (column.numbers)
            append(numberColumns(column, *rows), columns);
    }
    return std::make_shared<MeasureColumns>(std::move(columns), std::move(rows));
}

std::shared_ptr<const ColumnSource>
repeatedColumns(Frame source,
                std::vector<std::pair<std::string, std::string>> names,
                std::shared_ptr<const NetworkRows> rows)
{
    return std::make_shared<RepeatedColumns>(std::move(source), std::move(names), std::move(rows));
}

std::vector<const Column*> measuresOf(const Frame& networks)
{
    std::vector<const Column*> first;
    std::vector<const Column*> shares;
    for (const auto& column : networks.columns) {
        const bool isName = column.name == "ego_id" || column.name == "ego" || column.name == "map";
        const bool isWave = column.level == VariableLevel::Network && column.categories;
        if (isName || isWave || column.name == "size")
            first.push_back(&column);
        else if (column.level == VariableLevel::Network)
            shares.push_back(&column);
    }
    std::vector<const Column*> composition;
    for (const auto& head : networks.more ? networks.more->heads() : std::vector<Column>()) {
        const auto* measure = findMeasure(head.name);
        const bool isStructure = measure != nullptr && measure->family == MeasureFamily::Structure;
        (isStructure ? first : composition).push_back(networks.find(head.name));
    }
    first.insert(first.end(), shares.begin(), shares.end());
    first.insert(first.end(), composition.begin(), composition.end());
    return first;
}

}  // namespace alteri
