// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/study_table.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alteri {

namespace {

std::optional<StudyTable::Number> known(StudyTable::Number number)
{
    return number == IndexTable::none ? std::nullopt : std::optional(number);
}

}  // namespace

void Belonging::add(Number owner)
{
    m_ends.resize(std::size_t{owner}, static_cast<Number>(m_owners.size()));
    m_owners.push_back(owner);
}

void Belonging::close(std::size_t owners)
{
    m_ends.resize(owners, static_cast<Number>(m_owners.size()));
}

std::string StudyTable::property(const std::string& key) const
{
    const auto found = definitions->properties.find(key);
    return found != definitions->properties.end() ? found->second : std::string();
}

std::size_t StudyTable::count(DataSubject subject) const
{
    switch (subject) {
    case DataSubject::Ego:
        return egos->size();
    case DataSubject::Map:
        return maps->ids.size();
    case DataSubject::Alter:
        return alteri->ids.size();
    case DataSubject::Tie:
        return ties->alterOf.size();
    case DataSubject::AlterTie:
        break;
    }
    return alterTies->size();
}

std::string StudyTable::textOf(Text text, Number subject) const
{
    const auto& column = *columns[text];
    const auto cell = column.cell(subject);
    return DataColumn::isMissing(cell) ? std::string() : std::string(column.textOf(cell));
}

const std::shared_ptr<const DataColumn>& StudyTable::answers(AttributeId attribute) const
{
    const auto& attributes = codebook().attributes;
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const Attribute& each) { return each.id == attribute; });
    if (found == attributes.end())
        throw Error(ErrorCode::NotFound, {attribute.hex()});
    return columns[textColumns + static_cast<std::size_t>(found - attributes.begin())];
}

std::vector<std::shared_ptr<const DataColumn>> StudyTable::namely(AttributeId attribute) const
{
    std::vector<std::shared_ptr<const DataColumn>> found;
    std::copy_if(
        columns.begin(), columns.end(), std::back_inserter(found), [&](const auto& column) {
            return column->content() == DataContent::Namely && column->askedBy() == attribute;
        });
    return found;
}

std::optional<StudyTable::Number> StudyTable::tieOf(Number map, Number alter) const
{
    const auto from = ties->alterOf.begin() + ties->ofMaps.begin(map);
    const auto to = ties->alterOf.begin() + ties->ofMaps.end(map);
    const auto found = std::lower_bound(from, to, alter);
    if (found == to || *found != alter)
        return std::nullopt;
    return static_cast<Number>(found - ties->alterOf.begin());
}

std::optional<StudyTable::Number> StudyTable::firstTieOf(Number alter) const
{
    const auto ego = alteri->ofEgos[alter];
    for (auto map = maps->ofEgos.begin(ego); map < maps->ofEgos.end(ego); ++map)
        if (const auto tie = tieOf(map, alter))
            return tie;
    return std::nullopt;
}

std::pair<std::size_t, std::size_t> StudyTable::pairsOf(const std::vector<Pair>& pairs, Number map)
{
    const auto first = std::lower_bound(pairs.begin(), pairs.end(), Pair{map, 0, 0, 0});
    const auto last = std::lower_bound(first, pairs.end(), Pair{map + 1, 0, 0, 0});
    return {static_cast<std::size_t>(first - pairs.begin()),
            static_cast<std::size_t>(last - pairs.begin())};
}

AlterTie StudyTable::alterTie(const Pair& pair) const
{
    return {maps->ids[pair.map], codebook().tieKinds[pair.kind].id, alteri->ids[pair.source],
            alteri->ids[pair.target]};
}

Subject StudyTable::subject(DataSubject of, Number number) const
{
    switch (of) {
    case DataSubject::AlterTie:
        return alterTie((*alterTies)[number]);
    case DataSubject::Tie:
        return tieKey(number);
    case DataSubject::Alter:
        return alteri->ids[number];
    case DataSubject::Ego:
    case DataSubject::Map:
        break;
    }
    return (*egos)[number];
}

std::optional<StudyTable::Number> StudyTable::numberOf(const Subject& subject) const
{
    if (const auto* ego = std::get_if<EgoId>(&subject))
        return known(egos->find(*ego));
    if (const auto* alter = std::get_if<AlterId>(&subject))
        return known(alteri->ids.find(*alter));
    if (const auto* tie = std::get_if<TieKey>(&subject)) {
        const auto map = maps->ids.find(tie->map);
        const auto alter = alteri->ids.find(tie->alter);
        return map == IndexTable::none || alter == IndexTable::none ? std::nullopt
                                                                    : tieOf(map, alter);
    }
    const auto pair = pairOf(std::get<AlterTie>(subject));
    const auto found =
        pair ? std::lower_bound(alterTies->begin(), alterTies->end(), *pair) : alterTies->end();
    if (found == alterTies->end() || *found != *pair)
        return std::nullopt;
    return static_cast<Number>(found - alterTies->begin());
}

std::optional<StudyTable::Pair> StudyTable::pairOf(const AlterTie& tie) const
{
    const auto kind = kindOf(tie.kind);
    const Pair pair{maps->ids.find(tie.map), kind.value_or(IndexTable::none),
                    alteri->ids.find(tie.source), alteri->ids.find(tie.target)};
    const bool isKnown = pair.map != IndexTable::none && pair.source != IndexTable::none
                         && pair.target != IndexTable::none;
    return kind && isKnown ? std::optional(pair) : std::nullopt;
}

std::optional<StudyTable::Number> StudyTable::kindOf(TieKindId kind) const
{
    const auto& kinds = codebook().tieKinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const TieKind& each) { return each.id == kind; });
    return found == kinds.end() ? std::nullopt
                                : std::optional(static_cast<Number>(found - kinds.begin()));
}

std::vector<DataColumn> namelyColumns(const Codebook& codebook)
{
    std::vector<DataColumn> columns;
    for (const auto& attribute : codebook.attributes)
        if (attribute.hasCategories())
            for (const auto& category : attribute.categories)
                if (category.namely)
                    columns.emplace_back(attribute, category);
    return columns;
}

std::vector<DataColumn> emptyColumns(const Codebook& codebook)
{
    std::vector<DataColumn> columns;
    columns.reserve(StudyTable::textColumns + codebook.attributes.size());
    columns.emplace_back(DataSubject::Ego, DataContent::Code);
    columns.emplace_back(DataSubject::Ego, DataContent::Name);
    columns.emplace_back(DataSubject::Map, DataContent::Name);
    columns.emplace_back(DataSubject::Map, DataContent::Note);
    columns.emplace_back(DataSubject::Alter, DataContent::Code);
    columns.emplace_back(DataSubject::Alter, DataContent::Name);
    columns.emplace_back(DataSubject::Alter, DataContent::Note);
    columns.emplace_back(DataSubject::Tie, DataContent::Note);
    for (const auto& attribute : codebook.attributes)
        columns.emplace_back(attribute);
    for (auto& column : namelyColumns(codebook))
        columns.push_back(std::move(column));
    return columns;
}

}  // namespace alteri
