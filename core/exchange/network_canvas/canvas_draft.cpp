// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/network_canvas/canvas_draft.hpp"

#include "core/error.hpp"
#include "core/exchange/network_canvas/canvas_questions.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/model/ascii.hpp"
#include "core/template/foreign_template.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

using Remark = DraftRemark::Kind;

/// What is left of the name of a kind in the name of a file.
std::string inFileName(const std::string& name)
{
    std::string kept;
    for (const char letter : name)
        if (isAsciiLetter(letter) || isAsciiDigit(letter) || letter == '_' || isBeyondAscii(letter))
            kept += letter;
    return kept;
}

class CanvasDrafting {
public:
    CanvasDrafting(const CanvasExport& read, ForeignBuilding building, bool isOfProtocol)
        : m_read(read)
        , m_building(std::move(building))
        , m_ofEgos(Owner::Ego, isOfProtocol, m_building, m_draft)
        , m_ofAlteri(Owner::Alter, isOfProtocol, m_building, m_draft)
        , m_ofTies(Owner::AlterTie, isOfProtocol, m_building, m_draft)
    {
    }

    StudyDraft make()
    {
        // One remark that counts them.
        for (std::size_t i = 0; i < m_read.repeating.size(); ++i)
            m_draft.remark(Remark::TablesRepeating, m_read.repeating.front());
        for (const auto& column : m_read.leftOut)
            m_draft.remark(Remark::ColumnLeftOut, column);
        // Kinds first: their attribute is called the same whether there is a protocol or not.
        makeKinds();
        makeQuestions();
        for (const auto& each : m_read.cases)
            addCase(each);
        for (const auto& node : m_read.nodes)
            addNode(node);
        for (const auto& edge : m_read.edges)
            addEdge(edge);
        m_building.finish("Network map");
        auto opened = m_building.take();
        m_draft.design = std::move(opened.made);
        for (auto& part : opened.leftOut)
            if (part.kind != ForeignPart::Kind::KeyChanged
                && part.kind != ForeignPart::Kind::NodeType)
                m_draft.leftOut.push_back(std::move(part));
        return std::move(m_draft);
    }

private:
    template <class Rows>
    static std::vector<const CanvasValues*> valuesOf(const Rows& rows)
    {
        std::vector<const CanvasValues*> values;
        values.reserve(rows.size());
        for (const auto& row : rows)
            values.push_back(&row.values);
        return values;
    }

    void makeQuestions()
    {
        m_ofEgos.make(m_read.ofCases, valuesOf(m_read.cases));
        m_ofAlteri.make(m_read.ofNodes, valuesOf(m_read.nodes));
        m_ofTies.make(m_read.ofEdges, valuesOf(m_read.edges));
        m_uuidOfEgo = addUuid(Owner::Ego);
        m_uuidOfAlter = addUuid(Owner::Alter);
    }

    /// By which other tables can be joined.
    AttributeId addUuid(Owner owner)
    {
        Attribute attribute;
        attribute.owner = owner;
        attribute.scale = Scale::Text;
        attribute.label = "networkCanvasUUID";
        attribute.expected = false;
        const auto place = m_building.add(std::move(attribute), "networkCanvasUUID");
        return m_building.made().codebook.attributes[place].id;
    }

    /// Kinds of nodes, where there are several, and of edges, as the protocol has them or as the
    /// files do.
    void makeKinds()
    {
        std::vector<std::string> types;
        for (const auto& node : m_read.nodes)
            if (std::find(types.begin(), types.end(), node.type) == types.end())
                types.push_back(node.type);
        const auto* kinds = m_building.made().codebook.find(Owner::Alter, "kind");
        const bool isThere = kinds != nullptr && kinds->label == "Kind";
        if (!isThere && types.size() > 1) {
            Attribute attribute;
            attribute.owner = Owner::Alter;
            attribute.scale = Scale::Nominal;
            attribute.label = "Kind";
            for (const auto& type : types)
                ForeignBuilding::addCategory(attribute, type, type);
            const auto place = m_building.add(std::move(attribute), "kind");
            kinds = &m_building.made().codebook.attributes[place];
        }
        if (isThere || types.size() > 1) {
            m_kindOfNodes = kinds->id;
            std::string all;
            for (const auto& type : types)
                all += (all.empty() ? "" : ", ") + type;
            if (types.size() > 1)
                m_draft.remark(Remark::KindsOfAlteri, kinds->key, all);
        }
        for (const auto& edge : m_read.edges)
            kindOfEdge(edge.type);
    }

    std::size_t kindOfEdge(const std::string& type)
    {
        const auto known = m_kinds.find(type);
        if (known != m_kinds.end())
            return known->second;
        const auto& kinds = m_building.made().codebook.tieKinds;
        const auto same = std::find_if(kinds.begin(), kinds.end(), [&](const TieKind& each) {
            return each.label == type || inFileName(each.label) == inFileName(type);
        });
        const auto place = static_cast<std::size_t>(same - kinds.begin());
        if (same == kinds.end()) {
            TieKind kind;
            kind.label = type.empty() ? "Tie" : type;
            m_building.addKind(std::move(kind), type.empty() ? "tie" : type);
        }
        m_kinds[type] = place;
        return place;
    }

    void addCase(const CanvasCase& each)
    {
        if (m_egos.contains(each.uuid))
            return;
        DraftEgo ego;
        const auto code = each.caseId.empty() ? each.uuid : each.caseId;
        ego.code = code;
        for (int number = 2; !m_codes.insert(ego.code).second; ++number)
            ego.code = code + "_" + std::to_string(number);
        ego.answers = m_ofEgos.answersIn(each.values);
        if (!each.uuid.empty())
            ego.answers[m_uuidOfEgo] = each.uuid;
        if (each.isUnfinished)
            m_draft.remark(Remark::CaseUnfinished, ego.code);
        ego.maps.emplace_back();
        m_egos[each.uuid] = m_draft.egos.size();
        m_draft.egos.push_back(std::move(ego));
    }

    DraftEgo& egoOf(const std::string& uuid)
    {
        // Nodes without a table of egos still belong to somebody.
        if (!m_egos.contains(uuid))
            addCase({uuid, {}});
        return m_draft.egos[m_egos.at(uuid)];
    }

    void addNode(const CanvasNode& node)
    {
        auto& ego = egoOf(node.ego);
        DraftAlter alter;
        const auto code = node.id.empty() ? node.uuid : node.id;
        alter.code = code;
        for (int number = 2; !m_alterCodes.insert({node.ego, alter.code}).second; ++number)
            alter.code = code + "_" + std::to_string(number);
        alter.name = m_ofAlteri.nameIn(node.values);
        alter.answers = m_ofAlteri.answersIn(node.values);
        if (!node.uuid.empty())
            alter.answers[m_uuidOfAlter] = node.uuid;
        if (m_kindOfNodes)
            if (const auto kind = kindOfNode(node.type))
                alter.answers[*m_kindOfNodes] = *kind;
        DraftTie tie;
        tie.alter = ego.alteri.size();
        // The middle of the screen is ego's.
        const double wide = m_read.isOfAlteri ? 1 / writtenCircle : 2;
        if (const auto point = m_ofAlteri.pointIn(node.values))
            tie.place = placeOf({wide * (point->first - 0.5), wide * (point->second - 0.5)});
        for (const auto& name : {node.uuid, node.id})
            if (!name.empty())
                m_nodes.emplace(std::pair(node.ego, name), tie.alter);
        ego.alteri.push_back(std::move(alter));
        ego.maps.front().ties.push_back(std::move(tie));
    }

    std::optional<Value> kindOfNode(const std::string& type)
    {
        if (type.empty())
            return std::nullopt;
        for (const auto& category : m_building.made().codebook.find(*m_kindOfNodes)->categories)
            if (category.label == type || inFileName(category.label) == inFileName(type))
                return category.id;
        return m_building.addCategory(*m_kindOfNodes, type, type);
    }

    void addEdge(const CanvasEdge& edge)
    {
        auto& ego = egoOf(edge.ego);
        const auto source = m_nodes.find({edge.ego, edge.source});
        const auto target = m_nodes.find({edge.ego, edge.target});
        if (source == m_nodes.end() || target == m_nodes.end()) {
            m_draft.remark(Remark::TieToNobody, edge.type);
            return;
        }
        if (source->second == target->second) {
            m_draft.remark(Remark::TieToItself, edge.type);
            return;
        }
        const auto kind = kindOfEdge(edge.type);
        auto& ties = ego.maps.front().alterTies;
        const auto [low, high] = std::minmax(source->second, target->second);
        const auto [place, isNew] =
            m_ties.emplace(std::tuple(edge.ego, kind, low, high), ties.size());
        auto answers = m_ofTies.answersIn(edge.values);
        if (isNew) {
            ties.push_back({kind, source->second, target->second, std::move(answers)});
            return;
        }
        m_draft.remark(Remark::TieRepeated, edge.type);
        auto& before = ties[place->second].answers;
        for (const auto& [attribute, value] : answers)
            if (const auto [known, isFirst] = before.emplace(attribute, value);
                !isFirst && known->second != value)
                m_draft.remark(Remark::TieAnswersDiffer,
                               m_building.made().codebook.find(attribute)->label);
    }

    const CanvasExport& m_read;
    StudyDraft m_draft;
    ForeignBuilding m_building;
    CanvasQuestions m_ofEgos;
    CanvasQuestions m_ofAlteri;
    CanvasQuestions m_ofTies;
    AttributeId m_uuidOfEgo;
    AttributeId m_uuidOfAlter;
    std::optional<AttributeId> m_kindOfNodes;
    std::map<std::string, std::size_t> m_kinds;
    std::map<std::string, std::size_t> m_egos;  ///< by uuid
    std::set<std::string> m_codes;
    std::set<std::pair<std::string, std::string>> m_alterCodes;
    std::map<std::pair<std::string, std::string>, std::size_t> m_nodes;  ///< by ego, uuid or number
    std::map<std::tuple<std::string, std::size_t, std::size_t, std::size_t>, std::size_t> m_ties;
};

/// Kinds with their whole names, which names of files do not have; GraphML does.
void nameKinds(const std::vector<CanvasFile>& graphml, CanvasExport& read)
{
    std::map<std::string, std::string> whole;
    for (const auto& file : graphml) {
        CanvasExport named;
        readCanvasGraphml(file, named);
        for (const auto& node : named.nodes)
            whole[inFileName(node.type)] = node.type;
        for (const auto& edge : named.edges)
            whole[inFileName(edge.type)] = edge.type;
    }
    const auto rename = [&](std::string& type) {
        if (const auto found = whole.find(type); found != whole.end())
            type = found->second;
    };
    for (auto& node : read.nodes)
        rename(node.type);
    for (auto& edge : read.edges)
        rename(edge.type);
}

}  // namespace

StudyDraft draftOf(CanvasFiles files)
{
    CanvasExport read;
    readCanvasTables(files.tables, read);
    const bool hasTables = !read.cases.empty() || !read.nodes.empty();
    if (hasTables)
        nameKinds(files.graphml, read);
    for (const auto& file : files.graphml) {
        if (hasTables)
            read.repeating.push_back(file.first);
        else
            readCanvasGraphml(file, read);
    }
    const bool isOnlyProtocol = files.protocol && files.tables.empty() && files.graphml.empty();
    if (read.cases.empty() && read.nodes.empty() && !isOnlyProtocol)
        throw Error(ErrorCode::ForeignFileEmpty,
                    {files.tables.empty()
                         ? (files.graphml.empty() ? std::string() : files.graphml.front().first)
                         : files.tables.front().first,
                     "Network Canvas"});
    OpenedTemplate begun;
    if (files.protocol)
        begun = readNetCanvas(std::move(files.protocol->second), files.protocol->first);
    else
        begun.made.info = {"network-canvas", read.protocol, {}};
    begun.made.language = "en";
    return CanvasDrafting(read, ForeignBuilding(std::move(begun)), files.protocol.has_value())
        .make();
}

}  // namespace alteri
