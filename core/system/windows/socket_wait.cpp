// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/socket_wait.hpp"

#include <winsock2.h>

namespace alteri {

bool waitForSocket(int socket, SocketUse use, std::chrono::milliseconds longest)
{
    WSAPOLLFD watched{static_cast<SOCKET>(socket),
                      static_cast<SHORT>(use == SocketUse::Read ? POLLRDNORM : POLLWRNORM), 0};
    return WSAPoll(&watched, 1, static_cast<INT>(longest.count())) > 0;
}

}  // namespace alteri
