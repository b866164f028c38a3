// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QWidget;

namespace alteri::test {

/// What is wrong with a window for people who cannot see it, or not all of it: controls without a
/// name, targets that are too small, texts that are cut off. A line each: window, class and name of
/// the control, what is wrong.
QStringList faultsIn(QWidget& window);

/// Looks at every window that the tests show, when it goes.
class WindowWatch : public QObject {
public:
    /// From now on, for the whole program.
    WindowWatch();

    int windows() const { return static_cast<int>(m_looks.size()); }
    QStringList faults() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookAt(QWidget& window);

    QHash<QString, int> m_looks;  ///< by kinds of windows
    QSet<QString> m_faults;
};

}  // namespace alteri::test
