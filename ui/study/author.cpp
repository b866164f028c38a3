// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/author.hpp"

#include <QSettings>

namespace alteri {

namespace {

QString authorKey()
{
    return QStringLiteral("interview/interviewer");
}

}  // namespace

QString authorName()
{
    return QSettings().value(authorKey()).toString();
}

void setAuthorName(const QString& name)
{
    QSettings().setValue(authorKey(), name);
}

bool wasAuthorAsked()
{
    return QSettings().contains(authorKey());
}

}  // namespace alteri
