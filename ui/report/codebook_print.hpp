// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "core/store/tables/reader.hpp"

#include <QString>
#include <QStringList>

class QPrinter;
class QTextDocument;

namespace alteri {

/// The codebook of a study as people read it: attributes with their scales, questions, codes and
/// labels, and how many answered or did not, by reason. One HTML page that needs nothing but
/// itself.
/// @param language as for Reader::in(); pages in languages that are written from the right are laid
///        out so
QString codebookHtml(const Reader& reader, const QString& title, const std::string& language);

/// The same as a document, to be printed or shown.
void fillCodebook(QTextDocument& document,
                  const Reader& reader,
                  const QString& title,
                  const std::string& language);

/// The endings of files that writeCodebook() writes.
QStringList codebookSuffixes();

/// Writes the codebook as the file's ending says: html, pdf, csv or xlsx.
/// @throws Error{PictureFormatUnknown} it is none of these; Error{LanguageUnknown}; and as
///         writeOutput()
void writeCodebook(const Reader& reader,
                   const QString& title,
                   const std::string& language,
                   const QString& file,
                   Replacing replacing);

void printCodebook(const Reader& reader,
                   const QString& title,
                   const std::string& language,
                   QPrinter& printer);

}  // namespace alteri
