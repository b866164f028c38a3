// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study_file.hpp"

#include <filesystem>
#include <memory>
#include <random>
#include <string>

namespace alteri::test {

/// A folder that is removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;

    std::filesystem::path path(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const;

private:
    std::filesystem::path m_path;
};

/// A clock that ticks once per look and ids from a fixed seed.
Environment fixedEnvironment(std::uint64_t seed = 1);

/// The text of a template in resources/templates, e.g. "migrant_organizations".
std::string templateText(const std::string& name);

std::filesystem::path testData(const std::string& name);
std::filesystem::path sampleTable(const std::string& name);

/// Makes a study from a template.
std::unique_ptr<StudyFile> newStudy(const std::filesystem::path& file,
                                    const std::string& templateName = "migrant_organizations");

/// The sample study of 15 migrant organisations and 319 partners.
std::unique_ptr<StudyFile> sampleStudy(const std::filesystem::path& file);

/// All rows of all tables but the log, as text: equal if and only if the studies are equal.
std::string contentOf(const StudyFile& study);

/// Runs `work` without the right to write where only the owner may.
void withoutPrivileges(const std::function<void()>& work);

}  // namespace alteri::test
