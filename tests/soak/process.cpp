// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace alteri::soak {

Process::Process(const std::vector<std::string>& command,
                 const std::map<std::string, std::string>& environment)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0)
        throw std::runtime_error("no pipe");
    m_child = fork();
    if (m_child == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        for (const int each : {in[0], in[1], out[0], out[1]})
            close(each);
        for (const auto& [name, value] : environment)
            setenv(name.c_str(), value.c_str(), 1);
        std::vector<char*> arguments;
        for (const auto& each : command)
            arguments.push_back(const_cast<char*>(each.c_str()));
        arguments.push_back(nullptr);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    m_input = in[1];
    m_output = out[0];
}

Process::~Process()
{
    kill();
    wait();
    close(m_output);
}

bool Process::read(std::string& line)
{
    for (;;) {
        const auto end = m_rest.find('\n');
        if (end != std::string::npos) {
            line = m_rest.substr(0, end);
            m_rest.erase(0, end + 1);
            return true;
        }
        std::array<char, 4096> bytes{};
        const auto count = ::read(m_output, bytes.data(), bytes.size());
        if (count <= 0)
            return false;
        m_rest.append(bytes.data(), static_cast<std::size_t>(count));
    }
}

void Process::goOn()
{
    if (write(m_input, "\n", 1) != 1)
        kill();
}

void Process::kill()
{
    if (m_child > 0)
        ::kill(m_child, SIGKILL);
}

int Process::wait()
{
    if (m_child <= 0)
        return 0;
    close(m_input);
    int status = 0;
    waitpid(m_child, &status, 0);
    m_child = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace alteri::soak
