// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/measures/columns/frame.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/queried_rows.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// The variables of some formulas, and those of them that name groups only.
struct UsedVariables {
    std::set<std::string> all;
    std::set<std::string> groups;
    bool areAll = false;  ///< `.` stands for all others
};

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

/// What a query answers, for models. Rows are kept only if they are asked for.
class QueriedData {
public:
    /// @param categories variables that are wanted as categories also where they hold numbers
    /// @param also further variables
    QueriedData(const DataQuery& query,
                const TableRules& rules,
                const std::vector<std::string>& formulas,
                const std::vector<std::string>& categories,
                const std::vector<std::string>& also);

    PassingRows& rows() { return m_rows; }
    FitData gathered();
    /// How the variables of the models were read, once the rows have passed. What was guessed and
    /// what is suspect is complained of, as readFitData() does.
    ReportPart reading() const;

private:
    UsedVariables m_used;
    TableRules m_rules;
    HubConnection m_connection;
    QueriedRows m_rows;
};

}  // namespace alteri
