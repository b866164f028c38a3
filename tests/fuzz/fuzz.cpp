// SPDX-License-Identifier: GPL-3.0-or-later
// One of the readers, ALTERI_FUZZED, as a target of libFuzzer.
#include "core/error.hpp"
#include "tests/fuzz/readers.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        alteri::fuzz::ALTERI_FUZZED(std::string(reinterpret_cast<const char*>(data), size));
    } catch (const alteri::Error&) {
        // A sentence for the user: as it should be.
    }
    return 0;
}
