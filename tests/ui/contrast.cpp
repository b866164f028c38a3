// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.hpp"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
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

}  // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
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

}  // namespace alteri::test
