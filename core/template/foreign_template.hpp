// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template_file.hpp"
#include "core/template/template_ids.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// Builds a template from what another program has: ids, keys that formulas can name, and a list of
/// what has no counterpart.
class ForeignBuilding {
public:
    ForeignBuilding() = default;
    /// Goes on with a template that was built before.
    explicit ForeignBuilding(OpenedTemplate begun);

    OpenedTemplate take() { return std::move(m_opened); }

    StudyTemplate& made() { return m_opened.made; }
    const StudyTemplate& made() const { return m_opened.made; }
    void leaveOut(ForeignPart::Kind kind, const std::string& name, const std::string& detail = {});

    /// Adds an attribute; its key is made from `name`, and told if it had to be another one.
    /// @return its place among those of the codebook
    std::size_t add(Attribute attribute, const std::string& name);
    /// Adds a category at the end of an attribute, with a code of its own.
    static void
    addCategory(Attribute& attribute, const std::string& code, const std::string& label);
    /// The same to an attribute of the codebook.
    CategoryId
    addCategory(AttributeId attribute, const std::string& code, const std::string& label);
    TieKindId addKind(TieKind kind, const std::string& name);
    PromptId addPrompt(const std::string& text, const std::optional<AttributeId>& attribute);
    DesignId addDesign(MapDesign design);
    /// Adds a step at the end of the guide.
    void addStep(GuideStep step);
    /// Adds a map where there is none.
    void finish(const std::string& titleOfMap);

private:
    OpenedTemplate m_opened;
    TemplateIds m_ids;
};

/// @return null if no category is called so
const Category* labelled(const Attribute& attribute, const std::string& label);

/// The most circles that a map has.
inline constexpr std::size_t mostCircles = 8;

/// Gives a map circles, from the inside: levels of the attribute if it is one of ties and has them
/// all, else circles with titles only.
/// @param circles at most mostCircles; none leave the map as it is
void bindRings(const std::vector<std::string>& circles,
               const Attribute* attribute,
               MapDesign& design);

/// Gives a map sectors: categories of the attribute if it has them all, else sectors with titles
/// only.
void bindSectors(std::vector<MapDesign::FreeSector> sectors,
                 const Attribute* attribute,
                 MapDesign& design);

/// Reads a protocol of Network Canvas, from `protocol.json` of its archive or by itself. Stages
/// become questions, node variables attributes of alteri, edge types kinds of ties.
/// @throws Error{ProtocolTooOld} its schemaVersion is below 7; Error{ProtocolInvalid}, and what
///         ZipArchive throws
OpenedTemplate readNetCanvas(std::string bytes, const std::string& name);

/// Reads a template of VennMaker: XML as XStream writes it, as such (`.vmt`) or in the archive of a
/// project. Types of attributes become attributes, groups of relations kinds of ties, circles and
/// sectors a map. Actors and relations are left out.
/// @throws Error{VennMakerInvalid}, and what ZipArchive throws
OpenedTemplate readVennMaker(std::string bytes, const std::string& name);

}  // namespace alteri
