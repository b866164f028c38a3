// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/picture_look.hpp"
#include "ui/map/print/legend_painting.hpp"
#include "ui/map/print/name_list.hpp"
#include "ui/map/print/print_layout.hpp"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

class QPainter;

namespace alteri {

/// What a picture could not do as it was asked; for its maker, not for its readers.
struct PictureWarning {
    enum class Kind {
        SmallText,       ///< text below 6 points; `value`: the points
        LabelsLeftOut,   ///< labels that found no place; `value`: how many
        NamesAsNumbers,  ///< names found no room; numbers stand for them
        NoRoom,          ///< title, legend and caption leave hardly any room for the map
        TooTall,         ///< all that it says is higher than its page; `value`: in millimetres
        LettersMissing,  ///< no font has the letters of names; `text`: the names
        ColoursRepeat,   ///< more categories than colours; `value`: the colours
    };

    Kind kind;
    double value = 0;
    QString text{};

    friend bool operator==(const PictureWarning&, const PictureWarning&) = default;
};

QString warningText(const PictureWarning& warning);

/// A finished picture of one map at its final size: title, map with its labels, legend, caption.
class MapPicture {
public:
    /// @throws Error{Cancelled}
    explicit MapPicture(MapSnapshot map,
                        PictureLook look = {},
                        const PictureSize& size = {},
                        const std::stop_token& stop = {});

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
    /// Why it is not whole: it is taller than its page.
    std::optional<Error> fault() const;
    /// Title with its placeholders filled in.
    QString title() const;

private:
    struct TextLine {
        QPointF at;
        QString text;
        QFont font;
        QColor colour;
    };

    /// Heights of what stands above and below the map, in hundredths of a millimetre.
    struct Heights {
        double heading = 0;
        double legend = 0;
        double caption = 0;
    };

    void compose(const PictureSize& size, const std::stop_token& stop);
    /// Sets labels and the list of names at the size that leaves room for both.
    /// @return width of the map
    double fitMap(const Heights& heights, double across, const std::stop_token& stop);
    void arrange(const Heights& heights, double across, double side, std::size_t heading);
    /// Each adds lines of text. @return where they end
    double addHeading();
    double addCaption();
    double addText(const QString& text, const QFont& font, const QColor& colour, double top);
    bool usesRightLegend(const PictureSize& size) const;
    QString filledIn(QString text) const;
    /// @return height of the legend if it stands below the map
    double planLegend(const PictureSize& size);
    /// Height of the map with the legend, where it stands at a side or below.
    double contentHeight(double side) const;
    double radiusFor(double side) const;
    MapStyle draftStyle() const;
    void setLabels(const MapSnapshot& named, double outerCircle, const std::stop_token& stop);
    void addLabelWarnings();
    void addLetterWarnings();
    void addStyleWarnings();
    void paintMap(QPainter& painter) const;

    MapSnapshot m_map;
    PictureLook m_look;
    PrintedMap m_printed;
    NameList m_names;
    std::vector<TextLine> m_lines;
    std::vector<PictureWarning> m_warnings;

    // Hundredths of a millimetre.
    QSizeF m_size;
    double m_given = 0;    ///< the height that was asked for, or 0
    double m_tallest = 0;  ///< height of the page
    QPointF m_centre;
    QPointF m_legendAt;
    QPointF m_namesAt;
    double m_legendWidth = 0;
    int m_legendColumns = 1;
    bool m_hasLegend = false;
    bool m_legendIsRight = false;
};

/// A name without the characters that file systems do not allow.
QString fileNameFor(const QString& name);

}  // namespace alteri
