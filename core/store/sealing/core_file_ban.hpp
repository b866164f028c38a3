// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alteri {

/// As long as one of these lives, a crash of this program leaves no core file, and no other program
/// of the same user can read its memory: rows of an open study are in it.
class CoreFileBan {
public:
    CoreFileBan();
    ~CoreFileBan();
    CoreFileBan(const CoreFileBan&) = delete;
    CoreFileBan& operator=(const CoreFileBan&) = delete;
    CoreFileBan(CoreFileBan&&) = delete;
    CoreFileBan& operator=(CoreFileBan&&) = delete;
};

}  // namespace alteri
