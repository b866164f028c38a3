// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/row_output.hpp"

#include "core/exchange/tables/rows/delimited_rows.hpp"
#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/data_view.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/left_file.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <set>
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

QByteArray separatedText(const DataView& view, char separator, bool codes)
{
    auto style = codes ? codeStyle() : shownStyle();
    style.separator = separator;
    style.decimalPoint = '.';
    const auto part = partOf(view, view.table().order(), view.shownColumns(), codes);
    return QByteArray::fromStdString(delimitedText(view.table().study(), part, style));
}

Leaving leavingOf(const DataView& view,
                  const std::vector<std::uint32_t>& order,
                  const std::vector<int>& columns,
                  const QString& file)
{
    auto leaving = leftAs(Leaving::Kind::Table, file);
    const auto& model = view.table();
    std::set<EgoId> egos;
    std::set<MapId> maps;
    for (const auto row : order) {
        egos.insert(model.study().ego(model.rows(), row));
        if (const auto map = model.study().map(model.rows(), row))
            maps.insert(*map);
    }
    leaving.egos = egos.size();
    leaving.maps = maps.size();
    for (const int column : columns)
        leaving.columns.push_back(keyFor(model.columnAt(column)).toStdString());
    return leaving;
}

}  // namespace

Leaving selectionLeft(const DataView& view)
{
    auto leaving = leavingOf(view, view.selectedStudyGrid(), view.selectedColumns(), {});
    leaving.way = Leaving::Way::Clipboard;
    return leaving;
}

Leaving rowsLeft(const DataView& view, const QString& file)
{
    return leavingOf(view, view.table().order(), view.shownColumns(), file);
}

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

std::vector<FileFormat> rowFormats(const DataView& view, bool codes)
{
    const auto separated = [&view, codes](char separator) {
        return [&view, codes, separator](const QString& file) {
            writeFile(separatedText(view, separator, codes), file);
        };
    };
    std::vector<FileFormat> formats{
        {{QStringLiteral("csv")}, RowText::tr("Comma-separated values"), separated(',')},
        {{QStringLiteral("tsv")}, RowText::tr("Tab-separated values"), separated('\t')}};
    if (!codes)
        for (auto& format : documentFormats([&view](TableFormat) { return tableOf(view); }))
            formats.push_back(std::move(format));
    return formats;
}

}  // namespace alteri
