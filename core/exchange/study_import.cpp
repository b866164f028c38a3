// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/study_import.hpp"

#include "core/error.hpp"
#include "core/exchange/answer_text.hpp"
#include "core/exchange/delimited_table.hpp"
#include "core/exchange/table_columns.hpp"
#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

using Cells = std::vector<TableCell>;

struct ReadTable {
    DelimitedTable table;
    TableColumns columns;
    bool isWhole = true;  ///< all rows could be read; else missing ids may be in the others
};

/// The kind of a tie between alteri. Without a word it is the first of the codebook.
std::string kindKey(const ReadTable& ties, const Cells& row, const Codebook& codebook)
{
    if (ties.columns.kind && !row[*ties.columns.kind].isMissing())
        return row[*ties.columns.kind].text;
    return codebook.tieKinds.empty() ? "tie" : codebook.tieKinds.front().key;
}

ReadTable readOne(const TableSource& source,
                  TableKind kind,
                  const Codebook& codebook,
                  std::vector<Problem>& problems)
{
    ReadTable read;
    const auto known = problems.size();
    read.table = parseTable(source.bytes, source.name, problems);
    read.isWhole = problems.size() == known;
    if (kind == TableKind::Egos && read.isWhole && read.table.rows.empty())
        problems.push_back({ErrorCode::TableEmpty, {source.name, 0, 0}, {}});
    read.columns = columnsOf(read.table, kind, codebook, problems);
    return read;
}

/// Text of an identifier cell; an empty one is a problem.
std::string identifier(const ReadTable& read,
                       const Cells& row,
                       std::size_t column,
                       std::vector<Problem>& problems)
{
    const auto& cell = row[column];
    if (cell.isMissing()) {
        problems.push_back(
            {ErrorCode::IdEmpty, read.table.where(cell), {read.table.header[column].text}});
        return {};
    }
    return cell.text;
}

/// Checks the three tables against the codebook and against each other.
class Checker {
public:
    Checker(const Reader& reader, const Codebook& codebook, std::vector<Problem>& problems)
        : m_codebook(codebook)
        , m_problems(problems)
    {
        for (const auto& ego : reader.egos())
            m_inStudy.insert(ego.code);
    }

    void checkEgos(const ReadTable& egos)
    {
        if (!egos.columns.ego)
            return;
        m_egosAreKnown = egos.isWhole;
        for (const auto& row : egos.table.rows) {
            const auto code = identifier(egos, row, *egos.columns.ego, m_problems);
            if (!code.empty() && (m_inStudy.contains(code) || !m_egos.insert(code).second))
                add(ErrorCode::IdTwice, egos, row[*egos.columns.ego], {code});
            checkAnswers(egos, row);
        }
    }

    void checkAlteri(const ReadTable& alteri)
    {
        if (!alteri.columns.ego || !alteri.columns.alter)
            return;
        m_alteriAreKnown = alteri.isWhole;
        for (const auto& row : alteri.table.rows) {
            const auto ego = identifier(alteri, row, *alteri.columns.ego, m_problems);
            const auto code = identifier(alteri, row, *alteri.columns.alter, m_problems);
            if (!ego.empty() && m_egosAreKnown && !m_egos.contains(ego))
                add(ErrorCode::EgoUnknown, alteri, row[*alteri.columns.ego], {ego});
            if (!code.empty() && !m_alteri.emplace(ego, code).second)
                add(ErrorCode::IdTwice, alteri, row[*alteri.columns.alter], {code});
            checkAnswers(alteri, row);
        }
    }

    void checkTies(const ReadTable& ties)
    {
        const auto& columns = ties.columns;
        if (!columns.ego || !columns.source || !columns.target)
            return;
        for (const auto& row : ties.table.rows) {
            const auto ego = identifier(ties, row, *columns.ego, m_problems);
            const auto source = identifier(ties, row, *columns.source, m_problems);
            const auto target = identifier(ties, row, *columns.target, m_problems);
            for (const auto column : {*columns.source, *columns.target})
                if (m_alteriAreKnown && !row[column].text.empty()
                    && !m_alteri.contains({ego, row[column].text}))
                    add(ErrorCode::AlterUnknown, ties, row[column], {row[column].text, ego});
            if (!source.empty() && source == target)
                add(ErrorCode::TieToItself, ties, row[*columns.target], {source});
            const auto kind = kindKey(ties, row, m_codebook);
            const bool isNew = m_ties.try_emplace({ego, kind, source, target}, &row).second;
            const auto reversed = m_ties.find({ego, kind, target, source});
            const auto* known = m_codebook.findTieKind(kind);
            const bool directed = known != nullptr && known->directed;
            const bool disagrees =
                !directed && reversed != m_ties.end() && !sameAnswers(ties, row, *reversed->second);
            if (!isNew || disagrees)
                add(ErrorCode::TieTwice, ties, row[*columns.source], {source, target});
            checkAnswers(ties, row);
        }
    }

private:
    using TieName = std::tuple<std::string, std::string, std::string, std::string>;

    /// A tie may be named from both ends, but only if both say the same about it.
    static bool sameAnswers(const ReadTable& ties, const Cells& one, const Cells& other)
    {
        const auto& columns = ties.columns.answers;
        return std::all_of(columns.begin(), columns.end(), [&](const AnswerColumn& each) {
            return one[each.column].text == other[each.column].text;
        });
    }

    void add(ErrorCode code,
             const ReadTable& read,
             const TableCell& cell,
             std::vector<std::string> details)
    {
        m_problems.push_back({code, read.table.where(cell), std::move(details)});
    }

    void checkAnswers(const ReadTable& read, const Cells& row)
    {
        for (const auto& [column, attribute] : read.columns.answers)
            if (auto problem = checkAnswer(row[column], read.table, attribute))
                m_problems.push_back(std::move(*problem));
    }

    const Codebook& m_codebook;
    std::vector<Problem>& m_problems;
    std::set<std::string> m_inStudy;
    std::set<std::string> m_egos;
    std::set<std::pair<std::string, std::string>> m_alteri;
    std::map<TieName, const Cells*> m_ties;
    bool m_egosAreKnown = false;
    bool m_alteriAreKnown = false;
};

/// Writes checked tables into a study.
class Importer {
public:
    Importer(Writer& writer, ImportReport& report)
        : m_writer(writer)
        , m_report(report)
    {
    }

    void addEgos(ReadTable& egos)
    {
        addAttributes(egos);
        const auto design = m_writer.reader().defaultDesign();
        for (const auto& row : egos.table.rows) {
            const auto& code = row[*egos.columns.ego].text;
            const auto ego = m_writer.addEgo(code, labelOf(egos, row, code));
            m_maps[code] = {ego, m_writer.addMap(ego, design.id, design.title)};
            answer(egos, row, [&](const Attribute&) { return Subject(ego); });
            ++m_report.egos;
        }
    }

    void addAlteri(ReadTable& alteri)
    {
        addAttributes(alteri);
        for (const auto& row : alteri.table.rows) {
            const auto& egoCode = row[*alteri.columns.ego].text;
            const auto& code = row[*alteri.columns.alter].text;
            const auto& [ego, map] = m_maps.at(egoCode);
            const TieKey tie{map, m_writer.addAlter(ego, code, labelOf(alteri, row, code))};
            m_writer.addTie(tie);
            m_alteri[{egoCode, code}] = tie.alter;
            answer(alteri, row, [&](const Attribute& attribute) {
                return attribute.owner == Owner::Tie ? Subject(tie) : Subject(tie.alter);
            });
            ++m_report.alteri;
        }
    }

    void addTies(ReadTable& ties)
    {
        addAttributes(ties);
        const auto codebook = m_writer.reader().codebook();
        for (const auto& row : ties.table.rows) {
            const auto& egoCode = row[*ties.columns.ego].text;
            const auto kind = kindCalled(kindKey(ties, row, codebook));
            const auto tie = makeAlterTie(m_maps.at(egoCode).second, kind.id, kind.directed,
                                          m_alteri.at({egoCode, row[*ties.columns.source].text}),
                                          m_alteri.at({egoCode, row[*ties.columns.target].text}));
            if (!m_ties.insert(tie).second) {
                ++m_report.repeatedTies;
                continue;
            }
            m_writer.addAlterTie(tie);
            answer(ties, row, [&](const Attribute&) { return Subject(tie); });
            ++m_report.alterTies;
        }
    }

    void placeAll()
    {
        for (const auto& [code, egoAndMap] : m_maps) {
            placeUnplaced(m_writer, egoAndMap.second);
            for (const auto& tie : m_writer.reader().ties(egoAndMap.second))
                m_report.unplaced += tie.place ? 0 : 1;
        }
    }

private:
    static std::string labelOf(const ReadTable& read, const Cells& row, const std::string& code)
    {
        if (!read.columns.label || row[*read.columns.label].isMissing())
            return code;
        return row[*read.columns.label].text;
    }

    /// Makes the attributes that the codebook lacks and gives the columns their ids.
    void addAttributes(ReadTable& read)
    {
        for (auto& [column, attribute] : read.columns.answers)
            if (attribute.id.isNull()) {
                attribute.id = m_writer.addAttribute(attribute);
                m_report.newAttributes.push_back({attribute.owner, attribute.key, attribute.scale});
            }
        const auto codebook = m_writer.reader().codebook();
        for (auto& [column, attribute] : read.columns.answers)
            attribute = *codebook.find(attribute.id);
    }

    static Value
    valueOf(const TableCell& cell, const DelimitedTable& table, const Attribute& attribute)
    {
        if (attribute.scale == Scale::Numeric)
            return numberIn(cell, table).value();
        if (attribute.scale == Scale::YesNo)
            return yesNoIn(cell.text).value();
        if (!attribute.hasCategories())
            return cell.text;
        if (const auto* category = attribute.findCode(cell.text))
            return category->id;
        for (const auto& category : attribute.categories)
            if (category.label == cell.text)
                return category.id;
        throw Error(ErrorCode::CodeUnknown, {cell.text, attribute.key}, table.where(cell));
    }

    template <class SubjectOf>
    void answer(const ReadTable& read, const Cells& row, SubjectOf subjectOf)
    {
        for (const auto& [column, attribute] : read.columns.answers) {
            if (row[column].isMissing())
                ++m_report.missing;
            else
                m_writer.setAnswer(subjectOf(attribute), attribute.id,
                                   valueOf(row[column], read.table, attribute));
        }
    }

    TieKind kindCalled(const std::string& key)
    {
        auto& kind = m_kinds[key];
        if (!kind.id.isNull())
            return kind;
        const auto codebook = m_writer.reader().codebook();
        if (const auto* known = codebook.findTieKind(key)) {
            kind = *known;
        } else {
            kind = {m_writer.addTieKind({{}, key, key, false}), key, key, false};
            m_report.newTieKinds.push_back(key);
        }
        return kind;
    }

    Writer& m_writer;
    ImportReport& m_report;
    std::map<std::string, std::pair<EgoId, MapId>> m_maps;
    std::map<std::pair<std::string, std::string>, AlterId> m_alteri;
    std::map<std::string, TieKind> m_kinds;
    std::set<AlterTie> m_ties;
};

}  // namespace

StudyTables readTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::optional<std::filesystem::path>& alterTies)
{
    const auto source = [](const std::filesystem::path& file) {
        return TableSource{file.filename().string(), readFile(file)};
    };
    StudyTables tables{source(egos), source(alteri), std::nullopt};
    if (alterTies)
        tables.alterTies = source(*alterTies);
    return tables;
}

ImportReport importTables(StudyFile& study, const StudyTables& tables, std::string_view label)
{
    const auto codebook = study.reader().codebook();
    std::vector<Problem> problems;
    auto egos = readOne(tables.egos, TableKind::Egos, codebook, problems);
    auto alteri = readOne(tables.alteri, TableKind::Alteri, codebook, problems);
    std::optional<ReadTable> ties;
    if (tables.alterTies)
        ties = readOne(*tables.alterTies, TableKind::AlterTies, codebook, problems);

    Checker checker(study.reader(), codebook, problems);
    checker.checkEgos(egos);
    checker.checkAlteri(alteri);
    if (ties)
        checker.checkTies(*ties);
    if (!problems.empty())
        throw Error(std::move(problems));

    ImportReport report;
    report.change = study.perform(label, [&](Writer& writer) {
        Importer importer(writer, report);
        importer.addEgos(egos);
        importer.addAlteri(alteri);
        if (ties)
            importer.addTies(*ties);
        importer.placeAll();
    });
    return report;
}

}  // namespace alteri
