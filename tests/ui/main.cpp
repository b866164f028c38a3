// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the user interface within a Qt application.
#define CATCH_CONFIG_RUNNER
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "tests/ui/window_watch.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/window/barrier_application.hpp"
#include "ui/window/local_copies.hpp"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <iostream>

int main(int argc, char* argv[])
{
    // Settings and data of the tests are not those of the user, nor of other tests that run beside.
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QStandardPaths::setTestModeEnabled(true);
    alteri::BarrierApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("AlteriTests"));
    QApplication::setApplicationName(QStringLiteral("AlteriTests"));
    QLocale::setDefault(QLocale::c());
    alteri::installFonts();
    alteri::applyAppearance(alteri::Appearance::Light);
    // Disks of test machines are slow at times.
    alteri::setMediumMeasure({});
    alteri::test::WindowWatch watch;
    const int failed = Catch::Session().run(argc, argv);
    for (const auto& fault : watch.faults())
        std::cerr << fault.toStdString() << '\n';
    std::cerr << watch.windows() << " kinds of windows were looked at\n";
    // What may be cut off is to be looked at: some labels were not laid out anew when their window
    // went.
    const auto faults = watch.faults().filter(QStringLiteral(" has no name"));
    return failed != 0 ? failed : static_cast<int>(!faults.isEmpty());
}
