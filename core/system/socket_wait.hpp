// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace alteri {

enum class SocketUse { Read, Write };

/// Waits until a socket can be read from or written to. @return whether it can
bool waitForSocket(int socket, SocketUse use, std::chrono::milliseconds longest);

}  // namespace alteri
