// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_formats.hpp"

#include "ui/paper/picture_export.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ExportFormatText)
};

/// A format with its endings and what it is called.
template <class Format>
struct FormatRow {
    Format format;
    const char* suffixes;
    const char* name;
};

using TableRow = FormatRow<TableFormat>;
using JournalRow = FormatRow<JournalFormat>;

constexpr std::array tableRows{
    TableRow{TableFormat::Csv, "csv",
             QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Comma-separated values")},
    TableRow{TableFormat::Html, "html htm",
             QT_TRANSLATE_NOOP("alteri::ExportFormatText", "HTML table")},
    TableRow{TableFormat::Markdown, "md markdown",
             QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Markdown table")},
    TableRow{TableFormat::Latex, "tex",
             QT_TRANSLATE_NOOP("alteri::ExportFormatText", "LaTeX table")},
};

constexpr std::array journalRows{
    JournalRow{JournalFormat::Html, "html htm",
               QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Web page, for word processors")},
    JournalRow{JournalFormat::Latex, "tex",
               QT_TRANSLATE_NOOP("alteri::ExportFormatText", "LaTeX table")},
    JournalRow{JournalFormat::Markdown, "md markdown",
               QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Markdown table")},
    JournalRow{JournalFormat::Csv, "csv",
               QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Comma-separated values")},
    JournalRow{JournalFormat::Workbook, "xlsx",
               QT_TRANSLATE_NOOP("alteri::ExportFormatText", "Spreadsheet")},
};

QStringList wordsOf(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

/// A file that holds nothing but the table.
QByteArray bytesOf(const Table& table, TableFormat format)
{
    const auto text = QByteArray::fromStdString(writeTable(table, format));
    // Browsers take a fragment without this for Latin 1.
    return format == TableFormat::Html
               ? QByteArray("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n") + text
               : text;
}

}  // namespace

std::vector<FileFormat>
pictureFileFormats(const std::function<void(const QString& file, PictureFormat format)>& write,
                   PictureFormat first)
{
    std::vector<FileFormat> formats;
    for (const auto& row : pictureFormats())
        formats.push_back(
            {{QString::fromLatin1(row.suffix)},
             fileNameOf(row.format),
             [write, format = row.format](const QString& file) { write(file, format); }});
    const auto isFirst = [&](const FileFormat& format) {
        return format.suffixes.front() == suffixOf(first);
    };
    std::stable_partition(formats.begin(), formats.end(), isFirst);
    return formats;
}

std::vector<FileFormat> documentFormats(const std::function<Table(TableFormat)>& table)
{
    auto formats = tableFormats(table);
    formats.erase(formats.begin());
    return formats;
}

std::vector<FileFormat> tableFormats(const std::function<Table(TableFormat)>& table)
{
    std::vector<FileFormat> formats;
    formats.reserve(tableRows.size());
    for (const auto& row : tableRows)
        formats.push_back({wordsOf(row.suffixes), FormatText::tr(row.name),
                           [table, format = row.format](const QString& file) {
                               writeFile(bytesOf(table(format), format), file);
                           }});
    return formats;
}

std::vector<FileFormat>
journalFormats(const std::function<void(const QString& file, JournalFormat format)>& write)
{
    std::vector<FileFormat> formats;
    formats.reserve(journalRows.size());
    for (const auto& row : journalRows)
        formats.push_back(
            {wordsOf(row.suffixes), FormatText::tr(row.name),
             [write, format = row.format](const QString& file) { write(file, format); }});
    return formats;
}

}  // namespace alteri
