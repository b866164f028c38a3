// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/quick_entry.hpp"

#include "core/error.hpp"
#include "core/maps/answer_reading.hpp"
#include "core/maps/placing.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace alteri {

namespace {

class EntryParser {
public:
    EntryParser(const Codebook& codebook, const std::vector<CategoryKey>& keys)
        : m_answers(codebook, keys)
    {
    }

    QuickEntry parse(const std::string& line)
    {
        QuickEntry entry;
        std::istringstream stream(line);
        std::string piece;
        std::getline(stream, piece, ';');
        entry.name = trimmed(piece);
        while (std::getline(stream, piece, ';'))
            if (const std::string text(trimmed(piece)); !text.empty())
                addPiece(text, entry.parts);
        return entry;
    }

private:
    using Part = QuickEntry::Part;
    using Parts = std::vector<Part>;

    void addPiece(const std::string& text, Parts& parts)
    {
        auto whole = m_answers.read(text);
        if (whole.reading == Part::Reading::Understood) {
            take(std::move(whole), parts);
            return;
        }
        std::vector<std::string> words;
        std::istringstream stream(text);
        for (std::string word; stream >> word;)
            words.push_back(word);
        if (words.size() > 1) {
            for (const auto& word : words)
                addPiece(word, parts);
            return;
        }
        std::vector<std::string> letters;
        for (const char letter : text)
            letters.emplace_back(1, letter);
        if (whole.reading != Part::Reading::Unknown || letters.size() < 2
            || !takeAll(letters, parts))
            take(std::move(whole), parts);
    }

    /// Takes all of them if all are understood, and none otherwise.
    bool takeAll(const std::vector<std::string>& texts, Parts& parts)
    {
        const auto before = m_answers;
        Parts added;
        for (const auto& text : texts) {
            auto part = m_answers.read(text);
            if (part.reading != Part::Reading::Understood) {
                m_answers = before;
                return false;
            }
            take(std::move(part), added);
        }
        parts.insert(parts.end(), added.begin(), added.end());
        return true;
    }

    void take(Part part, Parts& parts)
    {
        if (part.reading == Part::Reading::Understood)
            m_answers.take(part.answers.front());
        parts.push_back(std::move(part));
    }

    AnswerReading m_answers;
};

}  // namespace

bool QuickEntry::isUnderstood() const
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const Part& part) { return part.reading == Part::Reading::Understood; });
}

bool QuickEntry::answers(AttributeId attribute) const
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
        return part.reading == Part::Reading::Understood
               && part.answers.front().attribute == attribute;
    });
}

QuickEntry
parseEntry(const std::string& line, const Codebook& codebook, const std::vector<CategoryKey>& keys)
{
    return EntryParser(codebook, keys).parse(line);
}

bool QuickEntry::allows(const CategoryKey& answer) const
{
    const auto* wanted = std::get_if<Choices>(&answer.value);
    return std::none_of(parts.begin(), parts.end(), [&](const Part& part) {
        if (part.reading != Part::Reading::Understood
            || part.answers.front().attribute != answer.attribute)
            return false;
        const auto* given = std::get_if<Choices>(&part.answers.front().value);
        return wanted == nullptr || given == nullptr || given->isEmpty()
               || given->contains(wanted->categories().front());
    });
}

std::vector<CategoryKey> possibleAnswers(const QuickEntry& entry,
                                         const Codebook& codebook,
                                         const std::vector<CategoryKey>& keys)
{
    std::vector<CategoryKey> possible;
    for (const auto& attribute : codebook.attributes) {
        if (!attribute.isOfPartner())
            continue;
        for (const auto& key : keys)
            if (key.attribute == attribute.id)
                possible.push_back(key);
        for (const auto& category : attribute.categories)
            if (const auto answer = answerOf(attribute, category.id);
                !category.retired && keyOf(keys, attribute.id, answer).empty())
                possible.push_back({{}, attribute.owner, attribute.id, answer});
    }
    std::erase_if(possible, [&](const CategoryKey& each) { return !entry.allows(each); });
    return possible;
}

std::string entryCode(const CategoryKey& answer, const Attribute& attribute)
{
    if (!answer.key.empty())
        return answer.key;
    const auto* category = attribute.findCategory(onlyCategoryOf(answer.value).value());
    return attribute.key + '=' + category->code;
}

void requireUnderstood(const QuickEntry& entry)
{
    for (const auto& part : entry.parts) {
        if (part.reading == QuickEntry::Part::Reading::Ambiguous)
            throw Error(ErrorCode::EntryCodeAmbiguous, {part.text, entry.name});
        if (part.reading != QuickEntry::Part::Reading::Understood)
            throw Error(ErrorCode::EntryCodeUnknown, {part.text, entry.name});
    }
}

AlterId
addEntry(Writer& writer, MapId map, const QuickEntry& entry, const std::optional<PromptId>& prompt)
{
    requireUnderstood(entry);
    const auto alter = nameAlter(writer, map, entry.name);
    if (prompt)
        writer.setPrompt(alter, prompt);
    Placer placer(writer);
    std::map<AttributeId, Choices> chosen;
    for (const auto& part : entry.parts) {
        auto coded = part.answers.front();
        // Several answers may stand one by one in the line.
        if (const auto* choices = std::get_if<Choices>(&coded.value)) {
            auto& all = chosen[coded.attribute];
            for (const auto category : choices->categories())
                all = all.with(category);
            coded.value = all;
        }
        const Subject subject =
            coded.owner == Owner::Alter ? Subject(alter) : Subject(TieKey{map, alter});
        placer.code(subject, coded.attribute, coded.value);
    }
    return alter;
}

}  // namespace alteri
