// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted window, against an empty QMainWindow, process by process in turn.
#include "app/quit_when_shown.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

#include <QApplication>
#include <QMainWindow>

#include <cstdlib>

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

double timeOf(const std::string& command)
{
    return millisecondsOf([&] {
        if (std::system((command + " >/dev/null 2>&1").c_str()) != 0)
            std::abort();
    });
}

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
    std::vector<double> empty;
    std::vector<double> startPage;
    std::vector<double> sample;
    constexpr int repetitions = 15;
    for (int i = 0; i < repetitions; ++i) {
        empty.push_back(timeOf(std::string(argv[0]) + " " + emptyOption));
        startPage.push_back(timeOf(std::string(ALTERI_DESKTOP_PROGRAM) + " --quit-when-shown"));
        sample.push_back(
            timeOf(std::string(ALTERI_DESKTOP_PROGRAM) + " --quit-when-shown " + study.string()));
    }
    report.add("start-empty-window/-/median", quantile(empty, 0.5), "ms");
    report.add("start/-/median", quantile(startPage, 0.5), "ms");
    report.add("start-sample/319/median", quantile(sample, 0.5), "ms");
    report.add("start/-/ratio-empty-window", quantile(startPage, 0.5) / quantile(empty, 0.5), "");
    report.add("start-sample/319/ratio-empty-window", quantile(sample, 0.5) / quantile(empty, 0.5),
               "");
    return 0;
}
