// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace alteri {

/// What the program shows before a study is open: three doors (draw now, look at the sample,
/// import), the recent studies, and once the offer of a tour.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// What the third door offers.
    void setImports(const QList<QAction*>& imports);
    void showRecent(const QStringList& files);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void tourWanted();
    void fileWanted(const QString& file);

private:
    QWidget* makeDoors();
    QWidget* makeOffer();
    QWidget* makeRecent();
    void answerOffer();

    QPushButton* m_imports = nullptr;
    QListWidget* m_recent;
    QLabel* m_none;
    QWidget* m_offer;
};

}  // namespace alteri
