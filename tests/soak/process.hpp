// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace alteri::soak {

/// A program that runs beside this one, with its input and output.
class Process {
public:
    /// @param environment what is set beside this program's own
    Process(const std::vector<std::string>& command,
            const std::map<std::string, std::string>& environment);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    Process(Process&&) = delete;
    Process& operator=(Process&&) = delete;

    /// The next line of its output. @return false at its end
    bool read(std::string& line);
    void goOn();
    void kill();
    /// Waits for its end. @return the exit code, or minus the signal
    int wait();

private:
    pid_t m_child = -1;
    int m_input = -1;
    int m_output = -1;
    std::string m_rest;
};

}  // namespace alteri::soak
