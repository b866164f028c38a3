// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the user interface within a Qt application.
#define CATCH_CONFIG_RUNNER
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/window/barrier_application.hpp"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    // Settings and data of the tests are not those of the user.
    QStandardPaths::setTestModeEnabled(true);
    alteri::BarrierApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("AlteriTests"));
    QApplication::setApplicationName(QStringLiteral("AlteriTests"));
    QLocale::setDefault(QLocale::c());
    alteri::installFonts();
    alteri::applyAppearance(alteri::Appearance::Light);
    return Catch::Session().run(argc, argv);
}
