// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/graphs/dl_header.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/tables/rows/text_lines.hpp"
#include "core/model/codebook.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <utility>

namespace alteri {

namespace {

/// A DL file is a header of words in any order, then data. Blanks, line ends and commas part words.
class DlReading {
public:
    DlReading(std::string name, std::string_view bytes)
        : m_name(std::move(name))
    {
        auto text = textLines(bytes, m_name);
        noteEncoding(m_read, text, m_name);
        m_lines.assign(std::make_move_iterator(text.lines.begin()),
                       std::make_move_iterator(text.lines.end()));
    }

    ForeignGraphs read()
    {
        m_header = takeDlHeader(m_lines, m_name);
        m_read.graphs.emplace_back();
        if (m_header.isEmbedded())
            for (const auto& label : m_header.labels)
                graph().nodeFor(label);
        else
            for (std::size_t i = 0; i < m_header.count; ++i) {
                auto& node = graph().nodes[graph().nodeFor(std::to_string(i + 1))];
                if (i < m_header.labels.size())
                    node.label = m_header.labels[i];
            }
        const auto& format = m_header.format;
        if (format == "edgelist1")
            readEdges();
        else if (format == "nodelist1" || format == "nodelist1b")
            readNodes();
        else if (format == "fullmatrix" || format == "upperhalf" || format == "lowerhalf")
            readMatrices();
        else if (format.ends_with("2"))
            throw Error(ErrorCode::ForeignTwoModes, {m_name, "UCINET DL", format});
        else
            throw Error(ErrorCode::ForeignFileInvalid, {m_name, "UCINET DL", "format = " + format});
        if (const auto found = graph().nodes.size(); found > m_header.count)
            throw Error(ErrorCode::ForeignCountWrong,
                        {m_name, "UCINET DL", "labels", std::to_string(found),
                         std::to_string(m_header.count)});
        dropIfAllAreOne(m_read, weight);
        return std::move(m_read);
    }

private:
    static constexpr const char* weight = "weight";

    /// There are more or fewer than the header says; which of them are wrong cannot be known.
    [[noreturn]] void refuseCount(std::size_t found, std::size_t expected) const
    {
        throw Error(ErrorCode::ForeignCountWrong,
                    {m_name, "UCINET DL", "data", std::to_string(found), std::to_string(expected)});
    }

    ForeignGraph& graph() { return m_read.graphs.front(); }

    std::string kindOf(std::size_t matrix) const
    {
        if (matrix < m_header.matrixLabels.size())
            return m_header.matrixLabels[matrix];
        return m_header.matrices > 1 ? std::to_string(matrix + 1) : std::string();
    }

    std::string idOf(const std::string& word)
    {
        if (m_header.isEmbedded()) {
            graph().nodeFor(word);
            return word;
        }
        if (!countIn(word)) {
            const auto& labels = m_header.labels;
            const auto label = std::find(labels.begin(), labels.end(), word);
            if (label != labels.end())
                return std::to_string(label - labels.begin() + 1);
        }
        return word;
    }

    /// What is neither a number nor 0 says that nobody knows; it is told.
    /// @return whether there is a tie
    bool isTie(const std::string& value, std::size_t matrix)
    {
        const auto number = parseNumber(value);
        if (!number) {
            const auto kind = kindOf(matrix);
            m_read.remark(DraftRemark::Kind::ValueUnreadable, kind.empty() ? "tie" : kind, value);
        }
        return number.value_or(0) != 0;
    }

    void add(const std::string& from,
             const std::string& to,
             const std::string& value,
             std::size_t matrix)
    {
        GraphEdge edge;
        edge.isDirected = true;
        edge.kind = kindOf(matrix);
        edge.values[weight] = value;
        graph().addEdge(from, to, std::move(edge));
    }

    void readEdges()
    {
        std::size_t matrix = 0;
        for (const auto& line : m_lines) {
            const auto words = wordsOf(line, ",");
            if (words.empty())
                continue;
            if (words.front() == "!") {
                ++matrix;
                continue;
            }
            // A comma parts words here, also one that was meant for decimals.
            if (words.size() > 3 || words.size() < 2)
                refuseCount(words.size(), 3);
            const auto from = idOf(words[0]);
            const auto to = idOf(words[1]);
            if (words.size() == 2)
                add(from, to, "1", matrix);
            else if (isTie(words[2], matrix))
                add(from, to, words[2], matrix);
        }
    }

    void readNodes()
    {
        std::size_t row = 0;
        std::size_t matrix = 0;
        for (const auto& line : m_lines) {
            const auto words = wordsOf(line, ",");
            if (words.empty())
                continue;
            if (words.front() == "!") {
                ++matrix;
                row = 0;
                continue;
            }
            // Each row begins with how many follow, in the order of the nodes.
            const bool saysHowMany = m_header.format == "nodelist1b";
            if (const auto many = countIn(words[0]); saysHowMany && many != words.size() - 1)
                refuseCount(words.size() - 1, many.value_or(0));
            const auto from = saysHowMany ? std::to_string(++row) : idOf(words[0]);
            for (std::size_t i = 1; i < words.size(); ++i)
                add(from, idOf(words[i]), "1", matrix);
        }
    }

    /// Numbers row by row, wherever lines end. Labels that are embedded head the columns and rows.
    void readMatrices()
    {
        for (const auto& line : m_lines)
            for (auto& word : wordsOf(line, ","))
                if (word != "!")
                    m_words.push_back(std::move(word));
        const auto expected = wordsExpected();
        if (m_words.size() != expected)
            refuseCount(m_words.size(), expected);
        std::vector<std::string> ids;
        ids.reserve(m_header.count);
        for (std::size_t i = 0; i < m_header.count; ++i) {
            const auto head = m_header.hasColumnLabels ? taken() : std::string();
            ids.push_back(m_header.isEmbedded() ? head : std::to_string(i + 1));
            auto& node = graph().nodes[graph().nodeFor(ids.back())];
            if (m_header.hasColumnLabels && !m_header.isEmbedded() && m_header.labels.empty())
                node.label = head;
        }
        for (std::size_t matrix = 0; matrix < m_header.matrices; ++matrix)
            for (std::size_t row = 0; row < m_header.count; ++row)
                readRow(ids, row, matrix);
    }

    std::size_t wordsExpected() const
    {
        const auto n = m_header.count;
        const auto half = n * (n + 1) / 2;
        const auto ofMatrix = (m_header.format == "fullmatrix" ? n * n : half)
                              - (m_header.hasDiagonal ? 0 : n) + (m_header.hasRowLabels ? n : 0);
        return m_header.matrices * ofMatrix + (m_header.hasColumnLabels ? n : 0);
    }

    void readRow(const std::vector<std::string>& ids, std::size_t row, std::size_t matrix)
    {
        if (m_header.hasRowLabels) {
            auto label = taken();
            auto& node = graph().nodes[graph().nodeFor(ids[row])];
            if (!m_header.isEmbedded() && m_header.labels.empty())
                node.label = std::move(label);
        }
        const bool isFull = m_header.format == "fullmatrix";
        const std::size_t first = m_header.format == "upperhalf" ? row : 0;
        const std::size_t last = m_header.format == "lowerhalf" ? row + 1 : m_header.count;
        for (auto column = first; column < last; ++column) {
            if (column == row && !m_header.hasDiagonal)
                continue;
            const auto value = taken();
            // Nothing stands on the diagonal but, in some programs, ones.
            if (column == row || !isTie(value, matrix))
                continue;
            add(ids[row], ids[column], value, matrix);
            if (!isFull)
                add(ids[column], ids[row], value, matrix);
        }
    }

    std::string taken()
    {
        auto word = std::move(m_words.front());
        m_words.pop_front();
        return word;
    }

    std::string m_name;
    std::deque<std::string> m_lines;
    std::deque<std::string> m_words;
    DlHeader m_header;
    ForeignGraphs m_read;
};

/// UCINET writes each tie without a direction as one there and one back.
void joinMutual(ForeignGraphs& read)
{
    for (auto& graph : read.graphs) {
        std::map<std::pair<std::string, std::pair<std::size_t, std::size_t>>, const GraphEdge*> all;
        for (const auto& edge : graph.edges)
            all[{edge.kind, {edge.source, edge.target}}] = &edge;
        const bool isSymmetric =
            std::all_of(graph.edges.begin(), graph.edges.end(), [&](const GraphEdge& edge) {
                const auto back = all.find({edge.kind, {edge.target, edge.source}});
                return back != all.end() && back->second->values == edge.values;
            });
        if (!isSymmetric)
            continue;
        std::vector<GraphEdge> once;
        for (auto& edge : graph.edges)
            if (edge.source <= edge.target) {
                edge.isDirected = false;
                once.push_back(std::move(edge));
            }
        graph.edges = std::move(once);
    }
}

}  // namespace

bool isUcinetDl(const ForeignFile& file)
{
    for (const auto& line : firstTextLines(file.bytes))
        if (const auto text = trimmed(line); !text.empty())
            return beginsWith(text, "dl")
                   && (text.size() == 2 || text[2] == ' ' || text[2] == '\t' || text[2] == ',');
    return false;
}

StudyDraft readUcinetFiles(std::vector<ForeignFile>&& files, const ForeignOptions& options)
{
    return draftOfGraphs(files, "UCINET DL", options, [](const ForeignFile& file) {
        auto read = DlReading(file.name, file.bytes).read();
        joinMutual(read);
        return read;
    });
}

}  // namespace alteri
