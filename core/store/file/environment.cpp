// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/environment.hpp"

#include <chrono>
#include <sodium.h>

namespace alteri {

Environment systemEnvironment()
{
    const auto now = [] {
        const auto time = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    };
    const auto random = [] {
        // From the system each time: ids must stay unique across programs started in the same
        // moment. Not std::random_device, which asks the processor: over a hundred times as slow on
        // some machines, a quarter of the import of a large study.
        std::uint64_t bits = 0;
        randombytes_buf(&bits, sizeof bits);
        return bits;
    };
    return {now, random, {}};
}

}  // namespace alteri
