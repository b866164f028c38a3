// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_layout.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/delimited_table.hpp"
#include "core/exchange/tables/egos_in_rows.hpp"
#include "core/exchange/tables/enet_tables.hpp"
#include "core/exchange/tables/first_lines.hpp"
#include "core/exchange/tables/read_table.hpp"
#include "core/exchange/tables/sheet_rows.hpp"
#include "core/exchange/tables/table_builder.hpp"
#include "core/exchange/tables/table_columns.hpp"
#include "core/exchange/tables/tie_matrix.hpp"
#include "core/exchange/tables/wide_blocks.hpp"
#include "core/files/zip_archive.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using What = TableNote::What;

/// A table as far as it can be read; what is wrong with it is told when it is imported.
DelimitedTable parsed(const TableSource& source, const TableRules& rules)
{
    std::vector<Problem> problems;
    auto table = parseTable(source.bytes, source.name, problems, formOf(source, rules));
    table.origins = source.origins;
    takeRoles(table, source.choices);
    return table;
}

/// The header and the first rows of a table, so that large ones are not read twice.
struct Beginning {
    DelimitedTable table;
    bool isWhole = true;
};

Beginning firstRows(const TableSource& source, const TableRules& rules)
{
    const auto lines = firstLines(source.bytes);
    if (lines.size() == source.bytes.size() || ZipArchive::isArchive(source.bytes))
        return {parsed(source, rules), true};
    std::vector<Problem> problems;
    auto table = parseTable(std::string(lines), source.name, problems, formOf(source, rules));
    takeRoles(table, source.choices);
    return {std::move(table), false};
}

bool has(const DelimitedTable& table, const ColumnNames& names)
{
    return findColumn(table, names).has_value();
}

bool isOfTies(const DelimitedTable& table)
{
    return has(table, sourceNames()) && has(table, targetNames());
}

bool isOfEgoWeb(const DelimitedTable& table)
{
    return has(table, {"interviewid"}) && has(table, {"egoid"});
}

/// EgoWeb writes these numbers instead of answers (its egoweb_db.sql).
void takeCodesOfEgoWeb(TableSource& source, std::vector<TableNote>& notes)
{
    for (const auto& [code, reason] :
         {std::pair("-1", MissingReason::Refused), std::pair("-2", MissingReason::DoesNotKnow),
          std::pair("-3", MissingReason::DoesNotApply), std::pair("-4", MissingReason::NotAsked)})
        source.missing.push_back({{}, code, reason});
    notes.push_back({What::ProgramMissing, source.name, "EgoWeb"});
}

KnownAlteri knownAlteri(const TableSource& source, const TableRules& rules)
{
    KnownAlteri known;
    const auto table = parsed(source, rules);
    const auto ego = findColumn(table, egoNames());
    const auto alter = findColumn(table, alterNames());
    const auto name = findColumn(table, {"label", "name", "altername"});
    if (!ego)
        return known;
    std::map<std::string, std::set<std::string>> twice;
    for (const auto row : table.rows) {
        const auto code = row[*ego].text;
        auto& ids = known.idsByName[code];
        const auto id = alter ? row[*alter].text : std::to_string(ids.size() + 1);
        ids[id] = id;
    }
    if (!name || !alter)
        return known;
    for (const auto row : table.rows) {
        const auto code = row[*ego].text;
        auto& ids = known.idsByName[code];
        if (const auto [found, isNew] = ids.emplace(row[*name].text, row[*alter].text); !isNew)
            twice[code].insert(row[*name].text);
    }
    // A name of two alteri names neither, unless it is an id.
    for (const auto& [code, names] : twice)
        for (const auto& each : names)
            if (auto& ids = known.idsByName[code]; ids.at(each) != each)
                ids.erase(each);
    return known;
}

AlterIds alterIds(const TableSource& source, const TableRules& rules)
{
    AlterIds ids;
    const auto table = parsed(source, rules);
    const auto ego = findColumn(table, egoNames());
    const auto alter = findColumn(table, alterNames());
    if (!ego)
        return ids;
    for (const auto row : table.rows) {
        auto& ofEgo = ids[row[*ego].text];
        ofEgo.push_back(alter ? row[*alter].text : std::to_string(ofEgo.size() + 1));
    }
    return ids;
}

std::vector<std::size_t> columnsBut(const DelimitedTable& table, const std::set<std::size_t>& taken)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        if (!taken.contains(i))
            columns.push_back(i);
    return columns;
}

std::set<std::size_t> columnsOf(const std::vector<DyadBlock>& blocks)
{
    std::set<std::size_t> columns;
    for (const auto& block : blocks)
        for (const auto& [pair, column] : block.columns)
            columns.insert(column);
    return columns;
}

/// Takes the columns of pairs out of a table of egos.
void takeDyads(StudyTables& tables)
{
    const auto beginning = firstRows(tables.egos, tables.rules);
    const auto ego = findColumn(beginning.table, egoNames());
    const auto blocks = dyadBlocks(beginning.table);
    if (blocks.empty() || !ego)
        return;
    const auto table = parsed(tables.egos, tables.rules);
    tables.alterTies =
        tiesOfDyads(table, *ego, blocks, alterIds(tables.alteri, tables.rules), tables.notes);
    tables.egos = likeBefore(someColumns(table, columnsBut(table, columnsOf(blocks))), tables.egos);
    tables.numberAlteri = true;
}

enum class Role { Egos, Alteri, Ties, Matrix, EgoWebAlteri, Unknown };

bool egosRepeat(const DelimitedTable& table, std::size_t ego)
{
    std::set<std::string> seen;
    for (const auto row : table.rows)
        if (!seen.insert(row[ego].text).second)
            return true;
    return false;
}

Role roleOf(const TableSource& source, const Beginning& beginning)
{
    const auto& table = beginning.table;
    if (source.kind == TableKind::Egos)
        return Role::Egos;
    if (source.kind == TableKind::Alteri)
        return Role::Alteri;
    if (source.kind == TableKind::AlterTies && isOfTies(table))
        return Role::Ties;
    if (source.kind == TableKind::AlterTies)
        return isTieMatrix(table, beginning.isWhole) ? Role::Matrix : Role::Ties;
    const auto ego = findColumn(table, egoNames());
    if (isOfTies(table))
        return Role::Ties;
    if (isTieMatrix(table, beginning.isWhole))
        return Role::Matrix;
    if (ego && has(table, {"alternumber"}) && isOfEgoWeb(table))
        return Role::EgoWebAlteri;
    if (has(table, alterNames()) && !saysAgesOfEgos(table))
        return Role::Alteri;
    if (!ego)
        return Role::Unknown;
    return egosRepeat(table, *ego) ? Role::Alteri : Role::Egos;
}

/// What a role says about the rows of a table as it is.
std::optional<TableKind> kindFor(Role role)
{
    switch (role) {
    case Role::Egos:
        return TableKind::Egos;
    case Role::Alteri:
    case Role::EgoWebAlteri:
        return TableKind::Alteri;
    case Role::Ties:
    case Role::Matrix:
        return TableKind::AlterTies;
    case Role::Unknown:
        break;
    }
    return std::nullopt;
}

/// Gathers the tables of a study.
class Recognition {
public:
    explicit Recognition(const TableRules& rules) { m_tables.rules = rules; }

    void take(TableSource source)
    {
        const auto beginning = firstRows(source, m_tables.rules);
        const bool isOfOneEgo = !has(beginning.table, egoNames());
        const auto role = roleOf(source, beginning);
        if (role == Role::Alteri && !source.kind && mayBeAges(beginning.table))
            m_tables.notes.push_back(
                {What::AlterColumn, source.name,
                 beginning.table.header[*findColumn(beginning.table, alterNames())].text});
        if (role == Role::Egos && !source.kind && saysAgesOfEgos(beginning.table))
            m_tables.notes.push_back(
                {What::AgeColumn, source.name,
                 beginning.table.header[*findColumn(beginning.table, alterNames())].text});
        if (const auto kind = kindFor(role))
            m_tables.readAs.push_back({source.name, kind, formOf(source, m_tables.rules),
                                       titlesOf(beginning.table, columnsBut(beginning.table, {})),
                                       source.choices});
        switch (role) {
        case Role::Egos:
            m_egos.push_back(std::move(source));
            break;
        case Role::EgoWebAlteri:
            takeEgoWeb(source);
            break;
        case Role::Alteri:
            m_alteri.push_back(isOfOneEgo ? withEgo(source) : std::move(source));
            break;
        case Role::Ties:
            if (isOfEgoWeb(beginning.table))
                takeCodesOfEgoWeb(source, m_tables.notes);
            m_ties.push_back(isOfOneEgo ? withEgo(source) : std::move(source));
            break;
        case Role::Matrix:
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
        auto taken = columnsOf(dyads);
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
        taken = columnsOf(dyads);
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

std::vector<TableSource> singleTables(std::vector<TableSource> sources)
{
    std::vector<TableSource> all;
    for (auto& source : sources) {
        if (isEnet(source.bytes)) {
            auto parts = enetTables(source);
            std::move(parts.begin(), parts.end(), std::back_inserter(all));
            continue;
        }
        if (!ZipArchive::isArchive(source.bytes)) {
            all.push_back(std::move(source));
            continue;
        }
        auto sheets = workbookSheets(std::move(source.bytes), source.name);
        for (auto& sheet : sheets) {
            if (std::all_of(sheet.rows.begin(), sheet.rows.end(),
                            [](const auto& row) { return row.empty(); }))
                continue;
            auto& made = all.emplace_back(source);
            made.name = sheets.size() == 1 ? source.name : source.name + ": " + sheet.name;
            made.bytes = sheetText(sheet.rows);
            made.form.encoding = TableEncoding::Utf8;
            made.form.separator = ',';
            made.isSheetOfMany = sheets.size() > 1;
        }
    }
    return all;
}

std::optional<TableKind> kindOf(const TableSource& source, const TableRules& rules)
{
    return kindFor(roleOf(source, firstRows(source, rules)));
}

StudyTables recognisedTables(std::vector<TableSource> sources, const TableRules& rules)
{
    Recognition recognition(rules);
    for (auto& source : singleTables(std::move(sources)))
        recognition.take(std::move(source));
    return std::move(recognition).tables();
}

void arrangeTables(StudyTables& tables)
{
    if (!tables.alterTies && tables.furtherTies.empty()) {
        if (!tables.egos.bytes.empty())
            takeDyads(tables);
        return;
    }
    if (tables.alterTies)
        tables.furtherTies.insert(tables.furtherTies.begin(), std::move(*tables.alterTies));
    std::vector<DelimitedTable> lists;
    std::vector<DelimitedTable> matrices;
    for (const auto& source : tables.furtherTies) {
        const auto first = firstRows(source, tables.rules);
        const bool isMatrix = !isOfTies(first.table) && isTieMatrix(first.table, first.isWhole);
        if (isMatrix || tables.furtherTies.size() > 1)
            (isMatrix ? matrices : lists).push_back(parsed(source, tables.rules));
    }
    bool infersDirections = false;
    if (!matrices.empty()) {
        const auto known = knownAlteri(tables.alteri, tables.rules);
        const auto ties = tiesOfMatrices(matrices, known, tables.notes);
        infersDirections = ties.infersDirections;
        lists.push_back(parsed(ties, tables.rules));
        tables.numberAlteri = true;
    }
    if (lists.empty())
        tables.alterTies = std::move(tables.furtherTies.front());
    else
        tables.alterTies = stacked(lists);
    tables.alterTies->infersDirections = infersDirections;
    if (lists.size() > 1)
        tables.notes.push_back({What::Stacked, lists.front().file, {}, lists.size()});
    tables.furtherTies.clear();
}

}  // namespace alteri
