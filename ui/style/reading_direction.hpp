// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QPainter;

namespace alteri {

/// Whether there is a letter in a text of a script that is written from the right.
bool hasLettersFromRight(const QString& text);

/// A text that is shown as a whole, in a place that is read from the right: what has no letters of
/// such a script is isolated from its surroundings, so that "−0.3", "[1.2; 2.5]" and "Together
/// e.V." keep their signs where they belong. For the screen only, never to be stored.
QString shownFromRight(const QString& text);

/// A sentence of the program for a label that takes its direction from the first letter, as those
/// with formats do: it is read from the right even if it begins with a name in another script. For
/// the screen only.
QString sentenceFromRight(const QString& sentence);

/// The same for a text that is painted while this lives: what has letters of a script from the
/// right is read from the right even if it begins with a name in another script, and all else from
/// the left. Changes nothing where the painter writes from the left.
class ReadingDirection {
public:
    ReadingDirection(QPainter& painter, const QString& text);
    ~ReadingDirection();
    ReadingDirection(const ReadingDirection&) = delete;
    ReadingDirection& operator=(const ReadingDirection&) = delete;
    ReadingDirection(ReadingDirection&&) = delete;
    ReadingDirection& operator=(ReadingDirection&&) = delete;

private:
    QPainter& m_painter;
    Qt::LayoutDirection m_before;
};

}  // namespace alteri
