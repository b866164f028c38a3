// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archive_writing.hpp"
#include "core/exchange/graphs/written_graph.hpp"
#include "core/exchange/studies/export_columns.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// Line breaks in elements stay what they are.
std::string elementText(const std::string& text)
{
    return xmlText(text);
}

std::string valueText(const LabelledColumn& column, const ValueLabel& label)
{
    return column.kind == LabelledColumn::Kind::Text ? label.text : fullText(label.value);
}

bool meansMissing(const LabelledColumn& column, const ValueLabel& label)
{
    if (column.kind == LabelledColumn::Kind::Text)
        return std::find(column.missingTexts.begin(), column.missingTexts.end(), label.text)
               != column.missingTexts.end();
    return std::any_of(column.missing.begin(), column.missing.end(), [&](const auto& range) {
        return label.value >= range.first && label.value <= range.second;
    });
}

std::string ddiVariable(const LabelledColumn& column, std::size_t file, std::size_t number)
{
    std::string text = "    <var ID=\"F" + std::to_string(file) + "V" + std::to_string(number)
                       + "\" name=\"" + xmlText(column.name) + "\" files=\"F" + std::to_string(file)
                       + "\"";
    if (column.kind == LabelledColumn::Kind::Number)
        text += " dcml=\"" + std::to_string(column.decimals) + "\" intrvl=\""
                + (column.labels.empty() ? "contin" : "discrete") + "\"";
    text += ">\n";
    if (!column.label.empty())
        text += "      <labl>" + elementText(column.label) + "</labl>\n";
    for (const auto& label : column.labels)
        text += std::string("      <catgry") + (meansMissing(column, label) ? " missing=\"Y\"" : "")
                + "><catValu>" + elementText(valueText(column, label)) + "</catValu><labl>"
                + elementText(label.label) + "</labl></catgry>\n";
    return text + "      <varFormat type=\""
           + (column.kind == LabelledColumn::Kind::Number ? "numeric" : "character") + "\""
           + (column.kind == LabelledColumn::Kind::Date ? " category=\"date\"" : "")
           + "/>\n    </var>\n";
}

std::string pageRows(const LabelledColumn& column)
{
    std::string values;
    for (const auto& label : column.labels)
        values += "<li><code>" + elementText(valueText(column, label)) + "</code> "
                  + elementText(label.label) + (meansMissing(column, label) ? " (missing)" : "")
                  + "</li>";
    return "<tr><td><code>" + elementText(column.name) + "</code></td><td>"
           + elementText(column.label) + "</td><td>"
           + (column.kind == LabelledColumn::Kind::Text   ? "text"
              : column.kind == LabelledColumn::Kind::Date ? "date"
                                                          : "number")
           + "</td><td>" + (values.empty() ? values : "<ul>" + values + "</ul>") + "</td></tr>\n";
}

}  // namespace

std::string ddiCodebook(const ExportTables& tables, const ExportChoice& choice)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<codeBook xmlns=\"ddi:codebook:2_5\" version=\"2.5\">\n"
                       "  <stdyDscr>\n    <citation>\n      <titlStmt><titl>"
                       + elementText(choice.title)
                       + "</titl></titlStmt>\n    </citation>\n  </stdyDscr>\n";
    std::size_t file = 0;
    for (const auto* table : tables.all())
        text += "  <fileDscr ID=\"F" + std::to_string(++file)
                + "\">\n    <fileTxt>\n      <fileName>" + elementText(table->table.name)
                + ".csv</fileName>\n      <dimensns><caseQnty>" + std::to_string(table->table.rows)
                + "</caseQnty><varQnty>" + std::to_string(table->table.columns.size())
                + "</varQnty></dimensns>\n      <fileType charset=\"UTF-8\">CSV</fileType>\n"
                  "    </fileTxt>\n  </fileDscr>\n";
    text += "  <dataDscr>\n";
    file = 0;
    for (const auto* table : tables.all()) {
        ++file;
        for (std::size_t i = 0; i < table->table.columns.size(); ++i)
            text += ddiVariable(table->table.columns[i], file, i + 1);
    }
    return text + "  </dataDscr>\n</codeBook>\n";
}

std::string codebookPage(const ExportTables& tables, const std::string& title)
{
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                       + elementText(title)
                       + "</title>\n<style>body{font-family:sans-serif;margin:2em;max-width:60em}"
                         "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;"
                         "padding:.3em .6em;text-align:left;vertical-align:top}ul{margin:0;"
                         "padding-left:1.2em}</style></head>\n<body>\n<h1>"
                       + elementText(title) + "</h1>\n";
    for (const auto* table : tables.all()) {
        text += "<h2>" + elementText(table->table.label) + " (" + elementText(table->table.name)
                + ".csv)</h2>\n<p>" + std::to_string(table->table.rows)
                + " rows</p>\n<table>\n<tr><th>Variable</th><th>Label</th><th>Kind</th>"
                  "<th>Values</th></tr>\n";
        for (const auto& column : table->table.columns)
            text += pageRows(column);
        text += "</table>\n";
    }
    return text + "</body>\n</html>\n";
}

}  // namespace alteri
