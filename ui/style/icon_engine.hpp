// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace alteri {

/// On what an icon lies while its button or action is checked.
enum class CheckedGround {
    Highlight,  ///< the button of a tool bar, which is filled then
    Same,       ///< a button that shows it by its frame
};

/// Draws a file of `resources/icons/actions` in the colours of the palette of the moment, at the
/// pixels that are there: one file serves light and dark, and every size.
class IconEngine : public QIconEngine {
public:
    /// @param on whose direction of reading it has; nothing: that of the program
    IconEngine(QString file, CheckedGround ground, const QWidget* on = nullptr);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    /// @param size in pixels of the screen
    QPixmap
    scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;

private:
    QString m_file;
    CheckedGround m_ground;
    QPointer<const QWidget> m_on;
};

}  // namespace alteri
