// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted window, against an empty QMainWindow, process by process in turn.
#include "app/quit_when_shown.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

#include <QApplication>
#include <QMainWindow>

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace alteri;
using namespace alteri::bench;

namespace {

int showEmptyWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QuitWhenShown quitter;
    window.installEventFilter(&quitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

/// One start of a program, to its end.
struct Start {
    double wall = 0;       ///< milliseconds
    double processor = 0;  ///< milliseconds
    double memory = 0;     ///< MiB that were resident at most
};

double millisecondsIn(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

Start startOf(std::vector<std::string> command)
{
    std::vector<char*> words;
    for (auto& word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    Start start;
    start.wall = millisecondsOf([&] {
        const pid_t child = fork();
        if (child == 0) {
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            dup2(nowhere, STDERR_FILENO);
            execv(words.front(), words.data());
            _exit(1);
        }
        int status = 0;
        rusage used{};
        if (wait4(child, &status, 0, &used) != child || status != 0)
            std::abort();
        start.processor = millisecondsIn(used.ru_utime) + millisecondsIn(used.ru_stime);
        start.memory = static_cast<double>(used.ru_maxrss) / 1024;
    });
    return start;
}

/// Starts of one kind.
class Starts {
public:
    explicit Starts(std::vector<std::string> command)
        : m_command(std::move(command))
    {
    }

    void add() { m_all.push_back(startOf(m_command)); }

    double median(double Start::*figure) const
    {
        std::vector<double> values;
        for (const auto& start : m_all)
            values.push_back(start.*figure);
        return quantile(values, 0.5);
    }

private:
    std::vector<std::string> m_command;
    std::vector<Start> m_all;
};

}  // namespace

int main(int argc, char** argv)
{
    const std::string emptyOption = "--empty-window";
    if (argc > 1 && argv[1] == emptyOption)
        return showEmptyWindow(argc, argv);

    Report report(argc, argv);
    const test::TemporaryFolder folder;
    const auto study = folder.path("sample.alteri");
    test::sampleStudy(study).reset();
    setenv("HOME", folder.path().c_str(), 1);
    const std::string program = ALTERI_DESKTOP_PROGRAM;
    Starts empty({argv[0], emptyOption});
    Starts startPage({program, "--quit-when-shown"});
    Starts sample({program, "--quit-when-shown", study.string()});
    constexpr int repetitions = 15;
    for (int i = 0; i < repetitions; ++i)
        for (auto* each : {&empty, &startPage, &sample})
            each->add();
    for (const auto& [name, starts] :
         {std::pair("start-empty-window/-", &empty), std::pair("start/-", &startPage),
          std::pair("start-sample/319", &sample)}) {
        const std::string what = name;
        report.add(what + "/median", starts->median(&Start::wall), "ms");
        report.add(what + "/processor", starts->median(&Start::processor), "ms");
        report.add(what + "/memory", starts->median(&Start::memory), "MiB");
        report.add(what + "/memory-ratio",
                   starts->median(&Start::memory) / empty.median(&Start::memory), "");
    }
    // At most one and a half times as long as the empty window, and 60 ms; the sample 120 ms more.
    report.add("start/-/beyond-empty-window",
               startPage.median(&Start::processor) - 1.5 * empty.median(&Start::processor), "ms");
    report.add("start-sample/319/beyond-start",
               sample.median(&Start::wall) - startPage.median(&Start::wall), "ms");
    return 0;
}
