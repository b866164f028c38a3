// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.hpp"
#include "ui/words/word_index.hpp"

namespace alteri {

/// A part of a page that has what was looked for.
struct HelpFinding {
    QString place;    ///< "map#rings"
    QString heading;  ///< of the part, with the title of its page
    QString excerpt;  ///< the line with the first of the words
};

/// Looks through the whole text of all pages.
class HelpSearch {
public:
    explicit HelpSearch(const QList<HelpPage>& pages);

    /// The parts that have all the words, those first whose headings have them.
    QList<HelpFinding> find(const QString& words) const;

private:
    struct Part {
        QString place;
        QString heading;
        QStringList lines;
    };

    void addParts(const HelpPage& page);
    static QString excerptOf(const Part& part, const std::string& word);

    QList<Part> m_parts;
    WordIndex m_index;
};

}  // namespace alteri
