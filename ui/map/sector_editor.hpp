// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QObject>

class QFormLayout;
class QSpinBox;

namespace alteri {

class AreaTable;
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
    void fillCategories(const Attribute& attribute);
    void fillFree();

    MapDesign m_before;
    AttributeChoice* m_attribute;
    QSpinBox* m_count;
    AreaTable* m_table;
};

}  // namespace alteri
