// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/name_drafts.hpp"

#include "core/guide/step_map.hpp"
#include "core/maps/quick_entry.hpp"
#include "ui/study/study_document.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace alteri {

void NameDrafts::keep(MapId map, const QString& text, const std::optional<PromptId>& prompt)
{
    if (text.isEmpty())
        m_drafts.erase(map);
    else
        m_drafts[map] = {text, prompt};
}

QString NameDrafts::textFor(MapId map) const
{
    const auto found = m_drafts.find(map);
    return found != m_drafts.end() ? found->second.text : QString();
}

void NameDrafts::addTo(StudyDocument& document)
{
    for (const auto& [id, draft] : std::exchange(m_drafts, {})) {
        const auto map = document.reader().map(id);
        if (!map)
            continue;
        const auto line = draft.text.toStdString();
        const auto asked = draft.prompt;
        const auto label = QCoreApplication::translate("alteri::MapWorkspace", "Add alter");
        document.perform(label, [&](Writer& writer) {
            const auto reader = writer.reader();
            auto entry =
                parseEntry(line, reader.in(document.spokenLanguage()).codebook(), document.keys());
            // A line with codes that were not finished is kept whole as the name.
            if (!entry.isUnderstood() || entry.name.empty())
                entry = {line, {}};
            // The question may have been deleted meanwhile.
            const auto prompts = reader.prompts();
            const bool isThere =
                std::any_of(prompts.begin(), prompts.end(),
                            [&](const Prompt& prompt) { return asked == prompt.id; });
            const auto alter = addEntry(writer, map->id, entry, isThere ? asked : std::nullopt);
            joinInterview(writer, map->id, alter);
        });
    }
}

}  // namespace alteri
