// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/study_import.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/answer_text.hpp"
#include "core/exchange/tables/delimited_table.hpp"
#include "core/exchange/tables/import_check.hpp"
#include "core/exchange/tables/yes_no.hpp"
#include "core/maps/placing.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/indexed_codebook.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

namespace {

ReadTable readOne(TableSource source,
                  TableKind kind,
                  const Codebook& codebook,
                  const TableRules& rules,
                  std::vector<Problem>& problems)
{
    ReadTable read;
    const auto known = problems.size();
    read.table = parseTable(std::move(source.bytes), source.name, problems);
    read.isWhole = problems.size() == known;
    if (kind == TableKind::Egos && read.isWhole && read.table.rows.empty())
        problems.push_back({ErrorCode::TableEmpty, {source.name, 0, 0}, {}});
    read.columns = columnsOf(read.table, kind, codebook, rules, problems);
    return read;
}

/// How a table was read, for the report.
TableReading readingOf(const ReadTable& read)
{
    TableReading reading{read.table.file, read.table.rows.separator(), read.table.header.size(),
                         read.columns.leavesRowNumbers};
    for (const auto& each : read.columns.answers)
        reading.columns.push_back(each.reading);
    for (const auto& each : read.columns.namely) {
        auto& column = reading.columns.emplace_back();
        column.column = read.table.header[each.column].text;
        for (const auto row : read.table.rows)
            ++(row[each.column].isMissing() ? column.empty : column.values);
    }
    return reading;
}

/// Writes checked tables into a study.
/// Tells how far an import is.
class ImportSteps {
public:
    /// A map takes as long as many rows do.
    static constexpr std::size_t perMap = 40;

    ImportSteps(const ImportWatch& watch, std::size_t all)
        : m_watch(watch)
        , m_all(all)
    {
    }

    void advance(std::size_t by)
    {
        m_done += by;
        if (!m_watch || m_done < m_next)
            return;
        m_next = m_done + m_all / 200 + 1;
        m_watch(m_done, m_all);
    }

private:
    const ImportWatch& m_watch;
    std::size_t m_all;
    std::size_t m_done = 0;
    std::size_t m_next = 0;
};

class Importer {
public:
    Importer(Writer& writer, ImportReport& report, ImportSteps& steps)
        : m_writer(writer)
        , m_report(report)
        , m_steps(steps)
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
            m_steps.advance(1);
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
            m_steps.advance(1);
        }
    }

    void addTies(ReadTable& ties)
    {
        addAttributes(ties);
        const auto codebook = m_writer.reader().codebook();
        const IndexedCodebook known(codebook);
        for (const auto row : ties.table.rows) {
            m_steps.advance(1);
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
        sayWhoHasNone();
    }

    void placeAll()
    {
        MapFiller filler(m_writer);
        for (const auto& [code, egoAndMap] : m_maps)
            filler.add(egoAndMap.second);
        // A few at a time: in between is told how far it is.
        constexpr std::size_t atOnce = 8;
        for (std::size_t first = 0; first < filler.size(); first += atOnce) {
            const auto count = std::min(atOnce, filler.size() - first);
            forEachInParallel(count, {}, [&](std::size_t map) { filler.findPlaces(first + map); });
            m_steps.advance(count * ImportSteps::perMap);
        }
        filler.write();
        m_report.unplaced = filler.withoutAnswers();
        m_report.toBePlaced = filler.withoutMeaning();
    }

private:
    /// The table is about the ties of all egos: who is not in it has none.
    void sayWhoHasNone()
    {
        std::set<MapId> tied;
        for (const auto& tie : m_ties)
            tied.insert(tie.map);
        std::vector<MapId> without;
        for (const auto& [code, egoAndMap] : m_maps)
            if (!tied.contains(egoAndMap.second))
                without.push_back(egoAndMap.second);
        sayWithoutTies(m_writer, without);
    }

    static std::string
    labelOf(const ReadTable& read, const TableRows::Row& row, const std::string& code)
    {
        if (!read.columns.label)
            return code;
        const auto cell = row[*read.columns.label];
        return cell.isMissing() ? code : cell.text;
    }

    /// Makes the attributes that the codebook lacks and gives the columns their ids.
    void addAttributes(ReadTable& read)
    {
        for (auto& [column, attribute, reading] : read.columns.answers)
            if (attribute.id.isNull()) {
                attribute.id = m_writer.addAttribute(attribute);
                m_report.newAttributes.push_back({attribute.owner, attribute.key, attribute.scale});
            }
        // Their categories have ids now.
        const IndexedCodebook codebook(m_writer.reader().codebook());
        for (auto& [column, attribute, reading] : read.columns.answers)
            attribute = *codebook.find(attribute.id);
    }

    static Value valueOf(const TableCell& cell,
                         const DelimitedTable& table,
                         const Attribute& attribute,
                         const ColumnReading& reading)
    {
        if (attribute.kind() == AnswerKind::Number)
            return reading.numberIn(cell).value();
        if (attribute.kind() == AnswerKind::YesNo)
            return yesNoIn(cell.text).value();
        if (attribute.choosesSeveral())
            return choicesIn(cell.text, attribute).choices;
        if (!attribute.choosesOne())
            return cell.text;
        if (const auto* category = attribute.findCode(cell.text))
            return category->id;
        for (const auto& category : attribute.categories)
            if (category.label == cell.text)
                return category.id;
        throw Error(ErrorCode::CodeUnknown, {cell.text, attribute.key}, table.where(cell));
    }

    template <class SubjectOf>
    void answer(const ReadTable& read, const TableRows::Row& row, SubjectOf subjectOf)
    {
        for (const auto& [column, attribute, reading] : read.columns.answers) {
            if (const auto cell = row[column]; reading.isMissing(cell))
                m_report.missing += cell.isMissing() ? 1 : 0;
            else
                m_writer.setAnswer(subjectOf(attribute), attribute.id,
                                   valueOf(cell, read.table, attribute, reading));
        }
        for (const auto& [column, attribute, category] : read.columns.namely)
            if (const auto cell = row[column]; !cell.isMissing())
                m_writer.setNamely(subjectOf(attribute), attribute.id, category, cell.text);
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
    ImportSteps& m_steps;
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
    StudyTables tables{source(egos), source(alteri), std::nullopt, {}};
    if (alterTies)
        tables.alterTies = source(*alterTies);
    return tables;
}

ImportReport
importTables(StudyFile& study, StudyTables tables, std::string_view label, const ImportWatch& watch)
{
    const auto codebook = study.reader().codebook();
    std::vector<Problem> problems;
    auto egos = readOne(std::move(tables.egos), TableKind::Egos, codebook, tables.rules, problems);
    auto alteri =
        readOne(std::move(tables.alteri), TableKind::Alteri, codebook, tables.rules, problems);
    std::optional<ReadTable> ties;
    if (tables.alterTies)
        ties = readOne(std::move(*tables.alterTies), TableKind::AlterTies, codebook, tables.rules,
                       problems);

    ImportCheck checker(study.reader(), codebook, problems);
    checker.checkEgos(egos);
    checker.checkAlteri(alteri);
    if (ties)
        checker.checkTies(*ties);
    if (!problems.empty())
        throw Error(std::move(problems));

    ImportReport report;
    report.alterTiesGiven = ties.has_value();
    report.readings = {readingOf(egos), readingOf(alteri)};
    if (ties)
        report.readings.push_back(readingOf(*ties));
    report.unusedCodes = unusedCodes(tables.rules, report.readings);
    ImportSteps steps(watch, egos.table.rows.size() * (1 + ImportSteps::perMap)
                                 + alteri.table.rows.size() + (ties ? ties->table.rows.size() : 0));
    report.change = study.perform(label, [&](Writer& writer) {
        Importer importer(writer, report, steps);
        importer.addEgos(egos);
        importer.addAlteri(alteri);
        if (ties)
            importer.addTies(*ties);
        importer.placeAll();
    });
    return report;
}

}  // namespace alteri
