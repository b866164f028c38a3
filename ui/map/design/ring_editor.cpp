// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/ring_editor.hpp"

#include "ui/map/design/area_editor.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int mostRings = 8;

QString titleOf(const MapDesign& design, std::size_t ring)
{
    return ring < design.ringTitles.size() ? QString::fromStdString(design.ringTitles[ring])
                                           : QString();
}

/// The levels in use first, in their order; then the categories that are not.
AreaEditor::Areas levelsOf(const MapDesign& design, const Attribute& attribute)
{
    AreaEditor::Areas areas;
    const bool same = design.ringAttribute == attribute.id;
    const auto levels = same ? design.levels : std::vector<CategoryId>();
    for (std::size_t ring = 0; ring < levels.size(); ++ring) {
        const auto* category = attribute.findCategory(levels[ring]);
        const auto title = titleOf(design, ring);
        areas.push_back(
            {title.isEmpty() ? QString::fromStdString(category->label) : title, category->id});
    }
    for (const auto& category : attribute.categories)
        if (std::find(levels.begin(), levels.end(), category.id) == levels.end())
            areas.push_back({QString::fromStdString(category.label), category.id, !same});
    return areas;
}

AreaEditor::Content ringsOf(const MapDesign& design)
{
    AreaEditor::Content content{
        design.ringAttribute,
        [design](const ShownScale& shown) { return levelsOf(design, *shown.attribute()); },
        {},
        AreaTable::Area{titleOf(design, static_cast<std::size_t>(design.rings)), {}}};
    for (std::size_t ring = 0; ring < static_cast<std::size_t>(design.rings); ++ring)
        content.free.push_back({titleOf(design, ring), {}});
    return content;
}

AreaEditor::Kind ringKind()
{
    return {RingEditor::tr("Rings show"),
            RingEditor::tr("Number of rings"),
            QStringLiteral("rings"),
            {RingEditor::tr("Rings from the inside")},
            1,
            mostRings,
            [](const Attribute& each) { return each.owner == Owner::Tie && each.choosesOne(); }};
}

}  // namespace

RingEditor::RingEditor(const MapDesign& before,
                       const Codebook& codebook,
                       QFormLayout& form,
                       QObject* parent)
    : QObject(parent)
    , m_areas(new AreaEditor(ringKind(), codebook, ringsOf(before), this))
    , m_hasOutside(new QCheckBox(tr("The area outside is the last level")))
    , m_spacing(new QComboBox)
{
    m_hasOutside->setChecked(static_cast<int>(before.levels.size()) > before.rings
                             || before.levels.empty());
    m_spacing->addItems({tr("Equal width"), tr("Equal area")});
    m_spacing->setCurrentIndex(before.spacing == RingSpacing::EqualArea ? 1 : 0);
    addRows(form);
    const auto follow = [this] {
        m_hasOutside->setEnabled(m_areas->attribute() != nullptr);
        emit edited();
    };
    connect(m_areas, &AreaEditor::edited, this, follow);
    connect(m_hasOutside, &QCheckBox::toggled, this, &RingEditor::edited);
    connect(m_spacing, &QComboBox::currentIndexChanged, this, &RingEditor::edited);
    follow();
}

void RingEditor::addRows(QFormLayout& form)
{
    m_areas->addChoices(form);
    form.addRow(QString(), m_hasOutside);
    form.addRow(tr("Spacing"), m_spacing);
    auto* box = new QHBoxLayout;
    box->addWidget(m_areas->table(), 1);
    auto* arrows = new QVBoxLayout;
    for (const int by : {-1, 1}) {
        auto* button = new QPushButton(by < 0 ? tr("Inwards") : tr("Outwards"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        arrows->addWidget(button);
    }
    auto* reverse = new QPushButton(tr("Reverse"));
    reverse->setObjectName(QStringLiteral("reverseRings"));
    reverse->setToolTip(tr("The first level becomes the last: where a high code means near"));
    reverse->setAutoDefault(false);
    connect(reverse, &QPushButton::clicked, this, &RingEditor::reverse);
    arrows->addWidget(reverse);
    arrows->addStretch();
    box->addLayout(arrows);
    form.addRow(box);
}

void RingEditor::swapRows(int one, int other)
{
    auto* table = m_areas->table();
    auto* first = table->takeItem(one, 0);
    auto* second = table->takeItem(other, 0);
    table->setItem(other, 0, first);
    table->setItem(one, 0, second);
}

void RingEditor::move(int by)
{
    auto* table = m_areas->table();
    const int from = table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= table->rowCount())
        return;
    swapRows(from, to);
    table->setCurrentCell(to, 0);
}

void RingEditor::reverse()
{
    const int count = m_areas->table()->rowCount();
    for (int row = 0; row < count / 2; ++row)
        swapRows(row, count - 1 - row);
}

void RingEditor::write(MapDesign& design) const
{
    const auto* attribute = m_areas->attribute();
    design.ringAttribute = m_areas->attributeId();
    design.spacing =
        m_spacing->currentIndex() == 1 ? RingSpacing::EqualArea : RingSpacing::EqualWidth;
    for (const auto& area : m_areas->areas()) {
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
                                        : m_areas->count();
}

}  // namespace alteri
