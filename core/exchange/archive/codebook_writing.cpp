// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archive_writing.hpp"
#include "core/exchange/archive/labelled_values.hpp"
#include "core/exchange/graphs/written_graph.hpp"

namespace alteri {

namespace {

std::string pageRows(const LabelledColumn& column)
{
    std::string values;
    for (const auto& label : column.labels)
        values += "<li><code>" + xmlText(valueInFile(column, label)) + "</code> "
                  + xmlText(label.label) + (meansMissing(column, label) ? " (missing)" : "")
                  + "</li>";
    return "<tr><td><code>" + xmlText(column.name) + "</code></td><td>" + xmlText(column.label)
           + "</td><td>"
           + (column.kind == LabelledColumn::Kind::Text   ? "text"
              : column.kind == LabelledColumn::Kind::Date ? "date"
                                                          : "number")
           + "</td><td>" + (values.empty() ? values : "<ul>" + values + "</ul>") + "</td></tr>\n";
}

}  // namespace

std::string codebookPage(const ExportTables& tables, const std::string& title)
{
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                       + xmlText(title)
                       + "</title>\n<style>body{font-family:sans-serif;margin:2em;max-width:60em}"
                         "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;"
                         "padding:.3em .6em;text-align:left;vertical-align:top}ul{margin:0;"
                         "padding-left:1.2em}</style></head>\n<body>\n<h1>"
                       + xmlText(title) + "</h1>\n";
    for (const auto* table : tables.all()) {
        text += "<h2>" + xmlText(table->table.label) + " (" + xmlText(table->table.name)
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
