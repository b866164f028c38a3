// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/tables/rows/text_lines.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
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
        const auto text = textLines(bytes, m_name);
        noteEncoding(m_read, text, m_name);
        for (const auto& each : text.lines) {
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
    /// What the vertices are of that come next.
    enum class Object { Network, Values, Other };

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
        if (word == "*vertices" && words.size() > 1) {
            beginVertices(words);
        } else if (m_part = partOfTies(word); m_part == Part::None) {
            beginObject(line, words);
        } else if (words.size() > 1 && words[1].starts_with(":")) {
            // "*Arcs :2 "trusts"": the second relation.
            m_kind = words.size() > 2 ? words[2] : words[1].substr(1);
            m_relations[words[1].substr(1)] = m_kind;
        }
    }

    void beginObject(std::string_view line, const std::vector<std::string>& words)
    {
        const auto word = inSmallLetters(words.front());
        m_object = word == "*network"                          ? Object::Network
                   : word == "*partition" || word == "*vector" ? Object::Values
                                                               : Object::Other;
        m_called = std::string(trimmed(line.substr(words.front().size())));
        if (m_object == Object::Other)
            m_read.remark(DraftRemark::Kind::PartLeftOut, words.front(), m_called);
        if (m_object != Object::Network)
            return;
        m_relations.clear();
        m_read.graphs.emplace_back();
        graph().name = m_called;
    }

    void beginVertices(const std::vector<std::string>& words)
    {
        const auto count = countIn(words[1]);
        m_vertices += count.value_or(0);
        if (!count || m_vertices > mostVertices)
            throw Error(ErrorCode::ForeignFileInvalid, {m_name, "Pajek", "*Vertices " + words[1]});
        m_part = m_object == Object::Values ? Part::Values : Part::None;
        if (m_object != Object::Network)
            return;
        // Those up to the second number have ties with those behind it only.
        if (words.size() > 2 && countIn(words[2]).value_or(*count) != *count)
            throw Error(ErrorCode::ForeignTwoModes,
                        {m_name, "Pajek", "*Vertices " + words[1] + " " + words[2]});
        if (!graph().nodes.empty())
            m_read.graphs.emplace_back();
        for (std::size_t i = 1; i <= *count; ++i)
            graph().nodeFor(std::to_string(i));
        m_bare.clear();
        m_part = Part::Vertices;
    }

    void readLine(std::string_view line)
    {
        auto words = wordsOf(line);
        dropTimes(words);
        if (words.empty())
            return;
        switch (m_part) {
        case Part::Vertices:
            readVertex(words);
            return;
        case Part::Values:
            readValue(words.front());
            return;
        case Part::Arcs:
        case Part::Edges:
            readEdge(words);
            return;
        case Part::Arcslist:
        case Part::Edgeslist:
            for (std::size_t i = 1; i < words.size(); ++i)
                addEdge(words[0], words[i], {}, m_part == Part::Arcslist);
            return;
        case Part::Matrix:
            ++m_row;
            for (std::size_t i = 0; i < words.size(); ++i)
                readCell(words[i], i + 1);
            return;
        case Part::None:
            return;
        }
    }

    /// A partition or vector follows the vertices of the network before it.
    void readValue(const std::string& word)
    {
        constexpr std::string_view missing = "9999998";
        if (m_read.graphs.empty() || m_row >= graph().nodes.size()) {
            m_read.remark(DraftRemark::Kind::PartLeftOut, m_called.empty() ? "*Vertices" : m_called,
                          word);
            return;
        }
        auto& values = graph().nodes[m_row++].values;
        if (word != missing)
            values[m_called.empty() ? "value" : m_called] = word;
    }

    void readCell(const std::string& word, std::size_t column)
    {
        const auto number = parseNumber(withPoint(word));
        if (!number)
            m_read.remark(DraftRemark::Kind::ValueUnreadable, "*Matrix", word);
        if (number.value_or(0) != 0)
            addEdge(std::to_string(m_row), std::to_string(column), word, true);
    }

    /// When something was so, between square brackets, is nothing that a study has.
    void dropTimes(std::vector<std::string>& words)
    {
        // The second word of a vertex is its label.
        constexpr std::size_t afterLabel = 2;
        const auto begin = std::min(words.size(), m_part == Part::Vertices ? afterLabel : 1);
        const auto first =
            std::find_if(words.begin() + static_cast<std::ptrdiff_t>(begin), words.end(),
                         [](const std::string& word) { return word.starts_with('['); });
        const auto last = std::find_if(first, words.end(),
                                       [](const std::string& word) { return word.ends_with(']'); });
        if (last == words.end())
            return;
        m_read.remark(DraftRemark::Kind::PartLeftOut, "[ ]");
        words.erase(first, last + 1);
    }

    void readEdge(std::vector<std::string>& words)
    {
        auto kind = m_kind;
        // "2: 1 3": of the second relation.
        if (words.front().ends_with(':')) {
            const auto number = words.front().substr(0, words.front().size() - 1);
            const auto known = m_relations.find(number);
            kind = known != m_relations.end() ? known->second : number;
            words.erase(words.begin());
        }
        if (words.size() < 2)
            return;
        std::swap(kind, m_kind);
        addEdge(words[0], words[1], words.size() > 2 ? words[2] : std::string(),
                m_part == Part::Arcs);
        std::swap(kind, m_kind);
    }

    /// A partition by itself has lines of one number that is not the vertex's.
    void requireVertices(std::size_t number)
    {
        if (!m_bare.insert(number).second)
            throw Error(ErrorCode::ForeignFileEmpty, {m_name, "Pajek"});
    }

    void readVertex(const std::vector<std::string>& words)
    {
        const auto number = countIn(words[0]);
        if (words.size() == 1 && number)
            requireVertices(*number);
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
        GraphEdge edge;
        edge.isDirected = arc;
        edge.kind = m_kind;
        // What stands in its place may be how the line is drawn.
        constexpr std::string_view ofNumbers = "0123456789-+.";
        if (const auto number = parseNumber(weight))
            edge.values["weight"] = weight;
        else if (const auto written = withPoint(weight); parseNumber(written))
            edge.values["weight"] = written;
        else if (!weight.empty() && ofNumbers.find(weight.front()) != std::string_view::npos)
            m_read.remark(DraftRemark::Kind::ValueUnreadable, "weight", weight);
        graph().addEdge(from, to, std::move(edge));
    }

    /// A decimal comma cannot be anything else here.
    static std::string withPoint(std::string text)
    {
        std::replace(text.begin(), text.end(), ',', '.');
        return text;
    }

    std::string m_name;
    ForeignGraphs m_read;
    Part m_part = Part::None;
    Object m_object = Object::Network;
    std::size_t m_vertices = 0;                      ///< of all networks
    std::set<std::size_t> m_bare;                    ///< numbers of vertices without anything else
    std::map<std::string, std::string> m_relations;  ///< their names by their numbers
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
