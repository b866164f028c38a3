// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"

#include <QWidget>

#include <optional>

namespace alteri {

class Legend;

/// Whether a map can show answers to an attribute.
bool isShownOnMaps(const Attribute& attribute);

/// Whether this design shows it.
bool shows(const MapDesign& design, AttributeId attribute);

/// The design with the attribute where it most likely is shown: numbers by size, categories with
/// signs by badges, others by colour, and by symbols too if they have some.
MapDesign likelyShowing(MapDesign design, const Attribute& attribute);

/// A map of nobody that shows one attribute as a design does, or, where that shows it nowhere, as
/// it most likely would: an alter with the answer, or one for each answer there can be.
/// @param value may be missing
MapSnapshot
sampleMap(const Attribute& attribute, const MapDesign& design, const std::optional<Value>& value);

/// Paints the symbols of a map in a row, and its legend below, as the map and its pictures do.
class LookSample : public QWidget {
public:
    explicit LookSample(QWidget* parent = nullptr);

    void show(MapSnapshot sample);
    const MapSnapshot& sample() const { return m_sample; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Legend legend() const;
    double heightOfSymbols() const;

    MapSnapshot m_sample;
};

}  // namespace alteri
