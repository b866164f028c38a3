// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/tables/text_lines.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <utility>

namespace alteri {

namespace {

/// More vertices than this a file does not have whose lines do not name them.
constexpr std::size_t mostVertices = 1'000'000;

class PajekReading {
public:
    explicit PajekReading(std::string name)
        : m_name(std::move(name))
    {
    }

    ForeignGraphs read(std::string_view bytes)
    {
        for (const auto& each : textLines(bytes, m_name)) {
            const auto line = trimmed(each);
            if (line.empty() || line.front() == '%')
                continue;
            if (line.front() == '*')
                begin(line);
            else
                readLine(line);
        }
        return std::move(m_read);
    }

private:
    enum class Part { None, Vertices, Arcs, Edges, Arcslist, Edgeslist, Matrix, Values };

    ForeignGraph& graph()
    {
        if (m_read.graphs.empty())
            m_read.graphs.emplace_back();
        return m_read.graphs.back();
    }

    static Part partOfTies(std::string_view word)
    {
        using Named = std::pair<std::string_view, Part>;
        for (const auto& [name, part] :
             {Named("*arcs", Part::Arcs), Named("*edges", Part::Edges),
              Named("*arcslist", Part::Arcslist), Named("*edgeslist", Part::Edgeslist),
              Named("*matrix", Part::Matrix)})
            if (word == name)
                return part;
        return Part::None;
    }

    void begin(std::string_view line)
    {
        const auto words = wordsOf(line);
        const auto word = inSmallLetters(words.front());
        m_kind.clear();
        m_row = 0;
        if (word == "*network" || word == "*partition" || word == "*vector") {
            m_isNetwork = word == "*network";
            m_called = std::string(trimmed(line.substr(words.front().size())));
            if (m_isNetwork) {
                m_read.graphs.emplace_back();
                graph().name = m_called;
            }
            m_part = Part::None;
        } else if (word == "*vertices" && words.size() > 1) {
            beginVertices(words[1]);
        } else {
            m_part = partOfTies(word);
            // "*Arcs :2 "trusts"": the second relation.
            if (words.size() > 1 && words[1].starts_with(":"))
                m_kind = words.size() > 2 ? words[2] : words[1].substr(1);
        }
    }

    void beginVertices(const std::string& word)
    {
        const auto count = countIn(word);
        if (!count || *count > mostVertices)
            throw Error(ErrorCode::ForeignFileInvalid, {m_name, "Pajek", "*Vertices " + word});
        if (!m_isNetwork) {
            m_part = Part::Values;
            return;
        }
        if (!graph().nodes.empty())
            m_read.graphs.emplace_back();
        for (std::size_t i = 1; i <= *count; ++i)
            graph().nodeFor(std::to_string(i));
        m_part = Part::Vertices;
    }

    void readLine(std::string_view line)
    {
        const auto words = wordsOf(line);
        switch (m_part) {
        case Part::Vertices:
            readVertex(words);
            return;
        case Part::Values:
            // A partition or vector follows the vertices of the network before it.
            if (!m_read.graphs.empty() && m_row < graph().nodes.size())
                graph().nodes[m_row++].values[m_called.empty() ? "value" : m_called] =
                    words.front();
            return;
        case Part::Arcs:
        case Part::Edges:
            if (words.size() >= 2)
                addEdge(words[0], words[1], words.size() > 2 ? words[2] : std::string(),
                        m_part == Part::Arcs);
            return;
        case Part::Arcslist:
        case Part::Edgeslist:
            for (std::size_t i = 1; i < words.size(); ++i)
                addEdge(words[0], words[i], {}, m_part == Part::Arcslist);
            return;
        case Part::Matrix:
            ++m_row;
            for (std::size_t i = 0; i < words.size(); ++i)
                if (parseNumber(words[i]).value_or(0) != 0)
                    addEdge(std::to_string(m_row), std::to_string(i + 1), words[i], true);
            return;
        case Part::None:
            return;
        }
    }

    void readVertex(const std::vector<std::string>& words)
    {
        const auto number = countIn(words[0]);
        if (!number || *number < 1 || *number > graph().nodes.size())
            throw Error(ErrorCode::ForeignFileInvalid, {m_name, "Pajek", words[0] + " ?"});
        auto& node = graph().nodes[*number - 1];
        if (words.size() > 1)
            node.label = words[1];
        const auto x = words.size() > 3 ? parseNumber(words[2]) : std::nullopt;
        const auto y = words.size() > 3 ? parseNumber(words[3]) : std::nullopt;
        if (x && y)
            node.point = {*x, *y};
    }

    void
    addEdge(const std::string& from, const std::string& to, const std::string& weight, bool arc)
    {
        // Older files mark the end of a relation's list with a minus.
        GraphEdge edge;
        edge.isDirected = arc;
        edge.kind = m_kind;
        if (parseNumber(weight))
            edge.values["weight"] = weight;
        graph().addEdge(from, to, std::move(edge));
    }

    std::string m_name;
    ForeignGraphs m_read;
    Part m_part = Part::None;
    bool m_isNetwork = true;
    std::string m_called;
    std::string m_kind;
    std::size_t m_row = 0;
};

}  // namespace

bool isPajek(const ForeignFile& file)
{
    for (const auto& line : firstTextLines(file.bytes)) {
        const auto text = trimmed(line);
        if (text.empty() || text.front() == '%')
            continue;
        return beginsWith(text, "*vertices") || beginsWith(text, "*network");
    }
    return false;
}

StudyDraft readPajekFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "Pajek", options, [](const ForeignFile& file) {
        return PajekReading(file.name).read(file.bytes);
    });
}

}  // namespace alteri
