// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/study_holder.hpp"

#include "core/system/this_process.hpp"

namespace alteri {

StudyHolder thisHolder(std::int64_t since)
{
    return {accountName(), machineName(), processNumber(), since};
}

bool mayBeAtWork(const StudyHolder& holder)
{
    return holder.machine != machineName() || mayRun(holder.process);
}

}  // namespace alteri
