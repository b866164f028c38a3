// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace alteri {

/// Whether the desktop is dark, and the news that it has become so or is so no more. Qt tells of it
/// since its version 6.5; before, the portal of settings does. Where nobody tells, the palette
/// holds that the desktop gave at the start.
class DesktopAppearance : public QObject {
    Q_OBJECT

public:
    /// To be made before the program sets a palette of its own.
    explicit DesktopAppearance(QObject* parent = nullptr);

    bool isDark() const { return m_isDark; }

signals:
    void changed(bool isDark);

private:
    void take(bool isDark);

    bool m_isDark;
};

}  // namespace alteri
