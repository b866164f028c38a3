// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_layout.hpp"

#include "ui/map/caption_layout.hpp"
#include "ui/map/label_surroundings.hpp"
#include "ui/map/label_text.hpp"

namespace alteri {

namespace {

constexpr std::uint64_t seed = 1;
// Beyond it there is no room for all labels, and a search would only cost time.
constexpr std::size_t searchUpTo = 600;

/// A label in one line right of its symbol.
LabelLook beside(const Typesetter& typesetter, const QString& label, const MapStyle& style)
{
    const auto block = typesetter.block({label});
    const QPointF corner(style.symbolRadius * 1.7, -block.height / 2);
    return typesetter.look(block, corner, TextSide::Right);
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
    auto surroundings = labelSurroundings(map, m_style, captions);
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
        fixed[placed[i]] = typesetter.look(blocks[i][choice.variant], corner, choice.side);
    }
}

LabelLook LabelLayout::below(const QString& label) const
{
    const Typesetter typesetter(m_style);
    const auto variants = typesetter.variants(label);
    const auto& block = variants.back();
    const QPointF corner(-block.width / 2, m_style.symbolRadius * 1.5);
    return typesetter.look(block, corner, TextSide::Centre);
}

}  // namespace alteri
