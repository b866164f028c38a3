// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/example_study.hpp"

#include <fstream>
#include <stdexcept>
#include <string>

namespace alteri::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    std::random_device random;
    constexpr int most = 100;
    for (int i = 0; i < most; ++i) {
        m_path = fs::temp_directory_path()
                 / ("alteri-test-" + std::to_string(random()) + std::to_string(random()));
        if (fs::create_directory(m_path))
            return;
    }
    throw std::runtime_error("There is no free name for a temporary folder.");
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

fs::path TemporaryFolder::write(const std::string& name, const std::string& bytes) const
{
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
}

}  // namespace alteri::test
