// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/table_files.hpp"

#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "ui/text/file_path.hpp"

#include <QCoreApplication>

#include <utility>

namespace alteri {

namespace {

struct TableFilesText {
    Q_DECLARE_TR_FUNCTIONS(alteri::TableFilesText)
};

}  // namespace

QString tableFilter()
{
    return TableFilesText::tr(
        "Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)");
}

std::vector<OpenedTable> openSingleTables(const QStringList& files)
{
    std::vector<TableSource> sources;
    sources.reserve(static_cast<std::size_t>(files.size()));
    for (const auto& file : files)
        sources.push_back(openTable(pathOf(file)));
    std::vector<OpenedTable> tables;
    for (auto& source : singleTables(std::move(sources))) {
        // Only of tables that are made anew the form is known so far.
        const bool isText = !source.form.encoding.has_value();
        tables.push_back({std::move(source), isText});
    }
    return tables;
}

}  // namespace alteri
