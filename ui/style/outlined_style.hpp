// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace alteri {

/// Fusion, whose boxes and circles to be checked get an outline that is seen on dark grounds too:
/// Fusion darkens the ground for it, which a dark one hardly shows. In menus, what can be checked
/// shows its check mark and no icon, which would cover it, and the icon of the item under the
/// pointer has the colour of its text. Buttons of dialogs have no icons.
/// Cells of tables have some room beside their text; a style sheet that gave it would paint them.
/// Where the keys have brought the focus it is a frame of its own colour.
/// In windows that are read from the right, a text with letters of such a script is read from the
/// right even if it begins with a name in another script, and every other text from the left.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// No button is narrower or lower, in pixels (WCAG 2.2, "target size (minimum)").
    static constexpr int leastTarget = 24;

    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    void drawItemText(QPainter* painter,
                      const QRect& rect,
                      int flags,
                      const QPalette& palette,
                      bool isEnabled,
                      const QString& text,
                      QPalette::ColorRole role) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption* option,
                    const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption* option,
                           const QSize& size,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption* option,
                  const QWidget* widget,
                  QStyleHintReturn* answer) const override;
};

}  // namespace alteri
