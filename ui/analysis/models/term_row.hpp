// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QMenu;

namespace alteri {

/// One term of a model: its label, what is special about it, its menu and a button that removes
/// it.
class TermRow : public QFrame {
    Q_OBJECT

public:
    TermRow(const QString& label, const QString& details, QWidget* parent = nullptr);

    /// Filled by whoever owns the row when it is about to be shown.
    QMenu& menu() { return *m_menu; }

signals:
    void removeWanted();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_text;
    QString m_details;
    QLabel* m_label;
    QMenu* m_menu;
};

}  // namespace alteri
