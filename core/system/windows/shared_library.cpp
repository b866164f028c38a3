// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/shared_library.hpp"

#include <system_error>
#include <windows.h>

namespace alteri {

SharedLibrary::SharedLibrary(const char* name)
    // Of the program's folder and the system's alone: not of wherever somebody works.
    : m_handle(LoadLibraryExA(name, nullptr, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS))
{
    if (m_handle == nullptr)
        m_fault = std::string(name) + ": "
                  + std::system_category().message(static_cast<int>(GetLastError()));
}

void* SharedLibrary::find(const char* function) const
{
    return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(m_handle), function));
}

}  // namespace alteri
