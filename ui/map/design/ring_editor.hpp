// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace alteri {

class AreaEditor;

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
    void addRows(QFormLayout& form);
    void swapRows(int one, int other);
    void move(int by);
    void reverse();

    AreaEditor* m_areas;
    QCheckBox* m_hasOutside;
    QComboBox* m_spacing;
};

}  // namespace alteri
