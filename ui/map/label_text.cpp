// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace alteri {

namespace {

constexpr double lineSpacing = 1.12;
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

Typesetter::Typesetter(const MapStyle& style)
    : m_font(style.font(style.labelSize))
    , m_metrics(m_font)
    , m_size(style.labelSize)
{
}

std::vector<TextBlock> Typesetter::variants(const QString& label) const
{
    std::vector<TextBlock> blocks{block({label})};
    for (int lines = 2; lines <= mostLines && label.size() >= breakFrom; ++lines) {
        const auto text = broken(label, lines, m_metrics);
        if (text.size() == lines)
            blocks.push_back(block(text));
    }
    return blocks;
}

TextBlock Typesetter::block(const QStringList& lines) const
{
    TextBlock block{lines, 0, m_size * lineSpacing * static_cast<double>(lines.size())};
    for (const auto& line : lines)
        block.width = std::max(block.width, m_metrics.horizontalAdvance(line));
    return block;
}

LabelLook Typesetter::look(const TextBlock& block, const QPointF& topLeft, TextSide side) const
{
    LabelLook look{{}, {topLeft, QSizeF(block.width, block.height)}};
    const double baseLine = m_size * (lineSpacing + 0.71) / 2;  // capitals sit in the middle
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const double rest = block.width - m_metrics.horizontalAdvance(block.lines[i]);
        const double indent = side == TextSide::Right  ? 0
                              : side == TextSide::Left ? rest
                                                       : rest / 2;
        const QPointF at(topLeft.x() + indent,
                         topLeft.y() + baseLine + m_size * lineSpacing * static_cast<double>(i));
        look.path.addText(at, m_font, block.lines[i]);
        look.lines.push_back({at, block.lines[i]});
    }
    return look;
}

}  // namespace alteri
