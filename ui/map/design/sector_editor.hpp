// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "ui/map/design/area_table.hpp"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QFormLayout;
class QSpinBox;

namespace alteri {

class AttributeChoice;

/// The part of a map design that says what the sectors show: rows of the design's form.
class SectorEditor : public QObject {
    Q_OBJECT

public:
    SectorEditor(const MapDesign& before,
                 const Codebook& codebook,
                 QFormLayout& form,
                 QObject* parent = nullptr);

    /// Writes the sectors as they are set into a design.
    void write(MapDesign& design) const;

signals:
    void edited();

private:
    void fill();
    void keepTyped();
    void fillCategories(const Attribute& attribute);
    void fillFree();

    MapDesign m_before;
    AttributeChoice* m_attribute;
    QSpinBox* m_count;
    AreaTable* m_table;
    // What was typed comes back with its sector or its attribute.
    std::map<AttributeId, std::vector<AreaTable::Area>> m_categories;
    std::vector<AreaTable::Area> m_free;
    std::optional<AttributeId> m_shown;
};

}  // namespace alteri
