// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/quick_entry.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// Reads the codes of one line, each as an answer to an attribute of alter or tie that is open.
class AnswerReading {
public:
    AnswerReading(const Codebook& codebook, const std::vector<CategoryKey>& keys);

    /// What a code means, by the rules of parseEntry(), without splitting it.
    QuickEntry::Part read(const std::string& text) const;
    /// From now on the attribute has its answer; of several answers others may follow.
    void take(const CategoryKey& answer);

private:
    using Part = QuickEntry::Part;
    using Attributes = std::vector<const Attribute*>;

    Part readKey(const std::string& text) const;
    Part readAlone(const std::string& text) const;
    std::vector<CategoryKey> fitting(const std::string& text) const;
    std::vector<CategoryKey>
    openCategories(const std::function<bool(const Attribute&, const Category&)>& matches) const;
    Part readWithName(const std::string& text, const std::string& name) const;
    Part
    readFor(const Attribute& attribute, const std::string& text, const std::string& answer) const;
    std::vector<CategoryKey> yesAndNoFor(const Attribute& attribute,
                                         const std::string& answer) const;
    Part readSeveral(const Attribute& attribute,
                     const std::string& text,
                     const std::string& answer) const;
    std::vector<CategoryKey> categoriesFor(const Attribute& attribute,
                                           const std::string& answer) const;
    Part partFor(const std::string& text, std::vector<CategoryKey> answers) const;
    Attributes named(const std::string& name) const;
    Attributes open(const std::function<bool(const Attribute&)>& matches) const;
    bool hasDigits(const Attribute& attribute) const;
    CategoryKey answerOf(const Attribute& attribute, const Value& value) const;

    // Not references: a line is read once more where its letters turn out to be no codes.
    const Codebook* m_codebook;
    const std::vector<CategoryKey>* m_keys;
    std::set<AttributeId> m_answered;
    std::set<AttributeId> m_begun;  ///< those of several answers that have some
};

}  // namespace alteri
