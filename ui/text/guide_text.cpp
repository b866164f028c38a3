// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guide_text.hpp"

#include "ui/text/problem_text.hpp"

#include <QCoreApplication>
#include <QTextDocument>

namespace alteri {

namespace {

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(alteri::GuideText)
};

QString findingText(const GuideFinding& finding)
{
    using Kind = GuideFinding::Kind;
    const auto detail = QString::fromStdString(finding.detail);
    const auto condition = QString::fromStdString(finding.condition);
    switch (finding.kind) {
    case Kind::ConditionInvalid:
        return GuideText::tr("The condition “%1” cannot be read, so that it counts as holding. %2")
            .arg(condition, finding.problem ? sentenceFor(*finding.problem) : QString());
    case Kind::ConditionNeverHolds:
        return GuideText::tr("The condition “%1” can never hold.").arg(condition);
    case Kind::ConditionAsksLater:
        return GuideText::tr("The condition “%1” rests on “%2”, which is asked for only here or "
                             "later.")
            .arg(condition, detail);
    case Kind::QuestionMissing:
        return GuideText::tr("It has no question. Write it in the field “Question”.");
    case Kind::NothingAsked:
        return GuideText::tr("It asks nothing. Add an attribute below “Questions”.");
    case Kind::TieKindMissing:
        return GuideText::tr("It asks for no kind of tie. Choose one.");
    case Kind::ConsentNotKept:
        return GuideText::tr("No attribute of ego keeps the consent. Add the step anew.");
    case Kind::NamedAtNothing:
        return GuideText::tr("It is about those named at a step that is no name generator. Choose "
                             "one.");
    case Kind::NamedAtLater:
        return GuideText::tr("It is about those named at “%1”, which comes later.").arg(detail);
    case Kind::LimitsReversed:
        return GuideText::tr("The smallest number of names is more than the largest.");
    case Kind::AttributeForeign:
        return GuideText::tr("It cannot ask for “%1”, which is about others.").arg(detail);
    case Kind::ConditionAsksElsewhere:
        return GuideText::tr("The condition “%1” rests on “%2”, which is answered only on the map "
                             "that a step of placing has of its own. Conditions look at the map "
                             "of the interview.")
            .arg(condition, detail);
    }
    return {};
}

}  // namespace

QString textFor(StepKind kind)
{
    switch (kind) {
    case StepKind::Information:
        return GuideText::tr("Information");
    case StepKind::Consent:
        return GuideText::tr("Consent");
    case StepKind::EgoForm:
        return GuideText::tr("Questions about ego");
    case StepKind::NameGenerator:
        return GuideText::tr("Name generator");
    case StepKind::NameInterpreter:
        return GuideText::tr("Name interpreter");
    case StepKind::Placing:
        return GuideText::tr("Placing on the map");
    case StepKind::AlterTies:
        return GuideText::tr("Ties between alteri");
    case StepKind::FreeMap:
        return GuideText::tr("Free work on the map");
    case StepKind::Closing:
        return GuideText::tr("Closing");
    }
    return {};
}

QString textFor(StepManner manner)
{
    switch (manner) {
    case StepManner::Form:
        return GuideText::tr("Form, one alter after the other");
    case StepManner::Table:
        return GuideText::tr("Table of all alteri");
    case StepManner::Bins:
        return GuideText::tr("Sorting into bins");
    case StepManner::OneAtATime:
        return GuideText::tr("One at a time");
    case StepManner::Free:
        return GuideText::tr("Freely");
    case StepManner::PairWalk:
        return GuideText::tr("Pair by pair");
    case StepManner::Matrix:
        return GuideText::tr("Matrix");
    case StepManner::Drawing:
        return GuideText::tr("Drawing on the map");
    }
    return {};
}

QString sentenceFor(const GuideFinding& finding, const QString& step, const Codebook& codebook)
{
    const auto* attribute = finding.question ? codebook.find(*finding.question) : nullptr;
    if (attribute == nullptr)
        return QStringLiteral("%1: %2").arg(step, findingText(finding));
    return QStringLiteral("%1, %2: %3")
        .arg(step, QString::fromStdString(attribute->label), findingText(finding));
}

QString formatted(const std::string& text)
{
    auto written = QString::fromStdString(text);
    written.replace(QStringLiteral("!["), QStringLiteral("!\\["));
    QTextDocument document;
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectCommonMark;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(written, features);
    return document.toHtml();
}

}  // namespace alteri
