// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/label_layout.hpp"

#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/ego_painting.hpp"
#include "ui/map/labels/label_surroundings.hpp"
#include "ui/map/labels/label_text.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr std::uint64_t layoutSeed = 1;
// Beyond it there is no room for all labels, and a search would only cost time.
constexpr std::size_t searchUpTo = 600;

/// Where a label in one line right of its symbol begins.
double besideSymbol(const MapStyle& style)
{
    return style.symbolRadius * 1.7;
}

/// A label for which there is no room, in one line right of its symbol.
LabelLook onDemand(const Typesetter& typesetter, const TextBlock& block, const MapStyle& style)
{
    const QPointF corner(besideSymbol(style), -block.height / 2);
    auto look = typesetter.look(block, corner, TextSide::Right);
    look.onDemand = true;
    return look;
}

LabelLook lookAt(const Typesetter& typesetter,
                 const std::vector<TextBlock>& blocks,
                 const LabelChoice& choice,
                 const QPointF& symbol)
{
    const auto& block = blocks[choice.variant];
    const QPointF corner = QPointF(choice.box.x, choice.box.y) - symbol - block.ink.topLeft();
    return typesetter.look(block, corner, choice.side);
}

/// Sets labels beside their symbols without a search, for maps on which it would cost too much.
class BesideSymbols {
public:
    BesideSymbols(const MapSnapshot& map, const MapStyle& style)
        : m_map(map)
        , m_style(style)
        , m_egoName(egoNameRect(map, style))
    {
        m_places.reserve(map.alteri.size());
        for (const auto& alter : map.alteri)
            m_places.push_back(alter.place ? scenePoint(*alter.place, style) : QPointF());
    }

    /// The label of an alter, on demand if it would cover another one, a symbol or ego.
    /// @param before how it was until now, or an empty look: setting text is what labels cost
    LabelLook look(const Typesetter& typesetter,
                   std::size_t index,
                   LabelLook before,
                   const std::vector<LabelLook>& others) const
    {
        const auto name = oneLine(QString::fromStdString(m_map.alteri[index].label));
        auto look = standsBeside(before, name)
                        ? std::move(before)
                        : onDemand(typesetter, typesetter.block({name}), m_style);
        look.onDemand = !isFree(look.box.translated(m_places[index]), index, others);
        return look;
    }

private:
    /// Whether a look is that of a name in one line right of its symbol.
    bool standsBeside(const LabelLook& look, const QString& name) const
    {
        return look.lines.size() == 1 && look.lines.front().text == name && !look.leader
               && qFuzzyCompare(look.box.left(), besideSymbol(m_style))
               && qFuzzyCompare(look.box.top(), -look.box.bottom());
    }

    bool isFree(const QRectF& box, std::size_t index, const std::vector<LabelLook>& others) const
    {
        const auto covers = [&](const QPointF& centre, double radius) {
            return box.intersects(
                {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
        };
        if (covers({0, 0}, m_style.egoRadius) || box.intersects(m_egoName))
            return false;
        for (std::size_t i = 0; i < others.size(); ++i) {
            if (!m_map.alteri[i].place)
                continue;
            const bool hasLabel = !others[i].isEmpty() && !others[i].onDemand;
            if ((i != index && covers(m_places[i], m_style.symbolRadius))
                || (hasLabel && others[i].box.translated(m_places[i]).intersects(box)))
                return false;
        }
        return true;
    }

    const MapSnapshot& m_map;
    const MapStyle& m_style;
    QRectF m_egoName;
    std::vector<QPointF> m_places;
};

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
    // All are taken away first: none is in the way of another.
    std::vector<LabelLook> before;
    before.reserve(changed.size());
    for (const auto index : changed)
        before.push_back(std::exchange(fixed[index], {}));
    if (map.alteri.size() > searchUpTo) {
        const BesideSymbols beside(map, m_style);
        for (std::size_t i = 0; i < changed.size(); ++i)
            if (const auto index = changed[i]; map.alteri[index].place)
                fixed[index] = beside.look(typesetter, index, std::move(before[i]), fixed);
        return;
    }
    LabelGround ground(map, m_style, captions);
    for (std::size_t i = 0; i < fixed.size(); ++i)
        if (!fixed[i].isEmpty() && !fixed[i].onDemand && map.alteri[i].place)
            ground.addLabel(fixed[i].box.translated(scenePoint(*map.alteri[i].place, m_style)));

    std::vector<LabelRequest> requests;
    std::vector<std::vector<TextBlock>> blocks;
    std::vector<std::size_t> asked;
    for (const auto index : changed) {
        const auto& alter = map.alteri[index];
        if (!alter.place || alter.label.empty())
            continue;
        blocks.push_back(typesetter.variants(QString::fromStdString(alter.label)));
        requests.push_back(ground.request(index, blocks.back()));
        asked.push_back(index);
    }
    auto rules = labelRules(m_style);
    rules.leaders = false;
    const auto placed = placeLabels(requests, ground.surroundings(), rules, layoutSeed);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto& choice = placed.labels[i];
        const auto symbol = scenePoint(*map.alteri[asked[i]].place, m_style);
        fixed[asked[i]] = choice ? lookAt(typesetter, blocks[i], *choice, symbol)
                                 : onDemand(typesetter, blocks[i].front(), m_style);
    }
}

LabelLook LabelLayout::below(const QString& label, double widest) const
{
    const Typesetter typesetter(m_style);
    const auto variants = typesetter.variants(label);
    // As few lines as it fits into: those of the next symbol are near.
    const auto fitting = std::find_if(variants.begin(), variants.end(),
                                      [&](const TextBlock& each) { return each.width <= widest; });
    const auto block =
        fitting != variants.end() ? *fitting : typesetter.elided(variants.back(), widest);
    const QPointF corner(-block.width / 2, m_style.symbolRadius * 1.5);
    return typesetter.look(block, corner, TextSide::Centre);
}

}  // namespace alteri
