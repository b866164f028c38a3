// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/draft/study_draft.hpp"
#include "core/store/tables/writer.hpp"

#include <map>
#include <optional>
#include <vector>

namespace alteri {

/// What the attributes, kinds of ties and designs of a draft are in a study; what it lacks is made.
class CodebookMatching {
public:
    CodebookMatching(Writer& writer, const StudyDraft& draft, DraftReport& report);

    /// Of the study, for one of the draft.
    const Attribute& attribute(AttributeId theirs) const { return m_ours.at(theirs); }
    const TieKind& kind(std::size_t theirs) const { return m_kinds.at(theirs); }
    /// @param theirs nothing: the one that new maps of the study get
    const MapDesign& design(const std::optional<std::size_t>& theirs) const;
    /// The answer that the study keeps.
    /// @return nothing if its attribute does not allow it
    std::optional<Value> answer(AttributeId theirs, const Value& value) const;
    /// The study's category for one of the draft's.
    /// @return nothing if its attribute has none like it
    std::optional<CategoryId> category(AttributeId theirs, CategoryId category) const;
    const Attribute& theirs(AttributeId id) const { return *m_theirs.at(id); }

private:
    void matchAttribute(const Attribute& theirs);
    void addCategories(const Attribute& theirs, const Attribute& ours);
    void matchKind(const TieKind& theirs);
    void matchDesigns();
    void matchDesign(std::size_t place, const MapDesign& theirs);
    MapDesign designHere(MapDesign design) const;
    void bind(std::optional<AttributeId>& attribute, bool needsOne) const;
    void addPrompts();

    Writer& m_writer;
    const StudyDraft& m_draft;
    DraftReport& m_report;
    std::map<AttributeId, const Attribute*> m_theirs;
    std::map<AttributeId, Attribute> m_ours;  ///< by the id in the draft
    std::vector<TieKind> m_kinds;
    std::map<std::size_t, MapDesign> m_designs;  ///< by the place in the draft
    std::optional<MapDesign> m_default;
};

}  // namespace alteri
