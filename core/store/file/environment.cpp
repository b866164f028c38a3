// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/environment.hpp"

#include <chrono>
#include <random>

namespace alteri {

Environment systemEnvironment()
{
    const auto now = [] {
        const auto time = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    };
    const auto random = [] {
        // Read anew each time: ids must stay unique across programs started in the same moment.
        static thread_local std::random_device device;
        return (std::uint64_t{device()} << 32U) | device();
    };
    return {now, random, {}};
}

}  // namespace alteri
