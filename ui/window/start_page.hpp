// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace alteri {

/// What the program shows before a study is open: new, open, sample, recent studies.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showRecent(const QStringList& files);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& file);

private:
    QListWidget* m_recent;
    QWidget* m_recentBlock;
};

}  // namespace alteri
