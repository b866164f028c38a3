// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.hpp"

#include "ui/style/outlined_style.hpp"

#include <QApplication>
#include <QColor>

#include <array>
#include <utility>

namespace alteri {

namespace {

using Roles = std::array<std::pair<QPalette::ColorRole, const char*>, 20>;

constexpr Roles lightRoles{{{QPalette::Window, "#f4f6f9"},
                            {QPalette::WindowText, "#1f2933"},
                            {QPalette::Base, "#ffffff"},
                            {QPalette::AlternateBase, "#f7f9fb"},
                            {QPalette::ToolTipBase, "#1f2933"},
                            {QPalette::ToolTipText, "#ffffff"},
                            {QPalette::PlaceholderText, "#5d6b79"},
                            {QPalette::Text, "#1f2933"},
                            {QPalette::Button, "#ffffff"},
                            {QPalette::ButtonText, "#1f2933"},
                            {QPalette::BrightText, "#ffffff"},
                            {QPalette::Light, "#ffffff"},
                            {QPalette::Midlight, "#e6ebf0"},
                            {QPalette::Mid, "#c8d1da"},
                            {QPalette::Dark, "#9aa8b5"},
                            {QPalette::Shadow, "#5f6f7d"},
                            {QPalette::Highlight, "#1f6fa8"},
                            {QPalette::HighlightedText, "#ffffff"},
                            {QPalette::Link, "#1f6fa8"},
                            {QPalette::LinkVisited, "#6a4c93"}}};

constexpr Roles darkRoles{{{QPalette::Window, "#1c232b"},
                           {QPalette::WindowText, "#e4e9ee"},
                           {QPalette::Base, "#151b21"},
                           {QPalette::AlternateBase, "#1a2128"},
                           {QPalette::ToolTipBase, "#e4e9ee"},
                           {QPalette::ToolTipText, "#1c232b"},
                           {QPalette::PlaceholderText, "#93a1ae"},
                           {QPalette::Text, "#e4e9ee"},
                           {QPalette::Button, "#26303a"},
                           {QPalette::ButtonText, "#e4e9ee"},
                           {QPalette::BrightText, "#ffffff"},
                           {QPalette::Light, "#34404c"},
                           {QPalette::Midlight, "#2c3742"},
                           {QPalette::Mid, "#3c4955"},
                           {QPalette::Dark, "#10151a"},
                           {QPalette::Shadow, "#0a0e12"},
                           {QPalette::Highlight, "#2c79b0"},
                           {QPalette::HighlightedText, "#ffffff"},
                           {QPalette::Link, "#6cb6e6"},
                           {QPalette::LinkVisited, "#b79ad6"}}};

QPalette paletteOf(const Roles& roles)
{
    QPalette palette;
    for (const auto& [role, colour] : roles)
        palette.setColor(role, QColor(QLatin1String(colour)));
    const QColor faint = palette.color(QPalette::PlaceholderText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

/// What was chosen, and what the desktop says to those who left it to that.
struct Choice {
    Appearance appearance = Appearance::Light;
    bool isDesktopDark = false;
};

Choice& choice()
{
    static Choice chosen;
    return chosen;
}

/// A light tint of a colour on a ground.
QColor blended(const QColor& colour, const QColor& ground)
{
    constexpr float share = 0.22F;
    return QColor::fromRgbF(colour.redF() * share + ground.redF() * (1 - share),
                            colour.greenF() * share + ground.greenF() * (1 - share),
                            colour.blueF() * share + ground.blueF() * (1 - share));
}

QString styleSheetText(const QPalette& palette)
{
    return QStringLiteral(
               "QToolBar { border: none; spacing: 4px; padding: 4px 6px; }"
               "QToolBar QToolButton { padding: 4px 8px; border-radius: 5px; }"
               "QToolBar QToolButton:hover { background: palette(midlight); }"
               "QToolBar QToolButton:checked { background: palette(highlight);"
               " color: palette(highlighted-text); }"
               "QSplitter::handle { background: palette(midlight); }"
               "QLineEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 4px 6px;"
               " background: palette(base); }"
               "QLineEdit:focus { border: 1px solid palette(link); }"
               "QListView, QTableView, QTreeView { border: 1px solid palette(base);"
               " background: palette(base); }"
               "QListView:focus, QTableView:focus, QTreeView:focus"
               " { border: 1px solid palette(link); }"
               "alteri--MapView { border: 1px solid palette(base); }"
               "alteri--MapView:focus { border: 1px solid palette(link); }"
               "QTextEdit, QPlainTextEdit { border: 1px solid palette(mid); }"
               "QTextEdit:focus, QPlainTextEdit:focus { border: 1px solid palette(link); }"
               "QToolButton[segment=\"true\"] { border: 1px solid palette(mid); border-radius: 5px;"
               " padding: 3px 8px; background: palette(base); }"
               "QToolButton[segment=\"true\"]:hover { border-color: palette(highlight); }"
               "QToolButton[segment=\"true\"]:checked { background: %2; color: palette(text);"
               " border-color: palette(highlight); }"
               // What has the keys is told from what is chosen by the width of its frame.
               "QToolButton[segment=\"true\"]:focus { border: 2px solid palette(link);"
               " padding: 2px 7px; }"
               // Steps of a rating stand on one line.
               "QToolButton[step=\"true\"] { padding: 3px 0; border-radius: 2px; }"
               "QToolButton[step=\"true\"]:focus { padding: 2px 0; }"
               "QToolButton[segment=\"true\"]:checked:focus { border-color: palette(text); }"
               "QTabWidget::pane { border: none; border-top: 1px solid palette(midlight); }"
               "QHeaderView::section { background: palette(window); border: none;"
               " border-bottom: 1px solid palette(mid); padding: 5px 8px; font-weight: 600; }"
               "QToolTip { border: none; padding: 4px; color: %3; background-color: %4; }"
               "QLabel[heading=\"true\"] { font-weight: 600; font-size: 12pt; }"
               "QLabel[keyCap=\"true\"] { border: 1px solid palette(mid); border-radius: 4px;"
               " padding: 1px 6px; font-weight: 600; background: palette(base); }"
               "QLabel[caption=\"true\"] { color: %1; }"
               "QLabel[problem=\"true\"] { color: %5; }"
               "QLabel[asked=\"true\"] { color: palette(text); background: %2; font-weight: 600;"
               " border-left: 3px solid palette(highlight); padding-left: 4px; }")
        .arg(palette.color(QPalette::PlaceholderText).name(),
             blended(palette.color(QPalette::Highlight), palette.color(QPalette::Base)).name(),
             palette.color(QPalette::ToolTipText).name(),
             palette.color(QPalette::ToolTipBase).name(), problemColour().name());
}

}  // namespace

void applyAppearance(Appearance appearance)
{
    choice().appearance = appearance;
    const bool dark = appearance == Appearance::Dark
                      || (appearance == Appearance::System && choice().isDesktopDark);
    QApplication::setStyle(new OutlinedStyle);
    const auto palette = paletteOf(dark ? darkRoles : lightRoles);
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetText(palette));
}

void followDesktop(bool isDesktopDark)
{
    const bool isOther = std::exchange(choice().isDesktopDark, isDesktopDark) != isDesktopDark;
    if (isOther && choice().appearance == Appearance::System)
        applyAppearance(Appearance::System);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor problemColour()
{
    return isDark() ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

}  // namespace alteri
