// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_columns.hpp"

#include "core/exchange/tables/answer_text.hpp"
#include "core/exchange/tables/described_column.hpp"
#include "core/exchange/tables/table_reading.hpp"
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
std::map<std::string, const Attribute*> attributesByName(const std::vector<Owner>& owners,
                                                         const Codebook& codebook)
{
    std::map<std::string, const Attribute*> byName;
    for (const auto owner : owners)
        for (const auto* attribute : codebook.of(owner)) {
            byName.emplace(attribute->key, attribute);
            byName.emplace(attribute->label, attribute);
        }
    return byName;
}

void findIdentifiers(const DelimitedTable& table,
                     TableKind kind,
                     TableColumns& columns,
                     std::vector<Problem>& problems)
{
    static const ColumnNames labels{"label", "name", "altername", "egoname", "networkcanvascaseid"};
    columns.ego = requireColumn(table, egoNames(), "ego_id", problems);
    if (kind == TableKind::AlterTies) {
        columns.source = requireColumn(table, sourceNames(), "Source", problems);
        columns.target = requireColumn(table, targetNames(), "Target", problems);
        columns.kind = findColumn(table, {"kind", "type"});
    } else {
        columns.label = findColumn(table, labels);
    }
    if (kind == TableKind::Alteri)
        columns.alter = findColumn(table, alterNames());
}

/// Waves of a study in one table; a variable of this name that the codebook has is one.
void findWave(const DelimitedTable& table,
              const std::map<std::string, const Attribute*>& known,
              TableColumns& columns)
{
    const auto wave = findColumn(table, {"wave", "welle", "wavenumber", "waveid"});
    if (wave && !known.contains(table.header[*wave].text) && !table.rows.empty())
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
                  const std::map<std::string, const Attribute*>& known,
                  const std::vector<ColumnDescription>& described,
                  TableColumns& columns,
                  std::vector<Problem>& problems)
        : m_table(table)
        , m_known(known)
        , m_described(described)
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
        const auto found = m_known.find(cell.text);
        const auto* attribute = found != m_known.end() ? found->second : nullptr;
        if (attribute != nullptr && !m_taken.insert(attribute->id).second)
            m_problems.push_back({ErrorCode::TableColumnTwice, m_table.where(cell), {cell.text}});
        else
            m_questions.push_back({column, attribute});
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
                answer.attribute = attributeFor(answer.reading, owner);
                for (const auto& each : m_described)
                    if (each.column == answer.reading.column)
                        describe(answer, each, m_table);
            }
            m_columns.answers.push_back(std::move(answer));
        }
    }

private:
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
    const std::map<std::string, const Attribute*>& m_known;
    const std::vector<ColumnDescription>& m_described;
    TableColumns& m_columns;
    std::vector<Problem>& m_problems;
    std::set<AttributeId> m_taken;
    std::vector<ColumnQuestion> m_questions;
};

}  // namespace

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != '_' && c != '.' && c != '-' && c != ' ')
            plain += c;
    }
    return plain;
}

// egor and its readers, openeddi, EgoWeb, ideanet, Network Canvas, and tables made by hand.

const ColumnNames& egoNames()
{
    static const ColumnNames names{"egoid", "networkcanvasegouuid", "puid", "egonumber", "ego"};
    return names;
}

const ColumnNames& alterNames()
{
    static const ColumnNames names{"alterid",     "altid",    "networkcanvasuuid", "nameid",
                                   "alternumber", "alternum", "alterno",           "alter"};
    return names;
}

const ColumnNames& sourceNames()
{
    static const ColumnNames names{
        "source", "srcid",        "fromalterid",  "networkcanvassourceuuid",
        "from",   "alter1number", "alterid1",     "alter1id",
        "nameid", "sourceid",     "sourcealterid"};
    return names;
}

const ColumnNames& targetNames()
{
    static const ColumnNames names{
        "target",   "tgtid",        "toalterid", "networkcanvastargetuuid",
        "to",       "alter2number", "alterid2",  "alter2id",
        "targetid", "targetalterid"};
    return names;
}

std::optional<std::size_t> findColumn(const DelimitedTable& table, const ColumnNames& names)
{
    std::optional<std::size_t> found;
    auto rank = names.size();
    for (std::size_t i = 0; i < table.header.size() && rank > 0; ++i) {
        const auto plain = plainName(table.header[i].text);
        const auto name = std::find(names.begin(), names.end(), plain) - names.begin();
        if (const auto place = static_cast<std::size_t>(name); place < rank) {
            rank = place;
            found = i;
        }
    }
    return found;
}

TableColumns columnsOf(const DelimitedTable& table,
                       TableKind kind,
                       const Codebook& codebook,
                       const TableRules& rules,
                       const std::vector<ColumnDescription>& described,
                       std::vector<Problem>& problems)
{
    TableColumns columns;
    findIdentifiers(table, kind, columns, problems);
    const auto owners = ownersIn(kind);
    const auto known = attributesByName(owners, codebook);
    if (kind != TableKind::Egos)
        findWave(table, known, columns);
    const auto isIdentifier = [&](std::size_t column) {
        return columns.ego == column || columns.alter == column || columns.label == column
               || columns.source == column || columns.target == column || columns.kind == column
               || columns.wave == column;
    };
    AnswerColumns answers(table, known, described, columns, problems);
    std::set<CategoryId> saidTo;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        if (isIdentifier(column))
            continue;
        auto said = known.contains(table.header[column].text)
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
