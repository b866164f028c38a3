// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace alteri {

/// Says over a map on which nobody is yet what comes next. It lies over the view, so that no
/// picture has it, and takes no click.
class EmptyMapHint : public QLabel {
    Q_OBJECT

public:
    /// @param view to lie over
    explicit EmptyMapHint(QWidget* view);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
};

}  // namespace alteri
