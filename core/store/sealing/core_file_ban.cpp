// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/core_file_ban.hpp"

#include "core/system/memory_dumps.hpp"

#include <functional>
#include <mutex>

namespace alteri {

namespace {

/// How many there are, and what allows again what held without one.
struct Bans {
    std::mutex mutex;
    int count = 0;
    std::function<void()> lift;
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
    all.lift = forbidMemoryDumps();
}

CoreFileBan::~CoreFileBan()
{
    auto& all = bans();
    const std::lock_guard lock(all.mutex);
    if (--all.count > 0)
        return;
    all.lift();
}

}  // namespace alteri
