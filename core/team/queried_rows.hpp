// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/column_profile.hpp"
#include "core/exchange/tables/columns/number_look.hpp"
#include "core/exchange/tables/columns/table_reading.hpp"
#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/measures/columns/passing_rows.hpp"
#include "core/team/query_snapshot.hpp"

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// What the columns of a query are wanted for.
struct QueryUse {
    std::set<std::string> columns{};  ///< that are wanted; none: all
    std::set<std::string> groups{};   ///< that name groups: words among their numbers are no faults
    /// That are wanted as categories also where they hold numbers.
    std::set<std::string> categories{};
};

/// What a query answers, passing by as often as it is asked for: all passes see one state of the
/// database, and nothing is kept of them. Columns are read as those of any table; types of numbers
/// are believed.
class QueriedRows : public PassingRows {
public:
    /// @param connection is used by nothing else as long as this lives
    /// @throws Error{QueryWithoutRows}, {TableColumnTwice}, and as HubConnection::run()
    QueriedRows(HubConnection& connection,
                const std::string& query,
                TableRules rules,
                const QueryUse& use);

    void pass(const std::function<void(Frame piece)>& visit) override;

    /// How the columns that are wanted are read; counts are those of the first pass.
    TableReading reading() const;

private:
    struct Asked {
        std::size_t column = 0;  ///< of the answer
        bool isTyped = false;    ///< the database says that it holds numbers
        bool isOfGroups = false;
        bool hasCategories = false;
        ColumnReading reading{};
        NumberLook look{};
    };

    void lookAtColumns(const QueryUse& use);
    void takeColumns(const HubRows& answer, const QueryUse& use);
    void decideColumns(const std::vector<ColumnProfile>& profiles);
    Column columnOf(Asked& asked, const HubRows& rows) const;
    void count(Asked& asked, const TableCell& cell, std::size_t row) const;
    void finishCounts();

    QuerySnapshot m_snapshot;
    TableRules m_rules;
    std::vector<Asked> m_asked;
    bool m_isCounted = false;
    std::size_t m_before = 0;  ///< rows of the pieces before, in this pass
};

}  // namespace alteri
