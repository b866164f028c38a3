// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.hpp"

#include "core/table/folded_text.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace alteri {

namespace {

constexpr std::size_t mostFindings = 40;

/// A line as it is read: links by their texts, no marks.
QString readText(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(
        QStringLiteral("\\*\\*|[`|]|^#+\\s|^\\s*[-*]\\s|^[-|: ]+$"));
    line.replace(link, QStringLiteral("\\1"));
    return line.remove(marks).simplified();
}

}  // namespace

HelpSearch::HelpSearch(const QList<HelpPage>& pages)
{
    for (const auto& page : pages)
        addParts(page);
    for (const auto& part : m_parts)
        m_index.add(
            (part.heading + QLatin1Char(' ') + part.lines.join(QLatin1Char(' '))).toStdString());
}

void HelpSearch::addParts(const HelpPage& page)
{
    qsizetype next = 0;
    bool isCode = false;
    for (const auto& line : page.markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        const bool begins =
            !isCode && next < page.headings.size() && line.startsWith(QLatin1Char('#'));
        if (begins) {
            const auto& heading = page.headings[next];
            m_parts << Part{page.id + QLatin1Char('#') + heading.anchors.front(),
                            next == 0 ? heading.text
                                      : heading.text + QStringLiteral(" – ") + page.title(),
                            {}};
            ++next;
        } else if (const auto text = readText(line); !m_parts.isEmpty() && !text.isEmpty()) {
            m_parts.last().lines << text;
        }
    }
}

QString HelpSearch::excerptOf(const Part& part, const std::string& word)
{
    for (const auto& line : part.lines)
        if (foldedText(line.toStdString()).find(word) != std::string::npos)
            return line;
    return part.lines.value(0);
}

QList<HelpFinding> HelpSearch::find(const QString& words) const
{
    QList<HelpFinding> findings;
    const auto sought = wordsOf(words.toStdString());
    for (const auto& hit : m_index.find(words.toStdString(), mostFindings)) {
        const auto& part = m_parts[static_cast<qsizetype>(hit.number)];
        findings << HelpFinding{part.place, part.heading, excerptOf(part, sought.front())};
    }
    return findings;
}

}  // namespace alteri
