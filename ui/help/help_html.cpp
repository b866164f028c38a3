// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_html.hpp"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace alteri {

namespace {

const auto* const webStyle = R"(
body { font: 16px/1.5 "Open Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2933;
       max-width: 50rem; margin: 2rem auto; padding: 0 1.5rem; }
nav { border-bottom: 1px solid #9fb3c8; padding-bottom: .6rem; }
nav a { margin-right: 1rem; white-space: nowrap; } a { color: #1f6fa8; }
td { padding: .15rem 1rem .15rem 0; vertical-align: top; }
)";

/// What stands in the body of the page that Qt writes, without its own looks.
QString bodyOf(const QTextDocument& document)
{
    static const QRegularExpression before(QStringLiteral("^.*<body[^>]*>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression after(QStringLiteral("</body>.*$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression looks(
        QStringLiteral(" style=\"[^\"]*\"(?=[^>]*>)|</?span[^>]*>"));
    static const QRegularExpression links(QStringLiteral("href=\"([-a-z]*)\\.md"));
    static const QRegularExpression bold(
        QStringLiteral("<span style=\"[^\"]*font-weight:[67]00[^\"]*\">([^<]*)</span>"));
    static const QRegularExpression code(
        QStringLiteral("<span style=\"[^\"]*font-family:[^\"]*\">([^<]*)</span>"));
    auto html = document.toHtml();
    html.remove(before).remove(after);
    html.replace(bold, QStringLiteral("<b>\\1</b>"));
    html.replace(code, QStringLiteral("<code>\\1</code>"));
    html.remove(looks);
    return html.replace(links, QStringLiteral("href=\"\\1.html"));
}

QString contentsOf(const QList<HelpPage>& pages)
{
    QString html;
    for (const auto& page : pages)
        html += QStringLiteral("<a href=\"%1.html\">%2</a>\n")
                    .arg(page.id, page.title().toHtmlEscaped());
    return html;
}

}  // namespace

void setHelpAnchors(QTextDocument& document, const HelpPage& page)
{
    qsizetype next = 0;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || next >= page.headings.size())
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames(page.headings[next].anchors);
        cursor.mergeCharFormat(format);
        ++next;
    }
}

QMap<QString, QByteArray> helpHtml(const QString& language)
{
    const auto pages = helpPages(language);
    QMap<QString, QByteArray> files;
    for (const auto& page : pages) {
        QTextDocument document;
        document.setMarkdown(page.markdown);
        setHelpAnchors(document, page);
        const auto html =
            QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">\n"
                           "<title>%2</title>\n<style>%3</style></head>\n<body>\n<nav>\n%4</nav>\n"
                           "%5</body>\n</html>\n")
                .arg(page.isEnglish ? QStringLiteral("en") : language, page.title().toHtmlEscaped(),
                     QString::fromUtf8(webStyle), contentsOf(pages), bodyOf(document));
        files.insert(page.id + QStringLiteral(".html"), html.toUtf8());
    }
    return files;
}

}  // namespace alteri
