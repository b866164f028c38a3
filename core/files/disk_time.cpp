// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/disk_time.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/system/open_file.hpp"

#include <algorithm>
#include <array>
#include <string_view>

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
    OpenFile opened(file.path(), OpenFile::For::Writing);
    if (!opened.isOpen())
        refuse(file.path());
    const std::array<char, 512> bytes{};
    auto least = std::chrono::microseconds::max();
    for (int i = 0; i < tries; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        if (opened.write(std::string_view(bytes.data(), bytes.size())) || opened.settle())
            refuse(file.path());
        least = std::min(least, std::chrono::duration_cast<std::chrono::microseconds>(
                                    std::chrono::steady_clock::now() - begin));
    }
    return least;
}

}  // namespace alteri
