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

using Shared = std::shared_ptr<const DataColumn>;

bool isMeasure(const Shared& column)
{
    return column->content() == DataContent::Measure;
}

bool isSameColumn(const Shared& one, const Shared& other)
{
    return one->attribute() == other->attribute();
}

bool hasSameCells(const Shared& one, const Shared& other)
{
    return std::equal(one->cells().begin(), one->cells().end(), other->cells().begin(),
                      other->cells().end(), [&](auto cell, auto with) {
                          return one->valueOf(cell) == other->valueOf(with)
                                 && DataColumn::undefinedOf(cell) == DataColumn::undefinedOf(with);
                      });
}

}  // namespace

DataColumn StudyGrid::emptyDerived(const DerivedColumn& derived) const
{
    DataColumn column(subjectOf(derived.level), DataContent::Derived,
                      numberAttribute(derived.key, derived.label));
    column.resize(m_table->count(column.subject()));
    return column;
}

void StudyGrid::addGroupings(const DataColumn& source)
{
    if (!source.attribute().choosesOne())
        return;
    for (const auto& recode : m_table->codebook().recodes) {
        if (recode.attribute != source.attribute().id)
            continue;
        const auto groupOf = groupsOfCells(recode, source);
        DataColumn column(source.subject(), DataContent::Grouping, groupsAsCategories(recode));
        column.resize(source.size());
        for (std::size_t i = 0; i < source.size(); ++i)
            column.set(i, groupOf[source.cell(i)]);
        m_columns.push_back(std::make_shared<const DataColumn>(std::move(column)));
    }
}

bool StudyGrid::hasDerived() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
        return column->content() == DataContent::Derived;
    });
}

void StudyGrid::derive(const StudyFrames& frames)
{
    std::map<DataSubject, std::vector<Number>> numbers;
    for (auto& column : m_columns) {
        if (column->content() != DataContent::Derived)
            continue;
        const auto subject = column->subject();
        if (!numbers.contains(subject))
            numbers[subject] = numbersOf(frames, subject);
        column = std::make_shared<const DataColumn>(derivedFrom(frames, *column, numbers[subject]));
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
    derived.resize(m_table->count(column.subject()));
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
        numbers.reserve(frames.tieKeys.size());
        for (const auto& key : frames.tieKeys)
            if (const auto number = m_table->numberOf(key))
                numbers.push_back(*number);
        return numbers.size() == m_table->count(DataSubject::Tie) ? numbers : std::vector<Number>();
    }
    const auto& maps = *m_table->maps;
    numbers.reserve(frames.maps.size());
    for (const auto map : frames.maps) {
        const auto number = maps.ids.find(map);
        if (number != IndexTable::none)
            numbers.push_back(subject == DataSubject::Ego ? maps.ofEgos[number] : number);
    }
    return numbers.size() == maps.ids.size() && numbers.size() == frames.maps.size()
               ? numbers
               : std::vector<Number>();
}

StudyGrid::Measuring StudyGrid::measure(const StudyFrames& frames)
{
    const auto maps = numbersOf(frames, DataSubject::Map);
    if (maps.size() != frames.networks.rows)
        return Measuring::Nothing;
    std::vector<Column> measures;
    for (const auto* each : measuresOf(frames.networks)) {
        const bool isDerived =
            std::any_of(m_columns.begin(), m_columns.end(), [&](const Column& column) {
                return column->content() == DataContent::Derived
                       && column->attribute().key == each->name;
            });
        if (each->numbers && !each->categories && !isDerived)
            measures.push_back(std::make_shared<const DataColumn>(measureColumn(*each, maps)));
    }
    std::stable_partition(measures.begin(), measures.end(),
                          [](const Column& column) { return !isUndefinedThroughout(*column); });
    const auto old = std::find_if(m_columns.begin(), m_columns.end(), &isMeasure);
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

bool StudyGrid::hasSubjectsOf(const StudyGrid& other, DataSubject subject) const
{
    switch (subject) {
    case DataSubject::Ego:
        return m_table->egos == other.m_table->egos;
    case DataSubject::Map:
        return m_table->maps == other.m_table->maps;
    case DataSubject::Alter:
        return m_table->alteri == other.m_table->alteri;
    case DataSubject::Tie:
    case DataSubject::AlterTie:
        break;
    }
    return m_table->ties == other.m_table->ties;
}

void StudyGrid::keepFiguresOf(const StudyGrid& before)
{
    if (!before.m_table)
        return;
    for (auto& column : m_columns)
        for (const auto& old : before.m_columns)
            if (column->content() == DataContent::Derived && old->content() == DataContent::Derived
                && column->subject() == old->subject() && isSameColumn(column, old)
                && hasSubjectsOf(before, column->subject()))
                column = old;
    for (const auto& old : before.m_columns) {
        if (!isMeasure(old))
            continue;
        if (hasSubjectsOf(before, DataSubject::Map)) {
            m_columns.push_back(old);
            continue;
        }
        DataColumn column(old->subject(), old->content(), old->attribute(), old->decimals());
        column.resize(m_table->maps->ids.size());
        m_columns.push_back(std::make_shared<const DataColumn>(std::move(column)));
    }
}

}  // namespace alteri
