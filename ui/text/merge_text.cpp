// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/merge_text.hpp"

#include "core/codebook/study_merge.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/field_text.hpp"
#include "ui/text/time_text.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

/// Gives the sentences their translation context.
class MergeText {
    Q_DECLARE_TR_FUNCTIONS(alteri::MergeText)

public:
    /// What rows of a table are to people.
    static QString kind(const std::string& table)
    {
        if (table == "ego")
            return tr("Ego");
        if (table == "alter")
            return tr("Alter");
        if (table == "map")
            return tr("Map");
        if (table == "tie")
            return tr("Tie");
        if (table == "alter_tie" || table == "asked_pair")
            return tr("Tie between alteri");
        if (table.ends_with("_value") || table == "suspended_answer")
            return tr("Answer");
        if (table == "study")
            return tr("Study");
        if (table == "translation")
            return tr("Translation");
        if (table.starts_with("step_"))
            return tr("Way through the guide");
        if (table == "assignment")
            return tr("Assignment");
        if (table == "contradiction")
            return tr("Contradiction");
        return codebookKind(table);
    }

    static QString named(const std::string& table, const std::vector<std::string>& thing)
    {
        QStringList names;
        for (const auto& each : thing)
            names << QString::fromStdString(each);
        return names.isEmpty() ? kind(table)
                               : tr("%1 “%2”").arg(kind(table), names.join(tr(" / ")));
    }

    static QString question(const MergeQuestion& asked)
    {
        const auto subject = subjectOf(asked);
        const int changes = static_cast<int>(asked.changes);
        switch (asked.kind) {
        case MergeQuestion::Kind::RemovedHere:
            return tr("%1 was removed here; the other copy has since changed %n things about it.",
                      nullptr, changes)
                .arg(subject);
        case MergeQuestion::Kind::RemovedThere:
            return tr("%1 was removed in the other copy; here %n things about it were changed.",
                      nullptr, changes)
                .arg(subject);
        case MergeQuestion::Kind::PerhapsSame:
            return tr("%1 was entered in both copies.").arg(subject);
        case MergeQuestion::Kind::BothChanged:
        case MergeQuestion::Kind::WholeChanged:
            break;
        }
        return tr("%1 differs: here “%2”, in the other copy “%3”.")
            .arg(subject, value(asked.ours, asked.field), value(asked.theirs, asked.field));
    }

    static QString value(const MergeVersion& version, const std::string& field)
    {
        if (version.isMissingReason)
            if (const auto reason = missingReasonFrom(version.value))
                return textFor(*reason);
        return textForFieldValue(field, version.value);
    }

    static QString said(const MergeVersion& version, const std::string& field)
    {
        auto text = value(version, field);
        if (version.utcMilliseconds == 0)
            return text;
        const auto time = momentText(QDateTime::fromMSecsSinceEpoch(version.utcMilliseconds));
        const auto author = QString::fromStdString(version.author);
        const auto who = author.isEmpty() ? time : tr("%1, %2").arg(author, time);
        return text.isEmpty() ? who : tr("%1 (%2)").arg(text, who);
    }

    static QString choice(const MergeQuestion& question, MergeChoice choice)
    {
        switch (choice) {
        case MergeChoice::Both:
            return tr("Both, one under the other");
        case MergeChoice::One:
            return tr("They are one");
        case MergeChoice::Two:
            return tr("They are two");
        case MergeChoice::Ours:
        case MergeChoice::Theirs:
            break;
        }
        const bool isOurs = choice == MergeChoice::Ours;
        if (question.kind == MergeQuestion::Kind::RemovedHere)
            return isOurs ? tr("Stays removed") : tr("Keep it");
        if (question.kind == MergeQuestion::Kind::RemovedThere)
            return isOurs ? tr("Keep it") : tr("Remove it");
        return isOurs ? tr("As here") : tr("As in the other copy");
    }

    static QString entry(const MergeEntry& entry)
    {
        const auto subject = named(entry.table, entry.thing);
        switch (entry.kind) {
        case MergeEntry::Kind::Added:
            return tr("%1 comes in.").arg(subject);
        case MergeEntry::Kind::Removed:
            return tr("%1 is removed.").arg(subject);
        case MergeEntry::Kind::Restored:
            return tr("%1 comes back.").arg(subject);
        case MergeEntry::Kind::Renamed:
            return tr("%1 is called “%3” instead of “%2”, which is taken.")
                .arg(subject, QString::fromStdString(entry.before),
                     QString::fromStdString(entry.after));
        case MergeEntry::Kind::Changed:
            break;
        }
        return tr("%1: %2 “%3” instead of “%4”.")
            .arg(subject, textForField(entry.field), textForFieldValue(entry.field, entry.after),
                 textForFieldValue(entry.field, entry.before));
    }

    static QString summary(const MergePlan& plan)
    {
        const auto count = [&](MergeEntry::Kind kind) {
            return static_cast<int>(
                std::count_if(plan.entries.begin(), plan.entries.end(),
                              [&](const MergeEntry& each) { return each.kind == kind; }));
        };
        if (plan.entries.empty() && plan.questions.empty())
            return tr("The other copy has nothing new.");
        return tr("Additions: %1, changes: %2, removals: %3, contradictions: %4.")
            .arg(count(MergeEntry::Kind::Added) + count(MergeEntry::Kind::Restored))
            .arg(count(MergeEntry::Kind::Changed))
            .arg(count(MergeEntry::Kind::Removed))
            .arg(plan.questions.size());
    }

private:
    static QString codebookKind(const std::string& table)
    {
        if (table == "attribute")
            return tr("Attribute");
        if (table == "category")
            return tr("Category");
        if (table == "tie_kind")
            return tr("Kind of ties");
        if (table.starts_with("map_"))
            return tr("Map design");
        if (table.starts_with("recode"))
            return tr("Grouping");
        if (table == "derived_column")
            return tr("Computed variable");
        if (table.starts_with("model"))
            return tr("Model");
        if (table == "picture_style")
            return tr("Style of pictures");
        if (table == "prompt")
            return tr("Question for names");
        if (table.starts_with("guide_"))
            return tr("Interview guide");
        return QString::fromStdString(table);
    }
};

}  // namespace

QString subjectOf(const MergeQuestion& question)
{
    const auto named = MergeText::named(question.table, question.thing);
    return question.field.empty()
               ? named
               : MergeText::tr("%1, %2").arg(named, textForField(question.field));
}

QString textFor(const MergeQuestion& question)
{
    return MergeText::question(question);
}

QString textFor(const MergeVersion& version, const std::string& field)
{
    return MergeText::said(version, field);
}

QString textFor(const MergeQuestion& question, MergeChoice choice)
{
    return MergeText::choice(question, choice);
}

QString textFor(const MergeEntry& entry)
{
    return MergeText::entry(entry);
}

QString summaryOf(const MergePlan& plan)
{
    return MergeText::summary(plan);
}

QString textFor(const MergeReport& report)
{
    QStringList lines{summaryOf(report.plan)};
    for (const auto& entry : report.renamed)
        lines << textFor(entry);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
