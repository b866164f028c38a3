// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.hpp"
#include "app/quit_when_shown.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/style/desktop_appearance.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/barrier_application.hpp"
#include "ui/window/desktop.hpp"
#include "ui/window/main_window.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <exception>
#include <iostream>

namespace {

int runProgram(int argc, char* argv[])
{
    using namespace alteri;

    BarrierApplication application(argc, argv);
    nameApplication();
    speakChosenLanguage();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Draw, measure and model ego-centred networks."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("main", "Open the sample study."));
    parser.addOption(sample);
    const QCommandLineOption quitWhenShown(
        QStringLiteral("quit-when-shown"),
        QApplication::translate("main", "Quit after the first paint, to time the start."));
    parser.addOption(quitWhenShown);
    parser.addPositionalArgument(QStringLiteral("study"),
                                 QApplication::translate("main", "The study to open."),
                                 QStringLiteral("[study]"));
    parser.process(application);

    installFonts();
    const DesktopAppearance desktopAppearance;
    followDesktop(desktopAppearance.isDark());
    QObject::connect(&desktopAppearance, &DesktopAppearance::changed, followDesktop);
    applyAppearance(
        static_cast<Appearance>(QSettings().value(QStringLiteral("window/appearance")).toInt()));
    DesktopQuestions questions;
    QuitWhenShown quitter;
    Desktop desktop(questions, [&](MainWindow& window) {
        questions.setParent(&window);
        window.setWindowIcon(QIcon(QStringLiteral(":/icons/alteri-128.png")));
        if (parser.isSet(quitWhenShown))
            window.installEventFilter(&quitter);
    });
    application.setTeller([&desktop](const Error& fault) { desktop.window().tellFault(fault); });
    if (!parser.positionalArguments().isEmpty())
        desktop.window().openStudy(parser.positionalArguments().constFirst());
    else if (parser.isSet(sample))
        desktop.window().openSample();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[])
{
    try {
        return runProgram(argc, argv);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
    } catch (...) {
        std::cerr << "Alteri could not go on.\n";
    }
    return 1;
}
