// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/memory_dumps.hpp"

#include <windows.h>

namespace alteri {

std::function<void()> forbidMemoryDumps()
{
    // Without it Windows' error reporting may keep a dump of a crashed program.
    const UINT before = SetErrorMode(SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
    return [before] { SetErrorMode(before); };
}

}  // namespace alteri
