// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/contradiction_text.hpp"

#include "ui/text/merge_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class ContradictionText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ContradictionText)

public:
    static QString sentence(const Contradiction& each)
    {
        const auto subject = subjectOf(each);
        switch (each.kind) {
        case Contradiction::Kind::Removed:
            return tr("%1 was removed by %2 and came back, since %3 worked on it.")
                .arg(subject, who(each.kept), who(each.other));
        case Contradiction::Kind::WorkedOn:
            return tr("%1 was removed by %3 and stays, since %2 worked on it.")
                .arg(subject, who(each.kept), who(each.other));
        case Contradiction::Kind::Renamed:
            return tr("%1: “%2” of %4 is “%3” now, since it was taken.")
                .arg(subject, QString::fromStdString(each.kept.value),
                     QString::fromStdString(each.other.value), who(each.other));
        case Contradiction::Kind::OneValue:
        case Contradiction::Kind::Whole:
            break;
        }
        return tr("%1 differs: first %2, then %3.")
            .arg(subject, textFor(each.kept, each.field), textFor(each.other, each.field));
    }

private:
    static QString who(const MergeVersion& version)
    {
        return version.author.empty() ? tr("somebody") : QString::fromStdString(version.author);
    }
};

}  // namespace

QString subjectOf(const Contradiction& contradiction)
{
    MergeQuestion question;
    question.table = contradiction.table;
    question.thing = contradiction.thing;
    question.field = contradiction.field;
    return subjectOf(question);
}

QString textFor(const Contradiction& contradiction)
{
    return ContradictionText::sentence(contradiction);
}

}  // namespace alteri
