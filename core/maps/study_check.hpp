// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <vector>

namespace alteri {

class Reader;
class StudyFile;

/// Checks a study file and the rules of a study: references are whole, answers fit the codebook,
/// every symbol stands in the
/// ring and sector that its answers say, and the history can be taken back to its start.
/// @return one problem per violation; empty if all is well
std::vector<Problem> checkStudy(const StudyFile& study);

/// Of that the rules of a study alone, whose rows are whole.
std::vector<Problem> faultsOfRules(const Reader& reader);

}  // namespace alteri
