// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/graphs/graph_draft.hpp"
#include "core/exchange/tables/text_lines.hpp"
#include "core/model/codebook.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t mostNodes = 20'000;

/// A DL file is a header of words in any order, then data. Blanks, line ends, commas and signs of
/// equality part words; a colon ends `labels`, `data` and the like.
class DlReading {
public:
    DlReading(std::string name, std::string_view bytes)
        : m_name(std::move(name))
    {
        auto lines = textLines(bytes, m_name);
        m_lines.assign(lines.begin(), lines.end());
    }

    ForeignGraphs read()
    {
        readHeader();
        if (m_count == 0)
            fail("n ?");
        m_read.graphs.emplace_back();
        if (!m_isEmbedded)
            for (std::size_t i = 0; i < m_count; ++i) {
                auto& node = graph().nodes[graph().nodeFor(std::to_string(i + 1))];
                if (i < m_labels.size())
                    node.label = m_labels[i];
            }
        if (m_format == "edgelist1")
            readEdges();
        else if (m_format == "nodelist1" || m_format == "nodelist1b")
            readNodes();
        else if (m_format == "fullmatrix" || m_format == "upperhalf" || m_format == "lowerhalf")
            readMatrices();
        else
            fail(m_format + " ?");
        return std::move(m_read);
    }

private:
    [[noreturn]] void fail(const std::string& detail) const
    {
        throw Error(ErrorCode::ForeignFileInvalid, {m_name, "UCINET DL", detail});
    }

    ForeignGraph& graph() { return m_read.graphs.front(); }

    /// Up to `data:`; what follows on its line is data.
    void readHeader()
    {
        std::deque<std::string> words;
        bool isFirst = true;
        while (!m_lines.empty()) {
            auto line = std::move(m_lines.front());
            m_lines.pop_front();
            if (isFirst && beginsWith(trimmed(line), "dl"))
                line.erase(0, line.find_first_of("dD") + 2);
            isFirst = false;
            const auto small = inSmallLetters(line);
            const auto data = small.find("data:");
            const auto head = line.substr(0, data);
            auto found = wordsOf(head, ",=");
            words.insert(words.end(), found.begin(), found.end());
            if (data != std::string::npos) {
                const auto rest = line.substr(data + 5);
                if (!trimmed(rest).empty())
                    m_lines.push_front(rest);
                takeHeader(words);
                return;
            }
        }
        fail("data: ?");
    }

    void takeHeader(std::deque<std::string>& words)
    {
        std::string before;
        while (!words.empty()) {
            const auto word = inSmallLetters(words.front());
            words.pop_front();
            if (word == "n" || word == "nr" || word == "nc")
                m_count = numberFrom(words);
            else if (word == "nm")
                m_matrices = numberFrom(words);
            else if (word == "format")
                m_format = words.empty() ? m_format : inSmallLetters(words.front());
            else if (word == "diagonal")
                m_hasDiagonal = words.empty() || !beginsWith(words.front(), "absent");
            else if (word.starts_with("embedded"))
                m_isEmbedded = true;
            else if (word == "labels:" || word == "labels")
                takeLabels(words, before);
            before = word;
        }
    }

    std::size_t numberFrom(std::deque<std::string>& words)
    {
        const auto count = words.empty() ? std::nullopt : countIn(words.front());
        if (!count || *count == 0 || *count > mostNodes)
            fail(words.empty() ? "n ?" : "n = " + words.front());
        words.pop_front();
        return *count;
    }

    /// Labels of rows come first; those of columns are the same, those of matrices kinds of ties.
    /// @param whose the word before: "row", "column", "matrix" or another one
    void takeLabels(std::deque<std::string>& words, const std::string& whose)
    {
        if (!words.empty() && beginsWith(words.front(), "embedded")) {
            m_isEmbedded = true;
            words.pop_front();
            return;
        }
        std::vector<std::string> columns;
        const bool isOfMatrices = whose == "matrix";
        auto& into = isOfMatrices ? m_matrixLabels : whose == "column" ? columns : m_labels;
        const auto most = isOfMatrices ? m_matrices : m_count;
        while (!words.empty() && into.size() < most) {
            const auto small = inSmallLetters(words.front());
            if (small == "labels:" || small == "row" || small == "column" || small == "matrix")
                break;
            into.push_back(std::move(words.front()));
            words.pop_front();
        }
    }

    std::string idOf(const std::string& word)
    {
        if (m_isEmbedded) {
            graph().nodeFor(word);
            return word;
        }
        const auto number = countIn(word);
        if (!number) {
            const auto label = std::find(m_labels.begin(), m_labels.end(), word);
            if (label != m_labels.end())
                return std::to_string(label - m_labels.begin() + 1);
        }
        return word;
    }

    void add(const std::string& from,
             const std::string& to,
             const std::string& value,
             std::size_t matrix)
    {
        GraphEdge edge;
        edge.isDirected = true;
        if (matrix < m_matrixLabels.size())
            edge.kind = m_matrixLabels[matrix];
        else if (m_matrices > 1)
            edge.kind = std::to_string(matrix + 1);
        if (!value.empty() && value != "1")
            edge.values["weight"] = value;
        graph().addEdge(from, to, std::move(edge));
    }

    void readEdges()
    {
        std::size_t matrix = 0;
        for (const auto& line : m_lines) {
            const auto words = wordsOf(line, ",");
            if (!words.empty() && words.front() == "!")
                ++matrix;
            if (words.size() < 2)
                continue;
            const auto from = idOf(words[0]);
            const auto to = idOf(words[1]);
            const auto value = words.size() > 2 ? words[2] : std::string();
            if (value.empty() || parseNumber(value).value_or(1) != 0)
                add(from, to, value, matrix);
        }
    }

    void readNodes()
    {
        std::size_t row = 0;
        for (const auto& line : m_lines) {
            const auto words = wordsOf(line, ",");
            if (words.empty())
                continue;
            const bool isCounted = m_format == "nodelist1b";
            const auto from = isCounted ? std::to_string(++row) : idOf(words[0]);
            for (std::size_t i = 1; i < words.size(); ++i)
                add(from, idOf(words[i]), {}, 0);
        }
    }

    /// Numbers row by row, wherever lines end. Labels that are embedded head the columns and rows.
    void readMatrices()
    {
        std::deque<std::string> words;
        for (const auto& line : m_lines) {
            const auto found = wordsOf(line, ",");
            words.insert(words.end(), found.begin(), found.end());
        }
        std::vector<std::string> ids;
        ids.reserve(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            ids.push_back(m_isEmbedded ? taken(words) : std::to_string(i + 1));
            graph().nodeFor(ids.back());
        }
        for (std::size_t matrix = 0; matrix < m_matrices; ++matrix)
            for (std::size_t row = 0; row < m_count; ++row) {
                if (m_isEmbedded)
                    taken(words);
                readRow(words, ids, row, matrix);
            }
    }

    void readRow(std::deque<std::string>& words,
                 const std::vector<std::string>& ids,
                 std::size_t row,
                 std::size_t matrix)
    {
        const std::size_t first = m_format == "upperhalf" ? row : 0;
        const std::size_t last = m_format == "lowerhalf" ? row + 1 : m_count;
        for (auto column = first; column < last; ++column) {
            if (column == row && !m_hasDiagonal)
                continue;
            const auto value = taken(words);
            // Nothing stands on the diagonal but, in some programs, ones.
            if (column == row || parseNumber(value).value_or(0) == 0)
                continue;
            add(ids[row], ids[column], value, matrix);
            if (m_format != "fullmatrix")
                add(ids[column], ids[row], value, matrix);
        }
    }

    std::string taken(std::deque<std::string>& words) const
    {
        while (!words.empty() && words.front() == "!")
            words.pop_front();
        if (words.empty())
            fail("data ?");
        auto word = std::move(words.front());
        words.pop_front();
        return word;
    }

    std::string m_name;
    std::deque<std::string> m_lines;
    std::size_t m_count = 0;
    std::size_t m_matrices = 1;
    std::string m_format = "fullmatrix";
    bool m_hasDiagonal = true;
    bool m_isEmbedded = false;
    std::vector<std::string> m_labels;
    std::vector<std::string> m_matrixLabels;
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
            if (edge.source < edge.target) {
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
