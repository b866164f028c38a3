// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/interview_gestures.hpp"

#include "core/guide/step_changes.hpp"
#include "core/guide/step_map.hpp"
#include "core/maps/quick_entry.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/list_text.hpp"

#include <QSet>

#include <vector>

namespace alteri {

InterviewGestures::InterviewGestures(StudyDocument& document, Questions& questions)
    : m_document(document)
    , m_questions(questions)
{
}

std::optional<EgoId> InterviewGestures::addEgo()
{
    const auto name = m_questions.name(tr("Add ego"), tr("Name of the interviewee"), {});
    if (!name)
        return std::nullopt;
    EgoId ego;
    const bool done = m_document.perform(tr("Add ego"), [&](Writer& writer) {
        ego = writer.addEgo({}, name->toStdString());
        const auto design = writer.reader().defaultDesign();
        writer.addMap(ego, design.id, design.title);
    });
    return done ? std::optional(ego) : std::nullopt;
}

void InterviewGestures::setConfidential(EgoId ego, bool confidential)
{
    m_document.perform(confidential ? tr("Make ego confidential") : tr("Make ego not confidential"),
                       [&](Writer& writer) { writer.setConfidential(ego, confidential); });
}

void InterviewGestures::removeEgo(EgoId ego)
{
    const auto name = QString::fromStdString(m_document.reader().ego(ego)->label);
    if (m_questions.confirm(tr("Delete “%1” with its map and all its alteri?").arg(name),
                            tr("Delete")))
        m_document.perform(tr("Delete ego"), [&](Writer& writer) { writer.removeEgo(ego); });
}

std::vector<AlterId> InterviewGestures::addAlteri(MapId map,
                                                  const QStringList& lines,
                                                  std::optional<PromptId> generator,
                                                  const std::optional<GuideStep>& step)
{
    if (!m_document.reader().map(map))
        return {};
    std::vector<QuickEntry> entries;
    for (const auto& line : lines)
        entries.push_back(
            parseEntry(line.toStdString(), m_document.spokenCodebook(), m_document.keys()));
    // The line says it of one name by itself; of a list somebody has to be asked.
    if (entries.size() > 1 && !mayRepeat(map, entries))
        return {};
    std::vector<AlterId> added;
    const bool done = m_document.perform(
        entries.size() == 1 ? tr("Add alter") : tr("Add alteri"), [&](Writer& writer) {
            for (const auto& entry : entries) {
                added.push_back(step ? nameAt(writer, map, *step, entry)
                                     : addEntry(writer, map, entry, generator));
                joinInterview(writer, map, added.back());
            }
        });
    return done ? added : std::vector<AlterId>();
}

bool InterviewGestures::mayRepeat(MapId map, const std::vector<QuickEntry>& entries)
{
    QSet<QString> names;
    if (const auto content = m_document.content(map))
        for (const auto& partner : content->partners)
            names.insert(QString::fromStdString(partner.alter.label).toCaseFolded());
    QStringList twice;
    for (const auto& entry : entries) {
        const auto name = QString::fromStdString(entry.name);
        if (names.contains(name.toCaseFolded()))
            twice << name;
        names.insert(name.toCaseFolded());
    }
    return twice.isEmpty()
           || m_questions.confirm(
               tr("Names that would be on this map twice: %1").arg(listText(twice)),
               tr("Add them all the same"));
}

void InterviewGestures::renameAlter(AlterId alter)
{
    const auto present = m_document.reader().alter(alter)->label;
    const auto name =
        m_questions.name(tr("Rename alter"), tr("Name"), QString::fromStdString(present));
    if (name)
        m_document.perform(tr("Rename alter"),
                           [&](Writer& writer) { writer.renameAlter(alter, name->toStdString()); });
}

}  // namespace alteri
