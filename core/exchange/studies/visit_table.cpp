// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/visit_table.hpp"

#include "core/exchange/studies/export_columns.hpp"
#include "core/guide/step_changes.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace alteri {

namespace {

using Number = StudyTable::Number;
using From = ColumnOrigin::Kind;

class VisitTableMaking {
public:
    VisitTableMaking(const StudyContents& contents,
                     const ChosenRows::Numbers& visits,
                     const PersonNames& names,
                     WritingNotes& notes)
        : m_contents(contents)
        , m_table(*contents.table)
        , m_names(names)
        , m_notes(notes)
    {
        m_made.table.name = "step_visits";
        m_made.table.label = "Steps of the guide as they were gone through";
        m_made.table.rows = visits.size();
        m_made.subjects = visits;
        for (std::size_t row = 0; row < visits.size(); ++row)
            m_made.egoOf.push_back(m_table.maps->ofEgos[mapAt(row)]);
    }

    ExportTable make(bool hidesNames)
    {
        texts("ego_id", "Ego", From::Identifier,
              [&](std::size_t row) { return m_names.egoId(m_made.egoOf[row]); });
        numbers("map", "Map of ego", From::Identifier,
                [&](std::size_t row) { return static_cast<double>(m_table.waveOf(mapAt(row))); });
        numbers("number", "Number of the visit", From::Identifier,
                [&](std::size_t row) { return static_cast<double>(visitAt(row).number); });
        texts("step", "Step", From::Identifier, [&](std::size_t row) {
            const auto* step = stepAt(row);
            return step != nullptr ? step->title : std::string();
        });
        texts("kind", "Kind of step", From::Identifier, [&](std::size_t row) {
            const auto* step = stepAt(row);
            return step != nullptr ? std::string(wordFor(step->kind)) : std::string();
        });
        addMinutes();
        if (hidesNames)
            for (const auto* name : {"began", "ended", "interviewer"})
                m_notes.push_back({WritingNote::Kind::LeftOut, m_made.table.name, name, {}});
        else
            addTimes();
        return std::move(m_made);
    }

private:
    const StepVisit& visitAt(std::size_t row) const
    {
        return (*m_table.visits)[m_made.subjects[row]];
    }

    Number mapAt(std::size_t row) const
    {
        return static_cast<Number>(m_table.maps->ids.find(visitAt(row).map));
    }

    /// Null where the guide has it no more.
    const GuideStep* stepAt(std::size_t row) const
    {
        const auto found =
            std::find_if(m_contents.guide.begin(), m_contents.guide.end(),
                         [&](const GuideStep& step) { return visitAt(row).step == step.id; });
        return found != m_contents.guide.end() ? &*found : nullptr;
    }

    void addMinutes()
    {
        constexpr double minute = 60'000;
        numbers(
            "minutes", "Minutes at the step", From::Figure,
            [&](std::size_t row) {
                const auto& visit = visitAt(row);
                return visit.ended ? static_cast<double>(*visit.ended - visit.began) / minute
                                   : std::numeric_limits<double>::quiet_NaN();
            },
            2);
    }

    void addTimes()
    {
        texts("began", "Began, by universal time", From::Note,
              [&](std::size_t row) { return isoTime(visitAt(row).began); });
        texts("ended", "Ended, by universal time", From::Note, [&](std::size_t row) {
            const auto& ended = visitAt(row).ended;
            return ended ? isoTime(*ended) : std::string();
        });
        texts("interviewer", "Interviewer", From::Note,
              [&](std::size_t row) { return visitAt(row).interviewer; });
    }

    template <class TextOf>
    void texts(const std::string& name, const std::string& label, From kind, const TextOf& textOf)
    {
        std::vector<std::string> made;
        for (std::size_t row = 0; row < m_made.table.rows; ++row)
            made.push_back(textOf(row));
        addTexts(m_made, name, label, kind, std::move(made), m_notes);
    }

    template <class NumberOf>
    void numbers(const std::string& name,
                 const std::string& label,
                 From kind,
                 const NumberOf& numberOf,
                 int decimals = 0)
    {
        std::vector<double> made;
        for (std::size_t row = 0; row < m_made.table.rows; ++row)
            made.push_back(numberOf(row));
        addNumbers(m_made, name, label, kind, std::move(made), m_notes, decimals);
    }

    const StudyContents& m_contents;
    const StudyTable& m_table;
    const PersonNames& m_names;
    WritingNotes& m_notes;
    ExportTable m_made;
};

}  // namespace

ExportTable visitTable(const StudyContents& contents,
                       const ChosenRows::Numbers& visits,
                       const PersonNames& names,
                       const ExportChoice& choice,
                       WritingNotes& notes)
{
    return VisitTableMaking(contents, visits, names, notes).make(choice.hidesNames());
}

}  // namespace alteri
