// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/dl_header.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/rows/text_lines.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t mostNodes = 20'000;

/// A word of the header, and what it stands with.
struct HeaderWord {
    std::string text;
    std::size_t part = 0;  ///< counts lines, and what commas part in them
};

/// The parts of a line between commas outside quotation marks.
std::vector<std::string_view> partsOfLine(std::string_view line)
{
    std::vector<std::string_view> parts;
    bool isQuoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        isQuoted = isQuoted != (line[at] == '"');
        if (isQuoted || line[at] != ',')
            continue;
        parts.push_back(line.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.push_back(line.substr(begin));
    return parts;
}

std::string formatCalled(std::string word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> shortNames{
        {{"fm", "fullmatrix"},
         {"uh", "upperhalf"},
         {"lh", "lowerhalf"},
         {"el1", "edgelist1"},
         {"nl1", "nodelist1"},
         {"nl1b", "nodelist1b"}}};
    const auto* const found = std::find_if(shortNames.begin(), shortNames.end(),
                                           [&](const auto& each) { return each.first == word; });
    return found != shortNames.end() ? std::string(found->second) : std::move(word);
}

class HeaderReading {
public:
    HeaderReading(std::deque<std::string>& lines, const std::string& file)
        : m_lines(lines)
        , m_file(file)
    {
    }

    DlHeader read()
    {
        takeWords();
        std::string before;
        while (!m_words.empty()) {
            auto word = next();
            take(word, before);
            before = std::move(word);
        }
        if (m_rows && m_columns && m_rows != m_columns)
            throw Error(ErrorCode::ForeignTwoModes,
                        {m_file, "UCINET DL",
                         std::to_string(*m_rows) + " x " + std::to_string(*m_columns)});
        if (m_made.count == 0)
            fail("n ?");
        return std::move(m_made);
    }

private:
    [[noreturn]] void fail(const std::string& detail) const
    {
        throw Error(ErrorCode::ForeignFileInvalid, {m_file, "UCINET DL", detail});
    }

    void takeWords()
    {
        bool isFirst = true;
        std::size_t part = 0;
        while (!m_lines.empty()) {
            auto line = std::move(m_lines.front());
            m_lines.pop_front();
            if (isFirst && beginsWith(trimmed(line), "dl"))
                line.erase(0, line.find_first_of("dD") + 2);
            isFirst = false;
            const auto data = inSmallLetters(line).find("data:");
            for (const auto each : partsOfLine(std::string_view(line).substr(0, data))) {
                ++part;
                for (auto& word : wordsOf(each, "="))
                    m_words.push_back({std::move(word), part});
            }
            if (data == std::string::npos)
                continue;
            auto rest = line.substr(data + 5);
            if (!trimmed(rest).empty())
                m_lines.push_front(std::move(rest));
            return;
        }
        fail("data: ?");
    }

    std::string next()
    {
        auto word = inSmallLetters(m_words.front().text);
        m_words.pop_front();
        return word;
    }

    void take(const std::string& word, const std::string& before)
    {
        if (word == "n") {
            m_made.count = numberFrom();
        } else if (word == "nr") {
            m_rows = m_made.count = numberFrom();
        } else if (word == "nc") {
            m_columns = m_made.count = numberFrom();
        } else if (word == "nm") {
            m_made.matrices = numberFrom();
        } else if (word == "format") {
            if (!m_words.empty())
                m_made.format = formatCalled(next());
        } else if (word == "diagonal") {
            m_made.hasDiagonal = m_words.empty() || !beginsWith(m_words.front().text, "absent");
        } else if (word.starts_with("embedded")) {
            embed({});
        } else if (word == "labels:" || word == "labels") {
            takeLabels(before);
        }
    }

    std::size_t numberFrom()
    {
        const auto count = m_words.empty() ? std::nullopt : countIn(m_words.front().text);
        if (!count || *count == 0 || *count > mostNodes)
            fail(m_words.empty() ? "n ?" : "n = " + m_words.front().text);
        m_words.pop_front();
        return *count;
    }

    void embed(const std::string& whose)
    {
        m_made.hasRowLabels = m_made.hasRowLabels || whose != "column";
        m_made.hasColumnLabels = m_made.hasColumnLabels || whose != "row";
    }

    /// Labels of rows come first; those of columns are the same, those of matrices kinds of ties.
    /// @param before the word before: it says of what they are
    void takeLabels(const std::string& before)
    {
        const auto whose = before == "col" ? std::string("column") : before;
        if (!m_words.empty() && beginsWith(m_words.front().text, "embedded")) {
            m_words.pop_front();
            embed(whose == "row" || whose == "column" ? whose : std::string());
            return;
        }
        const bool isOfMatrices = whose == "matrix" || whose == "level";
        auto labels = labelsOf(isOfMatrices ? m_made.matrices : m_made.count);
        if (isOfMatrices) {
            m_made.matrixLabels = std::move(labels);
            return;
        }
        if (!m_made.labels.empty() && labels != m_made.labels)
            throw Error(ErrorCode::ForeignTwoModes, {m_file, "UCINET DL", "column labels"});
        m_made.labels = std::move(labels);
    }

    bool labelsEnd() const
    {
        constexpr std::array<std::string_view, 13> words{
            "labels:", "labels", "row", "col", "column",   "matrix",  "level",
            "format",  "nm",     "nr",  "nc",  "diagonal", "embedded"};
        return m_words.empty()
               || std::find(words.begin(), words.end(), inSmallLetters(m_words.front().text))
                      != words.end();
    }

    std::vector<std::string> labelsOf(std::size_t expected)
    {
        std::vector<std::string> words;
        std::vector<std::string> parts;
        std::size_t part = 0;
        while (!labelsEnd()) {
            auto& word = m_words.front();
            if (!parts.empty() && word.part == part)
                parts.back() += " " + word.text;
            else
                parts.push_back(word.text);
            part = word.part;
            words.push_back(std::move(word.text));
            m_words.pop_front();
        }
        if (words.size() == expected)
            return words;
        if (parts.size() == expected)
            return parts;
        throw Error(ErrorCode::ForeignCountWrong,
                    {m_file, "UCINET DL", "labels", std::to_string(words.size()),
                     std::to_string(expected)});
    }

    std::deque<std::string>& m_lines;
    const std::string& m_file;
    std::deque<HeaderWord> m_words;
    DlHeader m_made;
    std::optional<std::size_t> m_rows;
    std::optional<std::size_t> m_columns;
};

}  // namespace

DlHeader takeDlHeader(std::deque<std::string>& lines, const std::string& file)
{
    return HeaderReading(lines, file).read();
}

}  // namespace alteri
