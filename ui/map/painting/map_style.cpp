// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/map_style.hpp"

#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"

namespace alteri {

namespace {

QColor colour(const char* name)
{
    return {QLatin1String(name)};
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

}  // namespace

QColor MapStyle::levelFill(int level, int levels) const
{
    const double share = levels < 2 ? 0 : static_cast<double>(level) / (levels - 1);
    return QColor::fromRgbF(
        static_cast<float>(between(innerLevel.redF(), outerLevel.redF(), share)),
        static_cast<float>(between(innerLevel.greenF(), outerLevel.greenF(), share)),
        static_cast<float>(between(innerLevel.blueF(), outerLevel.blueF(), share)));
}

QColor MapStyle::toned(const QColor& colour) const
{
    if (!grey)
        return colour;
    const int light = qGray(colour.rgb());
    return {light, light, light, colour.alpha()};
}

QFont MapStyle::font(double size, QFont::Weight weight, bool italic) const
{
    return prints ? printFont(size, weight, italic, family) : pictureFont(size, weight, italic);
}

QColor MapStyle::categoryFill(const std::string& own, int rank) const
{
    if (!palette.empty() && rank >= 0)
        return palette[static_cast<std::size_t>(rank) % palette.size()];
    return own.empty() ? unknown : toned(QColor(QString::fromStdString(own)));
}

MapStyle paperStyle()
{
    MapStyle style;
    style.paper = colour("#ffffff");
    style.ink = colour("#1f2933");
    style.muted = colour("#52616f");
    style.line = colour("#9db0c4");
    style.dashes = colour("#7f96ae");
    style.caption = colour("#3d5a7a");
    style.tie = colour("#7089a3");
    style.rule = colour("#9db0c4");
    style.innerLevel = colour("#d5e2ec");
    style.outerLevel = colour("#f8fafc");
    style.ego = colour("#16304f");
    style.egoText = colour("#ffffff");
    style.unknown = colour("#ffffff");
    style.selection = colour("#d1495b");
    return style;
}

MapStyle darkStyle()
{
    auto style = paperStyle();
    style.paper = colour("#151b21");
    style.ink = colour("#e8edf2");
    style.muted = colour("#a3b1be");
    style.line = colour("#4b6076");
    style.dashes = colour("#5d748c");
    style.caption = colour("#9dbbd8");
    style.tie = colour("#7f97ae");
    style.rule = colour("#4b6076");
    style.innerLevel = colour("#2c4154");
    style.outerLevel = colour("#1a222a");
    style.ego = colour("#dfe9f3");
    style.egoText = colour("#16304f");
    style.unknown = colour("#151b21");
    style.selection = colour("#ff8a9a");
    return style;
}

MapStyle screenStyle()
{
    return isDark() ? darkStyle() : paperStyle();
}

}  // namespace alteri
