// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/reading_direction.hpp"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace alteri {

bool hasLettersFromRight(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

QString shownFromRight(const QString& text)
{
    constexpr QChar isolateFromLeft(0x2066);
    constexpr QChar endOfIsolate(0x2069);
    return text.isEmpty() || hasLettersFromRight(text) ? text
                                                       : isolateFromLeft + text + endOfIsolate;
}

QString sentenceFromRight(const QString& sentence)
{
    constexpr QChar markFromRight(0x200F);
    return QGuiApplication::isRightToLeft() && hasLettersFromRight(sentence)
               ? markFromRight + sentence
               : sentence;
}

ReadingDirection::ReadingDirection(QPainter& painter, const QString& text)
    : m_painter(painter)
    , m_before(painter.layoutDirection())
{
    if (m_before == Qt::RightToLeft && !hasLettersFromRight(text))
        m_painter.setLayoutDirection(Qt::LeftToRight);
}

ReadingDirection::~ReadingDirection()
{
    m_painter.setLayoutDirection(m_before);
}

}  // namespace alteri
