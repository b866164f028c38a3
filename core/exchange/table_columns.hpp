// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/delimited_table.hpp"
#include "core/model/codebook.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A column of a text table that holds answers.
struct AnswerColumn {
    std::size_t column = 0;
    Attribute attribute;  ///< its id is null if the codebook has no such attribute yet
};

/// What the columns of one of a study's tables mean.
struct TableColumns {
    std::optional<std::size_t> ego;
    std::optional<std::size_t> alter;  ///< of a table of alteri
    std::optional<std::size_t> label;
    std::optional<std::size_t> source;  ///< of a table of ties between alteri
    std::optional<std::size_t> target;
    std::optional<std::size_t> kind;
    std::vector<AnswerColumn> answers;
};

enum class TableKind { Egos, Alteri, AlterTies };

/// Finds out what the columns mean. Missing identifier columns are added to `problems`.
TableColumns columnsOf(const DelimitedTable& table,
                       TableKind kind,
                       const Codebook& codebook,
                       std::vector<Problem>& problems);

}  // namespace alteri
