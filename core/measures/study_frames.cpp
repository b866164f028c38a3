// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/study_frames.hpp"

#include "core/measures/derived_columns.hpp"
#include "core/measures/network_measures.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

/// Turns answers about one kind of subject into columns, one row per subject.
class ColumnBuilder {
public:
    ColumnBuilder(const Attribute& attribute, VariableLevel level)
        : m_attribute(attribute)
    {
        m_column.name = attribute.key;
        m_column.label = attribute.label;
        m_column.level = level;
        if (attribute.isNumber())
            m_column.numbers.emplace();
        if (attribute.hasCategories()) {
            auto& categories = m_column.categories.emplace();
            for (const auto& category : attribute.categories) {
                m_index[category.id] = static_cast<std::int32_t>(categories.levels.size());
                categories.levels.push_back(category.code);
                categories.labels.push_back(category.label);
            }
        }
    }

    void add(const Value* value)
    {
        if (m_attribute.hasCategories())
            addCategory(value != nullptr ? std::get_if<CategoryId>(value) : nullptr);
        else if (m_column.numbers)
            addNumber(value != nullptr ? std::get_if<double>(value) : nullptr);
        else
            addText(value != nullptr ? std::get_if<std::string>(value) : nullptr);
    }

    Column take() { return std::move(m_column); }

private:
    void addCategory(const CategoryId* id)
    {
        const auto code = id != nullptr ? m_index.at(*id) : CategoryValues::missing;
        m_column.categories->codes.push_back(code);
        if (!m_column.numbers)
            return;
        if (id == nullptr)
            m_column.numbers->add(std::nullopt);
        else
            m_column.numbers->add(parseNumber(m_attribute.findCategory(*id)->code));
    }

    void addNumber(const double* number)
    {
        m_column.numbers->add(number != nullptr ? std::optional(*number) : std::nullopt);
    }

    void addText(const std::string* text)
    {
        m_column.texts.push_back(text != nullptr ? *text : std::string());
    }

    const Attribute& m_attribute;
    Column m_column;
    std::unordered_map<CategoryId, std::int32_t> m_index;
};

/// All answers about egos, alteri or ties, read in one pass.
template <class Key>
using AnswersBy = std::map<Key, Answers>;

template <class Key>
AnswersBy<Key> answersBy(const Reader& reader, Owner owner)
{
    AnswersBy<Key> all;
    reader.forEachAnswer(owner, [&](const Subject& subject, AttributeId id, const Value& value) {
        all[std::get<Key>(subject)].emplace(id, value);
    });
    return all;
}

template <class Key>
Column columnOf(const Attribute& attribute,
                VariableLevel level,
                const std::vector<Key>& subjects,
                const AnswersBy<Key>& answers)
{
    ColumnBuilder builder(attribute, level);
    for (const auto& subject : subjects) {
        const auto ofSubject = answers.find(subject);
        const Value* value = nullptr;
        if (ofSubject != answers.end()) {
            const auto found = ofSubject->second.find(attribute.id);
            value = found != ofSubject->second.end() ? &found->second : nullptr;
        }
        builder.add(value);
    }
    return builder.take();
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
    for (const auto code : source.categories->codes)
        categories.codes.push_back(code == CategoryValues::missing
                                       ? CategoryValues::missing
                                       : groupOf[static_cast<std::size_t>(code)]);
    return column;
}

/// The rows of both frames: networks, and ties with the network that each belongs to.
struct Rows {
    std::vector<Ego> egos;                 // per network
    std::vector<EgoId> egoIds;             // per network
    std::vector<TieKey> ties;              // per tie
    std::vector<AlterId> alteri;           // per tie
    std::vector<std::string> alterLabels;  // per tie
    std::vector<std::size_t> networkOf;    // per tie
};

Rows rowsOf(const Reader& reader)
{
    Rows rows;
    for (const auto& map : reader.maps()) {
        const auto ego = reader.ego(map.ego);
        std::map<AlterId, std::string> labels;
        for (const auto& alter : reader.alteri(map.ego))
            labels[alter.id] = alter.label;
        for (const auto& tie : reader.ties(map.id)) {
            rows.ties.push_back({map.id, tie.alter});
            rows.alteri.push_back(tie.alter);
            rows.alterLabels.push_back(labels.at(tie.alter));
            rows.networkOf.push_back(rows.egos.size());
        }
        rows.egos.push_back(*ego);
        rows.egoIds.push_back(ego->id);
    }
    return rows;
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
Column groupColumn(const std::string& name, const Rows& rows)
{
    Column column;
    column.name = name;
    column.label = name;
    column.level = VariableLevel::Ego;
    auto& categories = column.categories.emplace();
    std::map<EgoId, std::int32_t> index;
    for (const auto& ego : rows.egos)
        if (index.emplace(ego.id, static_cast<std::int32_t>(categories.levels.size())).second) {
            categories.levels.push_back(ego.code);
            categories.labels.push_back(ego.label);
        }
    for (const auto network : rows.networkOf)
        categories.codes.push_back(index.at(rows.egoIds[network]));
    return column;
}

/// A column of networks, repeated for each of their ties.
Column repeated(const Column& column, const std::vector<std::size_t>& networkOf)
{
    Column long_ = column;
    if (column.numbers) {
        long_.numbers.emplace();
        for (const auto network : networkOf)
            long_.numbers->add(column.numbers->isMissing(network)
                                   ? std::nullopt
                                   : std::optional(column.numbers->values[network]));
    }
    if (column.categories) {
        long_.categories->codes.clear();
        for (const auto network : networkOf)
            long_.categories->codes.push_back(column.categories->codes[network]);
    }
    if (!column.texts.empty()) {
        long_.texts.clear();
        for (const auto network : networkOf)
            long_.texts.push_back(column.texts[network]);
    }
    return long_;
}

std::vector<Column> tieColumns(const Reader& reader, const Codebook& codebook, const Rows& rows)
{
    const auto ofAlteri = answersBy<AlterId>(reader, Owner::Alter);
    const auto ofTies = answersBy<TieKey>(reader, Owner::Tie);
    std::vector<Column> columns;
    std::map<AttributeId, std::size_t> columnOfAttribute;
    for (const auto* attribute : codebook.of(Owner::Alter)) {
        columnOfAttribute[attribute->id] = columns.size();
        columns.push_back(columnOf(*attribute, VariableLevel::Tie, rows.alteri, ofAlteri));
    }
    for (const auto* attribute : codebook.of(Owner::Tie)) {
        columnOfAttribute[attribute->id] = columns.size();
        columns.push_back(columnOf(*attribute, VariableLevel::Tie, rows.ties, ofTies));
        if (codebook.find(Owner::Alter, attribute->key) != nullptr)
            columns.back().name = "tie." + attribute->key;
    }
    for (const auto& recode : codebook.recodes) {
        const auto found = columnOfAttribute.find(recode.attribute);
        const auto* attribute = codebook.find(recode.attribute);
        if (found != columnOfAttribute.end() && attribute->hasCategories())
            columns.push_back(recoded(recode, *attribute, columns[found->second]));
    }
    return columns;
}

/// The columns of egos and their recodes.
std::vector<Column> egoColumns(const Reader& reader, const Codebook& codebook, const Rows& rows)
{
    const auto ofEgos = answersBy<EgoId>(reader, Owner::Ego);
    std::vector<Column> columns;
    for (const auto* attribute : codebook.of(Owner::Ego))
        columns.push_back(columnOf(*attribute, VariableLevel::Ego, rows.egoIds, ofEgos));
    const auto attributes = codebook.of(Owner::Ego);
    for (const auto& recode : codebook.recodes)
        for (std::size_t i = 0; i < attributes.size(); ++i)
            if (attributes[i]->id == recode.attribute && attributes[i]->hasCategories())
                columns.push_back(recoded(recode, *attributes[i], columns[i]));
    return columns;
}

/// Measures and identifiers keep their names; an attribute of the same key is called ego.KEY.
void stepBack(Column& column, const std::vector<Column>& measures)
{
    const bool isTaken = column.name == "ego" || column.name == "ego_id"
                         || std::any_of(measures.begin(), measures.end(), [&](const Column& each) {
                                return each.name == column.name;
                            });
    if (isTaken)
        column.name = "ego." + column.name;
}

}  // namespace

StudyFrames framesOf(const Reader& reader)
{
    const auto codebook = reader.codebook();
    const auto rows = rowsOf(reader);
    StudyFrames frames;
    frames.networks.rows = rows.egos.size();
    frames.ties.rows = rows.ties.size();

    auto& networks = frames.networks.columns;
    std::vector<std::string> codes;
    std::vector<std::string> names;
    for (const auto& ego : rows.egos) {
        codes.push_back(ego.code);
        names.push_back(ego.label);
    }
    networks.push_back(textColumn("ego_id", VariableLevel::Ego, std::move(codes)));
    networks.push_back(textColumn("ego", VariableLevel::Ego, std::move(names)));
    auto& ties = frames.ties.columns;
    ties.push_back(groupColumn("ego", rows));
    ties.push_back(groupColumn("ego_id", rows));
    ties.push_back(textColumn("alter", VariableLevel::Tie, rows.alterLabels));
    for (auto& column : tieColumns(reader, codebook, rows))
        ties.push_back(std::move(column));

    auto measures = networkColumns(frames.ties, rows.networkOf, rows.egos.size(), codebook);
    for (auto& column : egoColumns(reader, codebook, rows)) {
        stepBack(column, measures);
        networks.push_back(std::move(column));
    }
    for (auto& column : measures)
        networks.push_back(std::move(column));
    for (const auto& column : networks) {
        if (column.name == "ego" || column.name == "ego_id")
            continue;
        auto long_ = repeated(column, rows.networkOf);
        if (frames.ties.find(column.name) != nullptr)
            long_.name = "ego." + column.name;
        ties.push_back(std::move(long_));
    }
    frames.networkOf = rows.networkOf;
    addDerived(frames, reader.derivedColumns());
    return frames;
}

}  // namespace alteri
