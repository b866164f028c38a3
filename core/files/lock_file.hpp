// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/study_holder.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace alteri {

/// A file beside a study that says who works on it: for network shares that know no locks. It is
/// removed when its owner is destroyed; one that a killed program of this machine left is replaced.
class LockFile {
public:
    struct Attempt {
        std::unique_ptr<LockFile> lock;     ///< nothing if somebody else has it
        std::optional<StudyHolder> holder;  ///< who has it, if that can be read
        bool isPossible = true;             ///< false: the folder takes no lock file
    };
    static Attempt take(const std::filesystem::path& study, const StudyHolder& self);

    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    LockFile(LockFile&&) = delete;
    LockFile& operator=(LockFile&&) = delete;

private:
    explicit LockFile(std::filesystem::path file);

    std::filesystem::path m_file;
};

}  // namespace alteri
