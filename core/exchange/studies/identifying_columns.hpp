// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

/// A category that fewer egos have than this could say who they are.
inline constexpr std::size_t fewestEgos = 3;

/// A column that could say who somebody is, and what might be done.
struct IdentifyingColumn {
    enum class Why { RareCategories, FreeText, ExactDate };
    enum class Proposal { Coarsen, Drop };

    std::string table;
    std::string column;
    Why why = Why::FreeText;
    Proposal proposal = Proposal::Drop;
    std::vector<std::string> rare{};  ///< labels of the categories that are
};

/// Free texts and notes are to be dropped, dates to be coarsened to years, categories that fewer
/// than three egos have (in their own answers, or in those about their alteri and ties) to be put
/// together; of several answers and yes-no, what so few have is to be dropped.
/// @param tables as exportTables() makes them
std::vector<IdentifyingColumn> identifyingColumns(const ExportTables& tables);

/// Does what is proposed, and notes it. Rare categories become one, `rare`; where fewer than three
/// egos would have that, their answers are left blank.
void reduceIdentifying(ExportTables& tables);

/// Notes the proposals only.
void noteIdentifying(ExportTables& tables);

}  // namespace alteri
