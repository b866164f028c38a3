// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon_engine.hpp"

#include "ui/style/theme.hpp"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// What stands for these colours in the files.
constexpr auto inkToken = "currentColor";
constexpr auto accentToken = "#1f6fa8";
constexpr auto dangerToken = "#b3261e";

struct IconColours {
    QColor ink;
    QColor accent;  ///< what comes in, goes out or is added
    QColor danger;  ///< what is deleted
};

IconColours inOneColour(const QColor& colour)
{
    return {colour, colour, colour};
}

IconColours coloursOf(QIcon::Mode mode, bool isHighlighted)
{
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return inOneColour(palette.color(QPalette::Disabled, QPalette::WindowText));
    if (mode == QIcon::Selected || isHighlighted)
        return inOneColour(palette.color(QPalette::HighlightedText));
    return {palette.color(QPalette::WindowText), palette.color(QPalette::Link), problemColour()};
}

QPixmap drawn(const QString& file, const IconColours& colours, int side)
{
    QFile source(QStringLiteral(":/icons/actions/%1.svg").arg(file));
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    if (!source.open(QIODevice::ReadOnly))
        return picture;
    auto drawing = source.readAll();
    for (const auto& [token, colour] :
         {std::pair(inkToken, colours.ink), std::pair(accentToken, colours.accent),
          std::pair(dangerToken, colours.danger)})
        drawing.replace(token, colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

/// What points along the line of reading points the other way where it runs from the right.
bool followsReading(const QString& file)
{
    static const QStringList pointing{
        QStringLiteral("before"),    QStringLiteral("next"), QStringLiteral("step-before"),
        QStringLiteral("step-next"), QStringLiteral("undo"), QStringLiteral("redo"),
        QStringLiteral("quit"),      QStringLiteral("play"), QStringLiteral("guide"),
        QStringLiteral("variables"), QStringLiteral("said"), QStringLiteral("take-off"),
        QStringLiteral("map-wave")};
    return pointing.contains(file);
}

}  // namespace

IconEngine::IconEngine(QString file, CheckedGround ground, const QWidget* on)
    : m_file(std::move(file))
    , m_ground(ground)
    , m_on(on)
{
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const auto scale = painter->device()->devicePixelRatio();
    auto picture = scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale);
    picture.setDevicePixelRatio(scale);
    const auto size = picture.deviceIndependentSize();
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2,
                                rect.y() + (rect.height() - size.height()) / 2),
                        picture);
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap
IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/)
{
    const int side = std::min(size.width(), size.height());
    if (side <= 0)
        return {};
    const bool isHighlighted = state == QIcon::On && m_ground == CheckedGround::Highlight;
    const auto colours = coloursOf(mode, isHighlighted);
    const auto direction =
        m_on != nullptr ? m_on->layoutDirection() : QGuiApplication::layoutDirection();
    const bool isMirrored = direction == Qt::RightToLeft && followsReading(m_file);
    const auto key = QStringLiteral("alteri/%1/%2/%3/%4/%5")
                         .arg(m_file, colours.ink.name(), colours.accent.name())
                         .arg(side)
                         .arg(static_cast<int>(isMirrored));
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = drawn(m_file, colours, side);
        if (isMirrored)
            picture = picture.transformed(QTransform::fromScale(-1, 1));
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

QSize IconEngine::actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(m_file, m_ground, m_on);
}

QString IconEngine::key() const
{
    return QStringLiteral("alteri");
}

}  // namespace alteri
