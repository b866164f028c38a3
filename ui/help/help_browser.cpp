// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.hpp"

#include "ui/help/help_html.hpp"

#include <QDesktopServices>
#include <QPalette>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <utility>

namespace alteri {

namespace {

const QString& helpScheme()
{
    static const auto scheme = QStringLiteral("help");
    return scheme;
}

/// Of "map" or "map#rings", relative as links on pages are.
QUrl urlOf(const QString& place)
{
    const auto parts = place.split(QLatin1Char('#'));
    QUrl url;
    url.setScheme(helpScheme());
    url.setPath(QLatin1Char('/') + parts.front() + QStringLiteral(".md"));
    if (parts.size() > 1)
        url.setFragment(parts[1]);
    return url;
}

QString idOf(const QUrl& url)
{
    return url.path().remove(QLatin1Char('/')).remove(QStringLiteral(".md"));
}

}  // namespace

HelpBrowser::HelpBrowser(QList<HelpPage> pages, QWidget* parent)
    : QTextBrowser(parent)
    , m_pages(std::move(pages))
{
    setObjectName(QStringLiteral("helpBrowser"));
    setAccessibleName(tr("Page of the help"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    constexpr double margin = 20;
    document()->setDocumentMargin(margin);
    // Pages may be in another language than the program.
    auto option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::onSource);
}

const HelpPage* HelpBrowser::page(const QUrl& url) const
{
    for (const auto& each : m_pages)
        if (url.scheme() == helpScheme() && each.id == idOf(url))
            return &each;
    return nullptr;
}

void HelpBrowser::showPlace(const QString& place)
{
    auto url = urlOf(place);
    if (page(url) == nullptr)
        url = urlOf(m_pages.front().id);
    setSource(url, QTextDocument::MarkdownResource);
}

QString HelpBrowser::place() const
{
    const auto fragment = m_shown.fragment();
    return idOf(m_shown) + (fragment.isEmpty() ? QString() : QLatin1Char('#') + fragment);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    const auto* shown = page(name);
    return shown != nullptr ? QVariant(shown->markdown) : QTextBrowser::loadResource(type, name);
}

void HelpBrowser::follow(const QUrl& url)
{
    if (page(url) != nullptr)
        setSource(url, QTextDocument::MarkdownResource);
    else if (url.scheme().startsWith(QStringLiteral("http")))
        QDesktopServices::openUrl(url);
}

void HelpBrowser::onSource(const QUrl& url)
{
    m_shown = url;
    if (const auto* shown = page(url)) {
        setHelpAnchors(*document(), *shown);
        if (!url.fragment().isEmpty())
            scrollToAnchor(url.fragment());
    }
    setExtraSelections({});
    emit placeShown();
}

void HelpBrowser::mark(const QStringList& words)
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const auto& word : words)
        for (auto cursor = document()->find(word); !cursor.isNull();
             cursor = document()->find(word, cursor))
            marks << ExtraSelection{cursor, format};
    setExtraSelections(marks);
}

}  // namespace alteri
