// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/category_looks.hpp"

#include "ui/map/painting/map_style.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/style/safe_colours.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>
#include <utility>

namespace alteri {

namespace {

struct CategoryLooks {
    Q_DECLARE_TR_FUNCTIONS(alteri::CategoryLooks)
};

using NamedLook = std::pair<const char*, const char*>;

constexpr std::array<NamedLook, 11> namedSymbols{
    {{QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Circle"), "circle"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Square"), "square"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Diamond"), "diamond"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Triangle"), "triangle"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Triangle downwards"), "triangle_down"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Pentagon"), "pentagon"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Hexagon"), "hexagon"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Cross"), "cross"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Badge with plus"), "plus"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "Badge with minus"), "minus"},
     {QT_TRANSLATE_NOOP("alteri::CategoryLooks", "No badge"), "none"}}};

constexpr int side = 18;

QPixmap emptyPixmap()
{
    QPixmap pixmap(QSize(side, side));
    pixmap.fill(Qt::transparent);
    return pixmap;
}

}  // namespace

QStringList offeredColours()
{
    QStringList codes;
    for (const auto colour : safeColours)
        codes << codeOf(colour);
    return codes << codeOf(SafeColour::Black);
}

QString colourText(const QString& colour)
{
    if (colour.isEmpty())
        return CategoryLooks::tr("None");
    for (const auto each : safeColours)
        if (colour.compare(codeOf(each), Qt::CaseInsensitive) == 0)
            return nameOf(each);
    return colour.compare(codeOf(SafeColour::Black), Qt::CaseInsensitive) == 0
               ? nameOf(SafeColour::Black)
               : colour;
}

QIcon colourIcon(const QString& colour)
{
    auto pixmap = emptyPixmap();
    QPainter painter(&pixmap);
    painter.fillRect(QRect(1, 1, side - 2, side - 2), QColor(colour));
    painter.end();
    return pixmap;
}

QStringList offeredSymbols()
{
    QStringList codes;
    for (const auto& [name, code] : namedSymbols)
        codes << QString::fromLatin1(code);
    return codes;
}

bool isBadge(const QString& symbol)
{
    return symbol == QLatin1String("plus") || symbol == QLatin1String("minus")
           || symbol == QLatin1String("none");
}

QString symbolText(const QString& symbol)
{
    if (symbol.isEmpty())
        return CategoryLooks::tr("None");
    for (const auto& [name, code] : namedSymbols)
        if (symbol.compare(QLatin1String(code), Qt::CaseInsensitive) == 0)
            return CategoryLooks::tr(name);
    return symbol;
}

QString clashText(const std::vector<LookClash>& clashes)
{
    if (clashes.empty())
        return {};
    const auto& first = clashes.front();
    auto text = first.by == LookClash::By::Colour
                    ? CategoryLooks::tr("On maps the colours of “%1” and “%2” look alike, to some "
                                        "people at least.")
                : first.by == LookClash::By::Grey
                    ? CategoryLooks::tr("Printed in grey, “%1” and “%2” look alike; different "
                                        "symbols would tell them apart.")
                    : CategoryLooks::tr("“%1” and “%2” have the same symbol, and not both have a "
                                        "colour.");
    text = text.arg(QString::fromStdString(first.one), QString::fromStdString(first.other));
    if (clashes.size() > 1)
        text += QLatin1Char(' ')
                + CategoryLooks::tr("The same is true of %n other pairs.", nullptr,
                                    static_cast<int>(clashes.size()) - 1);
    return text;
}

QIcon symbolIcon(const QString& symbol)
{
    auto pixmap = emptyPixmap();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(side / 2.0, side / 2.0);
    if (isBadge(symbol)) {
        paintBadge(painter, centre, symbol, paperStyle());
    } else {
        painter.translate(centre);
        painter.setBrush(QColor(0x8c, 0x8c, 0x8c));
        painter.setPen(QPen(QColor(0x1f, 0x1f, 0x1f), 1));
        painter.drawPath(symbolPath(symbol, 6));
    }
    painter.end();
    return pixmap;
}

}  // namespace alteri
