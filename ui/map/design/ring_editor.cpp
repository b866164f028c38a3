// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/ring_editor.hpp"

#include "ui/map/design/area_table.hpp"
#include "ui/map/design/attribute_choice.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int mostRings = 8;

}  // namespace

RingEditor::RingEditor(const MapDesign& before,
                       const Codebook& codebook,
                       QFormLayout& form,
                       QObject* parent)
    : QObject(parent)
    , m_before(before)
    , m_attribute(new AttributeChoice(
          tr("Rings show"),
          codebook,
          [](const Attribute& each) { return each.owner == Owner::Tie && each.hasCategories(); },
          before.ringAttribute))
    , m_count(new QSpinBox)
    , m_hasOutside(new QCheckBox(tr("The area outside is the last level")))
    , m_spacing(new QComboBox)
    , m_table(new AreaTable(QStringLiteral("rings"), {tr("Rings from the inside")}))
{
    m_count->setRange(1, mostRings);
    m_count->setValue(before.rings);
    m_hasOutside->setChecked(static_cast<int>(before.levels.size()) > before.rings
                             || before.levels.empty());
    m_spacing->addItems({tr("Equal width"), tr("Equal area")});
    m_spacing->setCurrentIndex(before.spacing == RingSpacing::EqualArea ? 1 : 0);
    auto* box = new QHBoxLayout;
    box->addWidget(m_table, 1);
    auto* arrows = new QVBoxLayout;
    for (const int by : {-1, 1}) {
        auto* button = new QPushButton(by < 0 ? tr("Inwards") : tr("Outwards"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        arrows->addWidget(button);
    }
    arrows->addStretch();
    box->addLayout(arrows);
    form.addRow(tr("Rings show"), m_attribute);
    form.addRow(tr("Number of rings"), m_count);
    form.addRow(QString(), m_hasOutside);
    form.addRow(tr("Spacing"), m_spacing);
    form.addRow(box);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &RingEditor::fill);
    connect(m_count, &QSpinBox::valueChanged, this, &RingEditor::fill);
    connect(m_hasOutside, &QCheckBox::toggled, this, &RingEditor::edited);
    connect(m_spacing, &QComboBox::currentIndexChanged, this, &RingEditor::edited);
    connect(m_table, &AreaTable::edited, this, &RingEditor::edited);
    for (std::size_t ring = 0; ring < static_cast<std::size_t>(before.rings); ++ring)
        m_titles.push_back(titleOf(ring));
    m_outside = titleOf(static_cast<std::size_t>(before.rings));
    fill();
}

/// Before the table shows another attribute or number of rings.
void RingEditor::keepTyped()
{
    auto areas = m_table->areas();
    if (areas.empty())
        return;
    if (m_shown) {
        m_levels[*m_shown] = std::move(areas);
        return;
    }
    m_outside = areas.back().title;
    areas.pop_back();
    m_titles.resize(std::max(m_titles.size(), areas.size()));
    for (std::size_t ring = 0; ring < areas.size(); ++ring)
        m_titles[ring] = areas[ring].title;
}

void RingEditor::fill()
{
    {
        const QSignalBlocker blocker(m_table);
        keepTyped();
        m_table->setRowCount(0);
        const auto* attribute = m_attribute->attribute();
        m_count->setEnabled(attribute == nullptr);
        m_hasOutside->setEnabled(attribute != nullptr);
        m_shown = m_attribute->attributeId();
        if (attribute != nullptr)
            fillLevels(*attribute);
        else
            fillFree();
    }
    emit edited();
}

void RingEditor::fillFree()
{
    for (std::size_t ring = 0; ring < static_cast<std::size_t>(m_count->value()); ++ring)
        m_table->add({ring < m_titles.size() ? m_titles[ring] : QString(), std::nullopt});
    m_table->add({m_outside, std::nullopt});
}

QString RingEditor::titleOf(std::size_t ring) const
{
    return ring < m_before.ringTitles.size() ? QString::fromStdString(m_before.ringTitles[ring])
                                             : QString();
}

/// The levels in use first, in their order; then the categories that are not.
void RingEditor::fillLevels(const Attribute& attribute)
{
    if (const auto typed = m_levels.find(attribute.id); typed != m_levels.end()) {
        for (const auto& area : typed->second)
            m_table->add(area);
        return;
    }
    const bool same = m_before.ringAttribute == attribute.id;
    const auto levels = same ? m_before.levels : std::vector<CategoryId>();
    for (std::size_t ring = 0; ring < levels.size(); ++ring) {
        const auto* category = attribute.findCategory(levels[ring]);
        const auto title = titleOf(ring);
        m_table->add(
            {title.isEmpty() ? QString::fromStdString(category->label) : title, category->id});
    }
    for (const auto& category : attribute.categories)
        if (std::find(levels.begin(), levels.end(), category.id) == levels.end())
            m_table->add({QString::fromStdString(category.label), category.id, !same});
}

void RingEditor::move(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    auto* one = m_table->takeItem(from, 0);
    auto* other = m_table->takeItem(to, 0);
    m_table->setItem(to, 0, one);
    m_table->setItem(from, 0, other);
    m_table->setCurrentCell(to, 0);
}

void RingEditor::write(MapDesign& design) const
{
    const auto* attribute = m_attribute->attribute();
    design.ringAttribute = m_attribute->attributeId();
    design.spacing =
        m_spacing->currentIndex() == 1 ? RingSpacing::EqualArea : RingSpacing::EqualWidth;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto area = m_table->areaAt(row);
        if (attribute != nullptr && !area.used)
            continue;
        auto title = area.title.toStdString();
        if (attribute != nullptr && area.category) {
            design.levels.push_back(*area.category);
            // The codebook's own label is no title of the map's.
            if (attribute->findCategory(*area.category)->label == title)
                title.clear();
        }
        design.ringTitles.push_back(std::move(title));
    }
    if (std::all_of(design.ringTitles.begin(), design.ringTitles.end(),
                    [](const std::string& title) { return title.empty(); }))
        design.ringTitles.clear();
    design.rings = attribute != nullptr ? static_cast<int>(design.levels.size())
                                              - (m_hasOutside->isChecked() ? 1 : 0)
                                        : m_count->value();
}

}  // namespace alteri
