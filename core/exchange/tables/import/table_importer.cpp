// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/table_importer.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/exchange/tables/import/import_check.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/indexed_codebook.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

namespace alteri {

namespace {

/// An answer as tables have it.
std::string answerText(const Attribute& attribute, const Value& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return fullText(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* choices = std::get_if<Choices>(&value))
        return codesOf(attribute, *choices);
    if (const auto* reason = std::get_if<MissingReason>(&value))
        return std::string(reasonWord(*reason));
    for (const auto& category : attribute.categories)
        if (category.id == std::get<CategoryId>(value))
            return category.code;
    return {};
}

}  // namespace

Value valueOf(const TableCell& cell,
              const DelimitedTable& table,
              const Attribute& attribute,
              const ColumnReading& reading)
{
    if (const auto reason = reading.reasonOf(cell))
        return *reason;
    if (attribute.kind() == AnswerKind::Number)
        return reading.numberIn(cell).value();
    if (attribute.kind() == AnswerKind::YesNo)
        return yesNoIn(cell.text).value();
    if (attribute.kind() == AnswerKind::Date)
        return reading.dateIn(cell).value();
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

TableImporter::TableImporter(Writer& writer,
                             ImportReport& report,
                             ImportSteps& steps,
                             const KnownRows& known)
    : m_writer(writer)
    , m_report(report)
    , m_steps(steps)
    , m_known(known)
    , m_placer(writer)
{
    m_report.othersReplace = known.mean == KnownRows::Mean::Update;
    if (known.mean != KnownRows::Mean::Fault)
        takeStudy();
}

void TableImporter::takeStudy()
{
    const auto reader = m_writer.reader();
    for (const auto& each : reader.egos()) {
        auto& ego = m_egos[each.code];
        ego.id = each.id;
        ego.isKnown = true;
        for (const auto& alter : reader.alteri(each.id))
            ego.alteri[alter.code] = alter.id;
        m_codes.push_back(each.code);
    }
    reader.forEachAlterTie([&](const AlterTie& tie) { m_knownTies.insert(tie); });
}

void TableImporter::addEgos(ReadTable& egos)
{
    addAttributes(egos);
    for (const auto row : egos.table.rows) {
        m_steps.advance(1);
        const auto code = egos.egoOf(row);
        const auto known = m_egos.find(code);
        const bool isKnown = known != m_egos.end();
        if (!isKnown && !m_known.addsRows) {
            leaveOut(code);
            continue;
        }
        const auto ego =
            isKnown ? known->second.id : m_writer.addEgo(code, labelOf(egos, row, code));
        if (!isKnown) {
            m_codes.push_back(code);
            m_egos[code].id = ego;
        }
        const Named named{code, {}, isKnown};
        if (isKnown)
            rename(egos, row, named, m_writer.reader().ego(ego)->label,
                   [&](const std::string& name) { m_writer.renameEgo(ego, name); });
        answer(egos, row, named, [&](const Attribute&) { return Subject(ego); });
        ++(isKnown ? m_report.knownEgos : m_report.egos);
    }
}

void TableImporter::addAlteri(ReadTable& alteri)
{
    addAttributes(alteri);
    addMaps(alteri);
    for (const auto row : alteri.table.rows) {
        m_steps.advance(1);
        addAlter(alteri, row);
    }
}

void TableImporter::addAlter(const ReadTable& alteri, const Row& row)
{
    const auto egoCode = alteri.egoOf(row);
    const auto code = alteri.alterOf(row);
    const auto found = m_egos.find(egoCode);
    if (!m_known.addsRows && (found == m_egos.end() || !found->second.alteri.contains(code))) {
        leaveOut(egoCode + "/" + code);
        return;
    }
    auto& ego = found->second;
    const auto [known, isNew] = ego.alteri.try_emplace(code);
    if (isNew) {
        known->second = m_writer.addAlter(ego.id, code, labelOf(alteri, row, code));
        ++m_report.alteri;
    }
    const TieKey tie{mapOf(ego, alteri.waveOf(row)), known->second};
    const bool isNamed = ego.isKnown && m_writer.reader().tie(tie).has_value();
    if (!isNamed && !m_known.addsRows) {
        leaveOut(egoCode + "/" + code);
        return;
    }
    if (!isNamed)
        m_writer.addTie(tie);
    m_report.knownAlteri += isNamed ? 1 : 0;
    const Named named{egoCode, code, ego.isKnown && !isNew};
    if (named.isKnown)
        rename(alteri, row, named, m_writer.reader().alter(tie.alter)->label,
               [&](const std::string& name) { m_writer.renameAlter(tie.alter, name); });
    answer(alteri, row, named, [&](const Attribute& attribute) {
        return attribute.owner == Owner::Tie ? Subject(tie) : Subject(tie.alter);
    });
}

/// All egos have the first map, and those of further waves up to the last one of theirs: so the
/// waves are the first, second and so on of everybody.
void TableImporter::addMaps(const ReadTable& alteri)
{
    m_report.waves = wavesOf(alteri);
    for (std::size_t i = 0; i < m_report.waves.size(); ++i)
        m_waves[m_report.waves[i]] = i;
    std::unordered_map<std::string, std::set<std::size_t>> wavesOfEgo;
    if (alteri.columns.wave)
        for (const auto row : alteri.table.rows)
            wavesOfEgo[alteri.egoOf(row)].insert(m_waves.at(alteri.waveOf(row)));
    for (const auto& code : m_codes)
        addMapsOf(m_egos.at(code), wavesOfEgo[code]);
}

/// Maps that an ego has already are those of its waves by their titles.
void TableImporter::addMapsOf(ImportedEgo& ego, const std::set<std::size_t>& waves)
{
    const auto design = m_writer.reader().defaultDesign();
    const auto existing = ego.isKnown ? m_writer.reader().maps(ego.id) : std::vector<NetworkMap>();
    if (waves.empty()) {
        ego.maps.push_back(existing.empty() && m_known.addsRows
                               ? newMap(ego.id, design, design.title)
                           : existing.empty() ? MapId()
                                              : existing.front().id);
        return;
    }
    for (std::size_t i = 0; i <= *waves.rbegin(); ++i) {
        const auto title = design.title + " " + m_report.waves[i];
        const auto same = std::find_if(existing.begin(), existing.end(),
                                       [&](const NetworkMap& map) { return map.title == title; });
        if (same != existing.end())
            ego.maps.push_back(same->id);
        else
            ego.maps.push_back(m_known.addsRows ? newMap(ego.id, design, title) : MapId());
        m_report.emptyWaves += same == existing.end() && !waves.contains(i) ? 1 : 0;
    }
}

MapId TableImporter::newMap(EgoId ego, const MapDesign& design, const std::string& title)
{
    m_newMaps.push_back(m_writer.addMap(ego, design.id, title));
    return m_newMaps.back();
}

MapId TableImporter::mapOf(const ImportedEgo& ego, const std::string& wave) const
{
    const auto found = m_waves.find(wave);
    return ego.maps.at(found != m_waves.end() ? found->second : 0);
}

void TableImporter::addTies(ReadTable& ties, const TieDirections& directions)
{
    addAttributes(ties);
    const auto codebook = m_writer.reader().codebook();
    const IndexedCodebook known(codebook);
    for (const auto row : ties.table.rows) {
        m_steps.advance(1);
        const auto egoCode = ties.egoOf(row);
        const auto& ego = m_egos.at(egoCode);
        const auto called = kindKey(ties, row, codebook);
        const bool hasKind = known.findTieKind(called) != nullptr;
        const auto& kind = kindCalled({called, ties.directionOf(row, hasKind)}, directions, known);
        const auto source = row[*ties.columns.source].text;
        const auto tie =
            makeAlterTie(mapOf(ego, ties.waveOf(row)), kind.id, kind.directed,
                         ego.alteri.at(source), ego.alteri.at(row[*ties.columns.target].text));
        if (!m_ties.insert(tie).second) {
            ++m_report.repeatedTies;
            continue;
        }
        const bool isKnown = m_knownTies.contains(tie);
        if (!isKnown && !m_known.addsRows) {
            leaveOut(egoCode + "/" + source);
            continue;
        }
        if (!isKnown)
            m_writer.addAlterTie(tie);
        answer(ties, row, {egoCode, source, isKnown},
               [&](const Attribute&) { return Subject(tie); });
        ++(isKnown ? m_report.knownTies : m_report.alterTies);
    }
    sayWhoHasNone();
}

void TableImporter::placeAll()
{
    MapFiller filler(m_writer);
    for (const auto& code : m_codes)
        for (const auto& map : m_egos.at(code).maps)
            if (!map.isNull())
                filler.add(map);
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

/// The table is about the ties of all egos: who is not in it has none.
void TableImporter::sayWhoHasNone()
{
    std::set<MapId> tied;
    for (const auto& tie : m_ties)
        tied.insert(tie.map);
    std::vector<MapId> without;
    for (const auto& map : m_newMaps)
        if (!tied.contains(map))
            without.push_back(map);
    sayWithoutTies(m_writer, without);
}

std::string TableImporter::labelOf(const ReadTable& read, const Row& row, const std::string& code)
{
    if (!read.columns.label)
        return code;
    const auto cell = row[*read.columns.label];
    if (cell.isMissing())
        return code;
    auto name = nameIn(cell.text);
    m_report.joinedNames +=
        name != cell.text && cell.text.find_first_of("\r\n\t") != std::string::npos;
    return name;
}

/// Makes the attributes that the codebook lacks and gives the columns their ids.
void TableImporter::addAttributes(ReadTable& read)
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

template <class SubjectOf>
void TableImporter::answer(const ReadTable& read,
                           const Row& row,
                           const Named& named,
                           SubjectOf subjectOf)
{
    for (const auto& [column, attribute, reading] : read.columns.answers) {
        const auto cell = row[column];
        if (reading.isMissing(cell) && !reading.reasonOf(cell)) {
            m_report.missing += cell.isMissing() ? 1 : 0;
            continue;
        }
        const auto value = valueOf(cell, read.table, attribute, reading);
        if (named.isKnown)
            change(subjectOf(attribute), attribute, value,
                   {read.table.where(cell),
                    named.ego,
                    named.alter,
                    read.table.header[column].text,
                    {},
                    cell.text});
        else
            m_writer.setAnswer(subjectOf(attribute), attribute.id, value);
    }
    for (const auto& said : read.columns.namely)
        if (const auto cell = row[said.column]; !cell.isMissing())
            changeNamely(subjectOf(said.attribute), said,
                         {read.table.where(cell),
                          named.ego,
                          named.alter,
                          read.table.header[said.column].text,
                          {},
                          cell.text});
}

/// What was said to a category, as its answer: it fills a gap, or is another one than there was.
void TableImporter::changeNamely(const Subject& subject,
                                 const NamelyColumn& said,
                                 const OtherAnswer& told)
{
    const auto texts = m_writer.reader().namely(subject, said.attribute.id);
    const auto before = texts.find(said.category);
    if (before != texts.end() && before->second == told.now)
        return;
    if (before != texts.end())
        tell(told, before->second);
    if (before == texts.end() || m_report.othersReplace)
        m_writer.setNamely(subject, said.attribute.id, said.category, told.now);
}

/// An answer about somebody whom the study has: it fills a gap, or is another one than there was.
void TableImporter::change(const Subject& subject,
                           const Attribute& attribute,
                           const Value& value,
                           const OtherAnswer& told)
{
    const auto answers = m_writer.reader().answers(subject);
    const auto before = answers.find(attribute.id);
    if (before != answers.end() && before->second == value)
        return;
    if (before == answers.end() || before->second == Value(MissingReason::NotAsked)) {
        ++m_report.filled;
        m_placer.code(subject, attribute.id, value);
        return;
    }
    tell(told, answerText(attribute, before->second));
    if (m_report.othersReplace)
        m_placer.code(subject, attribute.id, value);
}

void TableImporter::tell(const OtherAnswer& other, const std::string& before)
{
    ++m_report.others;
    if (m_report.otherAnswers.size() == ImportReport::mostTold)
        return;
    m_report.otherAnswers.push_back(other);
    m_report.otherAnswers.back().before = before;
}

void TableImporter::rename(const ReadTable& read,
                           const Row& row,
                           const Named& named,
                           const std::string& before,
                           const std::function<void(const std::string&)>& give)
{
    if (!read.columns.label || row[*read.columns.label].isMissing())
        return;
    const auto cell = row[*read.columns.label];
    const auto name = nameIn(cell.text);
    if (name == before)
        return;
    tell({read.table.where(cell),
          named.ego,
          named.alter,
          read.table.header[*read.columns.label].text,
          {},
          name},
         before);
    if (m_report.othersReplace)
        give(name);
}

void TableImporter::leaveOut(const std::string& name)
{
    if (m_report.leftOut.empty() || m_report.leftOut.back() != name)
        m_report.leftOut.push_back(name);
}

const TieKind& TableImporter::kindCalled(const CalledKind& called,
                                         const TieDirections& directions,
                                         const IndexedCodebook& codebook)
{
    if (const auto found = m_kinds.find(called); found != m_kinds.end())
        return found->second;
    auto kind = directions.kindOf(called.first, called.second, codebook);
    if (kind.id.isNull()) {
        const auto made = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto& each) {
            return each.second.key == kind.key;
        });
        if (made != m_kinds.end()) {
            kind = made->second;
        } else {
            kind.id = m_writer.addTieKind(kind);
            m_report.newTieKinds.push_back(kind.key);
        }
    }
    return m_kinds.emplace(called, std::move(kind)).first->second;
}

}  // namespace alteri
