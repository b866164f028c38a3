// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.hpp"

#include "ui/help/help_browser.hpp"
#include "ui/style/action.hpp"
#include "ui/text/program_language.hpp"
#include "ui/widgets/window_size.hpp"

#include <QAction>
#include <QKeySequence>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alteri {

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages(spokenLanguage()))
    , m_search(m_pages)
    , m_words(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_findings(new QListWidget)
    , m_lists(new QStackedWidget)
    , m_browser(new HelpBrowser(m_pages))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help – Alteri"));
    resizeOnScreen(*this, {980, 720});
    auto* parts = new QSplitter;
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeSide());
    parts->addWidget(makePage());
    parts->setStretchFactor(1, 1);
    parts->setSizes({280, 700});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    fillContents();
    auto* leave = newAction(this, tr("Close"), QKeySequence(Qt::Key_Escape), {});
    connect(leave, &QAction::triggered, this, &QWidget::close);
    addAction(leave);
    auto* find = newAction(this, tr("Search"), QKeySequence::Find, {});
    connect(find, &QAction::triggered, m_words, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    addAction(find);
}

QWidget* HelpWindow::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    m_words->setObjectName(QStringLiteral("helpSearch"));
    m_words->setPlaceholderText(tr("Search all pages"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_findings->setObjectName(QStringLiteral("helpFindings"));
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setWordWrap(true);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_findings);
    column->addWidget(m_words);
    column->addWidget(m_lists, 1);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_findings->count() > 0)
            m_findings->setFocus();
    });
    connect(m_findings, &QListWidget::currentItemChanged, this, &HelpWindow::openFinding);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::openContents);
    return side;
}

QWidget* HelpWindow::makePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tools = new QToolBar(tr("Pages"));
    const auto add = [&](const QString& text, const QKeySequence& key, void (QTextBrowser::*go)(),
                         void (QTextBrowser::*available)(bool)) {
        auto* action = newAction(this, text, key, {});
        action->setEnabled(false);
        connect(action, &QAction::triggered, m_browser, go);
        connect(m_browser, available, action, &QAction::setEnabled);
        tools->addAction(action);
        return action;
    };
    add(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &QTextBrowser::backward,
        &QTextBrowser::backwardAvailable)
        ->setObjectName(QStringLiteral("helpBack"));
    add(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &QTextBrowser::forward,
        &QTextBrowser::forwardAvailable)
        ->setObjectName(QStringLiteral("helpForward"));
    column->addWidget(tools);
    column->addWidget(m_browser, 1);
    connect(m_browser, &HelpBrowser::placeShown, this, &HelpWindow::onPlaceShown);
    return page;
}

void HelpWindow::fillContents()
{
    constexpr int deepest = 2;
    for (const auto& page : m_pages) {
        auto* item = new QTreeWidgetItem(m_contents, {page.title()});
        item->setData(0, Qt::UserRole, page.id);
        for (const auto& heading : page.headings.mid(1)) {
            if (heading.level > deepest)
                continue;
            auto* part = new QTreeWidgetItem(item, {heading.text});
            part->setData(0, Qt::UserRole, page.id + QLatin1Char('#') + heading.anchors.back());
            part->setToolTip(0, heading.text);
        }
    }
}

void HelpWindow::showPlace(const QString& place)
{
    m_browser->showPlace(place);
}

QString HelpWindow::place() const
{
    const auto place = m_browser->place();
    auto id = place.section(QLatin1Char('#'), 0, 0);
    const auto anchor = place.section(QLatin1Char('#'), 1);
    for (const auto& page : m_pages)
        for (const auto& heading : page.headings)
            if (page.id == id && heading.anchors.contains(anchor))
                return id + QLatin1Char('#') + heading.anchors.back();
    return id;
}

void HelpWindow::search()
{
    const auto words = m_words->text();
    m_findings->clear();
    if (wordsOf(words.toStdString()).empty()) {
        m_lists->setCurrentWidget(m_contents);
        m_browser->mark({});
        return;
    }
    for (const auto& finding : m_search.find(words)) {
        auto* item = new QListWidgetItem(finding.heading, m_findings);
        item->setData(Qt::UserRole, finding.place);
        item->setToolTip(finding.excerpt);
    }
    if (m_findings->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("No page has all these words."), m_findings);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_lists->setCurrentWidget(m_findings);
}

void HelpWindow::openFinding()
{
    const auto* item = m_findings->currentItem();
    if (item == nullptr || item->data(Qt::UserRole).isNull())
        return;
    m_browser->showPlace(item->data(Qt::UserRole).toString());
    m_browser->mark(m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void HelpWindow::openContents()
{
    const auto* item = m_contents->currentItem();
    if (item != nullptr && !m_isFollowing)
        m_browser->showPlace(item->data(0, Qt::UserRole).toString());
}

/// The contents stand where the page is.
void HelpWindow::onPlaceShown()
{
    const auto shown = place();
    const auto id = shown.section(QLatin1Char('#'), 0, 0);
    m_isFollowing = true;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        auto* page = m_contents->topLevelItem(i);
        if (page->data(0, Qt::UserRole).toString() != id)
            continue;
        auto* current = page;
        for (int j = 0; j < page->childCount(); ++j)
            if (page->child(j)->data(0, Qt::UserRole).toString() == shown)
                current = page->child(j);
        page->setExpanded(true);
        m_contents->setCurrentItem(current);
    }
    m_isFollowing = false;
}

}  // namespace alteri
