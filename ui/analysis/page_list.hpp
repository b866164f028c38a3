// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace alteri {

/// A page as the list names it.
struct ListedPage {
    QString key;
    QString heading;
    QString text;
};

/// The pages of the analysis by name, under headings.
class PageList : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// @param key names the page in settings and in the program
    void addPage(const QString& key, const QString& text, const QString& toolTip);

    QString currentKey() const;
    QList<ListedPage> pages() const;
    void select(const QString& key);

signals:
    void pageChosen(const QString& key);
};

}  // namespace alteri
