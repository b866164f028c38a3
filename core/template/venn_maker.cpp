// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of VennMaker. They are what XStream makes of the program's objects: the same object
// stands in full where it comes first, and elsewhere as `reference="/root/child[2]/..."`. Where
// that is depends on what else was saved, so that types of attributes and maps are looked for
// everywhere.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/files/zip_archive.hpp"
#include "core/model/text_rules.hpp"
#include "core/template/foreign_template.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Kind = ForeignPart::Kind;

std::string childText(const pugi::xml_node& node, const char* name)
{
    return std::string(trimmed(node.child_value(name)));
}

/// One step of a reference, "akteur[2]".
pugi::xml_node childAt(const pugi::xml_node& node, const std::string& step)
{
    const auto bracket = step.find('[');
    const auto name = step.substr(0, bracket);
    int place = 1;
    if (bracket != std::string::npos)
        std::from_chars(step.data() + bracket + 1, step.data() + step.size(), place);
    for (auto child = node.child(name.c_str()); child; child = child.next_sibling(name.c_str()))
        if (--place == 0)
            return child;
    return {};
}

/// What a reference leads to; the node itself if it is none. References lead to objects, never on.
pugi::xml_node resolved(const pugi::xml_node& node)
{
    const std::string reference = node.attribute("reference").value();
    if (reference.empty())
        return node;
    pugi::xml_node found = node.root();
    std::size_t begin = 1;
    while (found && begin <= reference.size()) {
        const auto end = std::min(reference.find('/', begin), reference.size());
        found = childAt(found, reference.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

/// Collects what a template is made of.
class PartsOfTemplate : public pugi::xml_tree_walker {
public:
    std::vector<pugi::xml_node> types;
    std::vector<pugi::xml_node> networks;
    std::vector<pugi::xml_node> directions;
    bool hasActors = false;
    std::set<std::string> wizards;

    bool for_each(pugi::xml_node& node) override
    {
        if (node.type() != pugi::node_element || node.attribute("reference"))
            return true;
        const std::string name = node.name();
        if (node.child("label") && node.child("type") && node.child("scope"))
            types.push_back(node);
        else if (node.child("hintergrund"))
            networks.push_back(node);
        else if (name == "isDirectedAttributeCollection")
            directions.push_back(node);
        else if (name == "akteur")
            hasActors = true;
        else if (name.find("interview.elements") != std::string::npos)
            wizards.insert(name.substr(name.find_last_of('.') + 1));
        return true;
    }
};

class VennMakerReader {
public:
    explicit VennMakerReader(pugi::xml_document& document) { document.traverse(m_parts); }

    OpenedTemplate read(const std::string& name)
    {
        if (m_parts.types.empty() && m_parts.networks.empty())
            throw Error(ErrorCode::VennMakerInvalid, {name});
        m_building.made().info = {"vennmaker", name, {}};
        m_building.made().language = "en";
        noteRings();
        readKinds();
        for (const auto& type : m_parts.types)
            readType(type);
        for (const auto& network : m_parts.networks)
            readNetwork(network);
        if (m_parts.hasActors)
            m_building.leaveOut(Kind::Data, name);
        for (const auto& each : m_parts.wizards)
            m_building.leaveOut(Kind::Stage, each, each);
        m_building.finish(name);
        return m_building.take();
    }

private:
    static bool isOfActors(const pugi::xml_node& type)
    {
        return childText(type, "type") == "ACTOR";
    }

    /// What rings show is said of the tie here, and in the order of the rings.
    void noteRings()
    {
        for (const auto& network : m_parts.networks)
            if (const auto circles = network.child("hintergrund").child("circleAttribute"))
                m_ofRings.insert(childText(resolved(circles), "label"));
    }

    void readKinds()
    {
        std::map<std::string, bool> directed;
        for (const auto& each : m_parts.directions)
            for (const auto& entry : each.children("entry"))
                directed[childText(entry, "string")] = childText(entry, "boolean") == "true";
        for (const auto& type : m_parts.types)
            if (!isOfActors(type))
                directed.emplace(childText(type, "type"), false);
        for (const auto& [group, isDirected] : directed) {
            TieKind kind;
            kind.directed = isDirected;
            kind.label = group == "STANDARDRELATION" ? "Relation" : group;
            m_building.addKind(std::move(kind), group == "STANDARDRELATION" ? "relation" : group);
        }
    }

    void readType(const pugi::xml_node& type)
    {
        const auto label = childText(type, "label");
        if (label.empty() || m_attributes.contains(label))
            return;
        Attribute attribute;
        attribute.label = label;
        attribute.hint = childText(type, "description");
        const bool isOfRings = m_ofRings.contains(label);
        const bool isPerMap = childText(type, "scope") == "NETWORK";
        attribute.owner = !isOfActors(type)       ? Owner::AlterTie
                          : isPerMap || isOfRings ? Owner::Tie
                                                  : Owner::Alter;
        if (isOfActors(type) && isOfRings && !isPerMap)
            m_building.leaveOut(Kind::Interface, label, "PROJECT");
        const auto values = type.child("predefinedValues");
        int number = 0;
        for (const auto& value : values.children("string"))
            ForeignBuilding::addCategory(attribute, std::to_string(++number),
                                         std::string(trimmed(value.child_value())));
        attribute.scale = attribute.categories.empty() ? Scale::Text
                          : isOfRings                  ? Scale::Ordinal
                                                       : Scale::Nominal;
        const auto question = childText(type, "question");
        attribute.question = question;
        const auto place = m_building.add(std::move(attribute), label);
        const auto& added = m_building.made().codebook.attributes[place];
        m_attributes[label] = added.id;
        if (!question.empty() && added.isOfPartner())
            m_building.addPrompt(question, added.id);
    }

    const Attribute* attributeOf(const pugi::xml_node& reference) const
    {
        const auto known = m_attributes.find(childText(resolved(reference), "label"));
        return known != m_attributes.end() ? m_building.made().codebook.find(known->second)
                                           : nullptr;
    }

    void readNetwork(const pugi::xml_node& network)
    {
        const auto ground = network.child("hintergrund");
        MapDesign design;
        design.title = childText(network, "bezeichnung");
        if (design.title.empty())
            design.title = "Network map";
        if (!childText(ground, "filename").empty())
            m_building.leaveOut(Kind::MapPicture, design.title);
        readCircles(ground, design);
        readSectors(ground, design);
        m_building.addDesign(std::move(design));
    }

    void readCircles(const pugi::xml_node& ground, MapDesign& design)
    {
        std::vector<std::string> circles;
        for (const auto& circle : ground.child("circles").children("string"))
            circles.emplace_back(trimmed(circle.child_value()));
        // They are kept from the outside.
        if (childText(ground, "circlesAsc") != "true")
            std::reverse(circles.begin(), circles.end());
        if (circles.size() > mostCircles) {
            m_building.leaveOut(Kind::Interface, design.title, "circles");
            circles.resize(mostCircles);
        }
        bindRings(circles, attributeOf(ground.child("circleAttribute")), design);
    }

    void readSectors(const pugi::xml_node& ground, MapDesign& design)
    {
        std::vector<MapDesign::FreeSector> sectors;
        for (const auto& sector : ground.child("sektoren").children()) {
            const auto width = parseNumber(sector.child_value("width"));
            sectors.push_back({childText(sector, "label"), width && *width > 0 ? *width : 1});
        }
        bindSectors(std::move(sectors), attributeOf(ground.child("sectorAttribute")), design);
    }

    PartsOfTemplate m_parts;
    ForeignBuilding m_building;
    std::set<std::string> m_ofRings;
    std::map<std::string, AttributeId> m_attributes;
};

}  // namespace

OpenedTemplate readVennMaker(std::string bytes, const std::string& name)
{
    constexpr auto most = 64 * mebibyte;
    if (ZipArchive::isArchive(bytes)) {
        const ZipArchive archive(std::move(bytes), name);
        const auto& names = archive.names();
        const auto found = std::find_if(names.begin(), names.end(), [](const std::string& part) {
            return part.ends_with(".venn") || part.ends_with(".vmt");
        });
        if (found == names.end())
            throw Error(ErrorCode::ArchivePartMissing, {name, "*.venn"});
        bytes = archive.read(*found, most);
    }
    pugi::xml_document document;
    // Nothing is expanded but the five entities that XML itself has: document types are skipped.
    const auto result =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!result)
        throw Error(ErrorCode::VennMakerInvalid, {result.description()});
    return VennMakerReader(document).read(name);
}

}  // namespace alteri
