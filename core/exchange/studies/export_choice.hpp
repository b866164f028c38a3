// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/model/leaving.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>

namespace alteri {

/// How it is written why there is no answer.
enum class MissingForm {
    Columns,  ///< in a column of its own beside that of the answers, where there is a reason
    Codes,    ///< as a value: what the format has for it, or else numbers that nothing else is
    Blank,    ///< not at all
};

/// What becomes of columns that could say who somebody is.
enum class Identifying { Keep, Reduce };

/// What of a study leaves, and how it is written. What is not chosen is as the format has it.
struct ExportChoice {
    std::optional<std::set<EgoId>> egos{};  ///< nothing: all
    std::optional<int> wave{};  ///< only the how manieth map of each ego, from 1; nothing: all
    std::optional<std::set<MapId>> maps{};             ///< nothing: all
    std::optional<std::set<AttributeId>> variables{};  ///< nothing: all
    bool computed = false;  ///< also groupings, computed columns and measures of networks

    std::optional<bool> labels{};  ///< categories by their labels, else by their codes
    std::optional<ExportedNames> names{};
    std::optional<MissingForm> missing{};
    std::optional<Identifying> identifying{};

    char separator = ',';  ///< of text tables
    char decimal = '.';
    bool byteOrderMark = false;  ///< before text tables, for spreadsheets that need it

    std::string title{};    ///< what the study is called
    std::int64_t time = 0;  ///< of the export, in milliseconds since 1970, UTC

    ExportedNames shownNames() const { return names.value_or(ExportedNames::AsIs); }
    bool hidesNames() const { return shownNames() != ExportedNames::AsIs; }
    bool hasLabels() const { return labels.value_or(false); }
};

/// Told of how much is done; what it throws ends the export.
using ExportWatch = std::function<void(std::size_t done, std::size_t all)>;

}  // namespace alteri
