// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace alteri {

/// Above a table of data: search, choice of columns, how many rows are shown, and the filters in
/// words, each to be taken away by a click.
class DataBar : public QWidget {
    Q_OBJECT

public:
    explicit DataBar(QWidget* parent = nullptr);

    QMenu& columnMenu() { return *m_columns; }
    void setCount(const QString& text);
    /// @param filters in words; nothing but sorting and search may be set besides
    void setFilters(const QStringList& filters);
    QString search() const;
    void startSearch();
    void clearSearch();

signals:
    void searched();
    void searchLeft();
    void removalWanted(int filter);
    void clearWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_search;
    QTimer* m_pause;
    QMenu* m_columns;
    QLabel* m_count;
    QWidget* m_chips;
};

}  // namespace alteri
