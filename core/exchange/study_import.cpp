// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/study_import.hpp"

#include "core/error.hpp"
#include "core/exchange/answer_text.hpp"
#include "core/exchange/delimited_table.hpp"
#include "core/exchange/table_columns.hpp"
#include "core/maps/placing.hpp"
#include "core/model/indexed_codebook.hpp"
#include "core/model/text_rules.hpp"
#include "core/multilevel/parallel.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

using Row = TableRows::Row;

struct ReadTable {
    DelimitedTable table;
    TableColumns columns;
    bool isWhole = true;  ///< all rows could be read; else missing ids may be in the others
};

/// The kind of a tie between alteri. Without a word it is the first of the codebook.
std::string kindKey(const ReadTable& ties, const Row& row, const Codebook& codebook)
{
    if (ties.columns.kind)
        if (auto cell = row[*ties.columns.kind]; !cell.isMissing())
            return cell.text;
    return codebook.tieKinds.empty() ? "tie" : codebook.tieKinds.front().key;
}

ReadTable readOne(TableSource source,
                  TableKind kind,
                  const Codebook& codebook,
                  std::vector<Problem>& problems)
{
    ReadTable read;
    const auto known = problems.size();
    read.table = parseTable(std::move(source.bytes), source.name, problems);
    read.isWhole = problems.size() == known;
    if (kind == TableKind::Egos && read.isWhole && read.table.rows.empty())
        problems.push_back({ErrorCode::TableEmpty, {source.name, 0, 0}, {}});
    read.columns = columnsOf(read.table, kind, codebook, problems);
    return read;
}

/// A cell that is to become a name in the study.
void checkName(const ReadTable& read, const TableCell& cell, std::vector<Problem>& problems)
{
    if (const auto fault = faultOfName(cell.text))
        problems.push_back(textProblem(*fault, cell.text, read.table.where(cell)));
}

/// Text of an identifier cell; an empty one is a problem.
std::string identifier(const ReadTable& read,
                       const Row& row,
                       std::size_t column,
                       std::vector<Problem>& problems)
{
    const auto cell = row[column];
    if (cell.isMissing()) {
        problems.push_back(
            {ErrorCode::IdEmpty, read.table.where(cell), {read.table.header[column].text}});
        return {};
    }
    checkName(read, cell, problems);
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
        for (const auto& kind : codebook.tieKinds)
            m_kinds.emplace(kind.key, &kind);
    }

    void checkEgos(const ReadTable& egos)
    {
        if (!egos.columns.ego)
            return;
        m_egosAreKnown = egos.isWhole;
        for (const auto row : egos.table.rows) {
            const auto code = identifier(egos, row, *egos.columns.ego, m_problems);
            if (!code.empty() && (m_inStudy.contains(code) || !m_egos.insert(code).second))
                add(ErrorCode::IdTwice, egos, row[*egos.columns.ego], {code});
            checkLabel(egos, row);
            checkAnswers(egos, row);
            if (areEnough(m_problems))
                return;
        }
    }

    void checkAlteri(const ReadTable& alteri)
    {
        if (!alteri.columns.ego || !alteri.columns.alter)
            return;
        m_alteriAreKnown = alteri.isWhole;
        for (const auto row : alteri.table.rows) {
            const auto ego = identifier(alteri, row, *alteri.columns.ego, m_problems);
            const auto code = identifier(alteri, row, *alteri.columns.alter, m_problems);
            if (!ego.empty() && m_egosAreKnown && !m_egos.contains(ego))
                add(ErrorCode::EgoUnknown, alteri, row[*alteri.columns.ego], {ego});
            if (!code.empty() && !m_alteri.emplace(ego, code).second)
                add(ErrorCode::IdTwice, alteri, row[*alteri.columns.alter], {code});
            checkLabel(alteri, row);
            checkAnswers(alteri, row);
            if (areEnough(m_problems))
                return;
        }
    }

    void checkTies(const ReadTable& ties)
    {
        const auto& columns = ties.columns;
        if (!columns.ego || !columns.source || !columns.target)
            return;
        for (const auto row : ties.table.rows) {
            const auto ego = identifier(ties, row, *columns.ego, m_problems);
            const auto source = identifier(ties, row, *columns.source, m_problems);
            const auto target = identifier(ties, row, *columns.target, m_problems);
            for (const auto& [column, code] :
                 {std::pair(*columns.source, source), std::pair(*columns.target, target)})
                if (m_alteriAreKnown && !code.empty() && !m_alteri.contains({ego, code}))
                    add(ErrorCode::AlterUnknown, ties, row[column], {code, ego});
            if (!source.empty() && source == target)
                add(ErrorCode::TieToItself, ties, row[*columns.target], {source});
            checkTwice(ties, row, ego, source, target);
            checkAnswers(ties, row);
            if (areEnough(m_problems))
                return;
        }
    }

private:
    using TieName = std::tuple<std::string, std::string, std::string, std::string>;

    void checkTwice(const ReadTable& ties,
                    const Row& row,
                    const std::string& ego,
                    const std::string& source,
                    const std::string& target)
    {
        const auto kind = kindKey(ties, row, m_codebook);
        const auto* known = knownKind(kind);
        if (known == nullptr && ties.columns.kind && m_newKinds.insert(kind).second)
            checkName(ties, row[*ties.columns.kind], m_problems);
        const bool isNew = m_ties.try_emplace({ego, kind, source, target}, row).second;
        const auto reversed = m_ties.find({ego, kind, target, source});
        const bool directed = known != nullptr && known->directed;
        const bool disagrees =
            !directed && reversed != m_ties.end() && !sameAnswers(ties, row, reversed->second);
        if (!isNew || disagrees)
            add(ErrorCode::TieTwice, ties, row[*ties.columns.source], {source, target});
    }

    const TieKind* knownKind(const std::string& key) const
    {
        const auto found = m_kinds.find(key);
        return found != m_kinds.end() ? found->second : nullptr;
    }

    /// A tie may be named from both ends, but only if both say the same about it.
    static bool sameAnswers(const ReadTable& ties, const Row& one, const Row& other)
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

    void checkLabel(const ReadTable& read, const Row& row)
    {
        if (read.columns.label)
            checkName(read, row[*read.columns.label], m_problems);
    }

    void checkAnswers(const ReadTable& read, const Row& row)
    {
        for (const auto& [column, attribute] : read.columns.answers)
            if (auto problem = checkAnswer(row[column], read.table, attribute))
                m_problems.push_back(std::move(*problem));
    }

    const Codebook& m_codebook;
    std::vector<Problem>& m_problems;
    std::map<std::string, const TieKind*> m_kinds;
    std::set<std::string> m_newKinds;
    std::set<std::string> m_inStudy;
    std::set<std::string> m_egos;
    std::set<std::pair<std::string, std::string>> m_alteri;
    std::map<TieName, Row> m_ties;
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
        for (const auto row : egos.table.rows) {
            const auto code = row[*egos.columns.ego].text;
            const auto ego = m_writer.addEgo(code, labelOf(egos, row, code));
            m_maps[code] = {ego, m_writer.addMap(ego, design.id, design.title)};
            answer(egos, row, [&](const Attribute&) { return Subject(ego); });
            ++m_report.egos;
        }
    }

    void addAlteri(ReadTable& alteri)
    {
        addAttributes(alteri);
        for (const auto row : alteri.table.rows) {
            const auto egoCode = row[*alteri.columns.ego].text;
            const auto code = row[*alteri.columns.alter].text;
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
        const IndexedCodebook known(codebook);
        for (const auto row : ties.table.rows) {
            const auto egoCode = row[*ties.columns.ego].text;
            const auto kind = kindCalled(kindKey(ties, row, codebook), known);
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
        MapFiller filler(m_writer);
        for (const auto& [code, egoAndMap] : m_maps)
            filler.add(egoAndMap.second);
        forEachInParallel(filler.size(), {}, [&](std::size_t map) { filler.findPlaces(map); });
        m_report.unplaced = filler.write();
    }

private:
    static std::string labelOf(const ReadTable& read, const Row& row, const std::string& code)
    {
        if (!read.columns.label)
            return code;
        const auto cell = row[*read.columns.label];
        return cell.isMissing() ? code : cell.text;
    }

    /// Makes the attributes that the codebook lacks and gives the columns their ids.
    void addAttributes(ReadTable& read)
    {
        for (auto& [column, attribute] : read.columns.answers)
            if (attribute.id.isNull()) {
                attribute.id = m_writer.addAttribute(attribute);
                m_report.newAttributes.push_back({attribute.owner, attribute.key, attribute.scale});
            }
        // Their categories have ids now.
        const IndexedCodebook codebook(m_writer.reader().codebook());
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
    void answer(const ReadTable& read, const Row& row, SubjectOf subjectOf)
    {
        for (const auto& [column, attribute] : read.columns.answers) {
            if (const auto cell = row[column]; cell.isMissing())
                ++m_report.missing;
            else
                m_writer.setAnswer(subjectOf(attribute), attribute.id,
                                   valueOf(cell, read.table, attribute));
        }
    }

    TieKind kindCalled(const std::string& key, const IndexedCodebook& codebook)
    {
        auto& kind = m_kinds[key];
        if (!kind.id.isNull())
            return kind;
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

ImportReport importTables(StudyFile& study, StudyTables tables, std::string_view label)
{
    const auto codebook = study.reader().codebook();
    std::vector<Problem> problems;
    auto egos = readOne(std::move(tables.egos), TableKind::Egos, codebook, problems);
    auto alteri = readOne(std::move(tables.alteri), TableKind::Alteri, codebook, problems);
    std::optional<ReadTable> ties;
    if (tables.alterTies)
        ties = readOne(std::move(*tables.alterTies), TableKind::AlterTies, codebook, problems);

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
