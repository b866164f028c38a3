// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/disk_time.hpp"

#include "core/error.hpp"
#include "core/files/descriptor.hpp"
#include "core/files/new_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace alteri {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& file)
{
    throw Error(ErrorCode::FileNotWritable, {file.string()});
}

}  // namespace

std::chrono::microseconds diskTime(const std::filesystem::path& folder)
{
    constexpr int tries = 3;
    const auto file = NewFile::beside(folder / ".alteri-disk", ".time");
    const Descriptor opened(open(file.path().c_str(), O_WRONLY | O_CLOEXEC));
    if (!opened.isOpen())
        refuse(file.path());
    const std::array<char, 512> bytes{};
    auto least = std::chrono::microseconds::max();
    for (int i = 0; i < tries; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        if (write(opened.number(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())
            || fsync(opened.number()) != 0)
            refuse(file.path());
        least = std::min(least, std::chrono::duration_cast<std::chrono::microseconds>(
                                    std::chrono::steady_clock::now() - begin));
    }
    return least;
}

}  // namespace alteri
