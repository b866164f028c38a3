// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/example_study.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace alteri::fuzz {

// Bytes that come at random are no study. What reads studies is fed with a whole one to which the
// bytes do something: the first says whether to the bytes of its file or to its rows, each six that
// follow are one damage.

/// The bytes with each damage done.
std::string damagedBytes(std::string whole, const std::string& damages);

/// A study with interviews, made once a process, and room for what is made of it.
class Specimen {
public:
    Specimen();

    /// The study, damaged as the bytes say, as a file. What lay there is gone.
    std::filesystem::path damaged(const std::string& damages) const;
    /// The study as a file of its own, as it was.
    std::filesystem::path whole() const;
    /// Where nothing is.
    std::filesystem::path vacant() const;

private:
    void place(const std::filesystem::path& file) const;

    test::TemporaryFolder m_folder;
    std::string m_bytes;
};

const Specimen& specimen();

/// Puts any bytes at the place of the last gesture's changeset.
void replaceChangeset(const std::filesystem::path& study, const std::string& changeset);
/// The changesets of a study's gestures.
std::vector<std::string> changesetsOf(const std::filesystem::path& study);

}  // namespace alteri::fuzz
