// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/this_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace alteri {

std::string machineName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data())
                                                          : std::string();
}

std::string accountName()
{
    passwd account{};
    passwd* found = nullptr;
    std::array<char, 4096> room{};
    if (getpwuid_r(geteuid(), &account, room.data(), room.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return std::to_string(geteuid());
}

std::int64_t processNumber()
{
    return getpid();
}

bool mayRun(std::int64_t process)
{
    const auto number = static_cast<pid_t>(process);
    return number > 0 && (kill(number, 0) == 0 || errno == EPERM);
}

}  // namespace alteri
