// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/study_import.hpp"
#include "core/model/codebook.hpp"

#include <QString>

#include <functional>

namespace alteri {

/// What tables are read for: to come in, to be joined to the egos and alteri that there are, or to
/// bring them up to date.
enum class ImportPurpose { Import, Join, NextDelivery };

/// A study that tables can go to.
struct ImportTarget {
    QString name;
    Codebook codebook{};
    /// What an import would do; nothing is written. Throws Error with what is wrong with the
    /// tables.
    std::function<ImportReport(StudyTables)> rehearse{};
};

}  // namespace alteri
