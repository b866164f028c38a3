// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/vennmaker/venn_interview.hpp"
#include "core/template/foreign_template.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The codebook that holds the answers of all interviews. Whom an attribute is about depends on who
/// has answers to it, so that all of them are looked through first.
class VennCodebook {
public:
    /// Of a relation, seen from ego.
    enum class Direction { FromEgo, ToEgo };

    VennCodebook(const std::vector<VennInterview>& interviews, StudyDraft& draft);

    /// What became of a type; nothing where it is not about them.
    std::optional<AttributeId> ofEgo(const VennType& type, const VennMap& map) const;
    std::optional<AttributeId> ofPartner(const VennType& type) const;
    std::optional<AttributeId> ofEgoRelation(const VennType& type, Direction direction) const;
    std::optional<AttributeId> ofAlterTie(const VennType& type) const;
    /// That there is a relation of a group with ego, where no answer says so.
    std::optional<AttributeId> markOf(const std::string& group, Direction direction) const;
    std::optional<AttributeId> notes() const { return m_notes; }
    std::optional<AttributeId> tieNotes() const { return m_tieNotes; }
    std::size_t kindOf(const std::string& group) const { return m_kinds.at(group); }
    bool isDirected(const std::string& group) const { return m_directed.at(group); }

    const Attribute& attribute(AttributeId id) const;
    /// The design of a map among those of the draft.
    std::size_t designOf(const VennInterview& interview, const VennMap& map);

    /// The value of an answer; attributes have been made so that each has one.
    Value valueOf(AttributeId id, const std::string& text) const;

    void finish();

private:
    /// A type of one label and group, in all interviews.
    struct Merged {
        VennType type;
        std::vector<std::string> extra{};  ///< values that its own list lacks
        std::map<std::string, std::string> colours{};
        bool isOfRings = false;
        bool isOfSizes = false;
        bool isNumber = true;  ///< all its texts are numbers
        bool hasTexts = false;
        bool ofEgo = false;
        bool egoDiffers = false;  ///< an ego has other answers on other maps
        bool alterDiffers = false;
        bool fromEgo = false;
        bool toEgo = false;
        bool amongAlteri = false;
    };
    using Key = std::pair<std::string, std::string>;  ///< group and label

    static Key keyOf(const VennType& type) { return {type.group, type.label}; }
    Merged& merged(const VennType& type) { return m_merged.at(m_places.at(keyOf(type))); }
    void collectTypes(const VennInterview& interview);
    void noteUses(const VennInterview& interview);
    void noteMap(const VennInterview& interview, const VennMap& map);
    void noteRelation(const VennInterview& interview, const VennRelation& relation);
    void noteValue(Merged& merged, const std::string& text);
    void addAttributes();
    void addOfActors(const Merged& merged);
    void addOfRelations(const Merged& merged);
    void addMarks();
    void addKinds();
    AttributeId add(const Merged& merged, Owner owner, const std::string& label);
    const Attribute* boundTo(const VennInterview& interview,
                             const std::optional<std::size_t>& type) const;

    StudyDraft& m_draft;
    ForeignBuilding m_building;
    std::vector<Merged> m_merged;
    std::map<Key, std::size_t> m_places;
    std::map<std::string, bool> m_directed;  ///< groups
    std::map<std::string, std::size_t> m_kinds;
    std::set<std::string> m_groupsOfAlteri;
    std::set<std::pair<std::string, Direction>> m_unsaid;
    std::set<std::string> m_mapTitles;
    bool m_hasNotes = false;
    bool m_hasTieNotes = false;
    /// By the title of the map where ego has answers of their own on each.
    std::map<std::pair<Key, std::string>, AttributeId> m_ofEgo;
    std::map<Key, AttributeId> m_ofPartner;
    std::map<std::pair<Key, Direction>, AttributeId> m_ofEgoRelation;
    std::map<Key, AttributeId> m_ofAlterTie;
    std::map<std::pair<std::string, Direction>, AttributeId> m_marks;
    std::optional<AttributeId> m_notes;
    std::optional<AttributeId> m_tieNotes;
};

}  // namespace alteri
