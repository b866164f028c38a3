// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/study_frames.hpp"

#include "core/measures/answer_columns.hpp"
#include "core/measures/derived_columns.hpp"
#include "core/measures/measure_columns.hpp"
#include "core/measures/network_measures.hpp"
#include "core/measures/study_rows.hpp"

#include <set>
#include <utility>

namespace alteri {

namespace {

void append(std::vector<Column> found, std::vector<Column>& columns)
{
    for (auto& column : found)
        columns.push_back(std::move(column));
}

Column recoded(const Recode& recode, const Attribute& attribute, const Column& source)
{
    Column column;
    column.name = recode.key;
    column.label = recode.label;
    column.level = source.level;
    auto& categories = column.categories.emplace();
    std::vector<std::int32_t> groupOf(attribute.categories.size(), CategoryValues::missing);
    for (const auto& group : recode.groups) {
        for (std::size_t i = 0; i < attribute.categories.size(); ++i)
            for (const auto member : group.members)
                if (attribute.categories[i].id == member)
                    groupOf[i] = static_cast<std::int32_t>(categories.levels.size());
        categories.levels.push_back(group.code);
        categories.labels.push_back(group.label);
    }
    categories.codes.reserve(source.categories->codes.size());
    for (const auto code : source.categories->codes)
        categories.codes.push_back(code == CategoryValues::missing
                                       ? CategoryValues::missing
                                       : groupOf[static_cast<std::size_t>(code)]);
    return column;
}

Column textColumn(std::string name, VariableLevel level, std::vector<std::string> texts)
{
    Column column;
    column.name = std::move(name);
    column.label = column.name;
    column.level = level;
    column.texts = std::move(texts);
    return column;
}

/// The grouping variable of multilevel models: ego's code for every tie.
Column groupColumn(const std::string& name, const StudyRows& rows)
{
    Column column;
    column.name = name;
    column.label = name;
    column.level = VariableLevel::Ego;
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

/// Adds the recodes of attributes whose columns are given, in the order of the codebook.
void addRecodes(const Codebook& codebook,
                const std::vector<const Attribute*>& attributes,
                std::vector<Column>& columns)
{
    for (const auto& recode : codebook.recodes)
        for (std::size_t i = 0; i < attributes.size(); ++i)
            if (attributes[i]->id == recode.attribute && attributes[i]->hasCategories())
                columns.push_back(recoded(recode, *attributes[i], columns[i]));
}

std::vector<Column>
tieColumns(const Reader& reader, const Codebook& codebook, const StudyRows& rows)
{
    auto columns = alterAnswers(reader, codebook, rows);
    auto attributes = codebook.of(Owner::Alter);
    auto ofTies = tieAnswers(reader, codebook, rows);
    const auto tieAttributes = codebook.of(Owner::Tie);
    for (std::size_t i = 0; i < ofTies.size(); ++i) {
        if (codebook.find(Owner::Alter, ofTies[i].name) != nullptr)
            ofTies[i].name = "tie." + ofTies[i].name;
        columns.push_back(std::move(ofTies[i]));
        attributes.push_back(tieAttributes[i]);
    }
    addRecodes(codebook, attributes, columns);
    return columns;
}

/// Who the networks belong to.
std::vector<Column> nameColumns(const StudyRows& rows)
{
    std::vector<std::string> codes;
    std::vector<std::string> names;
    codes.reserve(rows.egos.size());
    names.reserve(rows.egos.size());
    for (const auto& ego : rows.egos) {
        codes.push_back(ego.code);
        names.push_back(ego.label);
    }
    std::vector<Column> columns;
    columns.push_back(textColumn("ego_id", VariableLevel::Ego, std::move(codes)));
    columns.push_back(textColumn("ego", VariableLevel::Ego, std::move(names)));
    if (rows.hasSeveralMaps())
        columns.push_back(textColumn("map", VariableLevel::Ego, rows.titles));
    return columns;
}

/// Names and measures keep their names; an attribute of the same key is called ego.KEY.
void stepBack(std::vector<Column>& attributes,
              const Frame& names,
              const std::vector<Column>& shares)
{
    std::set<std::string> taken;
    for (const auto& head : names.heads())
        taken.insert(head.name);
    for (const auto& share : shares)
        taken.insert(share.name);
    for (auto& column : attributes)
        if (taken.contains(column.name))
            column.name = "ego." + column.name;
}

/// What a tie's row tells of its network, and under which name.
std::vector<std::pair<std::string, std::string>> repeatedNames(const Frame& networks,
                                                               const Frame& ties)
{
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& head : networks.heads())
        if (head.name != "ego" && head.name != "ego_id")
            names.emplace_back(head.name,
                               (ties.find(head.name) != nullptr ? "ego." : "") + head.name);
    return names;
}

}  // namespace

StudyFrames framesOf(const Reader& reader)
{
    const auto codebook = reader.codebook();
    auto rows = rowsOf(reader);
    StudyFrames frames;
    frames.rows = rows.networks;
    frames.maps = rows.maps;
    frames.tieKeys = rows.ties;

    auto& ties = frames.ties;
    ties.rows = rows.ties.size();
    ties.columns.push_back(groupColumn("ego", rows));
    ties.columns.push_back(groupColumn("ego_id", rows));
    ties.columns.push_back(textColumn("alter", VariableLevel::Tie, std::move(rows.alteri)));
    append(tieColumns(reader, codebook, rows), ties.columns);

    auto& networks = frames.networks;
    networks.rows = rows.egos.size();
    networks.columns = nameColumns(rows);
    auto ofEgos = egoAnswers(reader, codebook, rows);
    addRecodes(codebook, codebook.of(Owner::Ego), ofEgos);
    networks.more = measureColumns(ties, ofEgos, rows.networks);
    auto shares = networkColumns(ties, *rows.networks, codebook);
    stepBack(ofEgos, networks, shares);
    append(std::move(ofEgos), networks.columns);
    append(std::move(shares), networks.columns);
    ties.more = repeatedColumns(networks, repeatedNames(networks, ties), rows.networks);
    addDerived(frames, reader.derivedColumns());
    return frames;
}

}  // namespace alteri
