// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/table_text.hpp"

#include "core/exchange/tables/rows/csv_field.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>

namespace alteri {

namespace {

using Replacements = std::vector<std::pair<char, std::string>>;

std::string escaped(const std::string& text, const Replacements& replacements)
{
    std::string result;
    for (const char c : text) {
        const auto found = std::find_if(replacements.begin(), replacements.end(),
                                        [&](const auto& each) { return each.first == c; });
        result += found != replacements.end() ? found->second : std::string(1, c);
    }
    return result;
}

std::string shown(const TableValue& value, int decimals)
{
    if (const auto* number = std::get_if<double>(&value))
        return fixedText(*number, decimals);
    if (const auto* written = std::get_if<WrittenNumber>(&value))
        return written->text;
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

bool isNumeric(const Table& table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return numberOf(row[column]) != nullptr; });
}

/// Characters as people count them: bytes that continue one do not count.
std::size_t lengthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string padded(const std::string& text, std::size_t width, bool right)
{
    const std::string space(width - std::min(width, lengthOf(text)), ' ');
    return right ? space + text : text + space;
}

std::string writePlain(const Table& table)
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t width = lengthOf(table.columns[i].key);
        for (const auto& row : table.rows)
            width = std::max(width, lengthOf(shown(row[i], table.columns[i].decimals)));
        widths.push_back(width);
    }
    const auto line = [&](const std::function<std::string(std::size_t)>& cell) {
        std::string text;
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += (i > 0 ? "  " : "") + padded(cell(i), widths[i], isNumeric(table, i));
        return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    };
    std::string text = line([&](std::size_t i) { return table.columns[i].key; });
    for (const auto& row : table.rows)
        text += line([&](std::size_t i) { return shown(row[i], table.columns[i].decimals); });
    return text;
}

std::string writeCsv(const Table& table)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i > 0 ? "," : "") + csvField(table.columns[i].key);
    text += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto* number = numberOf(row[i]);
            text += i > 0 ? "," : "";
            text += number != nullptr ? fullText(*number) : csvField(shown(row[i], 0));
        }
        text += '\n';
    }
    return text;
}

std::string writeJson(const Table& table)
{
    auto rows = nlohmann::ordered_json::array();
    for (const auto& row : table.rows) {
        auto& object = rows.emplace_back(nlohmann::ordered_json::object());
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto& value = object[table.columns[i].key];
            if (const auto* number = numberOf(row[i]))
                value = *number;
            else if (const auto* text = std::get_if<std::string>(&row[i]))
                value = *text;
        }
    }
    return rows.dump(2) + "\n";
}

std::string writeMarkdown(const Table& table)
{
    const Replacements bar{{'|', "\\|"}};
    std::string head = "|";
    std::string rule = "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        head += " " + escaped(table.columns[i].key, bar) + " |";
        rule += isNumeric(table, i) ? " ---: |" : " --- |";
    }
    std::string text = head + "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        text += "|";
        for (std::size_t i = 0; i < row.size(); ++i)
            text += " " + escaped(shown(row[i], table.columns[i].decimals), bar) + " |";
        text += "\n";
    }
    return text;
}

std::string writeHtml(const Table& table)
{
    const Replacements markup{{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}};
    std::string text = "<table>\n<thead>\n<tr>";
    for (const auto& column : table.columns)
        text += "<th>" + escaped(column.key, markup) + "</th>";
    text += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        text += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool number = isNumeric(table, i);
            text += (number ? "<td style=\"text-align: right\">" : "<td>")
                    + escaped(shown(row[i], table.columns[i].decimals), markup) + "</td>";
        }
        text += "</tr>\n";
    }
    return text + "</tbody>\n</table>\n";
}

std::string writeLatex(const Table& table)
{
    const Replacements special{{'&', "\\&"},
                               {'%', "\\%"},
                               {'$', "\\$"},
                               {'#', "\\#"},
                               {'_', "\\_"},
                               {'{', "\\{"},
                               {'}', "\\}"},
                               {'~', "\\textasciitilde{}"},
                               {'^', "\\textasciicircum{}"},
                               {'\\', "\\textbackslash{}"},
                               {'<', "\\textless{}"},
                               {'>', "\\textgreater{}"}};
    std::string text = "\\begin{tabular}{";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += isNumeric(table, i) ? 'r' : 'l';
    text += "}\n\\toprule\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i > 0 ? " & " : "") + escaped(table.columns[i].key, special);
    text += " \\\\\n\\midrule\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text +=
                (i > 0 ? " & " : "") + escaped(shown(row[i], table.columns[i].decimals), special);
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

}  // namespace

std::optional<TableFormat> tableFormatFrom(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, TableFormat>, 6> formats{
        {{"text", TableFormat::Text},
         {"csv", TableFormat::Csv},
         {"json", TableFormat::Json},
         {"markdown", TableFormat::Markdown},
         {"html", TableFormat::Html},
         {"latex", TableFormat::Latex}}};
    for (const auto& [name, format] : formats)
        if (name == word)
            return format;
    return std::nullopt;
}

std::string writeTable(const Table& table, TableFormat format)
{
    switch (format) {
    case TableFormat::Text:
        return writePlain(table);
    case TableFormat::Csv:
        return writeCsv(table);
    case TableFormat::Json:
        return writeJson(table);
    case TableFormat::Markdown:
        return writeMarkdown(table);
    case TableFormat::Html:
        return writeHtml(table);
    case TableFormat::Latex:
        break;
    }
    return writeLatex(table);
}

}  // namespace alteri
