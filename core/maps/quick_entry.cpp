// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/quick_entry.hpp"

#include "core/error.hpp"
#include "core/maps/placing.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>

namespace alteri {

namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::string lower(std::string text)
{
    for (auto& each : text)
        if (each >= 'A' && each <= 'Z')
            each = static_cast<char>(each - 'A' + 'a');
    return text;
}

class EntryParser {
public:
    EntryParser(const Codebook& codebook, const MapDesign& design)
        : m_codebook(codebook)
        , m_keys(categoryKeys(codebook, design))
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
            if (const auto text = trimmed(piece); !text.empty())
                addPiece(text, entry.parts);
        return entry;
    }

private:
    using Parts = std::vector<QuickEntry::Part>;

    void addPiece(const std::string& text, Parts& parts)
    {
        auto whole = read(text);
        if (whole.reading != QuickEntry::Part::Reading::Unknown || text.size() == 1) {
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
        if (!takeAll(letters, parts))
            take(std::move(whole), parts);
    }

    /// Takes all of them if all are understood, and none otherwise.
    bool takeAll(const std::vector<std::string>& texts, Parts& parts)
    {
        const auto answered = m_answered;
        Parts added;
        for (const auto& text : texts) {
            auto part = read(text);
            if (part.reading != QuickEntry::Part::Reading::Understood) {
                m_answered = answered;
                return false;
            }
            take(std::move(part), added);
        }
        parts.insert(parts.end(), added.begin(), added.end());
        return true;
    }

    void take(QuickEntry::Part part, Parts& parts)
    {
        if (part.reading == QuickEntry::Part::Reading::Understood)
            m_answered.insert(part.categories.front().attribute);
        parts.push_back(std::move(part));
    }

    QuickEntry::Part read(const std::string& text) const
    {
        using Reading = QuickEntry::Part::Reading;
        const auto wanted = lower(text);
        const auto begins = [&](const std::string& whole) {
            return lower(whole).starts_with(wanted);
        };
        const auto isCode = find([&](const Category& each) { return lower(each.code) == wanted; });
        // The same number may be a code of several scales: the first one that is still open.
        if (!isCode.empty())
            return {text, Reading::Understood, {isCode.front()}};
        auto found = find([&](const Category& each) { return begins(each.code); });
        const bool isWritten = found.size() == 1 && !isCapitalFor(text, found.front());
        for (const auto& key : m_keys)
            if (!isWritten && key.key == text && !m_answered.contains(key.attribute))
                return {text, Reading::Understood, {key}};
        if (found.empty())
            found = find([&](const Category& each) { return begins(each.label); });
        const auto reading = found.empty()       ? Reading::Unknown
                             : found.size() == 1 ? Reading::Understood
                                                 : Reading::Ambiguous;
        return {text, reading, std::move(found)};
    }

    /// Whether a text is a capital letter while the code of the category begins with a small one.
    bool isCapitalFor(const std::string& text, const CategoryKey& found) const
    {
        const auto* attribute = m_codebook.find(found.attribute);
        const auto* id = std::get_if<CategoryId>(&found.value);
        const auto* category =
            attribute != nullptr && id != nullptr ? attribute->findCategory(*id) : nullptr;
        return category != nullptr && text.size() == 1 && text.front() >= 'A' && text.front() <= 'Z'
               && !category->code.starts_with(text);
    }

    std::vector<CategoryKey> find(const std::function<bool(const Category&)>& matches) const
    {
        std::vector<CategoryKey> found;
        for (const auto& attribute : m_codebook.attributes) {
            if (attribute.owner != Owner::Alter && attribute.owner != Owner::Tie)
                continue;
            if (m_answered.contains(attribute.id))
                continue;
            for (const auto& category : attribute.categories)
                if (matches(category))
                    found.push_back({keyOf(m_keys, attribute.id, category.id), attribute.owner,
                                     attribute.id, category.id});
        }
        return found;
    }

    const Codebook& m_codebook;
    std::vector<CategoryKey> m_keys;
    std::set<AttributeId> m_answered;
};

}  // namespace

bool QuickEntry::isUnderstood() const
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const Part& part) { return part.reading == Part::Reading::Understood; });
}

QuickEntry parseEntry(const std::string& line, const Codebook& codebook, const MapDesign& design)
{
    return EntryParser(codebook, design).parse(line);
}

void requireUnderstood(const QuickEntry& entry)
{
    for (const auto& part : entry.parts) {
        if (part.reading == QuickEntry::Part::Reading::Unknown)
            throw Error(ErrorCode::EntryCodeUnknown, {part.text, entry.name});
        if (part.reading == QuickEntry::Part::Reading::Ambiguous)
            throw Error(ErrorCode::EntryCodeAmbiguous, {part.text, entry.name});
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
    for (const auto& part : entry.parts) {
        const auto& coded = part.categories.front();
        const Subject subject =
            coded.owner == Owner::Alter ? Subject(alter) : Subject(TieKey{map, alter});
        placer.code(subject, coded.attribute, coded.value);
    }
    return alter;
}

}  // namespace alteri
