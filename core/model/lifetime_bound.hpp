// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Says of a member that what it returns lives in the object it is called on, so that clang, which
/// builds the core for the sanitizers, refuses to keep a pointer into a temporary. GCC 12 has no
/// such warning.
#ifdef __clang__
#define ALTERI_LIFETIME_BOUND [[clang::lifetimebound]]
#else
#define ALTERI_LIFETIME_BOUND
#endif
