// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/study_holder.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace alteri {

namespace {

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

}  // namespace

StudyHolder thisHolder(std::int64_t since)
{
    return {accountName(), machineName(), getpid(), since};
}

bool mayBeAtWork(const StudyHolder& holder)
{
    if (holder.machine != machineName())
        return true;
    const auto process = static_cast<pid_t>(holder.process);
    return process > 0 && (kill(process, 0) == 0 || errno == EPERM);
}

}  // namespace alteri
