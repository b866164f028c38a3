// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/category_keys.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

bool hasKeys(const Attribute& attribute)
{
    return (attribute.owner == Owner::Alter || attribute.owner == Owner::Tie)
           && (attribute.hasCategories() || attribute.scale == Scale::YesNo);
}

class KeyRing {
public:
    KeyRing(const Codebook& codebook, const MapDesign& design)
        : m_design(design)
    {
        for (const auto& attribute : codebook.attributes)
            if (hasKeys(attribute))
                m_attributes.push_back(&attribute);
    }

    std::vector<CategoryKey> run()
    {
        addLevels();
        addBadges();
        addDigits();
        std::vector<const Attribute*> rest;
        for (const auto* attribute : m_attributes)
            if (!m_done.contains(attribute->id))
                rest.push_back(attribute);
        for (const auto* attribute : rest)
            addSmallLetters(*attribute);
        for (const auto* attribute : rest)
            addCapitals(*attribute);
        return inOrderOfCodebook();
    }

private:
    const Attribute* find(const std::optional<AttributeId>& id) const
    {
        const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
                                        [&](const auto* each) { return id == each->id; });
        return found != m_attributes.end() && !m_done.contains((*found)->id) ? *found : nullptr;
    }

    void add(const std::string& key, const Attribute& attribute, const Value& value)
    {
        m_keys.push_back({key, attribute.owner, attribute.id, value});
        m_taken.insert(key);
    }

    void addLevels()
    {
        const auto* rings = find(m_design.ringAttribute);
        if (rings == nullptr)
            return;
        int number = 0;
        for (const auto level : m_design.levels)
            if (++number <= 9)
                add("Ctrl+" + std::to_string(number), *rings, level);
        m_done.insert(rings->id);
    }

    void addBadges()
    {
        const auto* badges = find(m_design.badgeAttribute);
        if (badges == nullptr)
            return;
        const auto signOf = [](const Category& category) -> std::string {
            return category.symbol == "plus"    ? "+"
                   : category.symbol == "minus" ? "-"
                   : category.symbol == "none"  ? "0"
                                                : "";
        };
        std::set<std::string> signs;
        for (const auto& category : badges->categories)
            signs.insert(signOf(category));
        if (signs.empty() || signs.contains("") || signs.size() != badges->categories.size())
            return;
        // From the best to the worst, as people say it.
        for (const auto* sign : {"+", "0", "-"})
            for (const auto& category : badges->categories)
                if (signOf(category) == sign)
                    add(sign, *badges, category.id);
        m_done.insert(badges->id);
    }

    void addDigits()
    {
        const Attribute* chosen = find(m_design.symbolAttribute);
        if (chosen == nullptr)
            chosen = find(m_design.colourAttribute);
        if (chosen == nullptr || !chosen->hasCategories() || chosen->categories.size() > 9)
            return;
        int number = 0;
        for (const auto& category : chosen->categories)
            add(std::to_string(++number), *chosen, category.id);
        m_done.insert(chosen->id);
    }

    void addSmallLetters(const Attribute& attribute)
    {
        if (attribute.scale == Scale::YesNo) {
            const char letter = freeLetter(attribute.key + attribute.label, 'a');
            if (letter == none)
                return;
            add({letter}, attribute, 1.0);
            add({capital(letter)}, attribute, 0.0);
        }
        for (const auto& category : attribute.categories)
            if (const char letter = freeLetter(category.code + category.label, 'a'); letter != none)
                add({letter}, attribute, category.id);
            else
                m_left.insert(category.id);
    }

    void addCapitals(const Attribute& attribute)
    {
        for (const auto& category : attribute.categories)
            if (m_left.contains(category.id))
                if (const char letter = freeLetter(category.code + category.label, 'A');
                    letter != none)
                    add({letter}, attribute, category.id);
    }

    static char capital(char letter) { return static_cast<char>(letter - 'a' + 'A'); }

    /// The first letter of the words, then of the alphabet, that nobody has; `none` if all are
    /// taken.
    /// @param first letter of the alphabet wanted: small letters or capitals
    char freeLetter(const std::string& words, char first) const
    {
        constexpr int letters = 26;
        std::vector<int> wanted;
        for (const char letter : words) {
            if (letter >= 'a' && letter <= 'z')
                wanted.push_back(letter - 'a');
            else if (letter >= 'A' && letter <= 'Z')
                wanted.push_back(letter - 'A');
        }
        for (int i = 0; i < letters; ++i)
            wanted.push_back(i);
        for (const int each : wanted) {
            const char letter = static_cast<char>(first + each);
            // N begins a name.
            if (letter != 'n' && letter != 'N' && !m_taken.contains(std::string(1, letter)))
                return letter;
        }
        return none;
    }

    /// The keys of one attribute side by side, as they are shown.
    std::vector<CategoryKey> inOrderOfCodebook()
    {
        std::map<AttributeId, std::size_t> order;
        for (const auto& key : m_keys)
            order.emplace(key.attribute, order.size());
        std::stable_sort(m_keys.begin(), m_keys.end(), [&](const auto& a, const auto& b) {
            return order.at(a.attribute) < order.at(b.attribute);
        });
        return std::move(m_keys);
    }

    static constexpr char none = '\0';

    const MapDesign& m_design;
    std::vector<const Attribute*> m_attributes;
    std::vector<CategoryKey> m_keys;
    std::set<std::string> m_taken;
    std::set<AttributeId> m_done;
    std::set<CategoryId> m_left;  ///< without a small letter
};

}  // namespace

std::vector<CategoryKey> categoryKeys(const Codebook& codebook, const MapDesign& design)
{
    return KeyRing(codebook, design).run();
}

std::string keyOf(const std::vector<CategoryKey>& keys, AttributeId attribute, const Value& value)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const auto& each) {
        return each.attribute == attribute && each.value == value;
    });
    return found != keys.end() ? found->key : std::string();
}

const CategoryKey* findKey(const std::vector<CategoryKey>& keys, std::string_view key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto& each) { return each.key == key; });
    return found != keys.end() ? &*found : nullptr;
}

}  // namespace alteri
