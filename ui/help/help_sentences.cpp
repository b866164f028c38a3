// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_sentences.hpp"

#include "ui/help/help_pages.hpp"
#include "ui/text/program_language.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace alteri {

namespace {

QString pageOfSentences()
{
    return QStringLiteral("troubleshooting");
}

/// A sentence of the page, and where it stands.
struct SentencePlace {
    QRegularExpression pattern;
    QString place;
};

/// Sentences stand in lists, each in italics before what it means.
QList<SentencePlace> sentencesOf(const HelpPage& page)
{
    static const QRegularExpression item(QStringLiteral("^- \\*(.+?)\\* – "));
    QList<SentencePlace> found;
    qsizetype heading = -1;
    for (const auto& line : page.markdown.split(QLatin1Char('\n'))) {
        heading += line.startsWith(QLatin1Char('#')) ? 1 : 0;
        const auto match = item.match(line);
        if (!match.hasMatch() || heading < 0 || heading >= page.headings.size())
            continue;
        auto pattern = QRegularExpression::escape(match.captured(1));
        pattern.replace(QRegularExpression::escape(QStringLiteral("…")), QStringLiteral(".+"));
        found << SentencePlace{QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
                               page.id + QLatin1Char('#') + page.headings[heading].anchors.back()};
    }
    return found;
}

QString placeIn(const QList<SentencePlace>& places, const QString& sentence)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const auto& each) {
        return each.pattern.match(sentence).hasMatch();
    });
    return found != places.end() ? found->place : QString();
}

}  // namespace

QString helpPlaceOfSentences(const QStringList& sentences)
{
    const auto language = spokenLanguage();
    const auto pages = helpPages(language);
    const auto page = std::find_if(pages.begin(), pages.end(), [](const HelpPage& each) {
        return each.id == pageOfSentences();
    });
    if (page == pages.end())
        return {};
    if (page->isEnglish && language != QStringLiteral("en"))
        return page->id;
    const auto places = sentencesOf(*page);
    for (const auto& sentence : sentences)
        if (auto place = placeIn(places, sentence); !place.isEmpty())
            return place;
    return {};
}

}  // namespace alteri
