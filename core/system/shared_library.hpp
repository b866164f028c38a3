// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

/// A library that is loaded when it is wanted first, and stays.
class SharedLibrary {
public:
    /// @param name of its file, without a folder: where the system looks for libraries it is
    ///        looked for; isLoaded() says whether it was found
    explicit SharedLibrary(const char* name);

    bool isLoaded() const { return m_handle != nullptr; }
    /// Why it could not be loaded, in the system's words.
    const std::string& fault() const { return m_fault; }
    /// Where one of its functions begins; null if it has none of that name.
    void* find(const char* function) const;

private:
    void* m_handle;
    std::string m_fault;
};

}  // namespace alteri
