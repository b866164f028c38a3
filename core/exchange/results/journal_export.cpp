// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/journal_export.hpp"

#include "core/error.hpp"
#include "core/exchange/results/journal_workbook.hpp"
#include "core/exchange/tables/rows/csv_field.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

using Row = JournalTable::Row;
using Replacement = std::pair<std::string_view, std::string_view>;

/// Replaces texts, the first that fits at each place.
template <std::size_t count>
std::string replaced(std::string_view text, const std::array<Replacement, count>& replacements)
{
    std::string result;
    while (!text.empty()) {
        const auto* found =
            std::find_if(replacements.begin(), replacements.end(),
                         [&](const auto& each) { return text.starts_with(each.first); });
        const bool isFound = found != replacements.end();
        result.append(isFound ? found->second : text.substr(0, 1));
        text.remove_prefix(isFound ? found->first.size() : 1);
    }
    return result;
}

constexpr std::string_view trueMinus = "\u2212";

std::string withMinus(const std::string& number, std::string_view minus)
{
    return replaced(number, std::array{Replacement{"-", minus}});
}

/// How a format writes signs and powers of ten.
struct NumberSigns {
    std::string_view minus;
    std::string_view times;  ///< before the exponent: "× 10^"
    std::string_view exponentMinus;
    std::string_view end;  ///< after the exponent
};

constexpr NumberSigns markupSigns{trueMinus, " \u00d7 10<sup>", trueMinus, "</sup>"};
constexpr NumberSigns latexSigns{"$-$", "$\\times$10$^{", "-", "}$"};

/// "-1.5e-7" as a format prints it.
std::string printed(const std::string& number, const NumberSigns& signs)
{
    const auto power = number.find('e');
    auto text = withMinus(number.substr(0, power), signs.minus);
    if (power == std::string::npos)
        return text;
    text.append(signs.times).append(withMinus(number.substr(power + 1), signs.exponentMinus));
    // The bracket after a standard error stays behind its exponent.
    const bool isBracket = text.back() == ')';
    if (isBracket)
        text.pop_back();
    return text.append(signs.end).append(isBracket ? ")" : "");
}

bool isIndented(const Row& row)
{
    return row.kind == Row::Kind::Category;
}

bool hasBrackets(const Row& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const auto& cell) { return !cell.bracketText().empty(); });
}

/// Standard errors move to a line of their own; degrees of freedom stay with their test.
bool isSplit(const Row& row, ErrorPlace place)
{
    return place == ErrorPlace::Below && row.kind != Row::Kind::Statistic && hasBrackets(row);
}

// --- HTML

std::string html(const std::string& text)
{
    return replaced(text, std::array{Replacement{"&", "&amp;"}, Replacement{"<", "&lt;"},
                                     Replacement{">", "&gt;"}, Replacement{"\"", "&quot;"}});
}

/// Styles stand at each cell: word processors drop style sheets.
class HtmlWriter {
public:
    HtmlWriter(const JournalTable& table, ErrorPlace place)
        : m_table(table)
        , m_place(place)
    {
    }

    std::string write()
    {
        m_text = "<table cellspacing=\"0\" style=\"border-collapse: collapse; "
                 "font-family: serif; font-size: 10pt\">\n";
        head();
        for (const auto& row : m_table.rows)
            add(row);
        m_text.append("</table>\n");
        for (const auto& note : m_table.notes)
            m_text.append("<p style=\"font-family: serif; font-size: 9pt; margin: 2pt 0\">")
                .append(html(note))
                .append("</p>\n");
        return std::move(m_text);
    }

private:
    void head()
    {
        const std::string rule = "border-top: 1.5pt solid; border-bottom: 0.75pt solid; "
                                 "padding: 3pt 6pt; ";
        m_text.append("<tr><th style=\"" + rule + "text-align: left\">" + html(m_table.term)
                      + "</th>");
        for (const auto& model : m_table.models)
            m_text.append("<th colspan=\"2\" style=\"")
                .append(rule)
                .append("text-align: center\">")
                .append(html(model))
                .append("</th>");
        m_text.append("</tr>\n");
    }

    std::string style(const Row& row, const std::string& more) const
    {
        const bool isHeading = row.kind == Row::Kind::Heading;
        const bool isLast = &row == &m_table.rows.back();
        return std::string(" style=\"") + (isLast ? "border-bottom: 1.5pt solid; " : "")
               + (isHeading ? "border-top: 0.5pt solid; font-weight: bold; " : "")
               + "vertical-align: top; " + more + "\"";
    }

    void add(const Row& row)
    {
        const auto span = std::to_string(1 + 2 * m_table.models.size());
        const bool isAcross = row.cells.empty();
        m_text.append("<tr><td")
            .append(isAcross ? " colspan=\"" + span + "\"" : std::string())
            .append(style(row, isIndented(row) ? "padding: 1pt 6pt 1pt 18pt" : "padding: 1pt 6pt"))
            .append(">")
            .append(html(row.label))
            .append("</td>");
        const bool split = isSplit(row, m_place);
        for (const auto& cell : row.cells)
            addCell(row, printed(cell.valueText(), markupSigns),
                    stars(cell) + (split ? "" : space(cell) + bracketOf(cell)));
        m_text.append("</tr>\n");
        if (!split)
            return;
        m_text.append("<tr><td").append(style(row, "")).append("></td>");
        for (const auto& cell : row.cells)
            addCell(row, bracketOf(cell), "");
        m_text.append("</tr>\n");
    }

    static std::string stars(const JournalCell& cell)
    {
        return cell.stars.empty() ? std::string() : "<sup>" + cell.stars + "</sup>";
    }

    static std::string bracketOf(const JournalCell& cell)
    {
        return printed(cell.bracketText(), markupSigns);
    }

    static std::string space(const JournalCell& cell)
    {
        return cell.bracketText().empty() ? "" : " ";
    }

    void addCell(const Row& row, const std::string& number, const std::string& rest)
    {
        m_text.append("<td")
            .append(style(row, "text-align: right; padding: 1pt 0 1pt 10pt"))
            .append(">")
            .append(number)
            .append("</td><td")
            .append(style(row, "text-align: left; padding: 1pt 6pt 1pt 0"))
            .append(">")
            .append(rest)
            .append("</td>");
    }

    const JournalTable& m_table;
    ErrorPlace m_place;
    std::string m_text;
};

// --- LaTeX

std::string latex(const std::string& text)
{
    return replaced(
        text, std::array{Replacement{"&", "\\&"}, Replacement{"%", "\\%"}, Replacement{"$", "\\$"},
                         Replacement{"#", "\\#"}, Replacement{"_", "\\_"}, Replacement{"{", "\\{"},
                         Replacement{"}", "\\}"}, Replacement{"~", "\\textasciitilde{}"},
                         Replacement{"^", "\\textasciicircum{}"},
                         Replacement{"\\", "\\textbackslash{}"}, Replacement{"<", "\\textless{}"},
                         Replacement{">", "\\textgreater{}"}, Replacement{"χ²", "$\\chi^2$"},
                         Replacement{"²", "$^2$"}, Replacement{"×", "$\\times$"},
                         Replacement{trueMinus, "$-$"}, Replacement{"χ", "$\\chi$"}});
}

/// The space that LaTeX would take after a line's end for an optional argument.
constexpr std::string_view lineEnd = " \\\\\n";

std::string latexRow(const Row& row, ErrorPlace place)
{
    auto text = (isIndented(row) ? "\\quad " : "") + latex(row.label);
    const bool split = isSplit(row, place);
    for (const auto& cell : row.cells) {
        text.append(" & ").append(printed(cell.valueText(), latexSigns)).append(" & ");
        if (!cell.stars.empty())
            text.append("$^{").append(cell.stars).append("}$");
        if (!split && !cell.bracketText().empty())
            text.append("~").append(
                printed(cell.bracketText(), latexSigns));  // a plain space would be lost
    }
    text.append(lineEnd);
    if (!split)
        return text;
    for (const auto& cell : row.cells)
        text.append(" & ").append(printed(cell.bracketText(), latexSigns)).append(" & ");
    return text.append(lineEnd);
}

std::string writeLatex(const JournalTable& table, ErrorPlace place)
{
    const auto columns = std::to_string(1 + 2 * table.models.size());
    std::string text = "% needs \\usepackage{booktabs}\n\\begin{tabular}{l";
    for (std::size_t i = 0; i < table.models.size(); ++i)
        text.append("r@{}l");
    text.append("}\n\\toprule\n").append(latex(table.term));
    for (const auto& model : table.models)
        text.append(" & \\multicolumn{2}{c}{").append(latex(model)).append("}");
    text.append(lineEnd);
    if (!table.rows.empty() && table.rows.front().kind != Row::Kind::Heading)
        text.append("\\midrule\n");
    for (const auto& row : table.rows)
        if (row.kind == Row::Kind::Heading)
            text.append("\\midrule\n\\multicolumn{" + columns + "}{l}{\\textbf{" + latex(row.label)
                        + "}}")
                .append(lineEnd);
        else if (row.cells.empty())
            text.append("\\multicolumn{" + columns + "}{l}{" + latex(row.label) + "}")
                .append(lineEnd);
        else
            text.append(latexRow(row, place));
    text.append("\\bottomrule\n");
    for (const auto& note : table.notes)
        text.append("\\multicolumn{" + columns + "}{l}{\\footnotesize " + latex(note) + "}")
            .append(lineEnd);
    return text.append("\\end{tabular}\n");
}

// --- Markdown

std::string markdown(const std::string& text)
{
    return replaced(text, std::array{Replacement{"|", "\\|"}, Replacement{"*", "\\*"},
                                     Replacement{"_", "\\_"}, Replacement{"<", "&lt;"}});
}

void addMarkdownRow(std::string& text,
                    const std::string& label,
                    const std::vector<std::string>& cells)
{
    text.append("| ").append(label).append(" |");
    for (const auto& cell : cells)
        text.append(" ").append(cell).append(cell.empty() ? "|" : " |");
    text.append("\n");
}

std::string writeMarkdown(const JournalTable& table, ErrorPlace place)
{
    const auto models = table.models.size();
    std::string text;
    std::vector<std::string> heads;
    heads.reserve(models);
    for (const auto& model : table.models)
        heads.push_back(markdown(model));
    addMarkdownRow(text, markdown(table.term), heads);
    text.append("| --- |");
    for (std::size_t i = 0; i < models; ++i)
        text.append(" ---: |");
    text.append("\n");
    for (const auto& row : table.rows) {
        auto label = markdown(row.label);
        if (row.kind == Row::Kind::Heading)
            label = "**" + label + "**";
        if (isIndented(row))
            label = "&emsp;" + label;
        std::vector<std::string> cells(models);
        std::vector<std::string> below(models);
        const bool split = isSplit(row, place);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto bracket = printed(row.cells[i].bracketText(), markupSigns);
            cells[i] =
                printed(row.cells[i].valueText(), markupSigns) + markdown(row.cells[i].stars);
            if (!split && !bracket.empty())
                cells[i].append(" ").append(bracket);
            below[i] = bracket;
        }
        addMarkdownRow(text, label, cells);
        if (split)
            addMarkdownRow(text, "", below);
    }
    for (const auto& note : table.notes)
        text.append("\n").append(markdown(note)).append("\n");
    return text;
}

// --- CSV

std::string writeCsv(const JournalTable& table)
{
    auto text = csvField(table.term);
    for (const auto& model : table.models)
        for (const auto* what : {"", " p", " SE (df)"})
            text.append(",").append(csvField(model + what));
    text.append("\n");
    for (const auto& row : table.rows) {
        text.append(csvField(row.label));
        for (std::size_t i = 0; i < table.models.size(); ++i) {
            const auto cell = row.cells.empty() ? JournalCell() : row.cells[i];
            auto bracket = cell.bracketText();
            if (!bracket.empty())
                bracket = bracket.substr(1, bracket.size() - 2);
            text.append(",")
                .append(cell.valueText())
                .append(",")
                .append(cell.stars)
                .append(",")
                .append(bracket);
        }
        text.append("\n");
    }
    for (const auto& note : table.notes)
        text.append(csvField(note)).append(std::string(3 * table.models.size(), ',')).append("\n");
    return text;
}

}  // namespace

std::string journalHtml(const JournalTable& table, ErrorPlace place)
{
    return HtmlWriter(table, place).write();
}

std::string journalText(const JournalTable& table, JournalFormat format, ErrorPlace place)
{
    switch (format) {
    case JournalFormat::Html:
        return "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>"
               + html(table.term) + "</title>\n</head>\n<body>\n" + journalHtml(table, place)
               + "</body>\n</html>\n";
    case JournalFormat::Latex:
        return writeLatex(table, place);
    case JournalFormat::Markdown:
        return writeMarkdown(table, place);
    case JournalFormat::Csv:
    case JournalFormat::Workbook:
        break;
    }
    return writeCsv(table);
}

void writeJournal(const JournalTable& table,
                  JournalFormat format,
                  ErrorPlace place,
                  const std::filesystem::path& file,
                  Replacing replacing)
{
    if (format == JournalFormat::Workbook)
        writeWorkbook(table, file, replacing);
    else
        writeOutput(file, journalText(table, format, place), replacing);
}

}  // namespace alteri
