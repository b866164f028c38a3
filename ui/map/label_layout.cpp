// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_layout.hpp"

#include "ui/map/ground_painting.hpp"
#include "ui/map/symbol_painting.hpp"
#include "ui/style/fonts.hpp"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr std::uint64_t seed = 1;
constexpr double lineSpacing = 1.12;
constexpr int mostLines = 3;
// One line up to this many characters; longer names may be broken.
constexpr int breakFrom = 14;

/// Breaks a text into a number of lines of nearly equal width.
QStringList broken(const QString& text, int lines, const QFontMetricsF& metrics)
{
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (lines == 1 || words.size() < lines)
        return {text};
    // The narrowest width at which greedy filling needs no more than the lines allowed.
    const auto fill = [&](double width) {
        QStringList filled{words.front()};
        for (qsizetype i = 1; i < words.size(); ++i) {
            const auto longer = filled.back() + QLatin1Char(' ') + words[i];
            if (metrics.horizontalAdvance(longer) <= width)
                filled.back() = longer;
            else
                filled << words[i];
        }
        return filled;
    };
    double narrow = 0;
    for (const auto& word : words)
        narrow = std::max(narrow, metrics.horizontalAdvance(word));
    double wide = metrics.horizontalAdvance(text);
    while (wide - narrow > 1) {
        const double middle = (narrow + wide) / 2;
        (fill(middle).size() <= lines ? wide : narrow) = middle;
    }
    return fill(wide);
}

/// One way to set a label.
struct TextBlock {
    QStringList lines;
    double width = 0;
    double height = 0;
};

class Typesetter {
public:
    explicit Typesetter(const MapStyle& style)
        : m_font(pictureFont(style.labelSize))
        , m_metrics(m_font)
        , m_size(style.labelSize)
    {
    }

    std::vector<TextBlock> variants(const QString& label) const
    {
        std::vector<TextBlock> blocks{block({label})};
        for (int lines = 2; lines <= mostLines && label.size() >= breakFrom; ++lines) {
            const auto text = broken(label, lines, m_metrics);
            if (text.size() == lines)
                blocks.push_back(block(text));
        }
        return blocks;
    }

    TextBlock block(const QStringList& lines) const
    {
        TextBlock block{lines, 0, m_size * lineSpacing * static_cast<double>(lines.size())};
        for (const auto& line : lines)
            block.width = std::max(block.width, m_metrics.horizontalAdvance(line));
        return block;
    }

    QPainterPath path(const TextBlock& block, const QPointF& topLeft, TextSide side) const
    {
        QPainterPath path;
        const double baseLine = m_size * (lineSpacing + 0.71) / 2;  // capitals sit in the middle
        for (qsizetype i = 0; i < block.lines.size(); ++i) {
            const double rest = block.width - m_metrics.horizontalAdvance(block.lines[i]);
            const double indent = side == TextSide::Right  ? 0
                                  : side == TextSide::Left ? rest
                                                           : rest / 2;
            path.addText(topLeft.x() + indent,
                         topLeft.y() + baseLine + m_size * lineSpacing * static_cast<double>(i),
                         m_font, block.lines[i]);
        }
        return path;
    }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_size;
};

// Beyond it there is no room for all labels, and a search would only cost time.
constexpr std::size_t searchUpTo = 600;

/// A label in one line right of its symbol.
LabelLook beside(const Typesetter& typesetter, const QString& label, const MapStyle& style)
{
    const auto block = typesetter.block({label});
    const QPointF corner(style.symbolRadius * 1.7, -block.height / 2);
    return {typesetter.path(block, corner, TextSide::Right),
            {corner, QSizeF(block.width, block.height)}};
}

Box boxAround(const QPointF& centre, double reach)
{
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

void addSymbols(const MapSnapshot& map, const MapStyle& style, LabelSurroundings& surroundings)
{
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        const auto centre = scenePoint(*alter.place, style);
        surroundings.boxes.push_back(boxAround(centre, style.symbolRadius * 1.1));
        if (alter.badge == "plus" || alter.badge == "minus")
            surroundings.boxes.push_back(
                boxAround(centre + badgeOffset(style), badgeRadius(style)));
    }
    surroundings.boxes.push_back(boxAround({0, 0}, style.egoRadius));
    if (const auto name = egoNameRect(map, style); !name.isEmpty())
        surroundings.boxes.push_back({name.x(), name.y(), name.width(), name.height()});
}

LabelSurroundings
surroundingsOf(const MapSnapshot& map, const MapStyle& style, const std::vector<QRectF>& captions)
{
    LabelSurroundings surroundings;
    addSymbols(map, style, surroundings);
    for (const auto& caption : captions)
        surroundings.boxes.push_back({caption.x(), caption.y(), caption.width(), caption.height()});
    for (int sector = 0; map.geometry.sectors() > 1 && sector < map.geometry.sectors(); ++sector) {
        const auto end =
            scenePoint({map.geometry.maximalRadius(), map.geometry.sectorStart(sector)}, style);
        surroundings.lines.push_back({{0, 0}, {end.x(), end.y()}});
    }
    for (const auto& tie : map.ties) {
        const auto& source = map.alteri[tie.source].place;
        const auto& target = map.alteri[tie.target].place;
        if (!source || !target)
            continue;
        const auto a = scenePoint(*source, style);
        const auto b = scenePoint(*target, style);
        surroundings.lines.push_back({{a.x(), a.y()}, {b.x(), b.y()}});
    }
    for (int ring = 0; ring < map.geometry.rings(); ++ring)
        surroundings.circles.push_back(map.geometry.ringOuter(ring) * style.outerCircle);
    const double reach = map.geometry.maximalRadius() * style.outerCircle;
    surroundings.frame = {-reach, -reach, 2 * reach, 2 * reach};
    return surroundings;
}

}  // namespace

QPointF scenePoint(const Place& place, const MapStyle& style)
{
    const auto point = pointOf(place);
    return {point.x * style.outerCircle, point.y * style.outerCircle};
}

Place placeAt(const QPointF& point, const MapStyle& style)
{
    return placeOf({point.x() / style.outerCircle, point.y() / style.outerCircle});
}

std::vector<LabelLook> LabelLayout::place(const MapSnapshot& map) const
{
    std::vector<LabelLook> looks(map.alteri.size());
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < map.alteri.size(); ++i)
        all.push_back(i);
    placeAgain(map, all, captionBoxes(map, m_style), looks);
    return looks;
}

void LabelLayout::placeAgain(const MapSnapshot& map,
                             const std::vector<std::size_t>& changed,
                             const std::vector<QRectF>& captions,
                             std::vector<LabelLook>& fixed) const
{
    if (changed.empty())
        return;
    const Typesetter typesetter(m_style);
    if (map.alteri.size() > searchUpTo) {
        for (const auto index : changed)
            fixed[index] =
                beside(typesetter, QString::fromStdString(map.alteri[index].label), m_style);
        return;
    }
    auto surroundings = surroundingsOf(map, m_style, captions);
    for (const auto index : changed)
        fixed[index] = {};
    for (std::size_t i = 0; i < fixed.size(); ++i)
        if (!fixed[i].isEmpty() && map.alteri[i].place) {
            const auto box = fixed[i].box.translated(scenePoint(*map.alteri[i].place, m_style));
            surroundings.boxes.push_back({box.x(), box.y(), box.width(), box.height()});
        }

    std::vector<LabelRequest> requests;
    std::vector<std::vector<TextBlock>> blocks;
    std::vector<std::size_t> placed;
    for (const auto index : changed) {
        const auto& alter = map.alteri[index];
        if (!alter.place)
            continue;
        const auto centre = scenePoint(*alter.place, m_style);
        LabelRequest request{{centre.x(), centre.y()}, m_style.symbolRadius, {}};
        blocks.push_back(typesetter.variants(QString::fromStdString(alter.label)));
        for (const auto& block : blocks.back())
            request.variants.push_back({block.width, block.height});
        requests.push_back(std::move(request));
        placed.push_back(index);
    }
    const auto choices = placeLabels(requests, surroundings, seed);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto& choice = choices[i];
        const QPointF corner(choice.box.x - requests[i].symbol.x,
                             choice.box.y - requests[i].symbol.y);
        fixed[placed[i]] = {typesetter.path(blocks[i][choice.variant], corner, choice.side),
                            {corner, QSizeF(choice.box.width, choice.box.height)}};
    }
}

LabelLook LabelLayout::below(const QString& label) const
{
    const Typesetter typesetter(m_style);
    const auto variants = typesetter.variants(label);
    const auto& block = variants.back();
    const QPointF corner(-block.width / 2, m_style.symbolRadius * 1.5);
    return {typesetter.path(block, corner, TextSide::Centre),
            {corner, QSizeF(block.width, block.height)}};
}

}  // namespace alteri
