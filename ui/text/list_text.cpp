// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/list_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ListText)
};

}  // namespace

QString listComma()
{
    return ListText::tr(", ", "between the things of a list");
}

QString listText(const QStringList& parts)
{
    return parts.join(listComma());
}

}  // namespace alteri
