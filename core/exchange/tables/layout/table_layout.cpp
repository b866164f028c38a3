// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/table_layout.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/columns/alter_or_age.hpp"
#include "core/exchange/tables/layout/column_sets.hpp"
#include "core/exchange/tables/layout/egos_in_rows.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/exchange/tables/layout/table_roles.hpp"
#include "core/exchange/tables/layout/wide_descriptions.hpp"
#include "core/exchange/tables/layout/wide_tables.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using What = TableNote::What;

/// EgoWeb writes these numbers instead of answers (its egoweb_db.sql).
void takeCodesOfEgoWeb(TableSource& source, std::vector<TableNote>& notes)
{
    for (const auto& [code, reason] :
         {std::pair("-1", MissingReason::Refused), std::pair("-2", MissingReason::DoesNotKnow),
          std::pair("-3", MissingReason::DoesNotApply), std::pair("-4", MissingReason::NotAsked)})
        source.missing.push_back({{}, code, reason});
    notes.push_back({What::ProgramMissing, source.name, "EgoWeb"});
}

/// Gathers the tables of a study.
class Recognition {
public:
    explicit Recognition(const TableRules& rules) { m_tables.rules = rules; }

    void take(TableSource source)
    {
        const auto beginning = firstRows(source, m_tables.rules);
        const bool isOfOneEgo = !hasColumn(beginning.table, egoNames());
        const auto role = roleOf(source, beginning);
        if (role == TableRole::Alteri && !source.kind && mayBeAges(beginning.table))
            m_tables.notes.push_back(
                {What::AlterColumn, source.name,
                 beginning.table.header[*findColumn(beginning.table, alterNames())].text});
        if (role == TableRole::Egos && !source.kind && saysAgesOfEgos(beginning.table))
            m_tables.notes.push_back(
                {What::AgeColumn, source.name,
                 beginning.table.header[*findColumn(beginning.table, alterNames())].text});
        if (const auto kind = kindFor(role))
            m_tables.readAs.push_back({source.name, kind, formOf(source, m_tables.rules),
                                       titlesOf(beginning.table, columnsBut(beginning.table, {})),
                                       source.choices});
        switch (role) {
        case TableRole::Egos:
            m_egos.push_back(std::move(source));
            break;
        case TableRole::EgoWebAlteri:
            takeEgoWeb(source);
            break;
        case TableRole::Alteri:
            m_alteri.push_back(isOfOneEgo ? withEgo(source) : std::move(source));
            break;
        case TableRole::Ties:
            if (isOfEgoWeb(beginning.table))
                takeCodesOfEgoWeb(source, m_tables.notes);
            m_ties.push_back(isOfOneEgo ? withEgo(source) : std::move(source));
            break;
        case TableRole::Matrix:
            m_tables.furtherTies.push_back(std::move(source));
            break;
        default:
            takeUnknown(source);
        }
    }

    StudyTables tables() &&
    {
        if (!m_problems.empty())
            throw Error(std::move(m_problems));
        m_tables.egos = joined(std::move(m_egos));
        m_tables.alteri = joined(std::move(m_alteri));
        if (!m_ties.empty())
            m_tables.alterTies = joined(std::move(m_ties));
        if (!m_tables.egos.name.empty() && m_tables.alteri.name.empty())
            takeBlocks();
        if (m_tables.alteri.name.empty() && m_tables.alterTies)
            takeAlteriOfTies();
        if (m_tables.egos.name.empty() && !m_tables.alteri.name.empty())
            takeEgosOfAlteri();
        else if (!m_tables.alteri.name.empty())
            takeEgoColumns();
        return std::move(m_tables);
    }

private:
    void takeUnknown(const TableSource& source)
    {
        if (source.isSheetOfMany)
            m_tables.notes.push_back({What::LeftOut, source.name});
        else
            m_problems.push_back({ErrorCode::TableRoleUnknown, {source.name, 0, 0}, {}});
    }

    /// A file about one ego, whose id is the number in the file's name.
    TableSource withEgo(const TableSource& source)
    {
        const auto table = parsed(source, m_tables.rules);
        constexpr std::string_view digits = "0123456789";
        const auto first = source.name.find_first_of(digits);
        const auto ego =
            first == std::string::npos
                ? source.name.substr(0, source.name.rfind('.'))
                : source.name.substr(first, source.name.find_first_not_of(digits, first) - first);
        std::vector<std::size_t> all = columnsBut(table, {});
        auto titles = titlesOf(table, all);
        titles.insert(titles.begin(), "ego_id");
        TableBuilder builder(titles, table.rows.separator());
        for (const auto row : table.rows) {
            builder.add(ego);
            for (const auto column : all)
                builder.add(row[column]);
            builder.endRow(table.whereIs(row));
        }
        m_tables.notes.push_back({What::OneEgo, source.name, ego});
        return likeBefore(std::move(builder).source(source.name), source);
    }

    /// Columns before those of alteri are about ego, and are repeated in each row; an ego without
    /// alteri has a row with the alter 0.
    void takeEgoWeb(const TableSource& source)
    {
        const auto table = parsed(source, m_tables.rules);
        const auto ego = *findColumn(table, egoNames());
        const auto alter = *findColumn(table, {"alternumber"});
        const auto match = findColumn(table, {"dyadmatchid"}).value_or(alter);
        std::vector<std::size_t> ofEgo;
        std::vector<std::size_t> ofAlter{ego};
        for (std::size_t i = 0; i < table.header.size(); ++i)
            if (i < std::min(alter, match))
                ofEgo.push_back(i);
            else
                ofAlter.push_back(i);
        TableBuilder egos(titlesOf(table, ofEgo), table.rows.separator());
        TableBuilder alteri(titlesOf(table, ofAlter), table.rows.separator());
        std::set<std::string> known;
        for (const auto row : table.rows) {
            std::string all;
            for (const auto column : ofEgo)
                all += row[column].text + '\0';
            if (known.insert(all).second) {
                for (const auto column : ofEgo)
                    egos.add(row[column]);
                egos.endRow(table.whereIs(row));
            }
            if (row[alter].text == "0")
                continue;
            for (const auto column : ofAlter)
                alteri.add(row[column]);
            alteri.endRow(table.whereIs(row));
        }
        m_tables.notes.push_back({What::EgoColumns, source.name, {}, ofEgo.size()});
        m_egos.push_back(likeBefore(std::move(egos).source(source.name), source));
        m_alteri.push_back(likeBefore(std::move(alteri).source(source.name), source));
        std::vector<TableNote> once;
        takeCodesOfEgoWeb(m_egos.back(), once);
        takeCodesOfEgoWeb(m_alteri.back(), m_tables.notes);
    }

    TableSource joined(std::vector<TableSource> sources)
    {
        if (sources.empty())
            return {};
        if (sources.size() == 1)
            return std::move(sources.front());
        std::vector<DelimitedTable> tables;
        tables.reserve(sources.size());
        for (const auto& source : sources)
            tables.push_back(parsed(source, m_tables.rules));
        auto whole = likeBefore(stacked(tables), sources.front());
        for (std::size_t i = 1; i < sources.size(); ++i)
            whole.choices.insert(whole.choices.end(), sources[i].choices.begin(),
                                 sources[i].choices.end());
        m_tables.notes.push_back({What::Stacked, whole.name, {}, sources.size()});
        return whole;
    }

    /// egor's one file: a row for each ego with columns for alteri, and maybe for their pairs.
    void takeBlocks()
    {
        const auto table = parsed(m_tables.egos, m_tables.rules);
        const auto ego = findColumn(table, egoNames());
        if (!ego)
            return;
        const auto dyads = dyadBlocks(table);
        auto taken = columnsOfPairs(dyads);
        taken.insert(*ego);
        for (std::size_t i = 0; i < table.header.size(); ++i)
            if (table.roles[i])
                taken.insert(i);
        const auto blocks = alterBlocks(table, dyads, {taken.begin(), taken.end()});
        if (blocks.empty() && dyads.empty())
            return;
        AlterIds ids;
        if (!blocks.empty()) {
            auto missing = m_tables.rules.missing;
            missing.insert(missing.end(), m_tables.egos.missing.begin(),
                           m_tables.egos.missing.end());
            m_tables.alteri = alteriOfBlocks(table, *ego, blocks, missing, ids, m_tables.notes);
        }
        for (const auto& block : blocks)
            describeBlock(table, block.name, block.columns, m_tables.egos, m_tables.alteri,
                          m_tables.notes);
        if (!dyads.empty())
            m_tables.alterTies = tiesOfDyads(table, *ego, dyads, ids, m_tables.notes);
        for (const auto& block : dyads) {
            std::vector<std::size_t> columns;
            for (const auto& [pair, column] : block.columns)
                columns.push_back(column);
            describeBlock(table, attributeName(block, dyads.size()), columns, m_tables.egos,
                          *m_tables.alterTies, m_tables.notes);
        }
        taken = columnsOfPairs(dyads);
        for (const auto& block : blocks)
            taken.insert(block.columns.begin(), block.columns.end());
        auto egos = likeBefore(someColumns(table, columnsBut(table, taken)), m_tables.egos);
        m_tables.egos = std::move(egos);
    }

    void takeAlteriOfTies()
    {
        const auto table = parsed(*m_tables.alterTies, m_tables.rules);
        const auto ego = findColumn(table, egoNames());
        const auto source = findColumn(table, sourceNames());
        const auto target = findColumn(table, targetNames());
        if (!ego || !source || !target)
            return;
        TableBuilder alteri({"ego_id", "alter_id"}, table.rows.separator());
        std::set<std::pair<std::string, std::string>> known;
        for (const auto row : table.rows)
            for (const auto column : {*source, *target})
                if (known.emplace(row[*ego].text, row[column].text).second) {
                    alteri.add(row[*ego]);
                    alteri.add(row[column]);
                    alteri.endRow(table.whereIs(row));
                }
        m_tables.notes.push_back({What::NoAlteri, table.file, {}, alteri.rows()});
        m_tables.alteri = std::move(alteri).source(table.file);
    }

    void takeEgosOfAlteri()
    {
        const auto table = parsed(m_tables.alteri, m_tables.rules);
        const auto ego = findColumn(table, egoNames());
        if (!ego)
            return;
        const EgosInRows egos(table, *ego, m_tables.alteri.choices);
        m_tables.notes.push_back({What::EgosOfAlteri, table.file, {}, egos.size()});
        m_tables.egos = likeBefore(egos.source(), m_tables.alteri);
        leaveWithEgos(table, egos);
    }

    /// Columns of the table of alteri that are about egos, to the table of egos that there is.
    void takeEgoColumns()
    {
        const auto& choices = m_tables.alteri.choices;
        if (std::none_of(choices.begin(), choices.end(),
                         [](const ColumnChoice& each) { return each.owner == Owner::Ego; }))
            return;
        const auto table = parsed(m_tables.alteri, m_tables.rules);
        const auto ego = findColumn(table, egoNames());
        if (!ego)
            return;
        const EgosInRows inRows(table, *ego, m_tables.alteri.choices);
        const auto egos = parsed(m_tables.egos, m_tables.rules);
        const auto egoOfEgos = findColumn(egos, egoNames());
        if (inRows.columns().empty() || !egoOfEgos)
            return;
        auto joined = likeBefore(inRows.joinedTo(egos, *egoOfEgos), m_tables.egos);
        for (const auto& choice : m_tables.alteri.choices)
            if (choice.owner == Owner::Ego)
                joined.choices.push_back(choice);
        m_tables.egos = std::move(joined);
        leaveWithEgos(table, inRows);
    }

    /// Takes the columns about egos out of the table of alteri.
    void leaveWithEgos(const DelimitedTable& table, const EgosInRows& egos)
    {
        egos.tell(m_tables.notes);
        if (egos.columns().empty())
            return;
        const std::set<std::size_t> moved(egos.columns().begin(), egos.columns().end());
        m_tables.alteri = likeBefore(someColumns(table, columnsBut(table, moved)), m_tables.alteri);
    }

    StudyTables m_tables;
    std::vector<TableSource> m_egos;
    std::vector<TableSource> m_alteri;
    std::vector<TableSource> m_ties;
    std::vector<Problem> m_problems;
};

}  // namespace

StudyTables recognisedTables(std::vector<TableSource> sources, const TableRules& rules)
{
    Recognition recognition(rules);
    for (auto& source : singleTables(std::move(sources)))
        recognition.take(std::move(source));
    return std::move(recognition).tables();
}

}  // namespace alteri
