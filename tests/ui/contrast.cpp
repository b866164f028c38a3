// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace alteri::test {

namespace {

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green())
           + 0.0722 * linear(colour.blue());
}

QString textIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->isEditable() ? QString() : box->currentText();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    return {};
}

/// The contrast of the colour that stands out most from the one that there is most of. Smoothed
/// edges only lessen it.
double contrastIn(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        most = std::max(most, contrastOf(QColor(ground.key()), QColor(each.key())));
    return most;
}

QImage imageOf(QWidget& window, const QWidget& control)
{
    constexpr int around = 4;
    const QRect area(control.mapTo(&window, QPoint()), control.size());
    return window.grab(area.adjusted(-around, -around, around, around)).toImage();
}

/// How many pixels of two pictures stand apart by 3 to 1.
int changed(const QImage& one, const QImage& other)
{
    constexpr double wanted = 3;
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)
                && contrastOf(QColor(one.pixel(x, y)), QColor(other.pixel(x, y))) >= wanted)
                ++count;
    return count;
}

bool takesFocusByTab(QWidget& widget, const QWidget& window)
{
    return widget.isVisibleTo(&window) && widget.window() == &window && widget.isEnabled()
           && widget.focusProxy() == nullptr && (widget.focusPolicy() & Qt::TabFocus) != 0
           && !widget.visibleRegion().isEmpty();
}

}  // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QStringList faintTexts(QWidget& window)
{
    constexpr double wanted = 4.5;
    QStringList faint;
    const auto shown = window.grab().toImage();
    const auto scale = shown.devicePixelRatio();
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || !widget->isEnabled()
            || textIn(*widget).trimmed().isEmpty() || widget->visibleRegion().isEmpty())
            continue;
        const QRect area(widget->mapTo(&window, QPoint()), widget->size());
        const auto image = shown.copy(QRect(area.topLeft() * scale, area.size() * scale));
        const double contrast = image.isNull() ? wanted : contrastIn(image);
        if (contrast < wanted)
            faint << QStringLiteral("%1 “%2” has a contrast of %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                              textIn(*widget).left(40), QString::number(contrast, 'f', 1));
    }
    return faint;
}

QStringList unseenFocus(QWidget& window)
{
    QStringList unseen;
    const QPointer<QWidget> before = window.focusWidget();
    QApplication::setActiveWindow(&window);
    window.setAttribute(Qt::WA_KeyboardFocusChange);  // as after a Tab
    QList<QPointer<QWidget>> controls;
    for (auto* widget : window.findChildren<QWidget*>())
        controls << widget;
    for (const auto& widget : controls) {
        if (widget == nullptr || !takesFocusByTab(*widget, window))
            continue;
        if (auto* other = window.focusWidget())
            other->clearFocus();
        QApplication::processEvents();
        if (widget == nullptr)
            continue;
        const auto without = imageOf(window, *widget);
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (widget == nullptr)
            continue;
        // Of what is large one side is enough to be seen.
        const int wanted = std::min(widget->width(), 40) + std::min(widget->height(), 20);
        if (widget->hasFocus() && changed(without, imageOf(window, *widget)) < wanted)
            unseen << QStringLiteral("%1 “%2” does not show its focus")
                          .arg(QString::fromLatin1(widget->metaObject()->className()),
                               widget->objectName().isEmpty() ? textIn(*widget)
                                                              : widget->objectName());
    }
    if (before != nullptr)
        before->setFocus();
    return unseen;
}

}  // namespace alteri::test
