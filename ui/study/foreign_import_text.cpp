// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/foreign_import_text.hpp"

#include "ui/study/template_contents.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace alteri {

namespace {

struct ForeignImportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ForeignImportText)
};

using Remark = DraftRemark::Kind;

/// About columns, questions and interviews.
QString sentenceOnQuestions(const DraftRemark& remark)
{
    const auto name = QString::fromStdString(remark.name);
    const auto detail = QString::fromStdString(remark.detail);
    switch (remark.kind) {
    case Remark::ColumnsJoined:
        return ForeignImportText::tr("“%1” is one question whose options have a column each (%2).")
            .arg(name, detail);
    case Remark::ColumnLeftOut:
        return ForeignImportText::tr("The column “%1” was left out.").arg(name);
    case Remark::TablesRepeating:
        return ForeignImportText::tr("“%1” and others, %n files in all, say what the rest say and "
                                     "were not read.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::KindsOfAlteri:
        return ForeignImportText::tr("All nodes are alteri; of which kind one is says the "
                                     "attribute “%1” (%2).")
            .arg(name, detail);
    case Remark::CaseUnfinished:
        return ForeignImportText::tr("The interview with “%1” was not finished.").arg(name);
    case Remark::NamesEncrypted:
        return ForeignImportText::tr("The names in the interview “%1” are encrypted and stay so; "
                                     "they open with their password.")
            .arg(name);
    case Remark::HeldPerMap:
        return ForeignImportText::tr("Answers to “%1” differ between maps, so it is asked on each "
                                     "map anew.")
            .arg(name);
    case Remark::ValuesOffMap:
        return ForeignImportText::tr("%n answers to “%1” are about a map on which the alter is "
                                     "not, and were left out.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::CategoryAdded:
        return ForeignImportText::tr("“%2” is no category that the file lists for “%1”; it was "
                                     "added.")
            .arg(name, detail);
    case Remark::ValueUnreadable:
        return ForeignImportText::tr("“%2” is no answer that “%1” takes; it was left out %n times.",
                                     nullptr, remark.count)
            .arg(name, detail);
    case Remark::NameChanged:
        return ForeignImportText::tr("“%1” had line breaks or other characters that it cannot have "
                                     "here, or was too long.")
            .arg(name);
    case Remark::MissingBooleans:
        return ForeignImportText::tr("Where “%1” has no value the program that wrote the file may "
                                     "mean no; it was left unanswered.")
            .arg(name);
    default:
        return {};
    }
}

/// About what files hold beside the study.
QString sentenceOnFiles(const DraftRemark& remark)
{
    const auto name = QString::fromStdString(remark.name);
    const auto detail = QString::fromStdString(remark.detail);
    switch (remark.kind) {
    case Remark::PartLeftOut:
        return (detail.isEmpty()
                    ? ForeignImportText::tr("What stands at “%1” in the file is nothing that a "
                                            "study has; it was left out %n times.",
                                            nullptr, remark.count)
                          .arg(name)
                    : ForeignImportText::tr("What stands at “%1” (%2) in the file is nothing that "
                                            "a study has; it was left out %n times.",
                                            nullptr, remark.count)
                          .arg(name, detail));
    case Remark::EncodingGuessed:
        return ForeignImportText::tr("“%1” does not say how its letters are written; it was read "
                                     "as %2. Look at names with accents.")
            .arg(name, detail);
    default:
        return {};
    }
}

/// About maps and ties.
QString sentenceOnNetworks(const DraftRemark& remark)
{
    const auto name = QString::fromStdString(remark.name);
    const auto detail = QString::fromStdString(remark.detail);
    switch (remark.kind) {
    case Remark::LayoutLeftOut:
        return ForeignImportText::tr("Of several layouts of the same alteri one is kept; “%1” was "
                                     "left out.")
            .arg(name);
    case Remark::PictureLeftOut:
        return ForeignImportText::tr("The picture behind the map “%1” was left out.").arg(name);
    case Remark::MapTurned:
        return ForeignImportText::tr("The map “%1” is turned: its sectors begin at twelve o’clock "
                                     "and go with the clock.")
            .arg(name);
    case Remark::AlterOnNoMap:
        return ForeignImportText::tr("“%2” is on no map of “%1”.").arg(name, detail);
    case Remark::TieRepeated:
        return ForeignImportText::tr("%n ties of the kind “%1” are between alteri that have one "
                                     "already; they were kept once.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::TieAnswersDiffer:
        return ForeignImportText::tr("Repeated ties have different answers to “%1”; the first "
                                     "one was kept, %n were left out.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::TieToItself:
        return ForeignImportText::tr("%n ties of the kind “%1” lead from an alter to itself and "
                                     "were left out.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::TieToNobody:
        return ForeignImportText::tr("%n ties of “%1” lead to nobody who is on the map, and were "
                                     "left out.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::TieTowardsEgo:
        return ForeignImportText::tr("%n ties of the kind “%1” lead from an alter to ego; which "
                                     "way a tie of ego goes is not kept.",
                                     nullptr, remark.count)
            .arg(name);
    case Remark::DirectionLost:
        return ForeignImportText::tr("Ties of the kind “%1” have a direction in one place and none "
                                     "in another; here they are as the study has them.")
            .arg(name);
    case Remark::EgoFound:
        return ForeignImportText::tr("Ego of “%1” is the node “%2”.").arg(name, detail);
    case Remark::EgoAbsent:
        return ForeignImportText::tr("No node of “%1” is ego; all of them are alteri.").arg(name);
    case Remark::ComponentsSplit:
        return ForeignImportText::tr("“%1” was split into %2 networks that have no ties to each "
                                     "other.")
            .arg(name, detail);
    default:
        return {};
    }
}

QString sentenceFor(const DraftRemark& remark)
{
    for (const auto sentence : {&sentenceOnQuestions, &sentenceOnFiles})
        if (auto text = sentence(remark); !text.isEmpty())
            return text;
    return sentenceOnNetworks(remark);
}

QString sentenceFor(const DraftContradiction& each)
{
    const auto text = [](const std::string& word) { return QString::fromStdString(word); };
    const auto about =
        each.about.empty() ? text(each.ego) : text(each.ego) + listComma() + text(each.about);
    const auto attribute =
        each.attribute.empty() ? ForeignImportText::tr("name") : text(each.attribute);
    return ForeignImportText::tr("%1: “%2” is “%3” in the study and “%4” in the file; the study’s "
                                 "was kept.")
        .arg(about, attribute, text(each.kept), text(each.leftOut));
}

void addPlaces(const DraftReport& report, QStringList& lines)
{
    if (report.placesKept > 0)
        lines << ForeignImportText::tr("%n alteri stand where the file has them.", nullptr,
                                       report.placesKept);
    if (report.placesMoved > 0)
        lines << ForeignImportText::tr(
            "%n places say something else than the answers, which count; "
            "these alteri have got another place.",
            nullptr, report.placesMoved);
    if (report.unplaced > 0)
        lines << ForeignImportText::tr(
            "%n alteri lack the answers that give them a place on the map.", nullptr,
            report.unplaced);
    if (report.toBePlaced > 0)
        lines << ForeignImportText::tr(
            "%n alteri wait beside their maps, since the rings or sectors there show no "
            "attribute; choose one in the design of the map, or place them by hand.",
            nullptr, report.toBePlaced);
}

}  // namespace

QString contentsText(std::string_view format, const StudyDraft& draft)
{
    const auto counts = countsOf(draft);
    QStringList parts;
    parts << ForeignImportText::tr("%n egos", nullptr, static_cast<int>(counts.egos))
          << ForeignImportText::tr("%n maps", nullptr, static_cast<int>(counts.maps))
          << ForeignImportText::tr("%n alteri", nullptr, static_cast<int>(counts.alteri))
          << ForeignImportText::tr("%n ties between alteri", nullptr,
                                   static_cast<int>(counts.alterTies));
    return ForeignImportText::tr("%1: %2.").arg(
        QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size())), listText(parts));
}

QString remarksText(const StudyDraft& draft)
{
    QStringList lines;
    for (const auto& remark : draft.remarks)
        lines << sentenceFor(remark);
    if (!draft.leftOut.empty())
        lines << textFor(draft.leftOut);
    return lines.join(QLatin1Char('\n'));
}

QString textFor(const DraftReport& report)
{
    QStringList lines;
    lines << ForeignImportText::tr("%n egos imported.", nullptr, report.egos);
    if (report.knownEgos > 0)
        lines << ForeignImportText::tr("%n egos were in the study already; what they lacked was "
                                       "added.",
                                       nullptr, report.knownEgos);
    lines << ForeignImportText::tr("%n alteri imported.", nullptr, report.alteri)
          << ForeignImportText::tr("%n ties between alteri imported.", nullptr, report.alterTies);
    if (report.answers > 0)
        lines << ForeignImportText::tr("%n gaps were filled.", nullptr, report.answers);
    addPlaces(report, lines);
    for (const auto& attribute : report.newAttributes)
        lines << ForeignImportText::tr("New attribute of %1: %2 (%3).")
                     .arg(textFor(attribute.owner), QString::fromStdString(attribute.key),
                          textFor(attribute.scale));
    for (const auto& kind : report.newTieKinds)
        lines << ForeignImportText::tr("New kind of tie: %1.").arg(QString::fromStdString(kind));
    for (const auto& remark : report.unreadable)
        lines << sentenceFor(remark);
    for (const auto& each : report.contradictions)
        lines << sentenceFor(each);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace alteri
