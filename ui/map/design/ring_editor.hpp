// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "ui/map/design/area_table.hpp"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace alteri {

class AttributeChoice;

/// The part of a map design that says what the rings show: rows of the design's form.
class RingEditor : public QObject {
    Q_OBJECT

public:
    RingEditor(const MapDesign& before,
               const Codebook& codebook,
               QFormLayout& form,
               QObject* parent = nullptr);

    /// Writes the rings as they are set into a design.
    void write(MapDesign& design) const;

signals:
    void edited();

private:
    void fill();
    void fillLevels(const Attribute& attribute);
    void fillFree();
    void keepTyped();
    QString titleOf(std::size_t ring) const;
    void move(int by);

    MapDesign m_before;
    AttributeChoice* m_attribute;
    QSpinBox* m_count;
    QCheckBox* m_hasOutside;
    QComboBox* m_spacing;
    AreaTable* m_table;
    // What was typed comes back with its ring or its attribute.
    std::map<AttributeId, std::vector<AreaTable::Area>> m_levels;
    std::vector<QString> m_titles;  ///< of rings without an attribute
    QString m_outside;
    std::optional<AttributeId> m_shown;
};

}  // namespace alteri
