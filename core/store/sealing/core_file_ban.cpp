// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/core_file_ban.hpp"

#include <mutex>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace alteri {

namespace {

/// What holds without a ban, and how many there are.
struct Bans {
    std::mutex mutex;
    int count = 0;
    int wasDumpable = 1;
    struct rlimit size {};
};

Bans& bans()
{
    static Bans all;
    return all;
}

}  // namespace

CoreFileBan::CoreFileBan()
{
    auto& all = bans();
    const std::lock_guard lock(all.mutex);
    if (all.count++ > 0)
        return;
    all.wasDumpable = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    getrlimit(RLIMIT_CORE, &all.size);
    auto none = all.size;
    none.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

CoreFileBan::~CoreFileBan()
{
    auto& all = bans();
    const std::lock_guard lock(all.mutex);
    if (--all.count > 0)
        return;
    setrlimit(RLIMIT_CORE, &all.size);
    prctl(PR_SET_DUMPABLE, all.wasDumpable, 0, 0, 0);
}

}  // namespace alteri
