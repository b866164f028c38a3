// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keycard/key_card.hpp"

#include "ui/style/explained_action.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/text/list_text.hpp"

#include <QAction>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSet>
#include <QTextDocument>

#include <utility>

namespace alteri {

namespace {

struct KeyCardText {
    Q_DECLARE_TR_FUNCTIONS(alteri::KeyCard)
};

// What both browsers and printed pages of Qt understand.
const auto* const cardStyle = R"(
body { font-family: "Open Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2933;
       font-size: 9pt; }
h1 { font-size: 15pt; margin-bottom: 4px; } h2 { font-size: 11pt; margin: 8px 0 2px 0; }
td { padding: 1px 10px 1px 0; vertical-align: top; } td.key { font-weight: 600; }
)";

void addLines(const QList<QAction*>& actions, KeySection& section)
{
    for (const auto* action : actions) {
        if (!action->isVisible())
            continue;
        if (action->menu() != nullptr)
            addLines(action->menu()->actions(), section);
        QStringList keys;
        for (const auto& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            section.lines << KeySection::Line{listText(keys), lastingText(*action)};
    }
}

QString sectionHtml(const KeySection& section)
{
    auto html = QStringLiteral("<h2>%1</h2>\n<table>\n").arg(section.title.toHtmlEscaped());
    const auto shown = [](const QString& keys) {
        return QGuiApplication::isRightToLeft() ? shownFromRight(keys) : keys;
    };
    for (const auto& line : section.lines)
        html += QStringLiteral("<tr><td class=\"key\">%1</td><td>%2</td></tr>\n")
                    .arg(shown(line.keys).toHtmlEscaped(), line.text.toHtmlEscaped());
    return html + QStringLiteral("</table>\n");
}

/// What a section takes of a column, in lines.
qsizetype heightOf(const KeySection& section)
{
    return section.lines.size() + 2;
}

void fillCard(QTextDocument& document, const QList<KeySection>& sections)
{
    document.setHtml(keyCardHtml(sections));
}

}  // namespace

QList<KeySection> keySections(const QMenuBar& menus)
{
    QList<KeySection> sections;
    for (const auto* action : menus.actions()) {
        if (!action->isVisible() || action->menu() == nullptr)
            continue;
        KeySection section{plainText(*action), {}};
        addLines(action->menu()->actions(), section);
        if (!section.lines.isEmpty())
            sections << section;
    }
    return sections;
}

QList<KeySection> withFurtherKeys(QList<KeySection> sections, const QList<KeySection>& further)
{
    QSet<QString> taken;
    for (const auto& section : std::as_const(sections))
        for (const auto& line : section.lines)
            taken << line.keys;
    for (auto section : further) {
        erase_if(section.lines, [&](const auto& line) { return taken.contains(line.keys); });
        if (!section.lines.isEmpty())
            sections << section;
    }
    return sections;
}

QString keyCardHtml(const QList<KeySection>& sections)
{
    qsizetype all = 0;
    for (const auto& section : sections)
        all += heightOf(section);
    QString left;
    QString right;
    qsizetype filled = 0;
    for (const auto& section : sections) {
        // Where the middle of a section lies says to which column it belongs.
        const bool isLeft = filled + heightOf(section) / 2 < (all + 1) / 2;
        (isLeft ? left : right) += sectionHtml(section);
        filled += heightOf(section);
    }
    const auto title = KeyCardText::tr("Keys of Alteri").toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html dir=\"%1\">\n<head><meta charset=\"utf-8\">\n"
                          "<title>%2</title>\n<style>%3</style></head>\n<body>\n<h1>%2</h1>\n"
                          "<p>%4</p>\n<table width=\"100%\"><tr><td width=\"50%\">%5</td>"
                          "<td width=\"50%\">%6</td></tr></table>\n</body>\n</html>\n")
        .arg(QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                   : QStringLiteral("ltr"),
             title, QString::fromUtf8(cardStyle),
             KeyCardText::tr("The keys of categories are different in each study: Shift+F1 shows "
                             "them on the map.")
                 .toHtmlEscaped(),
             left, right);
}

QByteArray keyCardPdf(const QList<KeySection>& sections)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr double margin = 15;
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(margin, margin, margin, margin),
                                         QPageLayout::Millimeter));
        writer.setTitle(KeyCardText::tr("Keys of Alteri"));
        writer.setCreator(QStringLiteral("Alteri"));
        QTextDocument document;
        fillCard(document, sections);
        document.print(&writer);
    }
    return bytes;
}

void printKeyCard(const QList<KeySection>& sections, QPrinter& printer)
{
    QTextDocument document;
    fillCard(document, sections);
    document.print(&printer);
}

}  // namespace alteri
