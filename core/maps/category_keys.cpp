// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/category_keys.hpp"

#include <algorithm>
#include <set>

namespace alteri {

namespace {

class KeyRing {
public:
    KeyRing(const Codebook& codebook, const MapDesign& design)
        : m_design(design)
    {
        for (const auto& attribute : codebook.attributes)
            if (attribute.hasCategories()
                && (attribute.owner == Owner::Alter || attribute.owner == Owner::Tie))
                m_attributes.push_back(&attribute);
    }

    std::vector<CategoryKey> run()
    {
        addLevels();
        addBadges();
        addDigits();
        for (const auto* attribute : m_attributes)
            if (!m_done.contains(attribute->id))
                addLetters(*attribute);
        return std::move(m_keys);
    }

private:
    const Attribute* find(const std::optional<AttributeId>& id) const
    {
        const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
                                        [&](const auto* each) { return id == each->id; });
        return found != m_attributes.end() && !m_done.contains((*found)->id) ? *found : nullptr;
    }

    void add(const std::string& key, const Attribute& attribute, CategoryId category)
    {
        m_keys.push_back({key, attribute.owner, attribute.id, category});
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
        if (signs.contains("") || signs.size() != badges->categories.size())
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
        if (chosen == nullptr || chosen->categories.size() > 9)
            return;
        int number = 0;
        for (const auto& category : chosen->categories)
            add(std::to_string(++number), *chosen, category.id);
        m_done.insert(chosen->id);
    }

    void addLetters(const Attribute& attribute)
    {
        for (const auto& category : attribute.categories)
            if (const auto key = letterFor(category); !key.empty())
                add(key, attribute, category.id);
    }

    /// The first letter that is free: of the code, of the label, of the alphabet, of the capitals.
    std::string letterFor(const Category& category) const
    {
        const std::string alphabet = "abcdefghijklmopqrstuvwxyz";
        const std::string capitals = "ABCDEFGHIJKLMOPQRSTUVWXYZ";
        auto wanted = category.code;
        wanted.append(category.label).append(alphabet).append(capitals);
        for (char letter : wanted) {
            const bool isCapital = letter >= 'A' && letter <= 'Z';
            if (isCapital && m_taken.size() < alphabet.size())
                letter = static_cast<char>(letter - 'A' + 'a');
            const bool isLetter =
                alphabet.find(letter) != std::string::npos || (isCapital && letter != 'N');
            if (isLetter && !m_taken.contains(std::string(1, letter)))
                return {letter};
        }
        return {};
    }

    const MapDesign& m_design;
    std::vector<const Attribute*> m_attributes;
    std::vector<CategoryKey> m_keys;
    std::set<std::string> m_taken;
    std::set<AttributeId> m_done;
};

}  // namespace

std::vector<CategoryKey> categoryKeys(const Codebook& codebook, const MapDesign& design)
{
    return KeyRing(codebook, design).run();
}

std::string keyOf(const std::vector<CategoryKey>& keys, CategoryId category)
{
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const auto& each) { return each.category == category; });
    return found != keys.end() ? found->key : std::string();
}

const CategoryKey* findKey(const std::vector<CategoryKey>& keys, std::string_view key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto& each) { return each.key == key; });
    return found != keys.end() ? &*found : nullptr;
}

}  // namespace alteri
