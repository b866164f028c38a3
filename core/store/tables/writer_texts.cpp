// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores texts in other languages than the study's main one.
#include "core/error.hpp"
#include "core/model/language_tag.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

namespace alteri {

void Writer::setTranslation(const Translation& translation)
{
    if (languageTag(translation.language) != translation.language)
        throw Error(ErrorCode::LanguageInvalid, {translation.language});
    auto& change =
        statement(translation.text.empty()
                      ? "DELETE FROM translation WHERE subject = ? AND field = ? AND language = ?"
                      : "INSERT INTO translation (subject, field, language, text, source)"
                        " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (subject, field, language)"
                        " DO UPDATE SET text = ?4, source = ?5");
    bindId(change, 1, translation.place.subject);
    bindText(change, 2, translation.place.field);
    bindText(change, 3, translation.language);
    if (!translation.text.empty()) {
        // Labels stand in lists and on maps; what may have several lines are questions and hints.
        const auto& field = translation.place.field;
        const bool isLong = field == "text" || field == "hint" || field == "question";
        if (!isLong)
            requireNameOrNothing(translation.text);
        bindText(change, 4, translation.text);
        bindText(change, 5, translation.source);
    }
    run(change);
}

void Writer::removeTranslations(const std::string& language)
{
    auto& remove = statement("DELETE FROM translation WHERE language = ?");
    bindText(remove, 1, language);
    run(remove);
}

void Writer::removeTranslationsOf(const TextId& subject)
{
    auto& remove = statement("DELETE FROM translation WHERE subject = ?");
    bindId(remove, 1, subject);
    run(remove);
}

}  // namespace alteri
