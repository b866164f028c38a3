// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/open_file.hpp"

#include "core/system/last_fault.hpp"

#include <utility>

namespace alteri {

namespace fs = std::filesystem;

OpenFile OpenFile::found(const fs::path& file, For purpose, std::error_code& fault)
{
    OpenFile found(file, purpose);
    fault = found.isOpen() ? std::error_code() : lastFault();
    return found;
}

OpenFile::~OpenFile()
{
    close();
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, none))
{
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, none);
    }
    return *this;
}

}  // namespace alteri
