// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/table_asked_for.hpp"

#include "core/error.hpp"
#include "core/texts/translation_table.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct TableAskedFor {
    Q_DECLARE_TR_FUNCTIONS(alteri::TableAskedFor)
};

}  // namespace

std::optional<std::vector<std::vector<std::string>>> tableAskedFor(Questions& questions,
                                                                   const QString& title)
{
    const auto file = questions.fileToOpen(
        title, TableAskedFor::tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    if (!file)
        return std::nullopt;
    try {
        return rowsOfTable(pathOf(*file));
    } catch (const Error& error) {
        questions.tellProblems(title, sentencesFor(error));
        return std::nullopt;
    }
}

}  // namespace alteri
