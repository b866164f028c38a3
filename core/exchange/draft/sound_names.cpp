// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/sound_names.hpp"

#include "core/model/text_rules.hpp"

#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace alteri {

namespace {

/// How many bytes the character has that begins here; 0 if none does.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto lead = byte(at);
    const std::size_t length = lead < 0x80U                    ? 1
                               : lead >= 0xC2U && lead < 0xE0U ? 2
                               : lead >= 0xE0U && lead < 0xF0U ? 3
                               : lead >= 0xF0U && lead < 0xF5U ? 4
                                                               : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return 0;
    return length;
}

/// @param keepsLines whether line breaks and tabs may stay
std::string soundText(std::string_view text, std::size_t longest, bool keepsLines)
{
    std::string sound;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = characterLength(text, at);
        const auto letter = static_cast<unsigned char>(text[at]);
        const bool isLineBreak = letter == '\n' || letter == '\r' || letter == '\t';
        std::string_view next = text.substr(at, length == 0 ? 1 : length);
        if (length == 0)
            next = "\xEF\xBF\xBD";
        else if (letter == 0x7FU || (letter < 0x20U && !(keepsLines && isLineBreak))
                 || (!keepsLines && next.size() == 2 && letter == 0xC2U
                     && static_cast<unsigned char>(next[1]) < 0xA0U))
            next = " ";
        if (sound.size() + next.size() > longest)
            break;
        sound += next;
        at += length == 0 ? 1 : length;
    }
    return sound;
}

class Sounding {
public:
    explicit Sounding(StudyDraft& draft)
        : m_draft(draft)
    {
    }

    void makeAllSound()
    {
        makeDesignSound();
        std::set<std::string> codes;
        for (auto& ego : m_draft.egos) {
            name(ego.name);
            uniqueName(ego.code, codes);
            texts(ego.answers);
            said(ego.namely);
            std::set<std::string> ofAlteri;
            for (auto& alter : ego.alteri) {
                name(alter.name);
                uniqueName(alter.code, ofAlteri);
                text(alter.note);
                texts(alter.answers);
                said(alter.namely);
            }
            for (auto& map : ego.maps)
                makeMapSound(map);
        }
    }

private:
    void makeDesignSound()
    {
        auto& design = m_draft.design;
        for (auto& attribute : design.codebook.attributes) {
            name(attribute.label);
            text(attribute.question);
            text(attribute.hint);
            for (auto& category : attribute.categories) {
                name(category.code);
                name(category.label);
            }
        }
        for (auto& kind : design.codebook.tieKinds)
            name(kind.label);
        for (auto& map : design.designs) {
            name(map.title);
            for (auto& title : map.ringTitles)
                name(title);
            for (auto& sector : map.freeSectors)
                name(sector.title);
        }
        for (auto& prompt : design.prompts)
            text(prompt.text);
    }

    void makeMapSound(DraftMap& map)
    {
        name(map.title);
        text(map.note);
        for (auto& tie : map.ties) {
            text(tie.note);
            texts(tie.answers);
            said(tie.namely);
        }
        for (auto& tie : map.alterTies) {
            texts(tie.answers);
            said(tie.namely);
        }
    }

    void name(std::string& each)
    {
        auto sound = soundName(each);
        if (sound != trimmed(each))
            m_draft.remark(DraftRemark::Kind::NameChanged, sound);
        each = std::move(sound);
    }

    void uniqueName(std::string& code, std::set<std::string>& known)
    {
        name(code);
        if (code.empty())
            code = "1";
        const auto beginning = code;
        for (int number = 2; !known.insert(code).second; ++number)
            code = beginning + "_" + std::to_string(number);
    }

    void text(std::string& each)
    {
        auto sound = soundText(each, longestText, true);
        if (sound != each)
            m_draft.remark(DraftRemark::Kind::NameChanged, soundName(each.substr(0, 40)));
        each = std::move(sound);
    }

    void texts(Answers& answers)
    {
        for (auto& [attribute, value] : answers)
            if (auto* each = std::get_if<std::string>(&value))
                text(*each);
    }

    void said(std::vector<DraftNamely>& all)
    {
        for (auto& each : all)
            text(each.text);
    }

    StudyDraft& m_draft;
};

}  // namespace

std::string soundName(std::string_view name)
{
    return std::string(trimmed(soundText(name, longestName, false)));
}

void makeSound(StudyDraft& draft)
{
    Sounding(draft).makeAllSound();
}

}  // namespace alteri
