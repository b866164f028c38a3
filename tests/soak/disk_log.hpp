// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alteri::soak {

// What `faulty_disk` takes down of a program, call by call, and what a disk may hold of it once the
// power has gone.

enum class DiskCall : std::uint64_t {
    Read,
    Write,
    FailedWrite,
    Truncate,
    Unlink,
    Sync,
    FailedSync,
    FolderSync,
    Said,  ///< on standard output
};

/// How a call begins in the log; path and bytes follow.
struct DiskLogHead {
    std::uint64_t call;
    std::uint64_t pathSize;
    std::uint64_t at;
    std::uint64_t size;
};

struct LoggedCall {
    DiskCall call;
    std::string path;
    std::size_t at = 0;
    std::string bytes;
};

std::vector<LoggedCall> readDiskLog(const std::filesystem::path& log);

std::size_t countCalls(const std::vector<LoggedCall>& log, DiskCall call);

/// Writes into a folder what the disk may hold if the power goes before a call. What was not synced
/// may be there, be there in parts of 512 bytes, or not at all, in any order; so may what a failed
/// sync left behind, for ever. Files that were made or removed may not be so before their folder is
/// synced.
/// @param study as it lay there before the first call
/// @param cut how many calls there were
/// @param seed decides what is there
/// @return the study in the folder
std::filesystem::path writeRemains(const std::vector<LoggedCall>& log,
                                   std::size_t cut,
                                   std::uint64_t seed,
                                   const std::filesystem::path& study,
                                   const std::string& bytes,
                                   const std::filesystem::path& folder);

/// All that was said before a call, line by line.
std::vector<std::string> saidBefore(const std::vector<LoggedCall>& log, std::size_t cut);

}  // namespace alteri::soak
