// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/graphs/graph_lines.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// `*Node data`, `*Node properties` and `*Tie data`, each with a line of columns first.
class VnaReading {
public:
    ForeignGraphs read(std::string_view bytes)
    {
        m_read.graphs.emplace_back();
        for (const auto& each : graphLines(bytes)) {
            const auto line = trimmed(each);
            if (line.empty())
                continue;
            if (line.front() == '*') {
                m_part = inSmallLetters(line);
                m_columns.clear();
                continue;
            }
            const auto words = graphWords(line, ",");
            if (words.empty())
                continue;
            if (m_columns.empty())
                m_columns = words;
            else if (m_part.starts_with("*tie"))
                readTie(words);
            else if (m_part.starts_with("*node"))
                readNode(words);
        }
        return std::move(m_read);
    }

private:
    ForeignGraph& graph() { return m_read.graphs.front(); }

    void readNode(const std::vector<std::string>& words)
    {
        auto& node = graph().nodes[graph().nodeFor(words.front())];
        const bool isLook = m_part.find("properties") != std::string::npos;
        std::optional<double> x;
        std::optional<double> y;
        for (std::size_t i = 1; i < std::min(words.size(), m_columns.size()); ++i) {
            const auto column = inSmallLetters(m_columns[i]);
            if (isLook && column == "x")
                x = parseNumber(words[i]);
            else if (isLook && column == "y")
                y = parseNumber(words[i]);
            else if (isLook && column == "shortlabel")
                node.label = words[i];
            else if (!isLook && !words[i].empty())
                node.values[m_columns[i]] = words[i];
        }
        if (x && y)
            node.point = {*x, *y};
    }

    /// Each column behind the two ends is a kind of tie; 0 is none.
    void readTie(const std::vector<std::string>& words)
    {
        if (words.size() < 2)
            return;
        for (const auto& id : {words[0], words[1]})
            graph().nodeFor(id);
        for (std::size_t i = 2; i < std::min(words.size(), m_columns.size()); ++i) {
            const auto strength = parseNumber(words[i]);
            if (!strength || *strength == 0)
                continue;
            GraphEdge edge;
            edge.isDirected = true;
            edge.kind = m_columns[i];
            if (*strength != 1)
                edge.values["strength"] = words[i];
            graph().addEdge(words[0], words[1], std::move(edge));
        }
        if (m_columns.size() == 2) {
            GraphEdge edge;
            edge.isDirected = true;
            graph().addEdge(words[0], words[1], std::move(edge));
        }
    }

    ForeignGraphs m_read;
    std::string m_part;
    std::vector<std::string> m_columns;
};

}  // namespace

bool isVna(const ForeignFile& file)
{
    constexpr std::size_t head = 4096;
    for (const auto& line : graphLines(std::string_view(file.bytes).substr(0, head)))
        if (const auto text = trimmed(line); !text.empty())
            return beginsWith(text, "*node data") || beginsWith(text, "*node properties")
                   || beginsWith(text, "*tie data");
    return false;
}

StudyDraft readVnaFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "NetDraw VNA", options,
                         [](const ForeignFile& file) { return VnaReading().read(file.bytes); });
}

}  // namespace alteri
