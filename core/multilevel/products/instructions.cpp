// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/instructions.hpp"

namespace alteri {

namespace {

Instructions askProcessor()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return Instructions::Avx2;
#endif
    return Instructions::Plain;
}

}  // namespace

Instructions bestInstructions()
{
    static const Instructions best = askProcessor();
    return best;
}

}  // namespace alteri
