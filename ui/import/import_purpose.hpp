// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/study_import.hpp"
#include "core/model/codebook.hpp"

#include <QString>

#include <memory>

namespace alteri {

class StudyFile;

/// What tables are read for: to come in, to be joined to the egos and alteri that there are, or to
/// bring them up to date.
enum class ImportPurpose { Import, Join, NextDelivery };

/// A study that tables can go to.
struct ImportTarget {
    QString name;
    Codebook codebook{};
    KnownRows known{};  ///< what becomes of rows that it has
    std::shared_ptr<const StudyFile> study{};
};

}  // namespace alteri
