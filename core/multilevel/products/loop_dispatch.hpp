// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

namespace alteri {

// An inner loop is compiled twice, for every processor of the architecture and for those with
// AVX2. It is to be a function that is always inlined, so that it takes on the caller's target.

template <auto Loop, class Work>
void runPlain(const Work& work)
{
    Loop(work);
}

#if defined(__x86_64__)

template <auto Loop, class Work>
[[gnu::target("avx2,fma")]] void runAvx2(const Work& work)
{
    Loop(work);
}

#else

template <auto Loop, class Work>
void runAvx2(const Work& work)
{
    Loop(work);
}

#endif

/// @param instructions that the processor has
template <auto Loop, class Work>
void run(const Work& work, Instructions instructions)
{
    instructions == Instructions::Avx2 ? runAvx2<Loop>(work) : runPlain<Loop>(work);
}

}  // namespace alteri
