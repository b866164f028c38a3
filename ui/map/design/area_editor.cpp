// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/area_editor.hpp"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace alteri {

AreaEditor::AreaEditor(Kind kind, const Codebook& codebook, Content content, QObject* parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_content(std::move(content))
    , m_attribute(new AttributeChoice(m_kind.name,
                                      codebook,
                                      m_kind.fits,
                                      m_content.attribute,
                                      m_kind.groupings,
                                      m_content.grouping))
    , m_count(new QSpinBox)
    , m_table(new AreaTable(m_kind.tableName, m_kind.headers))
{
    m_count->setRange(m_kind.fewest, m_kind.most);
    m_count->setValue(static_cast<int>(m_content.free.size()));
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &AreaEditor::fill);
    connect(m_count, &QSpinBox::valueChanged, this, &AreaEditor::fill);
    connect(m_table, &AreaTable::edited, this, &AreaEditor::edited);
    fill();
}

void AreaEditor::addChoices(QFormLayout& form)
{
    form.addRow(m_kind.name, m_attribute);
    form.addRow(m_kind.countName, m_count);
}

const Attribute* AreaEditor::attribute() const
{
    return m_attribute->attribute();
}

std::optional<AttributeId> AreaEditor::attributeId() const
{
    return m_attribute->attributeId();
}

std::optional<RecodeId> AreaEditor::grouping() const
{
    return m_attribute->grouping();
}

int AreaEditor::count() const
{
    return m_count->value();
}

/// Before the table shows another attribute or number.
void AreaEditor::keepTyped()
{
    auto areas = m_table->areas();
    if (areas.empty())
        return;
    if (m_shown) {
        m_typed[*m_shown] = std::move(areas);
        return;
    }
    if (m_content.last) {
        m_content.last = std::move(areas.back());
        areas.pop_back();
    }
    // More were wanted before, maybe, and may be again.
    m_content.free.resize(std::max(m_content.free.size(), areas.size()));
    std::move(areas.begin(), areas.end(), m_content.free.begin());
}

AreaEditor::Areas AreaEditor::wanted()
{
    if (const auto* attribute = m_attribute->attribute()) {
        const auto typed = m_typed.find({attribute->id, m_attribute->grouping()});
        return typed != m_typed.end() ? typed->second : m_content.areasOf(m_attribute->scale());
    }
    auto areas = m_content.free;
    areas.resize(static_cast<std::size_t>(m_count->value()));
    if (m_content.last)
        areas.push_back(*m_content.last);
    return areas;
}

void AreaEditor::fill()
{
    {
        const QSignalBlocker blocker(m_table);
        keepTyped();
        m_table->setRowCount(0);
        for (const auto& area : wanted())
            m_table->add(area);
        m_count->setEnabled(m_attribute->attribute() == nullptr);
        m_shown = m_attribute->attribute() != nullptr
                      ? std::optional(Shown(m_attribute->attribute()->id, m_attribute->grouping()))
                      : std::nullopt;
    }
    emit edited();
}

}  // namespace alteri
