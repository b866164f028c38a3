// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_text.hpp"
#include "core/measures/study_frames.hpp"

#include <string>

namespace CLI {
class App;
}

namespace alteri {

/// How a command prints its tables.
struct Output {
    std::string format = "text";

    TableFormat tableFormat() const { return *tableFormatFrom(format); }
};

void addFormat(CLI::App& command, Output& output);

/// The frames of a study file.
StudyFrames readFrames(const std::string& file);

}  // namespace alteri
