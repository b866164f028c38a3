// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/analysis/plots/plot_text.hpp"

#include <vector>

namespace alteri {

/// What is predicted of one outcome at one value of a number.
struct ProfileMark {
    double x = 0;
    double estimate = 0;
    double lower = 0;
    double upper = 0;
    QString text;  ///< in words, on the screen
};

/// What the data show of it.
struct ProfileDot {
    double x = 0;
    double y = 0;
    std::size_t rows = 0;
    QString text;
};

struct ProfileSeries {
    QString name;
    std::size_t number = 0;  ///< see lookOf()
    AreaLook area;           ///< of the stacked form
    std::vector<ProfileMark> marks;
    std::vector<ProfileDot> dots;
};

struct ProfileContent {
    PlotFrame frame;
    QString xTitle;
    QString yTitle;
    std::vector<ProfileSeries> series;
    bool isStacked = false;  ///< areas upon each other instead of lines with intervals
    bool isShare = true;     ///< from 0 to 1
};

/// Outcomes by a number: a line with a band for each, and open marks where the data are; or areas
/// that add up to 1.
class ProfilePlot : public Plot {
public:
    explicit ProfilePlot(ProfileContent content);

    double heightAt(double width) const override;
    void paint(PlotSurface& surface, double width) const override;
    QString title() const override { return m_content.frame.title; }

    const ProfileContent& content() const { return m_content; }

private:
    struct Field;

    RoundScale xScale() const;
    RoundScale yScale() const;
    std::vector<LegendEntry> legend(const PlotStyle& style) const;
    void paintLines(PlotSurface& surface, const Field& field) const;
    void paintAreas(PlotSurface& surface, const Field& field) const;
    void addSpots(PlotSurface& surface, const Field& field) const;

    ProfileContent m_content;
};

}  // namespace alteri
