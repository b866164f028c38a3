// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"

#include <QString>
#include <QStringList>

#include <optional>

namespace alteri {

class Questions;

/// Endings of the files that can be imported as studies, as file dialogs take them.
QString foreignFilter();

/// Whether files are tables, and no study of another program: workbooks, files of SPSS, Stata and
/// SAS, and texts with several columns.
/// @throws as readForeignFiles()
bool areTables(const QStringList& files);

/// Reads files of another program, asks for the password of encrypted names, and shows what is in
/// them before anything is imported.
/// @return nothing if the user changed their mind
/// @throws Error with what is wrong with the files
std::optional<StudyDraft> foreignStudy(const QStringList& files, Questions& questions);

}  // namespace alteri
