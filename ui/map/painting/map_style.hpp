// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <string>
#include <vector>

namespace alteri {

/// Lines from ego to its alteri.
enum class EgoTies { None, Plain, ByEvaluation };

/// How an evaluation is shown at a symbol.
enum class BadgeStyle { Disc, Sign, None };

/// Colours and sizes of a map. Lengths are scene units: 0.1 mm on paper.
struct MapStyle {
    QColor paper;
    QColor ink;      ///< labels and outlines
    QColor muted;    ///< counts, notes
    QColor line;     ///< rings
    QColor dashes;   ///< lines between sectors
    QColor caption;  ///< names of rings and sectors
    QColor tie;
    QColor rule;        ///< under the titles of the legend
    QColor innerLevel;  ///< fill of the innermost ring; the others fade to the outermost
    QColor outerLevel;
    QColor ego;
    QColor egoText;
    QColor unknown;  ///< fill of symbols without an answer
    QColor selection;

    double outerCircle = 516;  ///< radius of the outer circle
    double symbolRadius = 18;
    double egoRadius = 40;
    double outline = 2.6;
    double labelSize = 27;
    double legendSize = 27;
    double captionSize = 22;
    double sectorSize = 27;
    double titleSize = 42;
    double halo = 5;

    // What pictures may leave out or show in another way.
    bool ringFills = true;
    bool ringLabels = true;
    bool sectorLabels = true;
    bool alterTies = true;
    EgoTies egoTies = EgoTies::None;
    BadgeStyle badges = BadgeStyle::Disc;
    std::vector<QColor> palette;  ///< by the place of a category; empty: the study's colours
    bool hatched = false;         ///< whether categories differ by patterns too
    bool grey = false;            ///< whether nothing has a colour
    QString family;               ///< of fonts; empty: the program's
    bool prints = false;          ///< whether text must be found by searches in a PDF
    QString language;             ///< "en", "de"; empty: the program's

    QFont font(double size, QFont::Weight weight = QFont::Normal, bool italic = false) const;
    /// Fill of the symbols of a category.
    /// @param own the study's colour, may be empty
    /// @param rank place of the category, negative: no answer
    QColor categoryFill(const std::string& own, int rank) const;
    QColor levelFill(int level, int levels) const;
    /// A colour as this style prints it.
    QColor toned(const QColor& colour) const;

    friend bool operator==(const MapStyle&, const MapStyle&) = default;
};

/// For paper, and for the light appearance of the program.
MapStyle paperStyle();

/// For the dark appearance of the program; never exported.
MapStyle darkStyle();

/// The style that fits the program's present appearance.
MapStyle screenStyle();

}  // namespace alteri
