// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/table_columns.hpp"

#include "core/exchange/tables/columns/answer_text.hpp"
#include "core/exchange/tables/columns/column_names.hpp"
#include "core/exchange/tables/columns/described_column.hpp"
#include "core/exchange/tables/columns/table_reading.hpp"
#include "core/exchange/tables/columns/tie_directions.hpp"
#include "core/model/namely_key.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

std::optional<std::size_t> requireColumn(const DelimitedTable& table,
                                         const ColumnNames& names,
                                         const std::string& shownName,
                                         std::vector<Problem>& problems)
{
    const auto found = findColumn(table, names);
    if (!found && !table.header.empty())
        problems.push_back({ErrorCode::TableColumnMissing, {table.file, 1, 0}, {shownName}});
    return found;
}

/// The attributes of a codebook by key and by label. Where a name has several meanings it is the
/// first: of the first owner, in the codebook's order.
class KnownAttributes {
public:
    KnownAttributes(const std::vector<Owner>& owners, const Codebook& codebook)
        : m_owners(owners)
    {
        for (const auto owner : owners)
            for (const auto* attribute : codebook.of(owner)) {
                m_byName[owner].emplace(attribute->key, attribute);
                m_byName[owner].emplace(attribute->label, attribute);
            }
    }

    bool isAbout(Owner owner) const
    {
        return std::find(m_owners.begin(), m_owners.end(), owner) != m_owners.end();
    }

    /// @param wanted the only one whose attributes count, if there is one
    /// @return null if there is none
    const Attribute* find(const std::string& name, std::optional<Owner> wanted = {}) const
    {
        for (const auto owner : m_owners)
            if (const auto names = m_byName.find(owner);
                names != m_byName.end() && wanted.value_or(owner) == owner)
                if (const auto found = names->second.find(name); found != names->second.end())
                    return found->second;
        return nullptr;
    }

private:
    std::vector<Owner> m_owners;
    std::map<Owner, std::map<std::string, const Attribute*>> m_byName;
};

/// Whether all that a column says is whether ties have a direction.
bool saysDirections(const DelimitedTable& table,
                    std::size_t column,
                    std::optional<bool> (*direction)(const std::string&))
{
    std::size_t said = 0;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        if (cell.isMissing())
            continue;
        if (!direction(cell.text))
            return false;
        ++said;
    }
    return said > 0;
}

/// A column that says of each tie whether it has a direction: `directed`, or Gephi's `Type`. What
/// the codebook calls so, an attribute or kinds of ties, is that.
void findDirections(const DelimitedTable& table,
                    const KnownAttributes& known,
                    const Codebook& codebook,
                    TableColumns& columns)
{
    const auto isFree = [&](std::optional<std::size_t> column) {
        return column && !(*column < table.roles.size() && table.roles[*column])
               && known.find(table.header[*column].text) == nullptr;
    };
    const bool hasSuchKinds =
        std::any_of(codebook.tieKinds.begin(), codebook.tieKinds.end(),
                    [](const TieKind& kind) { return directionWord(kind.key).has_value(); });
    static const ColumnNames names{"directed", "isdirected"};
    static const ColumnNames types{"type"};
    if (const auto named = findColumn(table, names);
        isFree(named) && saysDirections(table, *named, &directionIn))
        columns.directed = named;
    else if (const auto type = findColumn(table, types);
             isFree(type) && !hasSuchKinds && saysDirections(table, *type, &directionWord))
        columns.directed = type;
    if (columns.directed && columns.directed == columns.kind)
        columns.kind.reset();
}

void findIdentifiers(const DelimitedTable& table,
                     TableKind kind,
                     TableColumns& columns,
                     std::vector<Problem>& problems)
{
    static const ColumnNames labels(
        {"label", "name", "altername", "egoname", "networkcanvascaseid"}, ColumnRole::Name);
    columns.ego = requireColumn(table, egoNames(), "ego_id", problems);
    if (kind == TableKind::AlterTies) {
        columns.source = requireColumn(table, sourceNames(), "Source", problems);
        columns.target = requireColumn(table, targetNames(), "Target", problems);
        columns.kind = findColumn(table, {{"kind", "type"}, ColumnRole::Kind});
    } else {
        columns.label = findColumn(table, labels);
    }
    if (kind == TableKind::Alteri)
        columns.alter = findColumn(table, alterNames());
}

/// Waves of a study in one table; a variable of this name that the codebook has is one.
void findWave(const DelimitedTable& table, const KnownAttributes& known, TableColumns& columns)
{
    const auto wave = findColumn(table, waveNames());
    if (!wave || table.rows.empty())
        return;
    const bool isSaid = !table.roles.empty() && table.roles[*wave] == ColumnRole::Wave;
    if (isSaid || known.find(table.header[*wave].text) == nullptr)
        columns.wave = wave;
}

std::vector<Owner> ownersIn(TableKind kind)
{
    switch (kind) {
    case TableKind::Egos:
        return {Owner::Ego};
    case TableKind::Alteri:
        return {Owner::Alter, Owner::Tie};
    case TableKind::AlterTies:
        break;
    }
    return {Owner::AlterTie};
}

bool isEmpty(const DelimitedTable& table, std::size_t column)
{
    bool isEmpty = true;
    for (const auto row : table.rows)
        isEmpty = isEmpty && row[column].text.find_first_not_of(" \t") == std::string::npos;
    return isEmpty;
}

/// Row names as write.csv() of R and to_csv() of pandas make them: numbered on from 0 or 1.
bool numbersRows(const DelimitedTable& table, std::size_t column)
{
    if (column != 0 || table.rows.empty())
        return false;
    const std::size_t first = table.rows[0][column].text == "0" ? 0 : 1;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows[row][column].text != std::to_string(first + row))
            return false;
    return true;
}

/// The attribute and the category that something was said to; nothing for other columns.
std::optional<NamelyColumn> namelyColumn(const DelimitedTable& table,
                                         std::size_t column,
                                         const std::vector<Owner>& owners,
                                         const Codebook& codebook)
{
    if (!table.header[column].text.ends_with(namelyEnding))
        return std::nullopt;
    for (const auto owner : owners)
        for (const auto* attribute : codebook.of(owner))
            if (const auto category = namelyCategory(*attribute, table.header[column].text))
                return NamelyColumn{column, *attribute, *category};
    return std::nullopt;
}

/// Gives columns of answers their attributes: known ones, or null.
class AnswerColumns {
public:
    AnswerColumns(const DelimitedTable& table,
                  const KnownAttributes& known,
                  const std::vector<ColumnDescription>& described,
                  const std::vector<ColumnChoice>& choices,
                  TableColumns& columns,
                  std::vector<Problem>& problems)
        : m_table(table)
        , m_known(known)
        , m_described(described)
        , m_choices(choices)
        , m_columns(columns)
        , m_problems(problems)
    {
    }

    void add(std::size_t column)
    {
        const auto& cell = m_table.header[column];
        if (cell.text.empty()) {
            addNameless(column);
            return;
        }
        const auto choice = choiceFor(cell.text);
        const auto* attribute = m_known.find(cell.text, choice.owner);
        if (attribute != nullptr && !m_taken.insert(attribute->id).second)
            m_problems.push_back({ErrorCode::TableColumnTwice, m_table.where(cell), {cell.text}});
        else
            m_questions.push_back({column, attribute, false, choice.scale});
    }

    void read(const TableRules& rules, Owner owner)
    {
        auto readings = readColumns(m_table, m_questions, rules, ReadFor::Study);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const auto& question = m_questions[i];
            AnswerColumn answer{question.column, {}, std::move(readings[i])};
            if (question.known != nullptr) {
                answer.attribute = *question.known;
            } else {
                makeNew(answer, choiceFor(answer.reading.column), owner);
            }
            m_columns.answers.push_back(std::move(answer));
        }
    }

private:
    ColumnChoice choiceFor(const std::string& column) const
    {
        const auto found =
            std::find_if(m_choices.begin(), m_choices.end(),
                         [&](const ColumnChoice& each) { return each.column == column; });
        auto choice = found != m_choices.end() ? *found : ColumnChoice();
        if (choice.owner && !m_known.isAbout(*choice.owner))
            choice.owner.reset();
        return choice;
    }

    /// An attribute that the codebook does not have. What the user says comes before what the file
    /// does.
    void makeNew(AnswerColumn& answer, const ColumnChoice& choice, Owner usual) const
    {
        answer.attribute = attributeFor(answer.reading, choice.owner.value_or(usual));
        const auto scale = choice.scale;
        for (auto each : m_described) {
            if (each.column != answer.reading.column)
                continue;
            if (scale && *scale != Scale::Nominal && *scale != Scale::Ordinal)
                each.categories.clear();
            describe(answer, each, m_table);
        }
        if (scale && traitsOf(*scale).kind == answer.attribute.kind())
            answer.attribute.scale = *scale;
        if (!choice.label.empty())
            answer.attribute.label = choice.label;
    }

    void addNameless(std::size_t column)
    {
        if (isEmpty(m_table, column))
            return;
        if (numbersRows(m_table, column))
            m_columns.leavesRowNumbers = true;
        else
            m_problems.push_back(
                {ErrorCode::TableColumnMissing, m_table.where(m_table.header[column]), {""}});
    }

    const DelimitedTable& m_table;
    const KnownAttributes& m_known;
    const std::vector<ColumnDescription>& m_described;
    const std::vector<ColumnChoice>& m_choices;
    TableColumns& m_columns;
    std::vector<Problem>& m_problems;
    std::set<AttributeId> m_taken;
    std::vector<ColumnQuestion> m_questions;
};

}  // namespace

TableColumns columnsOf(const DelimitedTable& table,
                       TableKind kind,
                       const Codebook& codebook,
                       const TableRules& rules,
                       const std::vector<ColumnDescription>& described,
                       const std::vector<ColumnChoice>& choices,
                       std::vector<Problem>& problems)
{
    TableColumns columns;
    findIdentifiers(table, kind, columns, problems);
    const auto owners = ownersIn(kind);
    const KnownAttributes known(owners, codebook);
    if (kind != TableKind::Egos)
        findWave(table, known, columns);
    if (kind == TableKind::AlterTies)
        findDirections(table, known, codebook, columns);
    const auto isIdentifier = [&](std::size_t column) {
        return columns.ego == column || columns.alter == column || columns.label == column
               || columns.source == column || columns.target == column || columns.kind == column
               || columns.directed == column || columns.wave == column;
    };
    const auto isLeftOut = [&](std::size_t column) {
        return column < table.roles.size() && table.roles[column] == ColumnRole::LeftOut;
    };
    AnswerColumns answers(table, known, described, choices, columns, problems);
    std::set<CategoryId> saidTo;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        if (isIdentifier(column) || isLeftOut(column))
            continue;
        auto said = known.find(table.header[column].text) != nullptr
                        ? std::nullopt
                        : namelyColumn(table, column, owners, codebook);
        if (!said)
            answers.add(column);
        else if (!saidTo.insert(said->category).second)
            problems.push_back({ErrorCode::TableColumnTwice,
                                table.where(table.header[column]),
                                {table.header[column].text}});
        else
            columns.namely.push_back(std::move(*said));
    }
    answers.read(rules, owners.front());
    return columns;
}

}  // namespace alteri
