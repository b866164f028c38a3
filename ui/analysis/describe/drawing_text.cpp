// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/drawing_text.hpp"

#include "ui/picture/lettering.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// Breaks off the beginning of a word that is wider than a line.
QString takeFitting(QString& word, double width, const Lettering& lettering)
{
    qsizetype length = word.size();
    while (length > 1 && lettering.width(word.left(length)) > width)
        --length;
    auto fitting = word.left(length);
    word.remove(0, length);
    return fitting;
}

}  // namespace

QStringList wrapped(const QString& text, double width, const Lettering& lettering)
{
    QStringList lines;
    QString line;
    for (auto word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (lettering.width(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (lettering.width(word) > width && word.size() > 1)
            lines << takeFitting(word, width, lettering);
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

}  // namespace alteri
