// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/guide_run.hpp"

#include "core/guide/step_map.hpp"
#include "core/maps/map_content.hpp"
#include "ui/study/author.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"

#include <utility>

namespace alteri {

namespace {

bool isUnderWay(const std::vector<StepVisit>& visits)
{
    return !visits.empty() && !visits.back().ended;
}

}  // namespace

GuideRun::GuideRun(StudyDocument& document, Questions& questions, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_questions(questions)
{
    connect(&document, &StudyDocument::changed, this, &GuideRun::follow);
}

void GuideRun::setMap(std::optional<MapId> map)
{
    const auto reader = m_document.reader();
    const auto interview = map && reader.map(*map) ? std::optional(interviewOf(reader, *map)) : map;
    if (interview == m_map || (map && m_state && m_state->isOfInterview(*map)))
        return;
    leave();
    m_map = interview;
    read();
    emit changed();
}

void GuideRun::follow(const Change& change)
{
    const bool was = m_state != nullptr;
    if (!was && !change.guideChanged && (!m_map || !change.visits.contains(*m_map)))
        return;
    read();
    if (was || m_state)
        emit changed();
}

void GuideRun::read()
{
    m_state.reset();
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    if (content && isUnderWay(m_document.reader().visits(*m_map)))
        m_state = std::make_unique<InterviewState>(m_document.spokenReader(), content);
}

bool GuideRun::askInterviewer()
{
    const auto name = m_questions.name(
        tr("Interviewer"),
        tr("Your name or code, kept with the times of every step and with what you change"),
        authorName());
    if (name)
        setAuthorName(*name);
    return name.has_value();
}

void GuideRun::visit(const InterviewState& state, const GuideStep& step)
{
    const auto interviewer = authorName().toStdString();
    // The state goes with the first change.
    const auto alteri = state.alteriOf(step);
    m_document.perform(tr("Go to step “%1”").arg(QString::fromStdString(step.title)),
                       [&, map = *m_map, to = step](Writer& writer) {
                           writer.beginVisit(map, to.id, interviewer);
                           prepareStepMap(writer, map, to, alteri);
                       });
}

void GuideRun::toggle()
{
    if (m_state) {
        leave();
        return;
    }
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    if (!content || !m_document.isWritable())
        return;
    const InterviewState state(m_document.spokenReader(), content);
    const auto shown = state.shownSteps();
    if (shown.empty()) {
        emit message(tr("This study has no interview guide yet. Ctrl+B, page “Interview guide”, "
                        "makes one."));
        return;
    }
    // Asked once on this device; whoever gives no name is not asked again in this interview.
    if (!wasAuthorAsked() && !askInterviewer())
        setAuthorName({});
    const auto* last = state.last();
    visit(state, last != nullptr ? *last : *shown.front());
}

void GuideRun::leave()
{
    if (!m_state || !m_document.isWritable() || !m_document.reader().map(*m_map))
        return;
    m_document.perform(tr("Leave the guide"),
                       [map = *m_map](Writer& writer) { writer.endVisit(map); });
}

void GuideRun::goTo(GuideStepId id)
{
    const auto* step = m_state ? m_state->find(id) : nullptr;
    if (step != nullptr && step != this->step())
        visit(*m_state, *step);
}

void GuideRun::goOn(int by)
{
    if (!m_state)
        return;
    // A step that was deleted meanwhile leads to the first.
    const auto* present = step();
    const auto shown = m_state->shownSteps();
    const auto* beside = present != nullptr ? m_state->beside(*present, by)
                         : shown.empty()    ? nullptr
                                            : shown.front();
    if (beside != nullptr)
        visit(*m_state, *beside);
    else if (by > 0)
        emit message(tr("This is the last step. F5 leaves the guide."));
}

}  // namespace alteri
