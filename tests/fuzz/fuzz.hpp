// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace alteri::fuzz {

/// What a target reads. Whatever the bytes are, it reads them or refuses them with an Error;
/// everything else ends the program.
void read(std::string bytes);

}  // namespace alteri::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        alteri::fuzz::read(std::string(reinterpret_cast<const char*>(data), size));
    } catch (const alteri::Error&) {
        // A sentence for the user: as it should be.
    }
    return 0;
}
