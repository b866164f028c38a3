// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"

#include <QString>

namespace alteri {

// What the tables of an import are understood as, in words.

QString textFor(TableKind kind);
QString textFor(ColumnRole role);
QString textFor(TableEncoding encoding);
QString textFor(DateOrder order);

/// What a column is understood as: "Alter: numeric, new".
QString understoodText(const PreviewColumn& column);
/// A cell with what is understood by it, where that is something else.
QString cellText(const PreviewCell& cell);
/// The same as a sentence; empty where there is nothing to say.
QString cellSentence(const PreviewCell& cell);

}  // namespace alteri
