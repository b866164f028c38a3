// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/legend_painting.hpp"
#include "ui/map/picture_look.hpp"
#include "ui/map/print_layout.hpp"

#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace alteri {

/// What a picture could not do as it was asked; for its maker, not for its readers.
struct PictureWarning {
    enum class Kind {
        SmallText,       ///< text below 6 points; `value`: the points
        LabelsMeet,      ///< labels that cover something; `value`: how many
        NamesAsNumbers,  ///< names found no room; numbers stand for them
        NoRoom,          ///< title, legend and caption leave hardly any room for the map
        ColoursRepeat,   ///< more categories than colours; `value`: the colours
    };

    Kind kind;
    double value = 0;

    friend bool operator==(const PictureWarning&, const PictureWarning&) = default;
};

QString warningText(const PictureWarning& warning);

/// A finished picture of one map at its final size: title, map with its labels, legend, caption.
class MapPicture {
public:
    explicit MapPicture(MapSnapshot map, PictureLook look = {}, const PictureSize& size = {});

    QSizeF millimetres() const;

    /// Paints with the top left corner at the painter's origin, its unit one millimetre. No
    /// background.
    void paint(QPainter& painter) const;

    const std::vector<PictureWarning>& warnings() const { return m_warnings; }

    /// The map as it is painted; with numbers for labels if names found no room.
    const MapSnapshot& map() const { return m_map; }
    const PrintedMap& printed() const { return m_printed; }
    /// Where ego is, in millimetres.
    QPointF centre() const;
    /// Title with its placeholders filled in.
    QString title() const;

private:
    struct TextLine {
        QPointF at;
        QString text;
        QFont font;
        QColor colour;
    };

    void compose(const PictureSize& size);
    /// Each adds lines of text. @return where they end
    double addHeading();
    double addCaption();
    double addText(const QString& text, const QFont& font, const QColor& colour, double top);
    bool usesRightLegend(const PictureSize& size) const;
    QString filledIn(QString text) const;
    /// @return height of the legend if it stands below the map
    double planLegend(const PictureSize& size);
    double contentHeight(double side);
    MapStyle draftStyle() const;
    void setLabels(double outerCircle);
    void addStyleWarnings();
    void paintMap(QPainter& painter) const;

    MapSnapshot m_map;
    PictureLook m_look;
    PrintedMap m_printed;
    std::vector<Legend::Key> m_key;
    std::vector<TextLine> m_lines;
    std::vector<PictureWarning> m_warnings;

    // Hundredths of a millimetre.
    QSizeF m_size;
    QPointF m_centre;
    QPointF m_legendAt;
    double m_legendWidth = 0;
    int m_legendColumns = 1;
    bool m_hasLegend = false;
    bool m_legendIsRight = false;
};

/// A name without the characters that file systems do not allow.
QString fileNameFor(const QString& name);

}  // namespace alteri
