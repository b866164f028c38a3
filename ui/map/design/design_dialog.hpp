// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace alteri {

class AttributeChoice;
class FigureView;
class RingEditor;
class SectorEditor;
class StudyDocument;

/// Edits what a map shows: rings, sectors, and which attributes give colour, symbol, size, badge
/// and outline. The preview follows; OK changes the design by one gesture.
class DesignDialog : public QDialog {
    Q_OBJECT

public:
    /// The design of a map.
    DesignDialog(StudyDocument& document, MapId map, QWidget* parent = nullptr);
    /// A design that no map needs to have yet; the preview shows the partners of a map, if there is
    /// one.
    DesignDialog(StudyDocument& document,
                 DesignId design,
                 std::optional<MapId> map,
                 QWidget* parent = nullptr);

    /// The design as it is set in the dialog.
    MapDesign design() const;
    void accept() override;

private:
    AttributeChoice* addLook(const QString& name,
                             bool (*fits)(const Attribute&),
                             const std::optional<AttributeId>& chosen);
    AttributeChoice* addGroupedLook(const QString& name,
                                    bool (*fits)(const Attribute&),
                                    const std::optional<AttributeId>& chosen,
                                    const std::optional<RecodeId>& grouping);
    void addChoice(const QString& name, AttributeChoice* choice);
    void addBadgeFrom();
    void tellPlain();
    void updatePreview();

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    Codebook m_codebook;
    MapDesign m_before;
    QTimer* m_pause;
    QFormLayout* m_form;
    QLineEdit* m_title;
    RingEditor* m_rings = nullptr;
    SectorEditor* m_sectors = nullptr;
    AttributeChoice* m_colour = nullptr;
    QLabel* m_plain = nullptr;  ///< says which have no colour
    AttributeChoice* m_symbol = nullptr;
    AttributeChoice* m_badge = nullptr;
    QDoubleSpinBox* m_badgeFrom = nullptr;  ///< for numbers
    AttributeChoice* m_size = nullptr;
    AttributeChoice* m_outline = nullptr;
    FigureView* m_preview;
    QLabel* m_problem;
};

}  // namespace alteri
