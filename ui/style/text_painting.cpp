// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text_painting.hpp"

#include "ui/style/reading_direction.hpp"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>

namespace alteri {

bool keepsLetters(const QPainter& painter)
{
    switch (painter.paintEngine()->type()) {
    case QPaintEngine::Pdf:
        return true;
    case QPaintEngine::SVG:
        return dynamic_cast<const KeepsLetters*>(painter.device()) != nullptr;
    default:
        return false;
    }
}

void paintText(QPainter& painter, const QPointF& at, const QString& text)
{
    const ReadingDirection direction(painter, text);
    if (painter.paintEngine()->type() != QPaintEngine::SVG || keepsLetters(painter)) {
        painter.drawText(at, text);
        return;
    }
    QPainterPath path;
    path.addText(at, painter.font(), text);
    const auto pen = painter.pen();
    const auto brush = painter.brush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPath(path);
    painter.setPen(pen);
    painter.setBrush(brush);
}

namespace {

/// Whether a word is broken between two letters, where a hyphen shows it.
bool isWithinWord(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetter() && text[at].isLetter();
}

/// Whether a script breaks anywhere without a sign, as Chinese, Japanese and Thai do.
bool usesHyphens(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return true;
    default:
        return false;
    }
}

}  // namespace

QStringList paragraphLines(const QString& paragraph, const QFont& font, double width)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double hyphen = QFontMetricsF(font).horizontalAdvance(QLatin1Char('-'));
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        auto end = line.textStart() + line.textLength();
        const bool breaksWord = isWithinWord(paragraph, end) && usesHyphens(paragraph[end - 1]);
        if (breaksWord && width > 3 * hyphen) {
            line.setLineWidth(width - hyphen);
            end = line.textStart() + line.textLength();
        }
        auto text = paragraph.mid(line.textStart(), line.textLength()).trimmed();
        if (breaksWord && isWithinWord(paragraph, end))
            text += QLatin1Char('-');
        lines << text;
    }
    layout.endLayout();
    return lines;
}

}  // namespace alteri
