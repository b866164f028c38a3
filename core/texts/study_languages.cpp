// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/study_languages.hpp"

#include "core/error.hpp"
#include "core/model/language_tag.hpp"
#include "core/store/tables/writer.hpp"

#include <algorithm>
#include <sstream>

namespace alteri {

std::string mainLanguage(const Reader& reader)
{
    // Studies whose making was interrupted say none.
    const auto said = reader.studyProperty("language");
    return said.empty() ? "en" : said;
}

void setMainLanguage(Writer& writer, const std::string& wanted)
{
    const auto tag = languageTag(wanted);
    if (!tag)
        throw Error(ErrorCode::LanguageInvalid, {wanted});
    auto others = studyLanguages(writer.reader());
    std::erase(others, *tag);
    writer.setStudyProperty("language", *tag);
    setStudyLanguages(writer, others);
}

std::vector<std::string> studyLanguages(const Reader& reader)
{
    std::istringstream said(reader.studyProperty("languages"));
    std::vector<std::string> languages;
    for (std::string each; said >> each;)
        languages.push_back(each);
    return languages;
}

std::string knownLanguage(const Reader& reader, const std::string& wanted)
{
    const auto tag = languageTag(wanted);
    auto known = studyLanguages(reader);
    known.insert(known.begin(), mainLanguage(reader));
    if (wanted.empty() || (tag && std::find(known.begin(), known.end(), *tag) != known.end()))
        return tag.value_or(std::string());
    std::string list;
    for (const auto& each : known)
        list += (list.empty() ? "" : ", ") + each;
    throw Error(ErrorCode::LanguageUnknown, {wanted, list});
}

void setStudyLanguages(Writer& writer, const std::vector<std::string>& languages)
{
    const auto main = mainLanguage(writer.reader());
    std::string said;
    for (const auto& each : languages) {
        if (languageTag(each) != each || each == main)
            throw Error(ErrorCode::LanguageInvalid, {each});
        said += (said.empty() ? "" : " ") + each;
    }
    writer.setStudyProperty("languages", said);
}

std::vector<StudyText> studyTexts(const Reader& reader)
{
    auto texts = textsOf(reader.codebook());
    const auto append = [&](const std::vector<StudyText>& more) {
        texts.insert(texts.end(), more.begin(), more.end());
    };
    for (const auto& each : reader.designs())
        append(textsOf(each));
    for (const auto& each : reader.prompts())
        append(textsOf(each));
    for (const auto& each : reader.derivedColumns())
        append(textsOf(each));
    for (const auto& each : reader.guide())
        append(textsOf(each));
    return texts;
}

}  // namespace alteri
