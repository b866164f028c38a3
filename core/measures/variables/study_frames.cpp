// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_frames.hpp"

#include "core/measures/networks/measure_columns.hpp"
#include "core/measures/networks/network_measures.hpp"
#include "core/measures/networks/partner_identity.hpp"
#include "core/measures/networks/telling_names.hpp"
#include "core/measures/variables/answer_columns.hpp"
#include "core/measures/variables/choice_columns.hpp"
#include "core/measures/variables/derived_columns.hpp"
#include "core/measures/variables/interview_columns.hpp"
#include "core/measures/variables/name_columns.hpp"
#include "core/measures/variables/study_rows.hpp"
#include "core/table/study_table_reading.hpp"

#include <iterator>
#include <set>
#include <utility>

namespace alteri {

namespace {

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

/// Adds the recodes of attributes whose columns are given, in the order of the codebook.
void addRecodes(const Codebook& codebook,
                const std::vector<const Attribute*>& attributes,
                std::vector<Column>& columns)
{
    for (const auto& recode : codebook.recodes)
        for (std::size_t i = 0; i < attributes.size(); ++i)
            if (attributes[i]->id == recode.attribute && attributes[i]->choosesOne())
                columns.push_back(recoded(recode, *attributes[i], columns[i]));
}

/// @param ofAlteri gets the names of those that describe alteri
std::vector<Column> tieColumns(const StudyTable& table,
                               const StudyRows& rows,
                               std::set<std::string, std::less<>>& ofAlteri)
{
    // What rows are called by cannot be an attribute at the same time.
    const std::set<std::string> names{"ego", "ego_id", "alter"};
    const auto& codebook = table.codebook();
    auto columns = alterAnswers(table, rows);
    auto attributes = codebook.of(Owner::Alter);
    for (auto& column : columns)
        if (names.contains(column.name))
            column.name = "alter." + column.name;
    auto ofTies = tieAnswers(table, rows);
    const auto tieAttributes = codebook.of(Owner::Tie);
    for (std::size_t i = 0; i < ofTies.size(); ++i) {
        if (codebook.find(Owner::Alter, ofTies[i].name) != nullptr
            || names.contains(ofTies[i].name))
            ofTies[i].name = "tie." + ofTies[i].name;
        columns.push_back(std::move(ofTies[i]));
        attributes.push_back(tieAttributes[i]);
    }
    addRecodes(codebook, attributes, columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto* recode = i < attributes.size() ? nullptr : codebook.findRecode(columns[i].name);
        const auto* attribute =
            recode != nullptr ? codebook.find(recode->attribute) : attributes[i];
        if (attribute->owner == Owner::Alter)
            ofAlteri.insert(columns[i].name);
    }
    return columns;
}

/// Names and measures keep their names, and so do variables of ties; an attribute of the same key
/// is called ego.KEY.
void stepBack(std::vector<Column>& attributes, const Frame& networks, const Frame& ties)
{
    std::set<std::string> taken;
    for (const auto& head : networks.heads())
        taken.insert(head.name);
    for (const auto& column : ties.columns)
        if (column.level == VariableLevel::Tie) {
            taken.insert(column.name);
            if (column.choice)
                taken.insert(column.choice->variable);
        }
    for (auto& column : attributes)
        if (taken.contains(column.name))
            column.name = "ego." + column.name;
}

/// What a tie's row tells of its network, and under which name.
std::vector<std::pair<std::string, std::string>> repeatedNames(const Frame& networks,
                                                               const Frame& ties)
{
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& head : networks.heads()) {
        const auto* ofTies = ties.find(head.name);
        if (ofTies == nullptr)
            names.emplace_back(head.name, head.name);
        else if (ofTies->level == VariableLevel::Tie)  // not a name that both have
            names.emplace_back(head.name, "ego." + head.name);
    }
    return names;
}

void stopIfAsked(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled);
}

}  // namespace

StudyFrames
framesOf(const StudyTable& table, const std::optional<int>& wave, const std::stop_token& stop)
{
    if (table.hasUnknownAnswers)
        throw Error(ErrorCode::StudyDamaged);
    const auto& codebook = table.codebook();
    const auto& derived = table.definitions->derived;
    const auto names = mapNames(codebook, derived);
    const auto rows = rowsOf(table, wave);
    StudyFrames frames;
    frames.rows = rows.networks;
    frames.maps = rows.maps;
    frames.tieKeys = rows.ties;
    frames.waves = rows.waves;
    frames.waveCount = rows.waveCount;
    frames.wave = wave;
    stopIfAsked(stop);

    auto attributes = tieColumns(table, rows, frames.ofAlteri);
    auto ofEgos = egoAnswers(table, rows);
    addRecodes(codebook, codebook.of(Owner::Ego), ofEgos);
    std::set<std::string, std::less<>> groupings;
    for (const auto& recode : codebook.recodes)
        groupings.insert(recode.key);
    tellVariablesApart(attributes, frames.ofAlteri, groupings, ofEgos);
    spreadChoices(attributes, frames.ofAlteri);
    stopIfAsked(stop);

    auto& ties = frames.ties;
    ties.rows = rows.ties.size();
    ties.columns = tieNames(rows, partnerIdentity(table), names);
    append(std::move(attributes), ties.columns);
    stopIfAsked(stop);

    auto& networks = frames.networks;
    networks.rows = rows.egos.size();
    networks.columns = networkNames(rows, names);
    networks.more = measureColumns(ties, ofEgos, rows.networks);
    stopIfAsked(stop);
    append(networkColumns(ties, *rows.networks, codebook), networks.columns);
    stepBack(ofEgos, networks, ties);
    spreadChoices(ofEgos);
    // Attributes of ego stand between names and measures.
    networks.columns.insert(networks.columns.begin() + static_cast<std::ptrdiff_t>(nameCount(rows)),
                            std::make_move_iterator(ofEgos.begin()),
                            std::make_move_iterator(ofEgos.end()));
    append(interviewColumns(table, frames.maps, networks, ties), networks.columns);
    ties.more = repeatedColumns(networks, repeatedNames(networks, ties), rows.networks);
    stopIfAsked(stop);
    addDerived(frames, derived);
    return frames;
}

StudyFrames framesOf(const Reader& reader, const std::optional<int>& wave)
{
    return framesOf(*tableOf(reader), wave);
}

}  // namespace alteri
