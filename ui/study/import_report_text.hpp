// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"

#include <QString>
#include <QStringList>

namespace alteri {

/// What an import did, a line for each thing worth knowing.
QString textFor(const ImportReport& report);

/// The same of an import that is only rehearsed: what it would do.
QStringList forecastFor(const ImportReport& report);

}  // namespace alteri
