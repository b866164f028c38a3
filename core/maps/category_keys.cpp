// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/category_keys.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<MissingReason, std::string_view>, 4> missingSigns{
    {{MissingReason::DoesNotKnow, "?"},
     {MissingReason::Refused, "!"},
     {MissingReason::DoesNotApply, "/"},
     {MissingReason::NotAsked, "_"}}};

constexpr char none = '\0';
constexpr std::size_t letterCount = 26;

bool hasKeys(const Attribute& attribute)
{
    return attribute.isOfPartner() && isKeyed(attribute);
}

/// The letters of a text as numbers from 0 on; those outside of the Latin alphabet are left out.
std::vector<int> lettersOf(const std::string& text)
{
    std::vector<int> letters;
    for (const char each : text)
        if (each >= 'a' && each <= 'z')
            letters.push_back(each - 'a');
        else if (each >= 'A' && each <= 'Z')
            letters.push_back(each - 'A');
    return letters;
}

/// One answer that wants a letter, and the letters of its words in the order of its wishes.
struct Wish {
    const Attribute* attribute = nullptr;
    Value value;
    std::vector<int> letters;
    std::string chosen{};    ///< what the study wants
    bool isRetired = false;  ///< wants it for nobody: letters that are known must not move on
};

class KeyRing {
public:
    KeyRing(const Codebook& codebook, const std::vector<MapDesign>& designs)
        : m_designs(designs)
    {
        for (const auto& attribute : codebook.attributes)
            if (hasKeys(attribute))
                m_attributes.push_back(&attribute);
    }

    std::vector<CategoryKey> run()
    {
        addLevels();
        for (const auto& design : m_designs)
            addBadges(design);
        auto wishes = this->wishes();
        grant(wishes, [this](const Wish& wish) { return chosenLetter(wish); });
        grant(wishes, [this](const Wish& wish) { return firstLetter(wish); });
        grant(wishes, [this](const Wish& wish) { return ownLetter(wish, 'a'); });
        std::erase_if(wishes, [](const Wish& wish) { return wish.isRetired; });
        grant(wishes, [this](const Wish& wish) { return freeLetter(wish, 'a'); });
        grant(wishes, [this](const Wish& wish) {
            return wish.attribute->kind() == AnswerKind::YesNo ? none : freeLetter(wish, 'A');
        });
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
        if (key.size() == 1)
            m_isTaken[static_cast<unsigned char>(key.front())] = true;
    }

    void addIfAny(const std::string& key, const Attribute& attribute, const Value& value)
    {
        if (!key.empty())
            add(key, attribute, value);
    }

    /// What the study chose, unless another has it, as in copies that were merged.
    std::string chosenOr(const Category& category, const std::string& other) const
    {
        return category.letter.empty() || m_taken.contains(category.letter) ? other
                                                                            : category.letter;
    }

    // Asked for every letter of every category of a long codebook.
    bool isFree(char key) const { return !m_isTaken[static_cast<unsigned char>(key)]; }

    void addLevels()
    {
        for (const auto& design : m_designs)
            if (const auto* rings = find(design.ringAttribute)) {
                int number = 0;
                for (const auto level : design.levels) {
                    const auto* category = rings->findCategory(level);
                    const auto digit = ++number <= 9 ? std::to_string(number) : std::string();
                    if (category != nullptr && !category->retired)
                        addIfAny(chosenOr(*category, digit), *rings, level);
                }
                m_done.insert(rings->id);
                return;
            }
    }

    static std::string signFor(const Category& category)
    {
        return category.symbol == "plus"    ? "+"
               : category.symbol == "minus" ? "-"
               : category.symbol == "none"  ? "0"
                                            : "";
    }

    void addBadges(const MapDesign& design)
    {
        const auto* badges = find(design.badgeAttribute);
        if (badges == nullptr || !badges->choosesOne())
            return;
        std::set<std::string> signs;
        for (const auto& category : badges->categories)
            signs.insert(signFor(category));
        const bool areFree = std::none_of(signs.begin(), signs.end(),
                                          [&](const auto& sign) { return m_taken.contains(sign); });
        if (signs.empty() || signs.contains("") || signs.size() != badges->categories.size()
            || !areFree)
            return;
        // From the best to the worst, as people say it.
        for (const auto* sign : {"+", "0", "-"})
            for (const auto& category : badges->categories)
                if (signFor(category) == sign && !category.retired)
                    add(chosenOr(category, sign), *badges, category.id);
        m_done.insert(badges->id);
    }

    std::vector<Wish> wishes() const
    {
        std::vector<Wish> wishes;
        for (const auto* attribute : m_attributes) {
            if (m_done.contains(attribute->id))
                continue;
            if (attribute->kind() == AnswerKind::YesNo)
                wishes.push_back({attribute, 1.0, lettersOf(attribute->key + attribute->label),
                                  attribute->letter});
            for (const auto& category : attribute->categories)
                if (!category.retired || category.letter.empty())
                    wishes.push_back({attribute, answerOf(*attribute, category.id),
                                      lettersOf(category.code + category.label), category.letter,
                                      category.retired});
        }
        return wishes;
    }

    /// Gives letters to those who find one, and leaves the others in the list.
    template <typename Choice>
    void grant(std::vector<Wish>& wishes, const Choice& letterFor)
    {
        std::erase_if(wishes, [&](const Wish& wish) {
            const char letter = letterFor(wish);
            if (letter == none)
                return false;
            if (wish.isRetired) {
                m_isTaken[static_cast<unsigned char>(letter)] = true;
                return true;
            }
            add({letter}, *wish.attribute, wish.value);
            if (wish.attribute->kind() == AnswerKind::YesNo)
                add({static_cast<char>(letter - 'a' + 'A')}, *wish.attribute, 0.0);
            return true;
        });
    }

    /// Nothing where two have chosen the same, as copies may that were merged: the first has it.
    char chosenLetter(const Wish& wish) const
    {
        return wish.chosen.size() == 1 && isFree(wish.chosen.front()) ? wish.chosen.front() : none;
    }

    char firstLetter(const Wish& wish) const
    {
        if (wish.letters.empty())
            return none;
        const char letter = static_cast<char>('a' + wish.letters.front());
        return letter != 'n' && isFree(letter) ? letter : none;
    }

    /// The first letter of the words that nobody has.
    /// @param first letter of the alphabet wanted: small letters or capitals
    char ownLetter(const Wish& wish, char first) const { return freeAmong(wish.letters, first); }

    /// The same, and else the first of the alphabet.
    char freeLetter(const Wish& wish, char first) const
    {
        auto wanted = wish.letters;
        for (int i = 0; i < static_cast<int>(letterCount); ++i)
            wanted.push_back(i);
        return freeAmong(wanted, first);
    }

    char freeAmong(const std::vector<int>& wanted, char first) const
    {
        for (const int each : wanted) {
            const char letter = static_cast<char>(first + each);
            // N begins a name.
            if (letter != 'n' && letter != 'N' && isFree(letter))
                return letter;
        }
        return none;
    }

    /// The keys of one attribute side by side and in the order of its answers; rings and badges,
    /// which have one of their own, come first.
    std::vector<CategoryKey> inOrderOfCodebook()
    {
        std::map<AttributeId, std::size_t> order;
        for (const auto& key : m_keys)
            if (m_done.contains(key.attribute))
                order.emplace(key.attribute, order.size());
        for (const auto* attribute : m_attributes)
            order.emplace(attribute->id, order.size());
        const auto placeOf = [&](const CategoryKey& key) {
            std::size_t place = 0;
            if (const auto category = onlyCategoryOf(key.value);
                category && !m_done.contains(key.attribute)) {
                const auto* attribute = find(key.attribute);
                while (attribute->categories[place].id != *category)
                    ++place;
            }
            return std::pair(order.at(key.attribute), place);
        };
        std::stable_sort(m_keys.begin(), m_keys.end(),
                         [&](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
        return std::move(m_keys);
    }

    const std::vector<MapDesign>& m_designs;
    std::vector<const Attribute*> m_attributes;
    std::vector<CategoryKey> m_keys;
    std::set<std::string> m_taken;
    std::array<bool, 256> m_isTaken{};
    std::set<AttributeId> m_done;  ///< those with digits and signs
};

}  // namespace

std::vector<CategoryKey> categoryKeys(const Codebook& codebook,
                                      const std::vector<MapDesign>& designs)
{
    return KeyRing(codebook, designs).run();
}

bool isKeyed(const Attribute& attribute)
{
    // Of a longer list the first would take letters that are missed elsewhere.
    return attribute.kind() == AnswerKind::YesNo
           || (attribute.hasCategories() && attribute.categories.size() <= letterCount);
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

std::string_view signOf(MissingReason reason)
{
    const auto* found = std::find_if(missingSigns.begin(), missingSigns.end(),
                                     [&](const auto& each) { return each.first == reason; });
    return found->second;
}

std::optional<MissingReason> missingReasonOf(std::string_view sign)
{
    const auto* found = std::find_if(missingSigns.begin(), missingSigns.end(),
                                     [&](const auto& each) { return each.second == sign; });
    return found != missingSigns.end() ? std::optional(found->first) : std::nullopt;
}

std::optional<MissingReason> missingReasonOf(std::string_view sign, const Attribute& attribute)
{
    const auto reason = missingReasonOf(sign);
    return reason && attribute.reasons.offers(*reason) ? reason : std::nullopt;
}

}  // namespace alteri
