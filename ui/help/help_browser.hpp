// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.hpp"

#include <QTextBrowser>
#include <QUrl>

namespace alteri {

/// Shows pages of the help; links lead from one to the other, and out to the browser.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QList<HelpPage> pages, QWidget* parent = nullptr);

    /// @param place "map" or "map#rings"; the first page if there is none of that name
    void showPlace(const QString& place);
    /// The place that is shown.
    QString place() const;
    /// Marks words wherever they stand on the page.
    void mark(const QStringList& words);

    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void placeShown();

private:
    const HelpPage* page(const QUrl& url) const;
    void follow(const QUrl& url);
    void onSource(const QUrl& url);

    QList<HelpPage> m_pages;
    QUrl m_shown;  ///< source() says it a moment later
};

}  // namespace alteri
