// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/socket_wait.hpp"

#include <poll.h>

namespace alteri {

bool waitForSocket(int socket, SocketUse use, std::chrono::milliseconds longest)
{
    pollfd watched{socket, static_cast<short>(use == SocketUse::Read ? POLLIN : POLLOUT), 0};
    return ::poll(&watched, 1, static_cast<int>(longest.count())) > 0;
}

}  // namespace alteri
