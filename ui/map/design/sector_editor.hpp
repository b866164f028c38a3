// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QObject>

class QFormLayout;

namespace alteri {

class AreaEditor;

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
    AreaEditor* m_areas;
};

}  // namespace alteri
