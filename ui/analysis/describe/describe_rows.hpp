// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/cross_table.hpp"
#include "core/measures/grouped_univariate.hpp"
#include "core/measures/key_attributes.hpp"
#include "core/model/codebook.hpp"
#include "ui/analysis/describe/choice_box.hpp"
#include "ui/analysis/describe/distribution_drawing.hpp"
#include "ui/analysis/result_rows.hpp"

#include <optional>
#include <vector>

namespace alteri {

// What the pages that describe a study say, in the user's language.

/// Which statistics a row of a table shows.
struct RowSource {
    std::size_t group = 0;
    std::size_t row = 0;
};

struct DescribedRows {
    ResultRows content;
    std::vector<std::optional<RowSource>> sources;  ///< for each row; headings have none
};

/// All variables, each with its groups below it if there are several.
DescribedRows describedRows(const std::vector<GroupedUnivariate>& groups);

/// The name of a group of egos.
QString textFor(const EgoGroup& group);

/// Names the groups of a yes-no variable of ego, whose values are numbers.
void nameYesNo(std::vector<EgoGroup>& groups,
               const std::string& variable,
               const Codebook& codebook);

ResultRows crossTableRows(const CrossTable& table, CrossPercent percent, const Codebook& codebook);
/// The test, what it was made from, and whether it can be trusted.
QString crossTableNote(const CrossTable& table);

ResultRows keyAttributeRows(const std::vector<KeyAttribute>& rows);

/// The variables by which egos can be told apart.
std::vector<ChoiceBox::Entry> egoVariables(const Frame& networks);
/// The variables that a cross table can have, under the names of models.
std::vector<ChoiceBox::Entry> groupedVariables(const StudyFrames& frames);

/// How the variable of a row is distributed within its group.
/// @param several whether there are other groups, so that the title names this one
Distribution distributionOf(const StudyFrames& frames,
                            const GroupedUnivariate& group,
                            std::size_t row,
                            bool several);

}  // namespace alteri
