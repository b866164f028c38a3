// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/lock_file.hpp"

#include "core/files/descriptor.hpp"

#include <cerrno>
#include <fcntl.h>
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

bool writeHolder(int descriptor, const StudyHolder& self)
{
    const auto text = self.person + "\n" + self.machine + "\n" + std::to_string(self.process) + "\n"
                      + std::to_string(self.since) + "\n";
    return write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
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
    const fs::path file = study.string() + ".lock";
    // Twice: the first attempt may meet what a killed program left.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Descriptor made(open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644));
        if (made.isOpen()) {
            std::unique_ptr<LockFile> lock(new LockFile(file));
            if (!writeHolder(made.number(), self))
                return {nullptr, std::nullopt, false};
            return {std::move(lock), std::nullopt, true};
        }
        if (errno != EEXIST)
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
