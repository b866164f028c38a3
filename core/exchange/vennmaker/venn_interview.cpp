// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/venn_interview.hpp"

#include "core/error.hpp"
#include "core/exchange/vennmaker/xstream_document.hpp"
#include "core/model/codebook.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

namespace alteri {

namespace {

class InterviewReading {
public:
    InterviewReading(const std::string& xml, const std::string& name)
        : m_document(xml, name)
    {
        m_read.name = name;
    }

    VennInterview read()
    {
        const auto project = m_document.root();
        if (std::string_view(project.name()) != "projekt")
            throw Error(ErrorCode::ForeignFileInvalid,
                        {m_read.name, "VennMaker", std::string(project.name()) + " ?"});
        readHead(project);
        for (const auto& type : elementsOf(m_document.resolved(project.child("attributeTypes"))))
            typeOf(m_document.resolved(type));
        for (const auto& actor : elementsOf(m_document.resolved(project.child("akteure"))))
            addActor(m_document.resolved(actor));
        for (const auto& network : project.children("netzwerk"))
            addMap(m_document.resolved(network));
        if (const auto ego = project.child("ego"))
            if (const auto found = m_actors.find(m_document.resolved(ego)); found != m_actors.end())
                m_read.ego = found->second;
        // Actors have relations to each other: all are known now.
        for (const auto& [node, actor] : m_actorNodes)
            readActor(node, actor);
        return std::move(m_read);
    }

private:
    void readHead(const pugi::xml_node& project)
    {
        m_read.notes = childText(project, "metaInformation");
        m_read.height = parseNumber(childText(project, "viewAreaHeight")).value_or(m_read.height);
        m_read.ratio = parseNumber(childText(project, "viewAreaRatio")).value_or(m_read.ratio);
        m_read.isEncrypted = childText(project, "encodeFlag") == "true";
        for (const auto& element : project.child("cryptoElementsToSave").children())
            if (m_read.salt.empty())
                m_read.salt = childText(element, "salt");
        const auto directions = m_document.resolved(project.child("isDirectedAttributeCollection"));
        for (const auto& entry : directions.children("entry"))
            m_read.groups[childText(entry, "string")] = childText(entry, "boolean") == "true";
    }

    std::size_t typeOf(const pugi::xml_node& node)
    {
        const auto known = m_types.find(node);
        if (known != m_types.end())
            return known->second;
        VennType type{childText(node, "label"), childText(node, "type"),
                      childText(node, "scope") != "PROJECT"};
        type.question = childText(node, "question");
        type.description = childText(node, "description");
        for (const auto& value : node.child("predefinedValues").children("string"))
            type.values.emplace_back(trimmed(value.child_value()));
        auto& types = m_read.types;
        const auto same = std::find_if(types.begin(), types.end(), [&](const VennType& each) {
            return each.label == type.label && each.group == type.group;
        });
        const auto index = static_cast<std::size_t>(same - types.begin());
        if (same == types.end())
            types.push_back(std::move(type));
        m_types[node] = index;
        return index;
    }

    std::size_t addActor(const pugi::xml_node& node)
    {
        const auto known = m_actors.find(node);
        if (known != m_actors.end())
            return known->second;
        const auto index = m_read.actors.size();
        std::string id = node.attribute("id").value();
        if (id.empty())
            id = childText(node, "id");
        const auto comment = m_document.resolved(node.child("comment"));
        m_read.actors.push_back({id.empty() ? std::to_string(index) : id, childText(node, "name"),
                                 comment.child("content")
                                     ? childText(comment, "content")
                                     : std::string(trimmed(comment.child_value()))});
        m_actors[node] = index;
        m_actorNodes.emplace_back(node, index);
        return index;
    }

    std::optional<std::size_t> typeIn(const pugi::xml_node& node, const char* child)
    {
        const auto type = node.child(child);
        return type ? std::optional(typeOf(m_document.resolved(type))) : std::nullopt;
    }

    void addMap(const pugi::xml_node& node)
    {
        if (m_maps.contains(node))
            return;
        m_maps[node] = m_read.maps.size();
        VennMap map;
        map.title = childText(node, "bezeichnung");
        map.note = childText(node, "metaInformation");
        const auto ground = m_document.resolved(node.child("hintergrund"));
        map.hasPicture = !childText(ground, "filename").empty();
        map.circleType = typeIn(ground, "circleAttribute");
        map.sectorType = typeIn(ground, "sectorAttribute");
        map.symbolType =
            typeIn(m_document.resolved(node.child("actorImageVisualizer")), "attributeType");
        map.sizeType =
            typeIn(m_document.resolved(node.child("actorSizeVisualizer")), "attributeType");
        for (const auto& circle : ground.child("circles").children("string"))
            map.circles.emplace_back(trimmed(circle.child_value()));
        // They are kept from the outside.
        if (childText(ground, "circlesAsc") != "true")
            std::reverse(map.circles.begin(), map.circles.end());
        readSectors(ground, map);
        for (const auto& actor : elementsOf(m_document.resolved(node.child("akteure"))))
            map.actors.push_back(addActor(m_document.resolved(actor)));
        m_read.maps.push_back(std::move(map));
    }

    void readSectors(const pugi::xml_node& ground, VennMap& map)
    {
        double start = 0;
        for (const auto& each : elementsOf(ground.child("sektoren"))) {
            const auto node = m_document.resolved(each);
            VennSector sector{childText(node, "label")};
            sector.width = parseNumber(childText(node, "width")).value_or(0);
            sector.start = parseNumber(childText(node, "off")).value_or(start);
            start = sector.start + sector.width;
            sector.colour = colourOf(m_document.resolved(node.child("sectorColor")));
            if (sector.width > 0)
                map.sectors.push_back(std::move(sector));
        }
    }

    static std::string colourOf(const pugi::xml_node& node)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string text = "#";
        for (const char* part : {"red", "green", "blue"}) {
            const auto value = parseNumber(childText(node, part));
            constexpr double most = 255;
            if (!value || *value < 0 || *value > most)
                return {};
            const auto byte = static_cast<unsigned>(*value);
            text += {digits[byte >> 4U], digits[byte & 15U]};
        }
        return text;
    }

    /// The map that an entry of an actor's or a relation's lists is about, and what it says.
    struct Entry {
        VennMap* map = nullptr;
        pugi::xml_node content;
    };

    std::vector<Entry> entriesOf(const pugi::xml_node& list)
    {
        std::vector<Entry> entries;
        for (const auto& entry : m_document.resolved(list).children("entry")) {
            const auto parts = elementsOf(entry);
            if (parts.size() != 2)
                continue;
            const auto map = m_maps.find(m_document.resolved(parts[0]));
            // Maps that were deleted are still remembered in some places.
            if (map != m_maps.end())
                entries.push_back({&m_read.maps[map->second], m_document.resolved(parts[1])});
        }
        return entries;
    }

    VennValues valuesIn(const pugi::xml_node& map)
    {
        VennValues values;
        for (const auto& entry : map.children("entry")) {
            const auto parts = elementsOf(entry);
            if (parts.size() != 2)
                continue;
            const auto type = typeOf(m_document.resolved(parts[0]));
            const auto value = m_document.resolved(parts[1]);
            const auto text = std::string(trimmed(value.child_value()));
            if (std::string_view(value.name()) != "null" && !text.empty())
                values[type] = text;
        }
        return values;
    }

    void readActor(const pugi::xml_node& node, std::size_t actor)
    {
        for (const auto& [map, point] : entriesOf(node.child("locations"))) {
            const auto x = parseNumber(childText(point, "x"));
            const auto y = parseNumber(childText(point, "y"));
            if (x && y)
                map->points[actor] = {*x, *y};
        }
        for (const auto& [map, values] : entriesOf(node.child("attributes")))
            if (auto read = valuesIn(values); !read.empty())
                map->values[actor] = std::move(read);
        for (const auto& [map, relations] : entriesOf(node.child("relations")))
            for (const auto& relation : elementsOf(relations))
                addRelation(*map, m_document.resolved(relation), actor);
    }

    void addRelation(VennMap& map, const pugi::xml_node& node, std::size_t from)
    {
        const auto other = m_actors.find(m_document.resolved(node.child("akteur")));
        if (other == m_actors.end()) {
            ++m_read.lostRelations;
            return;
        }
        VennRelation relation{from, other->second, childText(node, "attributeCollectorValue")};
        if (relation.group.empty())
            relation.group = "STANDARDRELATION";
        m_read.groups.emplace(relation.group, false);
        relation.note = childText(m_document.resolved(node.child("comment")), "content");
        for (const auto& [ofMap, values] : entriesOf(node.child("attributes")))
            if (ofMap == &map)
                relation.values = valuesIn(values);
        map.relations.push_back(std::move(relation));
    }

    XstreamDocument m_document;
    VennInterview m_read;
    std::map<pugi::xml_node, std::size_t> m_types;
    std::map<pugi::xml_node, std::size_t> m_actors;
    std::vector<std::pair<pugi::xml_node, std::size_t>> m_actorNodes;  ///< in order
    std::map<pugi::xml_node, std::size_t> m_maps;
};

}  // namespace

VennInterview readVennInterview(const std::string& xml, const std::string& name)
{
    return InterviewReading(xml, name).read();
}

}  // namespace alteri
