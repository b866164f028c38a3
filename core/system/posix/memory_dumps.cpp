// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/memory_dumps.hpp"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace alteri {

std::function<void()> forbidMemoryDumps()
{
    struct rlimit size {};
    getrlimit(RLIMIT_CORE, &size);
    auto none = size;
    none.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    const int wasDumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#else
    const int wasDumpable = 0;
#endif
    return [size, wasDumpable] {
        setrlimit(RLIMIT_CORE, &size);
#ifdef __linux__
        prctl(PR_SET_DUMPABLE, wasDumpable, 0, 0, 0);
#else
        static_cast<void>(wasDumpable);
#endif
    };
}

}  // namespace alteri
