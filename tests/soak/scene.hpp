// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/example_study.hpp"
#include "tests/soak/account.hpp"
#include "tests/soak/disk_log.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace alteri::soak {

class Process;

std::string bytesOf(const std::filesystem::path& file);

/// All that is said until the program ends.
Account accountOf(Process& process);

/// A study that an interview is led on, and the log of its disk.
struct Scene {
    using Environment = std::map<std::string, std::string>;

    test::TemporaryFolder folder;
    std::filesystem::path study;
    std::filesystem::path log = folder.path("calls");
    std::string bytes;  ///< of the study before the interview

    explicit Scene(bool isSealed);

    /// For a program whose disk is to fail; see `faulty_disk.cpp`.
    static Environment faulty(const std::string& fault, std::size_t at);
    Environment logged(const std::string& fault = {}, std::size_t at = 0) const;

    /// Puts the file, its folder or its bytes where a study at work does not expect them.
    /// @param kept a copy of the file
    void alter(const std::filesystem::path& kept, const std::string& change) const;

    /// Judges what the disk may hold if the power goes before a call.
    void judgeRemains(const std::vector<LoggedCall>& calls,
                      std::size_t cut,
                      std::uint64_t seed,
                      Tally& tally) const;
};

}  // namespace alteri::soak
