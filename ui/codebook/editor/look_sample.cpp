// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/look_sample.hpp"

#include "ui/codebook/editor/category_looks.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/legend_painting.hpp"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// Pixels of a scene unit: as large as on a map that fills a window.
constexpr double zoom = 0.5;
constexpr int widthOfSample = 250;
constexpr std::size_t mostSymbols = 8;

std::array<std::optional<AttributeId> MapDesign::*, 6> channels()
{
    return {&MapDesign::colourAttribute, &MapDesign::symbolAttribute,  &MapDesign::badgeAttribute,
            &MapDesign::sizeAttribute,   &MapDesign::outlineAttribute, &MapDesign::ringAttribute};
}

/// An answer of each kind that looks different; one of all together where several are given.
std::vector<Value> sampleValues(const Attribute& attribute)
{
    std::vector<Value> values;
    std::vector<CategoryId> chosen;
    for (const auto& category : attribute.categories)
        if (!category.retired && chosen.size() < mostSymbols)
            chosen.push_back(category.id);
    if (attribute.choosesSeveral()) {
        chosen.resize(std::min(chosen.size(), AlterSnapshot::mostChoices));
        values.emplace_back(Choices(std::move(chosen)));
    } else if (attribute.choosesOne()) {
        values.assign(chosen.begin(), chosen.end());
    } else {
        const double largest = attribute.largest.value_or(10);
        const double smallest = attribute.smallest.value_or(0);
        values = {smallest, (smallest + largest) / 2, largest};
    }
    return values;
}

}  // namespace

bool isShownOnMaps(const Attribute& attribute)
{
    return attribute.isOfPartner()
           && (attribute.hasCategories() || attribute.kind() == AnswerKind::Number);
}

bool shows(const MapDesign& design, AttributeId attribute)
{
    const auto all = channels();
    return std::any_of(all.begin(), all.end(),
                       [&](const auto channel) { return design.*channel == attribute; });
}

MapDesign likelyShowing(MapDesign design, const Attribute& attribute)
{
    const auto& categories = attribute.categories;
    const auto hasSign = [](const Category& category) {
        return isBadge(QString::fromStdString(category.symbol));
    };
    const auto hasSymbol = [](const Category& category) { return !category.symbol.empty(); };
    if (!attribute.hasCategories()) {
        design.sizeAttribute = attribute.id;
    } else if (!categories.empty() && std::all_of(categories.begin(), categories.end(), hasSign)) {
        design.badgeAttribute = attribute.id;
    } else {
        design.colourAttribute = attribute.id;
        if (attribute.choosesOne() && std::any_of(categories.begin(), categories.end(), hasSymbol))
            design.symbolAttribute = attribute.id;
    }
    return design;
}

MapSnapshot
sampleMap(const Attribute& attribute, const MapDesign& design, const std::optional<Value>& value)
{
    MapContent content;
    content.codebook.attributes = {attribute};
    content.design = shows(design, attribute.id) ? design : likelyShowing(MapDesign(), attribute);
    for (const auto channel : channels())
        if (content.design.*channel != attribute.id)
            (content.design.*channel).reset();
    content.design.sectorAttribute.reset();
    content.design.sectors.clear();
    content.design.freeSectors.clear();
    for (const auto& each : value ? std::vector{*value} : sampleValues(attribute)) {
        MapContent::Partner partner;
        (attribute.owner == Owner::Tie ? partner.ofTie : partner.ofAlter)
            .emplace(attribute.id, each);
        content.partners.push_back(std::move(partner));
    }
    auto sample = snapshotOf(content);
    for (auto& alter : sample.alteri)
        alter.place = Place{};  // nobody is told to have none
    return sample;
}

LookSample::LookSample(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lookSample"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LookSample::show(MapSnapshot sample)
{
    m_sample = std::move(sample);
    updateGeometry();
    update();
}

Legend LookSample::legend() const
{
    LegendLook look;
    look.counts = false;
    look.notes = false;
    return {m_sample, screenStyle(), look};
}

double LookSample::heightOfSymbols() const
{
    constexpr double largestSize = 1.5;
    return m_sample.alteri.empty() ? 0 : symbolRoom(largestSize, screenStyle()).height() * zoom;
}

QSize LookSample::sizeHint() const
{
    const auto height = heightOfSymbols() + legend().height(widthOfSample / zoom) * zoom;
    return {widthOfSample, static_cast<int>(height) + 1};
}

void LookSample::paintEvent(QPaintEvent* /*event*/)
{
    const auto style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, zoom);
    const double below = heightOfSymbols() / zoom;
    const double room =
        width() / zoom / static_cast<double>(std::max<std::size_t>(m_sample.alteri.size(), 3));
    double x = room / 2;
    for (const auto& alter : m_sample.alteri) {
        paintAlter(painter, {x, below / 2}, alter, style);
        x += room;
    }
    legend().paint(painter, {0, below}, width() / zoom);
}

}  // namespace alteri
