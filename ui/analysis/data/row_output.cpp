// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/row_output.hpp"

#include "core/exchange/delimited_rows.hpp"
#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/data_view.hpp"
#include "ui/analysis/results/table_document.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(alteri::RowText)
};

DelimitedRows partOf(const DataView& view,
                     std::vector<std::uint32_t> order,
                     const std::vector<int>& columns,
                     bool codes)
{
    const auto& model = view.table();
    DelimitedRows part{model.rows(), std::move(order), {}, {}};
    for (const int column : columns) {
        const auto& shown = model.columnAt(column);
        part.columns.push_back(model.studyColumn(column));
        part.titles.push_back(
            (codes ? keyFor(shown) : titleFor(shown, model.rows())).toStdString());
    }
    return part;
}

TableValue tableValue(const DataColumn& column, DataColumn::Cell cell)
{
    if (!DataColumn::isMissing(cell) && column.kind() == AnswerKind::Number
        && column.decimals() >= 0)
        return column.numberOf(cell);
    return cellText(column, cell).toStdString();
}

Table tableOf(const DataView& view)
{
    const auto& model = view.table();
    const auto part = partOf(view, model.order(), view.shownColumns(), false);
    Table table;
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        table.columns.push_back(
            {part.titles[i], std::max(0, model.study().column(part.columns[i]).decimals())});
    table.rows.reserve(part.order.size());
    for (const auto row : part.order) {
        auto& cells = table.rows.emplace_back();
        cells.reserve(part.columns.size());
        for (const auto column : part.columns)
            cells.push_back(tableValue(model.study().column(column),
                                       model.study().cell(model.rows(), row, column)));
    }
    return table;
}

}  // namespace

QString selectedText(const DataView& view)
{
    const auto part = partOf(view, view.selectedStudyGrid(), view.selectedColumns(), false);
    if (part.order.empty() || part.columns.empty())
        return {};
    return QString::fromStdString(delimitedText(view.table().study(), part, shownStyle()));
}

int selectedRowCount(const DataView& view)
{
    return static_cast<int>(view.selectedStudyGrid().size());
}

QByteArray shownAsFile(const DataView& view, const QString& file, bool codes)
{
    const auto format = documentFormat(file);
    if (format && !codes)
        return documentOf(tableOf(view), *format);
    auto style = codes ? codeStyle() : shownStyle();
    style.separator = file.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive) ? '\t' : ',';
    style.decimalPoint = '.';
    const auto part = partOf(view, view.table().order(), view.shownColumns(), codes);
    return QByteArray::fromStdString(delimitedText(view.table().study(), part, style));
}

QString fileFormats(bool codes)
{
    const auto separated =
        RowText::tr("Comma-separated values (*.csv);;Tab-separated values (*.tsv)");
    return codes ? separated
                 : separated + QStringLiteral(";;")
                       + RowText::tr("HTML table (*.html);;Markdown table (*.md);;"
                                     "LaTeX table (*.tex)");
}

}  // namespace alteri
