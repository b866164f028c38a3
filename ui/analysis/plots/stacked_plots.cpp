// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/stacked_plots.hpp"

#include <QPainter>

namespace alteri {

namespace {

constexpr double gapBetweenPlots = 3;

class StackedPlots : public Plot {
public:
    explicit StackedPlots(std::vector<std::shared_ptr<const Plot>> plots)
        : m_plots(std::move(plots))
    {
    }

    double heightAt(double width) const override
    {
        double height = -gapBetweenPlots;
        for (const auto& plot : m_plots)
            height += plot->heightAt(width) + gapBetweenPlots;
        return height;
    }

    void paint(PlotSurface& surface, double width) const override
    {
        double top = 0;
        for (const auto& plot : m_plots) {
            std::vector<PlotSpot> spots;
            surface.painter.save();
            surface.painter.translate(0, top);
            PlotSurface own{surface.painter, surface.style,
                            surface.spots != nullptr ? &spots : nullptr};
            plot->paint(own, width);
            surface.painter.restore();
            for (const auto& spot : spots)
                surface.addSpot(spot.box.translated(0, top), spot.text, spot.key);
            top += plot->heightAt(width) + gapBetweenPlots;
        }
    }

    QString title() const override
    {
        return m_plots.empty() ? QString() : m_plots.front()->title();
    }

private:
    std::vector<std::shared_ptr<const Plot>> m_plots;
};

}  // namespace

std::shared_ptr<const Plot> stacked(std::vector<std::shared_ptr<const Plot>> plots)
{
    return std::make_shared<const StackedPlots>(std::move(plots));
}

}  // namespace alteri
