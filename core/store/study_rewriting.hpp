// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/study_key.hpp"

#include <filesystem>
#include <memory>

namespace alteri {

class Connection;

/// Writes a study's database page by page into an empty file, with nothing of what was deleted.
/// @param key to seal the new one with; nothing: it will be in the clear
/// @throws SQLite::Exception
void writeAnew(Connection& connection,
               const std::filesystem::path& target,
               const std::shared_ptr<const StudyKey>& key);

}  // namespace alteri
