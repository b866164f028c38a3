// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace alteri {

/// Ctrl+Y in what is being written redoes the writing, as Ctrl+Z undoes it there. Qt knows only
/// Ctrl+Shift+Z on some systems, so that the key would do something else, or nothing, and a name
/// that was taken back by mistake would seem lost.
class WritingRedo : public QObject {
    Q_OBJECT

public:
    /// @param parent of the whole program, whose fields are watched from now on
    explicit WritingRedo(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace alteri
