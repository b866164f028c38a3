// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/shared_library.hpp"

#include <dlfcn.h>

namespace alteri {

SharedLibrary::SharedLibrary(const char* name)
    : m_handle(dlopen(name, RTLD_NOW | RTLD_LOCAL))
{
    if (m_handle == nullptr)
        m_fault = dlerror();
}

void* SharedLibrary::find(const char* function) const
{
    return dlsym(m_handle, function);
}

}  // namespace alteri
