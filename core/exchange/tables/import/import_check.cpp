// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/import_check.hpp"

#include "core/exchange/tables/columns/answer_text.hpp"
#include "core/exchange/tables/columns/column_names.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

/// What two rows say of one tie, from its two ends.
enum class BothEnds {
    Same,
    Unclear,  ///< one says more, or texts differ
    Differ    ///< they give other answers
};

/// What two cells of a column say. Numbers are the same however they are written.
BothEnds compared(const AnswerColumn& column, const TableCell& one, const TableCell& other)
{
    if (one.text == other.text)
        return BothEnds::Same;
    const auto& reading = column.reading;
    if (reading.isMissing(one) && reading.isMissing(other))
        return BothEnds::Same;
    if (reading.isMissing(one) || reading.isMissing(other))
        return BothEnds::Unclear;
    // Rows that are numbered differ always.
    static const std::set<std::string, std::less<>> numbering{"id", "edgeid", "tieid", "nr", "no"};
    if (numbering.contains(plainName(column.reading.column)))
        return BothEnds::Unclear;
    if (column.attribute.kind() == AnswerKind::Number) {
        const auto number = reading.numberIn(one);
        return number && number == reading.numberIn(other) ? BothEnds::Same : BothEnds::Differ;
    }
    const bool isOfWords =
        !column.attribute.choosesOne() && column.attribute.kind() != AnswerKind::YesNo;
    return isOfWords || inSmallLetters(one.text) == inSmallLetters(other.text) ? BothEnds::Unclear
                                                                               : BothEnds::Differ;
}

/// A tie may be named from both ends.
BothEnds compared(const ReadTable& ties, const TableRows::Row& one, const TableRows::Row& other)
{
    auto most = BothEnds::Same;
    for (const auto& each : ties.columns.answers)
        most = std::max(most, compared(each, one[each.column], other[each.column]));
    for (const auto& each : ties.columns.namely)
        if (one[each.column].text != other[each.column].text)
            most = std::max(most, BothEnds::Unclear);
    return most;
}

template <class... Names>
std::size_t hashOf(const Names&... names)
{
    std::size_t hash = 0;
    ((hash = hash * 1'099'511'628'211U + std::hash<std::string_view>()(names)), ...);
    return hash;
}

}  // namespace

std::string kindKey(const ReadTable& ties, const TableRows::Row& row, const Codebook& codebook)
{
    if (ties.columns.kind)
        if (auto cell = row[*ties.columns.kind]; !cell.isMissing())
            return cell.text;
    return codebook.tieKinds.empty() ? "tie" : codebook.tieKinds.front().key;
}

ImportCheck::ImportCheck(const Reader& reader,
                         const Codebook& codebook,
                         std::vector<Problem>& problems,
                         const KnownRows& known)
    : m_codebook(codebook)
    , m_problems(problems)
    , m_known(known)
{
    const bool mayBeKnown = known.mean != KnownRows::Mean::Fault;
    for (const auto& ego : reader.egos()) {
        m_inStudy.insert(ego.code);
        if (mayBeKnown)
            for (const auto& alter : reader.alteri(ego.id))
                m_alteriInStudy.insert(joined({ego.code, alter.code}));
    }
    for (const auto& kind : codebook.tieKinds)
        m_kinds.emplace(kind.key, &kind);
}

void ImportCheck::checkEgos(const ReadTable& egos)
{
    if (!egos.columns.ego)
        return;
    m_egosAreKnown = egos.isWhole;
    for (const auto row : egos.table.rows) {
        const auto code = identifier(egos, row, *egos.columns.ego);
        // The second word makes the sentence: it is not twice in the table.
        if (!code.empty() && m_known.mean == KnownRows::Mean::Fault && m_inStudy.contains(code))
            add(ErrorCode::IdTwice, egos, row[*egos.columns.ego], {code, "study"});
        if (!code.empty() && !m_egos.insert(code).second)
            add(ErrorCode::IdTwice, egos, row[*egos.columns.ego], {code});
        checkLabel(egos, row);
        checkAnswers(egos, row);
        if (areEnough(m_problems))
            return;
    }
}

void ImportCheck::checkAlteri(const ReadTable& alteri)
{
    const auto& columns = alteri.columns;
    m_hasAlteri = !alteri.table.file.empty() || !alteri.table.header.empty();
    if (!columns.ego || (!columns.alter && alteri.madeIds.empty()))
        return;
    m_alteriAreKnown = alteri.isWhole;
    for (const auto row : alteri.table.rows) {
        const auto ego = identifier(alteri, row, *alteri.columns.ego);
        const auto code =
            columns.alter ? identifier(alteri, row, *columns.alter) : alteri.alterOf(row);
        const auto wave = columns.wave ? identifier(alteri, row, *columns.wave) : std::string();
        m_lastWave = wave;
        const bool isInStudy = m_known.mean != KnownRows::Mean::Fault && m_inStudy.contains(ego);
        if (!ego.empty() && m_egosAreKnown && m_known.addsRows && !m_egos.contains(ego)
            && !isInStudy)
            add(ErrorCode::EgoUnknown, alteri, row[*alteri.columns.ego], {ego});
        if (!code.empty() && !m_alteri.insert(joined({ego, wave, code})).second)
            add(ErrorCode::IdTwice, alteri, row[*columns.alter], {code});
        checkLabel(alteri, row);
        checkAnswers(alteri, row);
        if (areEnough(m_problems))
            return;
    }
}

void ImportCheck::checkTies(const ReadTable& ties)
{
    const auto& columns = ties.columns;
    if (!columns.ego || !columns.source || !columns.target)
        return;
    // Without a table of alteri there are those of the study alone.
    m_alteriAreKnown = m_alteriAreKnown || !m_hasAlteri;
    for (const auto row : ties.table.rows) {
        const auto ego = identifier(ties, row, *columns.ego);
        const auto source = identifier(ties, row, *columns.source);
        const auto target = identifier(ties, row, *columns.target);
        // Where ties have no waves there is only one.
        const auto wave = columns.wave ? identifier(ties, row, *columns.wave) : m_lastWave;
        for (const auto& [column, code] :
             {std::pair(*columns.source, source), std::pair(*columns.target, target)})
            if (m_alteriAreKnown && !code.empty() && isNobody(ego, wave, code))
                add(ErrorCode::AlterUnknown, ties, row[column], {code, ego});
        if (!source.empty() && source == target)
            add(ErrorCode::TieToItself, ties, row[*columns.target], {source});
        checkTwice(ties, row);
        checkAnswers(ties, row);
        if (areEnough(m_problems))
            return;
    }
}

void ImportCheck::checkTwice(const ReadTable& ties, const Row& row)
{
    auto names = tieNames(ties, row);
    const auto kind = kindKey(ties, row, m_codebook);
    const auto* known = knownKind(kind);
    if (known == nullptr && ties.columns.kind && m_newKinds.insert(kind).second)
        checkName(ties, row[*ties.columns.kind]);
    const bool isNew = !rowNamed(ties, names).has_value();
    if (isNew)
        m_ties.emplace(hashOf(names.ego, names.wave, names.kind, names.source, names.target),
                       row.index());
    auto& said = m_directions.ofKinds[kind];
    const auto told = ties.directionOf(row, known != nullptr);
    (!told ? said.unsaid : *told ? said.directed : said.undirected) = true;
    const auto direction = told || known == nullptr ? told : std::optional(known->directed);
    auto ends = BothEnds::Same;
    if (!direction.value_or(false)) {
        std::swap(names.source, names.target);
        if (const auto reversed = rowNamed(ties, names))
            ends = compared(ties, row, *reversed);
        std::swap(names.source, names.target);
    }
    // Where nobody says that ties have no direction, that they differ says that they have one.
    said.differ = said.differ || (ends == BothEnds::Differ && !direction);
    const bool disagrees =
        ends == BothEnds::Unclear || (ends == BothEnds::Differ && direction.has_value());
    if (!isNew || disagrees)
        add(ErrorCode::TieTwice, ties, row[*ties.columns.source], {names.source, names.target});
}

ImportCheck::TieNames ImportCheck::tieNames(const ReadTable& ties, const Row& row) const
{
    // A tie with a direction is another one than one without.
    const auto kind = kindKey(ties, row, m_codebook);
    const auto told = ties.directionOf(row, knownKind(kind) != nullptr);
    return {ties.egoOf(row), ties.waveOf(row),
            kind
                + (!told   ? ""
                   : *told ? " >"
                           : " -"),
            row[*ties.columns.source].text, row[*ties.columns.target].text};
}

/// The first row so far that names a tie.
std::optional<ImportCheck::Row> ImportCheck::rowNamed(const ReadTable& ties,
                                                      const TieNames& names) const
{
    const auto [begin, end] =
        m_ties.equal_range(hashOf(names.ego, names.wave, names.kind, names.source, names.target));
    for (auto each = begin; each != end; ++each)
        if (const auto row = ties.table.rows[each->second]; tieNames(ties, row) == names)
            return row;
    return std::nullopt;
}

std::string ImportCheck::joined(std::initializer_list<std::string_view> names)
{
    std::string all;
    for (const auto name : names)
        all.append(name).append(1, '\0');
    return all;
}

bool ImportCheck::isNobody(const std::string& ego,
                           const std::string& wave,
                           const std::string& alter) const
{
    return !m_alteri.contains(joined({ego, wave, alter}))
           && (m_alteriInStudy.empty() || !m_alteriInStudy.contains(joined({ego, alter})));
}

const TieKind* ImportCheck::knownKind(const std::string& key) const
{
    const auto found = m_kinds.find(key);
    return found != m_kinds.end() ? found->second : nullptr;
}

/// Text of an identifier cell; an empty one is a problem.
std::string ImportCheck::identifier(const ReadTable& read, const Row& row, std::size_t column)
{
    const auto cell = row[column];
    if (cell.isMissing()) {
        add(ErrorCode::IdEmpty, read, cell, {read.table.header[column].text});
        return {};
    }
    checkName(read, cell);
    return cell.text;
}

/// A cell that is to become a name in the study.
void ImportCheck::checkName(const ReadTable& read, const TableCell& cell)
{
    if (const auto fault = faultOfName(cell.text))
        m_problems.push_back(textProblem(*fault, cell.text, read.table.where(cell)));
}

void ImportCheck::add(ErrorCode code,
                      const ReadTable& read,
                      const TableCell& cell,
                      const std::vector<std::string>& details)
{
    auto& problem = m_problems.emplace_back(Problem{code, read.table.where(cell), {}});
    for (const auto& detail : details)
        problem.details.push_back(beginningOf(detail));
}

void ImportCheck::checkLabel(const ReadTable& read, const Row& row)
{
    if (!read.columns.label)
        return;
    auto cell = row[*read.columns.label];
    cell.text = nameIn(cell.text);
    checkName(read, cell);
}

void ImportCheck::checkAnswers(const ReadTable& read, const Row& row)
{
    for (const auto& [column, attribute, reading] : read.columns.answers)
        if (auto problem = checkAnswer(row[column], read.table, attribute, reading))
            m_problems.push_back(std::move(*problem));
    for (const auto& said : read.columns.namely)
        checkNamely(row, read, said);
}

/// What is said to a category needs it as the answer in the same row.
void ImportCheck::checkNamely(const Row& row, const ReadTable& read, const NamelyColumn& said)
{
    const auto cell = row[said.column];
    if (cell.isMissing())
        return;
    const auto& answers = read.columns.answers;
    const bool isAnswer = std::any_of(answers.begin(), answers.end(), [&](const auto& each) {
        return each.attribute.id == said.attribute.id && !each.reading.isMissing(row[each.column])
               && gives(row[each.column], said.attribute, said.category);
    });
    if (const auto fault = faultOfText(cell.text))
        m_problems.push_back(textProblem(*fault, cell.text, read.table.where(cell)));
    else if (!isAnswer)
        add(ErrorCode::NamelyWithoutAnswer, read, cell,
            {cell.text, said.attribute.findCategory(said.category)->label, said.attribute.key});
}

}  // namespace alteri
