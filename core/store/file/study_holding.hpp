// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/study_holder.hpp"

#include <optional>

namespace alteri {

class Connection;

// Who writes to a study stands in the study itself from the first gesture until it is closed: on
// some network mounts, and in folders that programs keep alike on several machines, no lock tells.

/// @throws SQLite::Exception
std::optional<StudyHolder> holderOf(Connection& connection);

/// Within the current transaction.
/// @throws SQLite::Exception
void writeHolder(Connection& connection, const StudyHolder& holder);
void clearHolder(Connection& connection);

/// Whether a study that names a holder is to be left to it. This machine's own locks tell of this
/// machine's programs, if they can be trusted; of another machine's programs nothing does.
bool blocks(const StudyHolder& holder, bool locksAreTrusted);

}  // namespace alteri
