// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"

#include "core/error.hpp"
#include "core/exchange/draft/answer_conversion.hpp"
#include "core/exchange/draft/attribute_guess.hpp"
#include "core/exchange/graphs/graph_components.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/template/foreign_template.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

using Remark = DraftRemark::Kind;

/// An ego network of a graph, and what it is called.
struct GraphNetwork {
    const ForeignGraph* graph = nullptr;
    EgoComponent part;
    std::string code;
};

/// Attributes for columns of one owner, made when all values are known.
class GraphQuestions {
public:
    GraphQuestions(Owner owner, ForeignBuilding& building, StudyDraft& draft)
        : m_owner(owner)
        , m_building(building)
        , m_draft(draft)
    {
    }

    void note(const GraphValues& values)
    {
        for (const auto& [column, value] : values) {
            if (!m_values.contains(column))
                m_columns.push_back(column);
            m_values[column].push_back(value);
        }
    }

    void make()
    {
        for (const auto& column : m_columns) {
            const auto place =
                m_building.add(guessedAttribute(m_owner, column, m_values[column]), column);
            m_ids[column] = m_building.made().codebook.attributes[place].id;
        }
    }

    Answers answersIn(const GraphValues& values) const
    {
        Answers answers;
        for (const auto& [column, text] : values) {
            const auto& about = *m_building.made().codebook.find(m_ids.at(column));
            if (auto value = answerFrom(text, about))
                answers.emplace(about.id, std::move(*value));
            else
                m_draft.remark(Remark::ValueUnreadable, column, text);
        }
        return answers;
    }

private:
    Owner m_owner;
    ForeignBuilding& m_building;
    StudyDraft& m_draft;
    std::vector<std::string> m_columns;
    std::map<std::string, std::vector<std::string>> m_values;
    std::map<std::string, AttributeId> m_ids;
};

class GraphDrafting {
public:
    GraphDrafting(std::vector<GraphNetwork> networks, StudyDraft draft)
        : m_networks(std::move(networks))
        , m_draft(std::move(draft))
        , m_ofEgos(Owner::Ego, m_building, m_draft)
        , m_ofAlteri(Owner::Alter, m_building, m_draft)
        , m_ofEgoTies(Owner::Tie, m_building, m_draft)
        , m_ofAlterTies(Owner::AlterTie, m_building, m_draft)
    {
    }

    StudyDraft make(const std::string& title)
    {
        m_building.made().info = {"graph", title, {}};
        m_building.made().language = "en";
        for (const auto& network : m_networks)
            note(network);
        makeKinds();
        for (auto* questions : {&m_ofEgos, &m_ofAlteri, &m_ofEgoTies, &m_ofAlterTies})
            questions->make();
        makeMarks();
        for (const auto& network : m_networks)
            addNetwork(network);
        m_building.finish("Network map");
        m_draft.design = m_building.take().made;
        return std::move(m_draft);
    }

private:
    static bool touches(const GraphEdge& edge, const std::optional<std::size_t>& ego)
    {
        return ego && (edge.source == *ego || edge.target == *ego);
    }

    void note(const GraphNetwork& network)
    {
        const auto& ego = network.part.ego;
        m_ofEgos.note(network.graph->values);
        for (const auto node : network.part.nodes)
            (ego == node ? m_ofEgos : m_ofAlteri).note(network.graph->nodes[node].values);
        for (const auto index : network.part.edges) {
            const auto& edge = network.graph->edges[index];
            if (touches(edge, ego)) {
                m_ofEgoTies.note(edge.values);
                m_egoKinds.insert(edge.kind);
                continue;
            }
            m_ofAlterTies.note(edge.values);
            auto& directions = m_directions[edge.kind];
            (edge.isDirected ? directions.first : directions.second) = true;
        }
    }

    /// A kind for ties with a direction, and one for those without, where both are called the same.
    void makeKinds()
    {
        if (m_directions.empty())
            m_directions[{}] = {false, true};
        for (const auto& [name, has] : m_directions)
            for (const bool directed : {false, true}) {
                if (!(directed ? has.first : has.second))
                    continue;
                TieKind kind;
                kind.directed = directed;
                const std::string plain = name.empty() ? "tie" : name;
                const auto called = directed && has.second ? plain + " (directed)" : plain;
                kind.label = called;
                m_kinds[{name, directed}] = m_building.made().codebook.tieKinds.size();
                m_building.addKind(std::move(kind), called);
            }
    }

    /// Where ego has ties of several kinds, which of them it has to whom.
    void makeMarks()
    {
        if (m_egoKinds.size() < 2)
            return;
        for (const auto& kind : m_egoKinds) {
            Attribute attribute;
            attribute.owner = Owner::Tie;
            attribute.scale = Scale::YesNo;
            attribute.label = kind.empty() ? "tie" : kind;
            const auto label = attribute.label;
            const auto place = m_building.add(std::move(attribute), label);
            m_marks[kind] = m_building.made().codebook.attributes[place].id;
        }
    }

    void addNetwork(const GraphNetwork& network)
    {
        const auto& graph = *network.graph;
        DraftEgo ego;
        ego.code = network.code;
        auto values = graph.values;
        if (network.part.ego) {
            const auto& node = graph.nodes[*network.part.ego];
            ego.name = node.label;
            values.insert(node.values.begin(), node.values.end());
        }
        ego.answers = m_ofEgos.answersIn(values);
        DraftMap map;
        std::map<std::size_t, std::size_t> places;
        for (const auto node : network.part.nodes) {
            if (network.part.ego == node)
                continue;
            const auto& read = graph.nodes[node];
            places[node] = ego.alteri.size();
            map.ties.push_back({ego.alteri.size()});
            ego.alteri.push_back({read.id, read.label, {}, m_ofAlteri.answersIn(read.values)});
        }
        addPoints(network, places, map);
        for (const auto edge : network.part.edges)
            addEdge(network, graph.edges[edge], places, map);
        m_known.clear();
        ego.maps.push_back(std::move(map));
        m_draft.egos.push_back(std::move(ego));
    }

    /// Around ego, or around the middle of all; the farthest stands on the outer circle.
    static void addPoints(const GraphNetwork& network,
                          const std::map<std::size_t, std::size_t>& places,
                          DraftMap& map)
    {
        const auto& nodes = network.graph->nodes;
        std::pair<double, double> middle{0, 0};
        double count = 0;
        for (const auto node : network.part.nodes)
            if (const auto& point = nodes[node].point) {
                middle.first += point->first;
                middle.second += point->second;
                ++count;
            }
        if (count == 0)
            return;
        middle = {middle.first / count, middle.second / count};
        if (network.part.ego && nodes[*network.part.ego].point)
            middle = *nodes[*network.part.ego].point;
        double farthest = 0;
        for (const auto node : network.part.nodes)
            if (const auto& point = nodes[node].point)
                farthest = std::max(farthest, std::hypot(point->first - middle.first,
                                                         point->second - middle.second));
        if (!(farthest > 0) || !std::isfinite(farthest))
            return;
        for (const auto& [node, tie] : places)
            if (const auto& point = nodes[node].point)
                map.ties[tie].place = placeOf({(point->first - middle.first) / farthest,
                                               (point->second - middle.second) / farthest});
    }

    void addEdge(const GraphNetwork& network,
                 const GraphEdge& edge,
                 const std::map<std::size_t, std::size_t>& places,
                 DraftMap& map)
    {
        const auto kindName = edge.kind.empty() ? std::string("tie") : edge.kind;
        const bool isOfEgo = touches(edge, network.part.ego);
        const auto other = network.part.ego == edge.source ? edge.target : edge.source;
        if (edge.source == edge.target) {
            m_draft.remark(Remark::TieToItself, kindName);
            return;
        }
        if (isOfEgo) {
            if (edge.isDirected && edge.target == network.part.ego)
                m_draft.remark(Remark::TieTowardsEgo, kindName);
            auto& tie = map.ties[places.at(other)];
            merge(tie.answers, m_ofEgoTies.answersIn(edge.values));
            if (const auto mark = m_marks.find(edge.kind); mark != m_marks.end())
                tie.answers[mark->second] = 1.0;
            return;
        }
        const auto source = places.at(edge.source);
        const auto target = places.at(edge.target);
        const auto kind = m_kinds.at({edge.kind, edge.isDirected});
        const auto ends = edge.isDirected
                              ? std::pair(source, target)
                              : std::pair(std::min(source, target), std::max(source, target));
        const auto [known, isNew] =
            m_known.emplace(std::tuple(kind, ends.first, ends.second), map.alterTies.size());
        auto answers = m_ofAlterTies.answersIn(edge.values);
        if (isNew) {
            map.alterTies.push_back({kind, source, target, std::move(answers)});
        } else {
            m_draft.remark(Remark::TieRepeated, kindName);
            merge(map.alterTies[known->second].answers, answers);
        }
    }

    void merge(Answers& into, const Answers& from)
    {
        for (const auto& [attribute, value] : from)
            if (const auto [known, isNew] = into.emplace(attribute, value);
                !isNew && known->second != value)
                m_draft.remark(Remark::TieAnswersDiffer,
                               m_building.made().codebook.find(attribute)->label);
    }

    std::vector<GraphNetwork> m_networks;
    StudyDraft m_draft;
    ForeignBuilding m_building;
    GraphQuestions m_ofEgos;
    GraphQuestions m_ofAlteri;
    GraphQuestions m_ofEgoTies;
    GraphQuestions m_ofAlterTies;
    std::map<std::string, std::pair<bool, bool>> m_directions;  ///< has directed, undirected ones
    std::map<std::pair<std::string, bool>, std::size_t> m_kinds;
    std::set<std::string> m_egoKinds;
    std::map<std::string, AttributeId> m_marks;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, std::size_t> m_known;
};

GraphEgo chosenEgo(const std::vector<std::pair<std::string, ForeignGraphs>>& files,
                   const std::string& format,
                   const ForeignOptions& options)
{
    const bool isMarked = std::any_of(files.begin(), files.end(), [](const auto& file) {
        const auto& graphs = file.second.graphs;
        return std::any_of(graphs.begin(), graphs.end(), [](const ForeignGraph& graph) {
            return std::any_of(graph.nodes.begin(), graph.nodes.end(), &isMarkedAsEgo);
        });
    });
    if (options.ego == GraphEgo::Attribute && !isMarked)
        throw Error(ErrorCode::ForeignFileInvalid, {files.front().first, format, "is_ego ?"});
    return options.ego.value_or(isMarked ? GraphEgo::Attribute : GraphEgo::Absent);
}

/// The networks of several files as one draft: each with the code that its ego is known by.
class GraphGathering {
public:
    GraphGathering(GraphEgo chosen, bool isOneFile)
        : m_chosen(chosen)
        , m_isOneFile(isOneFile)
    {
    }

    void take(const std::string& name, const ForeignGraphs& read)
    {
        for (const auto& graph : read.graphs)
            if (!graph.nodes.empty())
                take(graph, graph.name.empty() ? name : graph.name);
        for (const auto& [kind, about, detail, count] : read.remarks)
            m_draft.remark(kind, about, detail);
        for (const auto& column : read.booleans)
            m_draft.remark(Remark::MissingBooleans, column);
    }

    std::vector<GraphNetwork> networks() { return std::move(m_networks); }
    StudyDraft draft() { return std::move(m_draft); }

private:
    void take(const ForeignGraph& graph, const std::string& called)
    {
        auto parts = egoComponents(graph, m_chosen);
        const bool isSplit = parts.size() > 1;
        if (isSplit)
            m_draft.remark(Remark::ComponentsSplit, called, std::to_string(parts.size()));
        for (auto& part : parts) {
            const auto* ego = part.ego ? &graph.nodes[*part.ego] : nullptr;
            const auto code = codeFor(ego, called, isSplit);
            if (ego != nullptr)
                m_draft.remark(Remark::EgoFound, code, ego->label.empty() ? ego->id : ego->label);
            else
                m_draft.remark(Remark::EgoAbsent, code);
            m_networks.push_back({&graph, std::move(part), code});
        }
        for (std::size_t i = 0; i < graph.lostEdges; ++i)
            m_draft.remark(Remark::TieToNobody, called);
    }

    /// Ego goes by its own id, where it is a node.
    template <class Node>
    std::string codeFor(const Node* ego, const std::string& called, bool isSplit)
    {
        const bool hasOwn = ego != nullptr && (isSplit || m_isOneFile) && !ego->id.empty();
        const auto wanted = hasOwn ? ego->id : called;
        auto code = wanted;
        for (int number = 2; !m_codes.insert(code).second; ++number)
            code = wanted + "_" + std::to_string(number);
        return code;
    }

    GraphEgo m_chosen;
    bool m_isOneFile;
    StudyDraft m_draft;
    std::vector<GraphNetwork> m_networks;
    std::set<std::string> m_codes;
};

}  // namespace

StudyDraft draftOfGraphs(const std::vector<ForeignFile>& sources,
                         const std::string& format,
                         const ForeignOptions& options,
                         const std::function<ForeignGraphs(const ForeignFile&)>& read)
{
    std::vector<std::pair<std::string, ForeignGraphs>> files;
    files.reserve(sources.size());
    for (const auto& source : sources)
        files.emplace_back(stemOf(source.name), read(source));
    GraphGathering gathering(chosenEgo(files, format, options), files.size() == 1);
    for (const auto& [name, graphs] : files)
        gathering.take(name, graphs);
    auto networks = gathering.networks();
    if (networks.empty())
        throw Error(ErrorCode::ForeignFileEmpty, {files.front().first, format});
    return GraphDrafting(std::move(networks), gathering.draft()).make(files.front().first);
}

}  // namespace alteri
