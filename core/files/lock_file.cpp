// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/lock_file.hpp"

#include "core/system/open_file.hpp"

#include <fstream>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

std::optional<StudyHolder> holderIn(const fs::path& file)
{
    std::ifstream stream(file);
    StudyHolder holder;
    if (std::getline(stream, holder.person) && std::getline(stream, holder.machine)
        && stream >> holder.process >> holder.since)
        return holder;
    return std::nullopt;
}

std::error_code writeHolder(OpenFile& file, const StudyHolder& self)
{
    return file.write(self.person + "\n" + self.machine + "\n" + std::to_string(self.process) + "\n"
                      + std::to_string(self.since) + "\n");
}

}  // namespace

LockFile::LockFile(fs::path file)
    : m_file(std::move(file))
{
}

LockFile::~LockFile()
{
    std::error_code ignored;
    fs::remove(m_file, ignored);
}

LockFile::Attempt LockFile::take(const fs::path& study, const StudyHolder& self)
{
    auto file = study;
    file += ".lock";
    // Twice: the first attempt may meet what a killed program left.
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::error_code fault;
        auto made = OpenFile::made(file, {}, fault);
        if (!fault) {
            std::unique_ptr<LockFile> lock(new LockFile(file));
            if (writeHolder(made, self))
                return {nullptr, std::nullopt, false};
            return {std::move(lock), std::nullopt, true};
        }
        if (fault != std::errc::file_exists)
            return {nullptr, std::nullopt, false};
        const auto holder = holderIn(file);
        if (!holder || mayBeAtWork(*holder))
            return {nullptr, holder, true};
        std::error_code ignored;
        fs::remove(file, ignored);
    }
    return {nullptr, holderIn(file), true};
}

}  // namespace alteri
