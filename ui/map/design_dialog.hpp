// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QTimer;

namespace alteri {

class MapPreview;
class StudyDocument;

/// Edits what a map shows: rings, sectors, and which attributes give colour, symbol, size, badge
/// and outline. The preview follows; OK changes the design by one gesture.
class DesignDialog : public QDialog {
    Q_OBJECT

public:
    DesignDialog(StudyDocument& document, MapId map, QWidget* parent = nullptr);

    /// The design as it is set in the dialog.
    MapDesign design() const;
    void accept() override;

private:
    QComboBox* addAttributes(QFormLayout* form,
                             const QString& label,
                             const std::function<bool(const Attribute&)>& fits,
                             const std::optional<AttributeId>& chosen);
    void addRings(QFormLayout* form);
    void addSectors(QFormLayout* form);
    void fillRings();
    void fillLevels(const Attribute& attribute);
    QString titleOfRing(std::size_t ring) const;
    void fillSectors();
    void fillCategories(const Attribute& attribute);
    void fillFreeSectors();
    void readRings(MapDesign& design) const;
    void readSectors(MapDesign& design) const;
    void addArea(QTableWidget* table,
                 const QString& title,
                 const std::optional<CategoryId>& category,
                 bool used,
                 double share);
    void moveRing(int by);
    void updatePreview();
    const Attribute* attributeIn(const QComboBox* choice) const;

    StudyDocument& m_document;
    MapId m_map;
    Codebook m_codebook;
    MapDesign m_before;
    QLineEdit* m_title;
    QComboBox* m_ringAttribute = nullptr;
    QSpinBox* m_ringCount;
    QCheckBox* m_hasOutside;
    QComboBox* m_spacing;
    QTableWidget* m_rings;
    QComboBox* m_sectorAttribute = nullptr;
    QSpinBox* m_sectorCount;
    QTableWidget* m_sectors;
    QComboBox* m_colour = nullptr;
    QComboBox* m_symbol = nullptr;
    QComboBox* m_badge = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_outline = nullptr;
    MapPreview* m_preview;
    QLabel* m_problem;
    QTimer* m_pause;
};

}  // namespace alteri
