// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.hpp"
#include "ui/help/help_search.hpp"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri {

class HelpBrowser;

/// The help beside the work: contents and search at the left, the page at the right.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// @param place "map" or "map#rings"
    void showPlace(const QString& place);
    /// What is read, by its name in all languages.
    QString place() const;

private:
    void fillContents();
    QWidget* makeSide();
    QWidget* makePage();
    void search();
    void openFinding();
    void openContents();
    void onPlaceShown();

    QList<HelpPage> m_pages;
    HelpSearch m_search;
    QLineEdit* m_words;
    QTreeWidget* m_contents;
    QListWidget* m_findings;
    QStackedWidget* m_lists;
    HelpBrowser* m_browser;
    bool m_isFollowing = false;
};

}  // namespace alteri
