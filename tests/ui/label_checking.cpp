// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/label_checking.hpp"

#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace alteri::test {

namespace {

constexpr double tiny = 30;  // hundredths of a millimetre
constexpr double factor = 1.5;
constexpr double mostlyInside = 0.6;
constexpr double rounding = 1e-6;

double distance(const QPointF& point, const QLineF& line)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double share =
        square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0)
                   : 0;
    const QPointF away = point - line.p1() - along * share;
    return std::hypot(away.x(), away.y());
}

bool cross(const QLineF& a, const QLineF& b)
{
    return a.intersects(b, nullptr) == QLineF::BoundedIntersection;
}

double distance(const QLineF& a, const QLineF& b)
{
    if (cross(a, b))
        return 0;
    return std::min(
        {distance(a.p1(), b), distance(a.p2(), b), distance(b.p1(), a), distance(b.p2(), a)});
}

std::vector<QLineF> edges(const QPolygonF& polygon)
{
    std::vector<QLineF> lines;
    for (qsizetype i = 0; i < polygon.size(); ++i)
        lines.emplace_back(polygon[i], polygon[(i + 1) % polygon.size()]);
    return lines;
}

double distance(const QPolygonF& a, const QPolygonF& b)
{
    if (a.intersects(b))
        return 0;
    double least = 1e9;
    for (const auto& one : edges(a))
        for (const auto& other : edges(b))
            least = std::min(least, distance(one, other));
    return least;
}

bool passes(const QLineF& line, const QPolygonF& shape)
{
    if (shape.containsPoint(line.p1(), Qt::OddEvenFill)
        || shape.containsPoint(line.p2(), Qt::OddEvenFill))
        return true;
    const auto sides = edges(shape);
    return std::any_of(sides.begin(), sides.end(),
                       [&](const QLineF& side) { return cross(side, line); });
}

QPolygonF disc(const QPointF& centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path.toFillPolygon();
}

struct Figure {
    QString name;
    QPolygonF shape;
    QPolygonF badge{};
    QRectF ink{};
    std::optional<QLineF> leader{};
    int sector = Cell::any;
};

class LabelReader {
public:
    explicit LabelReader(const MapPicture& picture)
        : m_map(picture.map())
        , m_style(picture.printed().style)
    {
        for (std::size_t i = 0; i < m_map.alteri.size(); ++i)
            if (m_map.alteri[i].place)
                add(m_map.alteri[i], picture.printed().labels[i]);
        m_captions = captionBoxes(picture.printed().captions);
        m_ego = disc({0, 0}, m_style.egoRadius);
    }

    QStringList run()
    {
        for (const auto& figure : m_figures) {
            if (figure.ink.isEmpty())
                continue;
            checkSector(figure);
            checkCover(figure);
            if (figure.leader)
                checkLeader(figure);
            else
                checkNearness(figure);
        }
        return m_found;
    }

private:
    void add(const AlterSnapshot& alter, const LabelLook& label)
    {
        const auto at = scenePoint(*alter.place, m_style);
        Figure figure;
        figure.name = QString::fromStdString(alter.label);
        figure.shape =
            symbolPath(QString::fromStdString(alter.symbol), m_style.symbolRadius * alter.size)
                .toFillPolygon()
                .translated(at);
        if (m_style.badges != BadgeStyle::None && !alter.badge.empty() && alter.badge != "none")
            figure.badge = disc(at + badgeOffset(m_style) * alter.size, badgeRadius(m_style));
        if (!label.isEmpty())
            figure.ink = label.path.boundingRect().translated(at);
        if (label.leader)
            figure.leader = label.leader->translated(at);
        figure.sector = m_map.geometry.cellAt(*alter.place).sector;
        m_figures.push_back(figure);
    }

    void tell(const Figure& figure, const QString& fault)
    {
        m_found << figure.name + QLatin1Char(' ') + fault;
    }

    void checkNearness(const Figure& figure)
    {
        const QPolygonF ink(figure.ink);
        const double own = std::max(tiny, distance(ink, figure.shape));
        const auto check = [&](const QPolygonF& shape, const QString& name) {
            if (!shape.isEmpty() && distance(ink, shape) < factor * own - rounding)
                tell(figure, QStringLiteral("stands near to ") + name);
        };
        for (const auto& other : m_figures)
            if (&other != &figure) {
                check(other.shape, other.name);
                check(other.badge, other.name);
            }
        check(m_ego, QStringLiteral("ego"));
    }

    void checkCover(const Figure& figure)
    {
        const QPolygonF ink(figure.ink);
        for (const auto& other : m_figures) {
            if (ink.intersects(other.shape)
                || (!other.badge.isEmpty() && ink.intersects(other.badge)))
                tell(figure, QStringLiteral("covers the symbol of ") + other.name);
            if (&other != &figure && figure.ink.intersects(other.ink))
                tell(figure, QStringLiteral("covers ") + other.name);
        }
        if (ink.intersects(m_ego))
            tell(figure, QStringLiteral("covers ego"));
        for (const auto& caption : m_captions)
            if (caption.intersects(figure.ink))
                tell(figure, QStringLiteral("covers the name of a ring or sector"));
    }

    void checkLeader(const Figure& figure)
    {
        const auto& leader = *figure.leader;
        for (const auto& other : m_figures) {
            const bool own = &other == &figure;
            if (!own && passes(leader, other.shape))
                tell(figure, QStringLiteral("has a leader through the symbol of ") + other.name);
            if (!other.badge.isEmpty() && passes(leader, other.badge))
                tell(figure, QStringLiteral("has a leader through the badge of ") + other.name);
            if (!own && !other.ink.isEmpty() && passes(leader, QPolygonF(other.ink)))
                tell(figure, QStringLiteral("has a leader through the label of ") + other.name);
            if (!own && other.leader && cross(leader, *other.leader))
                tell(figure, QStringLiteral("has a leader across that of ") + other.name);
        }
        if (passes(leader, m_ego))
            tell(figure, QStringLiteral("has a leader through ego"));
        for (const auto& caption : m_captions)
            if (passes(leader, QPolygonF(caption)))
                tell(figure, QStringLiteral("has a leader through the name of a ring or sector"));
        if (distance(QPolygonF(figure.ink), QPolygonF({leader.p2(), leader.p2()})) > 2 * tiny)
            tell(figure, QStringLiteral("has a leader that does not reach it"));
    }

    void checkSector(const Figure& figure)
    {
        if (m_map.geometry.sectors() < 2)
            return;
        constexpr int across = 24;
        constexpr int down = 8;
        int inside = 0;
        for (int i = 0; i < across; ++i)
            for (int j = 0; j < down; ++j) {
                const QPointF at(figure.ink.x() + figure.ink.width() * (i + 0.5) / across,
                                 figure.ink.y() + figure.ink.height() * (j + 0.5) / down);
                inside += m_map.geometry.cellAt(placeAt(at, m_style)).sector == figure.sector;
            }
        if (inside < mostlyInside * across * down)
            tell(figure, QStringLiteral("lies in a foreign sector"));
    }

    const MapSnapshot& m_map;
    const MapStyle& m_style;
    std::vector<Figure> m_figures;
    std::vector<QRectF> m_captions;
    QPolygonF m_ego;
    QStringList m_found;
};

}  // namespace

QStringList misreadLabels(const MapPicture& picture)
{
    return LabelReader(picture).run();
}

LabelCount countLabels(const MapPicture& picture)
{
    LabelCount count;
    for (const auto& label : picture.printed().labels) {
        count.labels += label.isEmpty() ? 0 : 1;
        count.leaders += label.leader ? 1 : 0;
    }
    return count;
}

}  // namespace alteri::test
