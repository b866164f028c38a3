// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace alteri {

/// A text of as many lines as it takes.
inline QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

/// What explains something else, in the look of captions.
inline QLabel* wrappedCaption(const QString& text)
{
    auto* label = wrapped(text);
    label->setProperty("caption", true);
    return label;
}

}  // namespace alteri
