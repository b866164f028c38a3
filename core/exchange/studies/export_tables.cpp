// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/export_tables.hpp"

#include "core/error.hpp"
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/studies/person_names.hpp"
#include "core/exchange/studies/visit_table.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/measures/variables/study_grid.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace alteri {

namespace {

using Number = StudyTable::Number;
using From = ColumnOrigin::Kind;

class TablesMaking {
public:
    TablesMaking(const StudyContents& contents, const ExportChoice& choice)
        : m_contents(contents)
        , m_table(*contents.table)
        , m_choice(choice)
        , m_names(contents, choice.shownNames())
        , m_rows(chosenRows(m_table, choice))
    {
    }

    ExportTables make(const ExportWatch& watch)
    {
        const auto tell = [&](std::size_t done) {
            if (watch)
                watch(done, 6);
        };
        tell(0);
        m_made.tieKinds = m_table.codebook().tieKinds;
        if (m_choice.computed)
            compute();
        tell(1);
        makeEgos();
        makeMaps();
        tell(2);
        makeAlteri();
        tell(3);
        makeTies();
        tell(4);
        makePairs(m_made.alterTies, "alter_ties", "Ties between alteri", *m_table.alterTies,
                  m_rows.pairs);
        addDirected();
        addAttributes(m_made.alterTies, Owner::AlterTie);
        tell(5);
        if (!m_rows.asked.empty())
            makePairs(m_made.askedPairs, "asked_pairs", "Pairs that were asked about",
                      *m_table.askedPairs, m_rows.asked);
        if (!m_rows.visits.empty())
            m_made.stepVisits =
                visitTable(m_contents, m_rows.visits, m_names, m_choice, m_made.notes);
        tell(6);
        return std::move(m_made);
    }

private:
    void compute()
    {
        m_grid = StudyGrid(m_contents.table);
        const auto frames = framesOf(m_table, m_choice.wave);
        m_grid.derive(frames);
        m_grid.measure(frames);
    }

    template <class EgoOf>
    void begin(ExportTable& table,
               const std::string& name,
               const std::string& label,
               const ChosenRows::Numbers& subjects,
               const EgoOf& egoOf)
    {
        table.table.name = name;
        table.table.label = label;
        table.table.rows = subjects.size();
        table.subjects = subjects;
        table.egoOf.reserve(subjects.size());
        for (const auto subject : subjects)
            table.egoOf.push_back(egoOf(subject));
        texts(table, "ego_id", "Ego", From::Identifier,
              [&](std::size_t row) { return m_names.egoId(table.egoOf[row]); });
    }

    template <class TextOf>
    void texts(ExportTable& to,
               const std::string& name,
               const std::string& label,
               From kind,
               const TextOf& textOf)
    {
        std::vector<std::string> made;
        made.reserve(to.table.rows);
        for (std::size_t row = 0; row < to.table.rows; ++row)
            made.push_back(textOf(row));
        addTexts(to, name, label, kind, std::move(made), m_made.notes);
    }

    template <class NumberOf>
    void numbers(ExportTable& to,
                 const std::string& name,
                 const std::string& label,
                 From kind,
                 const NumberOf& numberOf,
                 int decimals = 0)
    {
        std::vector<double> made;
        made.reserve(to.table.rows);
        for (std::size_t row = 0; row < to.table.rows; ++row)
            made.push_back(numberOf(row));
        addNumbers(to, name, label, kind, std::move(made), m_made.notes, decimals);
    }

    void mapNumbers(ExportTable& to, const std::vector<Number>& mapOf)
    {
        numbers(to, "map", "Map of ego", From::Identifier,
                [&](std::size_t row) { return m_table.waveOf(mapOf[row]); });
    }

    void makeEgos()
    {
        auto& egos = m_made.egos;
        begin(egos, "egos", "Egos", m_rows.egos, [](Number ego) { return ego; });
        if (m_names.hasNames())
            texts(egos, "name", "Name", From::Name,
                  [&](std::size_t row) { return m_names.egoName(egos.subjects[row]); });
        addAttributes(egos, Owner::Ego);
        addFigures(egos, DataSubject::Ego);
    }

    void makeMaps()
    {
        auto& maps = m_made.maps;
        begin(maps, "maps", "Network maps", m_rows.maps,
              [&](Number map) { return m_table.maps->ofEgos[map]; });
        mapNumbers(maps, maps.subjects);
        texts(maps, "title", "Title", From::Identifier, [&](std::size_t row) {
            return m_table.textOf(StudyTable::MapName, maps.subjects[row]);
        });
        addWithoutTies(maps);
        addNotes(maps, StudyTable::MapNote);
        addFigures(maps, DataSubject::Map);
    }

    /// Networks without ties between alteri, although no pair was asked about.
    void addWithoutTies(ExportTable& maps)
    {
        const MapsWithoutTies known(m_table);
        const auto isWithout = [&](Number map) { return known.contains(m_table.maps->ids[map]); };
        if (std::none_of(maps.subjects.begin(), maps.subjects.end(), isWithout))
            return;
        numbers(maps, "without_alter_ties", "Known to have no ties between alteri",
                From::Identifier,
                [&](std::size_t row) { return isWithout(maps.subjects[row]) ? 1.0 : 0.0; });
        maps.table.columns.back().labels = yesNoLabels();
    }

    void makeAlteri()
    {
        auto& alteri = m_made.alteri;
        begin(alteri, "alteri", "Alteri", m_rows.alteri,
              [&](Number alter) { return m_table.alteri->ofEgos[alter]; });
        texts(alteri, "alter_id", "Alter", From::Identifier,
              [&](std::size_t row) { return m_names.alterId(alteri.subjects[row]); });
        if (m_names.hasNames())
            texts(alteri, "name", "Name", From::Name,
                  [&](std::size_t row) { return m_names.alterName(alteri.subjects[row]); });
        addAttributes(alteri, Owner::Alter);
        addNotes(alteri, StudyTable::AlterNote);
        addFigures(alteri, DataSubject::Alter);
    }

    void makeTies()
    {
        auto& ties = m_made.ties;
        begin(ties, "ties", "Ties of ego", m_rows.ties,
              [&](Number tie) { return m_table.ties->egoOf[tie]; });
        std::vector<Number> mapOf;
        mapOf.reserve(ties.subjects.size());
        for (const auto tie : ties.subjects)
            mapOf.push_back(m_table.ties->ofMaps[tie]);
        mapNumbers(ties, mapOf);
        texts(ties, "alter_id", "Alter", From::Identifier, [&](std::size_t row) {
            return m_names.alterId(m_table.ties->alterOf[ties.subjects[row]]);
        });
        addAttributes(ties, Owner::Tie);
        addPlaces(ties);
        addNotes(ties, StudyTable::TieNote);
        addFigures(ties, DataSubject::Tie);
    }

    /// To the right and upwards from ego, 1 at the outer circle.
    void addPlaces(ExportTable& ties)
    {
        constexpr double digits = 1e6;
        const auto coordinate = [&](std::size_t row, bool isX) {
            const auto& place = m_contents.places[ties.subjects[row]];
            if (!place)
                return std::numeric_limits<double>::quiet_NaN();
            const auto value =
                place->radius * (isX ? std::sin(place->angle) : std::cos(place->angle));
            return std::round(value * digits) / digits + 0.0;
        };
        numbers(
            ties, "place_x", "Place on the map, to the right of ego", From::Place,
            [&](std::size_t row) { return coordinate(row, true); }, 6);
        numbers(
            ties, "place_y", "Place on the map, above ego", From::Place,
            [&](std::size_t row) { return coordinate(row, false); }, 6);
    }

    void makePairs(ExportTable& to,
                   const std::string& name,
                   const std::string& label,
                   const std::vector<StudyTable::Pair>& pairs,
                   const ChosenRows::Numbers& subjects)
    {
        begin(to, name, label, subjects,
              [&](Number pair) { return m_table.maps->ofEgos[pairs[pair].map]; });
        std::vector<Number> mapOf;
        mapOf.reserve(subjects.size());
        for (const auto pair : subjects)
            mapOf.push_back(pairs[pair].map);
        mapNumbers(to, mapOf);
        // Without a direction the one who stands first in the study is the first.
        const auto end = [&](std::size_t row, bool isSource) {
            const auto& pair = pairs[to.subjects[row]];
            const bool isTurned =
                !m_table.codebook().tieKinds[pair.kind].directed && pair.source > pair.target;
            return m_names.alterId(isSource != isTurned ? pair.source : pair.target);
        };
        texts(to, "source", "From", From::Identifier,
              [&](std::size_t row) { return end(row, true); });
        texts(to, "target", "To", From::Identifier,
              [&](std::size_t row) { return end(row, false); });
        texts(to, "kind", "Kind of tie", From::Identifier, [&](std::size_t row) {
            return m_table.codebook().tieKinds[pairs[to.subjects[row]].kind].key;
        });
        auto& column = to.table.columns.back();
        for (const auto& kind : m_table.codebook().tieKinds)
            column.labels.push_back(
                {0, kind.key, '\0', kind.label.empty() ? kind.key : kind.label});
    }

    void addDirected()
    {
        auto& ties = m_made.alterTies;
        numbers(ties, "directed", "Directed", From::Identifier, [&](std::size_t row) {
            const auto kind = (*m_table.alterTies)[ties.subjects[row]].kind;
            return m_table.codebook().tieKinds[kind].directed ? 1.0 : 0.0;
        });
        ties.table.columns.back().labels = yesNoLabels();
    }

    void addAttributes(ExportTable& to, Owner owner)
    {
        for (const auto* attribute : m_table.codebook().of(owner)) {
            if (!isChosen(attribute->id, m_choice))
                continue;
            const auto namely = m_contents.namely.find(attribute->id);
            addAnswers(to, *m_table.answers(attribute->id),
                       namely == m_contents.namely.end() ? nullptr : &namely->second, m_made.notes);
        }
    }

    /// Notes are about people by their names.
    void addNotes(ExportTable& to, StudyTable::Text text)
    {
        const auto& column = m_table.text(text);
        const bool hasSome =
            std::any_of(to.subjects.begin(), to.subjects.end(), [&](Number subject) {
                return !DataColumn::isMissing(column.cell(subject));
            });
        if (!hasSome)
            return;
        if (m_choice.hidesNames()) {
            m_made.notes.push_back({WritingNote::Kind::LeftOut, to.table.name, "note", {}});
            return;
        }
        texts(to, "note", "Note", From::Note,
              [&](std::size_t row) { return m_table.textOf(text, to.subjects[row]); });
    }

    void addFigures(ExportTable& to, DataSubject subject)
    {
        for (std::size_t i = 0; m_choice.computed && i < m_grid.columnCount(); ++i) {
            const auto& column = m_grid.column(i);
            if (isComputed(column.content()) && column.subject() == subject)
                addAnswers(to, column, nullptr, m_made.notes);
        }
    }

    const StudyContents& m_contents;
    const StudyTable& m_table;
    const ExportChoice& m_choice;
    PersonNames m_names;
    ChosenRows m_rows;
    StudyGrid m_grid;
    ExportTables m_made;
};

}  // namespace

std::map<StudyTable::Number, std::size_t> ExportTable::rows() const
{
    std::map<StudyTable::Number, std::size_t> rows;
    for (std::size_t row = 0; row < subjects.size(); ++row)
        rows.emplace(subjects[row], row);
    return rows;
}

std::vector<ExportTable*> ExportTables::all()
{
    std::vector<ExportTable*> made{&egos, &maps, &alteri, &ties, &alterTies};
    for (auto* some : {&askedPairs, &stepVisits})
        if (!some->table.columns.empty())
            made.push_back(some);
    return made;
}

std::vector<const ExportTable*> ExportTables::all() const
{
    std::vector<const ExportTable*> made{&egos, &maps, &alteri, &ties, &alterTies};
    for (const auto* some : {&askedPairs, &stepVisits})
        if (!some->table.columns.empty())
            made.push_back(some);
    return made;
}

ExportTables
exportTables(const StudyContents& contents, const ExportChoice& choice, const ExportWatch& watch)
{
    if (contents.table->hasUnknownAnswers)
        throw Error(ErrorCode::StudyDamaged, {choice.title});
    return TablesMaking(contents, choice).make(watch);
}

}  // namespace alteri
