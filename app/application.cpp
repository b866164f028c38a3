// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace alteri {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Alteri"));
    QCoreApplication::setApplicationName(QStringLiteral("Alteri"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALTERI_VERSION));
}

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("alteri"), QStringLiteral("_"),
                  QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(own);
    // The buttons of Qt's own dialogs.
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

}  // namespace alteri
