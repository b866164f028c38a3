// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.hpp"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace alteri {

namespace {

/// @return empty if there is no such page
QString helpText(const QString& language, const QString& id)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without what makes letters bold or code.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[*`]"));
    return text.remove(marks).trimmed();
}

/// A heading is reached by its English name in every language, as long as the page has the same
/// headings.
void addEnglishAnchors(QList<HelpHeading>& headings, const QList<HelpHeading>& english)
{
    if (headings.size() != english.size())
        return;
    for (qsizetype i = 0; i < headings.size(); ++i)
        for (const auto& anchor : english[i].anchors)
            if (!headings[i].anchors.contains(anchor))
                headings[i].anchors << anchor;
}

}  // namespace

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const auto c : heading)
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += QChar(QChar::toLower(c.unicode()));
        else if (c.isSpace())
            anchor += QLatin1Char('-');
    return anchor;
}

QList<HelpHeading> headingsOf(const QString& markdown)
{
    static const QRegularExpression pattern(QStringLiteral("^(#{1,6})\\s+(.*?)\\s*#*\\s*$"));
    QList<HelpHeading> headings;
    QStringList taken;
    bool isCode = false;
    for (const auto& line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        const auto match = pattern.match(line);
        if (isCode || !match.hasMatch())
            continue;
        const auto text = withoutMarks(match.captured(2));
        const auto base = anchorOf(text);
        auto anchor = base;
        for (int i = 1; taken.contains(anchor); ++i)
            anchor = base + QLatin1Char('-') + QString::number(i);
        taken << anchor;
        headings << HelpHeading{static_cast<int>(match.capturedLength(1)), text, {anchor}};
    }
    return headings;
}

QStringList helpPageIds()
{
    return {QStringLiteral("first-interview"), QStringLiteral("map"),
            QStringLiteral("codebook"),        QStringLiteral("analysis"),
            QStringLiteral("pictures"),        QStringLiteral("data-protection"),
            QStringLiteral("importing"),       QStringLiteral("keys"),
            QStringLiteral("troubleshooting")};
}

QList<HelpPage> helpPages(const QString& language)
{
    static QHash<QString, QList<HelpPage>> read;
    auto& pages = read[language];
    if (!pages.isEmpty())
        return pages;
    for (const auto& id : helpPageIds()) {
        const auto english = helpText(QStringLiteral("en"), id);
        const auto own = helpText(language, id);
        HelpPage page{id,
                      own.isEmpty() ? english : own,
                      {},
                      own.isEmpty() || language == QStringLiteral("en")};
        page.headings = headingsOf(page.markdown);
        addEnglishAnchors(page.headings, headingsOf(english));
        pages << page;
    }
    return pages;
}

}  // namespace alteri
