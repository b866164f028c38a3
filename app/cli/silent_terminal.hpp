// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace alteri {

/// The terminal without its echo, as long as this lives, whatever the standard streams are.
class SilentTerminal {
public:
    static constexpr std::size_t longestLine = 4096;

    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    SilentTerminal(SilentTerminal&&) = delete;
    SilentTerminal& operator=(SilentTerminal&&) = delete;

    bool isThere() const;
    /// @return the line that was typed, as UTF-8
    std::string ask(const std::string& question) const;

private:
    struct Settings;
    std::unique_ptr<Settings> m_settings;
};

}  // namespace alteri
