// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "core/store/tables/reader.hpp"
#include "core/table/study_table.hpp"

#include <QString>

#include <functional>

namespace alteri {

/// What a report shows of people.
struct ReportChoices {
    bool maps = true;  ///< false: no map, so that no name of an alter leaves the study
    Replacing replacing = Replacing::Outputs;
};

/// Told of each step that is done. @return false to stop
using ReportProgress = std::function<bool(int done, int all)>;

/// Writes a report that others can reproduce into a folder, which is made if need be:
/// report.html with codebook, variables, maps, models with their exact specification, and plots;
/// the pictures as SVG; ties.csv and models.R, which gives the same estimates in R.
///
/// @param table of the study as `reader` has it
/// @return false if it was stopped; what was written till then stays
/// @throws as writeOutput()
bool writeReport(const Reader& reader,
                 const StudyTable& table,
                 const QString& folder,
                 const ReportChoices& choices = {},
                 const ReportProgress& progress = {});

}  // namespace alteri
