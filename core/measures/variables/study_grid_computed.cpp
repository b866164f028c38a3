// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyGrid that nobody entered: groupings, derived columns and measures.
#include "core/measures/networks/measure_catalogue.hpp"
#include "core/measures/networks/measure_columns.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/measures/variables/study_grid.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

DataSubject subjectOf(DerivedColumn::Level level)
{
    switch (level) {
    case DerivedColumn::Level::Tie:
        return DataSubject::Tie;
    case DerivedColumn::Level::Network:
        return DataSubject::Map;
    case DerivedColumn::Level::Ego:
        break;
    }
    return DataSubject::Ego;
}

Attribute groupsAsCategories(const Recode& recode)
{
    Attribute attribute;
    attribute.scale = Scale::Nominal;
    attribute.key = recode.key;
    attribute.label = recode.label;
    attribute.categories.reserve(recode.groups.size());
    for (const auto& group : recode.groups)
        attribute.categories.push_back({{}, group.code, group.label, {}, {}});
    return attribute;
}

/// The group of every cell that a column with categories can have.
std::vector<DataColumn::Cell> groupsOfCells(const Recode& recode, const DataColumn& source)
{
    std::vector<DataColumn::Cell> groupOf(source.cellCount(), DataColumn::empty);
    std::iota(groupOf.begin(), groupOf.begin() + DataColumn::firstValue, DataColumn::empty);
    for (std::size_t group = 0; group < recode.groups.size(); ++group)
        for (std::size_t cell = DataColumn::firstValue; cell < groupOf.size(); ++cell) {
            const auto& members = recode.groups[group].members;
            const auto id = source.categoryOf(static_cast<DataColumn::Cell>(cell)).id;
            if (std::find(members.begin(), members.end(), id) != members.end())
                groupOf[cell] = DataColumn::firstValue + static_cast<DataColumn::Cell>(group);
        }
    return groupOf;
}

Attribute numberAttribute(const std::string& key, const std::string& label)
{
    Attribute attribute;
    attribute.scale = Scale::Numeric;
    attribute.key = key;
    attribute.label = label;
    return attribute;
}

/// Whole numbers are read as such, others with as many decimals as people compare.
int decimalsFor(const NumberValues& numbers)
{
    constexpr int compared = 3;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!numbers.isMissing(i) && numbers.values[i] != std::round(numbers.values[i]))
            return compared;
    return 0;
}

/// @param maps which map each row of the source is about
DataColumn measureColumn(const Column& source, const std::vector<StudyGrid::Number>& maps)
{
    const auto* measure = findMeasure(source.name);
    DataColumn column(DataSubject::Map, DataContent::Measure,
                      numberAttribute(source.name, source.label),
                      measure != nullptr ? measure->decimals : 1);
    column.resize(source.numbers->size());
    for (std::size_t i = 0; i < source.numbers->size(); ++i) {
        if (!source.isMissing(i))
            column.set(maps[i], column.cellFor(Value(source.numbers->values[i])));
        else if (!source.undefined.empty())
            column.set(maps[i], DataColumn::cellFor(source.undefined[i]));
    }
    return column;
}

bool isUndefinedThroughout(const DataColumn& column)
{
    return std::all_of(column.cells().begin(), column.cells().end(), &DataColumn::isMissing);
}

bool isSameColumn(const DataColumn& one, const DataColumn& other)
{
    return one.attribute() == other.attribute();
}

bool hasSameCells(const DataColumn& one, const DataColumn& other)
{
    return std::equal(one.cells().begin(), one.cells().end(), other.cells().begin(),
                      other.cells().end(), [&](auto cell, auto with) {
                          return one.valueOf(cell) == other.valueOf(with)
                                 && DataColumn::undefinedOf(cell) == DataColumn::undefinedOf(with);
                      });
}

}  // namespace

std::size_t StudyGrid::subjectCount(DataSubject subject) const
{
    switch (subject) {
    case DataSubject::Ego:
        return m_egos.size();
    case DataSubject::Map:
        return m_maps.size();
    case DataSubject::Alter:
        return m_alteri.size();
    case DataSubject::Tie:
        break;
    }
    return m_tieMap.size();
}

void StudyGrid::addGroupings(const Codebook& codebook, std::size_t source)
{
    for (const auto& recode : codebook.recodes) {
        const auto& grouped = m_columns[source];
        if (grouped.attribute().id != recode.attribute || !grouped.attribute().hasCategories())
            continue;
        m_grouped.push_back({m_columns.size(), source, groupsOfCells(recode, grouped)});
        const auto subject = grouped.subject();
        m_columns.emplace_back(subject, DataContent::Grouping, groupsAsCategories(recode));
    }
}

void StudyGrid::group()
{
    for (const auto& [column, source, groupOf] : m_grouped) {
        const auto& cells = m_columns[source].cells();
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_columns[column].set(i, groupOf[cells[i]]);
    }
}

void StudyGrid::addDerived(const DerivedColumn& derived)
{
    m_columns.emplace_back(subjectOf(derived.level), DataContent::Derived,
                           numberAttribute(derived.key, derived.label));
}

bool StudyGrid::hasDerived() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const DataColumn& column) {
        return column.content() == DataContent::Derived;
    });
}

void StudyGrid::derive(const StudyFrames& frames)
{
    std::map<DataSubject, std::vector<Number>> numbers;
    for (auto& column : m_columns) {
        if (column.content() != DataContent::Derived)
            continue;
        const auto subject = column.subject();
        if (!numbers.contains(subject))
            numbers[subject] = numbersOf(frames, subject);
        column = derivedFrom(frames, column, numbers[subject]);
    }
}

DataColumn StudyGrid::derivedFrom(const StudyFrames& frames,
                                  const DataColumn& column,
                                  const std::vector<Number>& numbers) const
{
    const auto& key = column.attribute().key;
    const auto& frame = column.subject() == DataSubject::Tie ? frames.ties : frames.networks;
    const bool isFaulty = std::any_of(frames.faults.begin(), frames.faults.end(),
                                      [&](const auto& fault) { return fault.key == key; });
    const auto* found = isFaulty ? nullptr : frame.find(key);
    const bool isKnown = found != nullptr && found->numbers && !numbers.empty();
    DataColumn derived(column.subject(), DataContent::Derived, column.attribute(),
                       isKnown ? decimalsFor(*found->numbers) : -1);
    derived.resize(subjectCount(column.subject()));
    for (std::size_t row = 0; isKnown && row < frame.rows; ++row) {
        const auto number = numbers[row];
        // Of an ego with several maps the first one that has a value tells it.
        if (!found->numbers->isMissing(row) && derived.cell(number) == DataColumn::empty)
            derived.set(number, derived.cellFor(Value(found->numbers->values[row])));
    }
    return derived;
}

/// Of each row of the frames, the number of the subject here that it is about.
/// @return nothing if the frames are about other subjects: one of the two is outdated
std::vector<StudyGrid::Number> StudyGrid::numbersOf(const StudyFrames& frames,
                                                    DataSubject subject) const
{
    std::vector<Number> numbers;
    if (subject == DataSubject::Tie) {
        for (const auto& key : frames.tieKeys)
            if (const auto row = rowOf(DataRows::Ties, key))
                numbers.push_back(static_cast<Number>(*row));
        return numbers.size() == m_tieMap.size() ? numbers : std::vector<Number>();
    }
    for (const auto map : frames.maps) {
        const auto number = m_maps.find(map);
        if (number != IndexTable::none)
            numbers.push_back(subject == DataSubject::Ego ? m_mapEgo[number] : number);
    }
    return numbers.size() == m_maps.size() && numbers.size() == frames.maps.size()
               ? numbers
               : std::vector<Number>();
}

StudyGrid::Measuring StudyGrid::measure(const StudyFrames& frames)
{
    const auto maps = numbersOf(frames, DataSubject::Map);
    if (maps.size() != frames.networks.rows)
        return Measuring::Nothing;
    std::vector<DataColumn> measures;
    for (const auto* each : measuresOf(frames.networks)) {
        const bool isDerived =
            std::any_of(m_columns.begin(), m_columns.end(), [&](const DataColumn& column) {
                return column.content() == DataContent::Derived
                       && column.attribute().key == each->name;
            });
        if (each->numbers && !each->categories && !isDerived)
            measures.push_back(measureColumn(*each, maps));
    }
    std::stable_partition(measures.begin(), measures.end(),
                          [](const DataColumn& column) { return !isUndefinedThroughout(column); });
    const auto old = std::find_if(m_columns.begin(), m_columns.end(), [](const DataColumn& column) {
        return column.content() == DataContent::Measure;
    });
    const bool areSame =
        std::equal(old, m_columns.end(), measures.begin(), measures.end(), &isSameColumn);
    const bool haveSameCells =
        areSame
        && std::equal(old, m_columns.end(), measures.begin(), measures.end(), &hasSameCells);
    m_columns.erase(old, m_columns.end());
    std::move(measures.begin(), measures.end(), std::back_inserter(m_columns));
    if (haveSameCells)
        return Measuring::Nothing;
    return areSame ? Measuring::OtherCells : Measuring::OtherColumns;
}

void StudyGrid::addMeasuresOf(const StudyGrid& other)
{
    for (const auto& column : other.m_columns)
        if (column.content() == DataContent::Measure) {
            m_columns.emplace_back(column.subject(), column.content(), column.attribute(),
                                   column.decimals());
            m_columns.back().resize(m_maps.size());
        }
}

}  // namespace alteri
