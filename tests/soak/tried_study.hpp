// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/study_signature.hpp"
#include "core/store/study_protection.hpp"
#include "tests/core/example_study.hpp"

namespace alteri::soak {

// Every second study is a protected one: what happens to a disk happens to both.

inline constexpr auto passphrase = "a passphrase";

inline void makeStudy(const std::filesystem::path& file, bool isSealed)
{
    constexpr KeyCost cheap{1, 8192};
    test::newStudy(file).reset();
    if (isSealed)
        protectStudy(file, nullptr, StudyKey::create(passphrase, {}, cheap));
}

inline std::unique_ptr<StudyFile> openStudy(const std::filesystem::path& file)
{
    return StudyFile::open(file, systemEnvironment(), OpenFor::Writing,
                           isSealedStudy(file) ? StudyKey::open(file, passphrase) : nullptr);
}

}  // namespace alteri::soak
