// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/literal_text.hpp"

namespace alteri {

QString literalLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString literalTitle(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

}  // namespace alteri
