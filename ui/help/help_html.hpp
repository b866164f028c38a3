// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.hpp"

#include <QMap>

class QTextDocument;

namespace alteri {

/// Gives the headings of a page their anchors, which Markdown has none of.
void setHelpAnchors(QTextDocument& document, const HelpPage& page);

/// The pages as web pages that need nothing but each other, by the names of their files.
/// @param language a tag, such as "de"
QMap<QString, QByteArray> helpHtml(const QString& language);

}  // namespace alteri
