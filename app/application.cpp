// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.hpp"

#include <QCoreApplication>

namespace alteri {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Alteri"));
    QCoreApplication::setApplicationName(QStringLiteral("Alteri"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALTERI_VERSION));
}

}  // namespace alteri
