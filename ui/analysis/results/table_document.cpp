// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/results/table_document.hpp"

#include <QFileInfo>

namespace alteri {

std::optional<TableFormat> documentFormat(const QString& file)
{
    const auto suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return TableFormat::Html;
    if (suffix == QLatin1String("md"))
        return TableFormat::Markdown;
    if (suffix == QLatin1String("tex"))
        return TableFormat::Latex;
    return std::nullopt;
}

QByteArray documentOf(const Table& table, TableFormat format)
{
    const auto text = QByteArray::fromStdString(writeTable(table, format));
    // Browsers take a fragment without this for Latin 1.
    return format == TableFormat::Html
               ? QByteArray("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n") + text
               : text;
}

}  // namespace alteri
