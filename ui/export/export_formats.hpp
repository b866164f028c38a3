// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/results/journal_export.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "ui/export/file_export.hpp"
#include "ui/paper/formats.hpp"

#include <functional>
#include <vector>

namespace alteri {

/// The formats of pictures.
/// @param write gets the file and what it is to be
/// @param first is proposed
std::vector<FileFormat>
pictureFileFormats(const std::function<void(const QString& file, PictureFormat format)>& write,
                   PictureFormat first = PictureFormat::Png);

/// The formats of tables that documents take in: HTML, Markdown, LaTeX.
/// @param table what is written, made for its format
std::vector<FileFormat> documentFormats(const std::function<Table(TableFormat)>& table);

/// CSV, and those of documents.
std::vector<FileFormat> tableFormats(const std::function<Table(TableFormat)>& table);

/// The formats of tables of models for journals.
std::vector<FileFormat>
journalFormats(const std::function<void(const QString& file, JournalFormat format)>& write);

}  // namespace alteri
