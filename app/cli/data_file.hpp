// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_rules.hpp"
#include "core/measures/columns/frame.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What models are fitted to.
struct FitData {
    Frame frame;
    /// How the variables of the models were read; nothing for studies, which say it themselves.
    std::optional<ReportPart> reading;
};

/// What the rows of a study are.
enum class FitRows { Ties, Networks };

/// Which rows of a study are read.
struct FitSelection {
    std::optional<int> wave{};
    FitRows rows = FitRows::Ties;
};

/// Reads a study file, or any text table. What was guessed about the variables of the models,
/// which cells could not be read and which codes are suspect is complained of.
/// @param formulas of the models
/// @param also names of further variables that the models need
FitData readFitData(const std::string& file,
                    const TableRules& rules,
                    const std::vector<std::string>& formulas,
                    const FitSelection& selection = {},
                    const std::vector<std::string>& also = {});

/// A query to a database of PostgreSQL.
struct DataQuery {
    std::string from;  ///< as HubConnection takes it
    std::string query;
};

/// The same of what a query answers.
FitData readQueriedFitData(const DataQuery& query,
                           const TableRules& rules,
                           const std::vector<std::string>& formulas,
                           const std::vector<std::string>& also = {});

}  // namespace alteri
