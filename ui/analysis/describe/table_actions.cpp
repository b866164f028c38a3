// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/table_actions.hpp"

#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/study/left_file.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Rows are indented by spaces: programs that read CSV want none, documents would drop them.
void indentFor(TableFormat format, Table& table)
{
    const std::string space = "\u00a0";
    for (auto& row : table.rows) {
        auto* text = row.empty() ? nullptr : std::get_if<std::string>(&row.front());
        if (text == nullptr)
            continue;
        const auto indent = std::min(text->find_first_not_of(' '), text->size());
        std::string shown;
        if (format != TableFormat::Csv)
            for (std::size_t i = 0; i < indent; ++i)
                shown.append(space);
        *text = shown.append(*text, indent);
    }
}

}  // namespace

TableActions::TableActions(AnalysisPage& page,
                           const ResultModel& model,
                           Questions& questions,
                           QString fileName)
    : QObject(&page)
    , m_page(page)
    , m_model(model)
    , m_questions(questions)
    , m_fileName(std::move(fileName))
    , m_copy(newAction(&page, tr("Copy table"), {}, tr("Copies the table for a spreadsheet")))
    , m_export(newAction(&page,
                         tr("Export table…"),
                         {},
                         tr("Writes the table as CSV, HTML, Markdown or LaTeX")))
{
    nameAction(m_copy, "copyTable");
    nameAction(m_export, "exportTable");
    connect(m_copy, &QAction::triggered, this, &TableActions::copy);
    connect(m_export, &QAction::triggered, this, &TableActions::exportTable);
}

void TableActions::copy()
{
    QGuiApplication::clipboard()->setText(m_model.tabSeparated());
    emit m_page.message(tr("The table was copied."));
}

void TableActions::exportTable()
{
    const auto table = [this](TableFormat format) {
        auto made = m_model.table();
        indentFor(format, made);
        return made;
    };
    const FileExport out(m_questions, tr("Export table"));
    if (const auto file = out.write(m_fileName, tableFormats(table))) {
        emit m_page.message(FileExport::sentenceOf(*file));
        emit m_page.left(resultsLeftAs(*file));
    }
}

}  // namespace alteri
