// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.hpp"

#include "ui/map/ground_painting.hpp"
#include "ui/map/legend_painting.hpp"
#include "ui/map/symbol_painting.hpp"
#include "ui/style/fonts.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double margin = 22;
constexpr double legendWidth = 405;
constexpr double legendGap = 40;
constexpr double millimetresPerInch = 25.4;

/// Crowded maps get smaller labels, but none below 6 points at the design size.
MapStyle fittedTo(MapStyle style, std::size_t alteri)
{
    constexpr double roomyUpTo = 24;
    constexpr double crowdedFrom = 38;
    constexpr double smallest = 22;
    const double crowding =
        std::clamp((static_cast<double>(alteri) - roomyUpTo) / (crowdedFrom - roomyUpTo), 0.0, 1.0);
    style.labelSize -= crowding * (style.labelSize - smallest);
    return style;
}

QString partnerCount(const MapSnapshot& map)
{
    const auto count = static_cast<int>(map.alteri.size());
    return QCoreApplication::translate("alteri::Map", "Ego-network map, %n alteri", nullptr, count);
}

}  // namespace

MapPicture::MapPicture(MapSnapshot map, const MapStyle& style)
    : m_map(std::move(map))
    , m_lettering(style)
    , m_style(fittedTo(m_lettering, m_map.alteri.size()))
    , m_labels(LabelLayout(m_style).place(m_map))
    , m_ground(groundRect(m_map, m_style))
    , m_top(margin + m_style.titleSize * 2.9)
{
    const double legendHeight = paintLegend(nullptr, m_map, {0, 0}, legendWidth, m_lettering);
    const bool hasLegend = !m_map.legend.empty();
    m_size = {m_ground.width() + 2 * margin + (hasLegend ? legendGap + legendWidth : 0),
              m_top + std::max(m_ground.height(), legendHeight) + margin};
}

void MapPicture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF({0, 0}, m_size), m_style.paper);
    paintTitle(painter);

    painter.save();
    painter.translate(margin - m_ground.left(), m_top - m_ground.top());
    paintGround(painter, m_map, m_style);
    paintTies(painter, m_map, m_style);
    paintEgo(painter, m_map, m_style);
    paintAlteri(painter);
    painter.restore();

    if (!m_map.legend.empty())
        paintLegend(&painter, m_map, {margin + m_ground.width() + legendGap, m_top}, legendWidth,
                    m_lettering);
}

void MapPicture::paintTitle(QPainter& painter) const
{
    painter.setPen(m_style.ink);
    painter.setFont(pictureFont(m_style.titleSize, QFont::DemiBold));
    painter.drawText(QPointF(margin, margin + m_style.titleSize),
                     QString::fromStdString(m_map.egoLabel));
    painter.setPen(m_style.muted);
    painter.setFont(pictureFont(m_lettering.labelSize));
    painter.drawText(
        QPointF(margin, margin + m_style.titleSize * 1.15 + m_lettering.labelSize * 1.3),
        partnerCount(m_map));
}

void MapPicture::paintAlteri(QPainter& painter) const
{
    for (const auto& alter : m_map.alteri) {
        if (!alter.place)
            continue;
        const auto centre = scenePoint(*alter.place, m_style);
        paintAlter(painter, centre, alter, m_style);
    }
    // Names last: a symbol may stand close to another's name, but never over it.
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        if (m_map.alteri[i].place)
            paintLabel(painter, scenePoint(*m_map.alteri[i].place, m_style), m_labels[i], m_style);
}

QImage MapPicture::image(double widthMillimetres, int dotsPerInch) const
{
    const double pixels = widthMillimetres / millimetresPerInch * dotsPerInch;
    const double scale = pixels / m_size.width();
    QImage image(qRound(pixels), qRound(m_size.height() * scale), QImage::Format_RGB32);
    const int dotsPerMetre = qRound(dotsPerInch / millimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(m_style.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

void paintLabel(QPainter& painter,
                const QPointF& symbol,
                const LabelLook& label,
                const MapStyle& style)
{
    painter.translate(symbol);
    auto halo = style.paper;
    halo.setAlphaF(0.82F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 2 * style.halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(label.path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink);
    painter.drawPath(label.path);
    painter.translate(-symbol);
}

QString fileNameFor(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    auto plain = QString(name).replace(forbidden, QStringLiteral("_")).trimmed();
    while (plain.startsWith(QLatin1Char('.')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("map") : plain;
}

bool writePng(const QImage& image, const QString& file)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && image.save(&target, "PNG") && target.commit();
}

}  // namespace alteri
