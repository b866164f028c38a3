// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/label_text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace alteri {

namespace {

constexpr double lineSpacing = 1.12;
constexpr double firstBaseLine = (lineSpacing + 0.71) / 2;  // capitals sit in the middle
constexpr int mostLines = 3;
// One line up to this many characters; longer names may be broken.
constexpr int breakFrom = 14;

/// Breaks a text into a number of lines of nearly equal width.
QStringList broken(const QString& text, int lines, const QFontMetricsF& metrics)
{
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (lines == 1 || words.size() < lines)
        return {text};
    // Measured once: shaping text is what setting it costs.
    std::vector<double> widths;
    widths.reserve(static_cast<std::size_t>(words.size()));
    for (const auto& word : words)
        widths.push_back(metrics.horizontalAdvance(word));
    const double space = metrics.horizontalAdvance(QLatin1Char(' '));
    // The narrowest width at which greedy filling needs no more than the lines allowed.
    const auto fill = [&](double width) {
        QStringList filled{words.front()};
        double filledWidth = widths.front();
        for (qsizetype i = 1; i < words.size(); ++i) {
            const double word = widths[static_cast<std::size_t>(i)];
            if (filledWidth + space + word <= width) {
                filled.back() += QLatin1Char(' ') + words[i];
                filledWidth += space + word;
            } else {
                filled << words[i];
                filledWidth = word;
            }
        }
        return filled;
    };
    double narrow = *std::max_element(widths.begin(), widths.end());
    double wide = std::accumulate(widths.begin(), widths.end(),
                                  space * static_cast<double>(words.size() - 1));
    while (wide - narrow > 1) {
        const double middle = (narrow + wide) / 2;
        (fill(middle).size() <= lines ? wide : narrow) = middle;
    }
    return fill(wide);
}

}  // namespace

QString oneLine(const QString& name)
{
    auto line = name;
    for (auto& letter : line)
        if (letter.isSpace() && letter != QChar::Nbsp)
            letter = QLatin1Char(' ');
    return line;
}

Typesetter::Typesetter(const MapStyle& style)
    : m_font(style.font(style.labelSize))
    , m_metrics(m_font)
    , m_size(style.labelSize)
    , m_prints(style.prints)
{
}

std::vector<TextBlock> Typesetter::variants(const QString& name) const
{
    const auto label = oneLine(name);
    std::vector<TextBlock> blocks{block({label})};
    for (int lines = 2; lines <= mostLines && label.size() >= breakFrom; ++lines) {
        const auto text = broken(label, lines, m_metrics);
        if (text.size() == lines)
            blocks.push_back(block(text));
    }
    return blocks;
}

TextBlock Typesetter::elided(const TextBlock& wide, double widest) const
{
    QStringList lines;
    for (const auto& line : wide.lines)
        lines << m_metrics.elidedText(line, Qt::ElideRight, widest);
    return block(lines);
}

TextBlock Typesetter::block(const QStringList& lines) const
{
    TextBlock block{lines, 0, m_size * lineSpacing * static_cast<double>(lines.size())};
    for (const auto& line : lines)
        block.width = std::max(block.width, extentOf(line).width);
    block.ink = inkOf(block);
    return block;
}

// In print tenths of a millimetre decide which symbol a label is nearest to, and lines that are
// flush by their ink look so too.
Typesetter::Extent Typesetter::extentOf(const QString& line) const
{
    if (!m_prints)
        return {0, m_metrics.horizontalAdvance(line)};
    const auto ink = m_metrics.tightBoundingRect(line);
    return {ink.left(), ink.width()};
}

QRectF Typesetter::inkOf(const TextBlock& block) const
{
    constexpr double capitals = 0.74;
    constexpr double tails = 0.22;
    double above = capitals * m_size;
    double below = tails * m_size;
    if (m_prints && !block.lines.isEmpty()) {
        above = -m_metrics.tightBoundingRect(block.lines.front()).top();
        below = m_metrics.tightBoundingRect(block.lines.back()).bottom();
    }
    const double base = m_size * firstBaseLine;
    const double last = base + m_size * lineSpacing * static_cast<double>(block.lines.size() - 1);
    return {QPointF(0, base - above), QPointF(block.width, last + below)};
}

LabelLook Typesetter::look(const TextBlock& block, const QPointF& topLeft, TextSide side) const
{
    LabelLook look{{}, {topLeft, QSizeF(block.width, block.height)}};
    const double baseLine = m_size * firstBaseLine;
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const auto extent = extentOf(block.lines[i]);
        const double rest = block.width - extent.width;
        const double indent = side == TextSide::Right  ? 0
                              : side == TextSide::Left ? rest
                                                       : rest / 2;
        const QPointF at(topLeft.x() + indent - extent.left,
                         topLeft.y() + baseLine + m_size * lineSpacing * static_cast<double>(i));
        look.path.addText(at, m_font, block.lines[i]);
        look.lines.push_back({at, block.lines[i]});
    }
    return look;
}

}  // namespace alteri
