// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace alteri {

/// When something was, as people here write dates, with the time to the minute or the second.
QString momentText(const QDateTime& time);
QString momentTextToSecond(const QDateTime& time);

}  // namespace alteri
