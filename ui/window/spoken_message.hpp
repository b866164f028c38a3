// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QStatusBar;

namespace alteri {

/// Lets a screen reader say what stands in a status bar, where nobody who listens would find it in
/// time: what a key has coded, where a partner stands now. It is a notification beside the bar that
/// comes with each message.
class SpokenMessage {
public:
    explicit SpokenMessage(QStatusBar& bar);
    ~SpokenMessage();
    SpokenMessage(const SpokenMessage&) = delete;
    SpokenMessage& operator=(const SpokenMessage&) = delete;
    SpokenMessage(SpokenMessage&&) = delete;
    SpokenMessage& operator=(SpokenMessage&&) = delete;

    /// Nothing where no screen reader listens, and of an empty text.
    void say(const QString& text);

private:
    QStatusBar& m_bar;
    QAccessible::Id m_note = 0;
};

}  // namespace alteri
