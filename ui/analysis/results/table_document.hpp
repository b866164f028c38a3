// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_text.hpp"

#include <QByteArray>
#include <QString>

#include <optional>

namespace alteri {

/// The kind of document that a file's suffix asks for; nothing for separated values.
std::optional<TableFormat> documentFormat(const QString& file);

/// A file that holds nothing but the table.
QByteArray documentOf(const Table& table, TableFormat format);

}  // namespace alteri
