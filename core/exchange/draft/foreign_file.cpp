// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/foreign_file.hpp"

#include "core/files/whole_file.hpp"

#include <algorithm>
#include <system_error>

namespace alteri {

std::string stemOf(const std::string& name)
{
    const auto end = name.find_last_of('.');
    return end == std::string::npos || end == 0 ? name : name.substr(0, end);
}

std::vector<ForeignFile> readForeignFiles(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> named;
    for (const auto& path : paths) {
        std::error_code failed;
        if (!std::filesystem::is_directory(path, failed)) {
            named.push_back(path);
            continue;
        }
        std::vector<std::filesystem::path> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path, failed))
            if (entry.is_regular_file(failed) && !entry.path().filename().string().starts_with("."))
                inside.push_back(entry.path());
        std::sort(inside.begin(), inside.end());
        named.insert(named.end(), inside.begin(), inside.end());
    }
    std::vector<ForeignFile> files;
    files.reserve(named.size());
    for (const auto& path : named)
        files.push_back({path.filename().string(), readFile(path)});
    return files;
}

}  // namespace alteri
