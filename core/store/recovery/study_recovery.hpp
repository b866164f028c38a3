// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/study_key.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace alteri {

/// What became of one table of a damaged study.
struct RecoveredTable {
    std::string name;
    std::size_t fromPages = 0;    ///< rows that lie whole in the file
    std::size_t fromHistory = 0;  ///< rows that only the log of gestures still has
    std::size_t standIns = 0;     ///< rows that others refer to and that nothing tells any more
    std::size_t leftOut = 0;      ///< rows without sense, or without what they belong to
};

struct RecoveredStudy {
    std::uint32_t pages = 0;
    std::uint32_t damagedPages = 0;  ///< that are not what was sealed; unknown (0) in plain files
    std::size_t unreadableRows = 0;  ///< of pages whose rows make no sense
    std::size_t homelessRows = 0;    ///< whole, but of no table that they could belong to
    std::vector<RecoveredTable> tables;  ///< those of which there was a row
    bool isHistoryWhole = false;  ///< else it is left out: undo would take back what never was
};

/// Reads a damaged study page by page, and writes what is whole into a new file: rows from their
/// pages, those that are missing there from the log of gestures. What others refer to and nothing
/// tells any more gets a stand-in, so that no answer goes with the question it belongs to. The
/// damaged file is only read.
///
/// @param key of a sealed study; the new one is sealed with it
/// @param target where nothing is yet
/// @throws Error{FileNotFound}, {FileNotReadable}, {NotAStudy} nothing in it can be read,
///         {PassphraseNeeded}, {OutOfMemory}, {FileExists}, {FileNotWritable}, {DiskFull}
RecoveredStudy recoverStudy(const std::filesystem::path& damaged,
                            const std::filesystem::path& target,
                            const std::shared_ptr<const StudyKey>& key = nullptr);

}  // namespace alteri
