// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace alteri {

/// Who works on a study: told to others who open it meanwhile.
struct StudyHolder {
    std::string person;   ///< name of the account
    std::string machine;  ///< name of the host
    std::int64_t process = 0;
    std::int64_t since = 0;  ///< UTC, in milliseconds since 1970

    friend bool operator==(const StudyHolder&, const StudyHolder&) = default;
};

/// This program, as others read of it.
StudyHolder thisHolder(std::int64_t since);

/// Whether somebody may still be at work. Of this machine's programs it is known; of others' not,
/// so that they count as being at work.
bool mayBeAtWork(const StudyHolder& holder);

}  // namespace alteri
