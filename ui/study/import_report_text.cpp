// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/import_report_text.hpp"

#include "ui/study/table_reading_text.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ImportText)
};

QString blockText(const TableNote& note, const QString& file)
{
    const auto count = static_cast<int>(note.count);
    const auto detail = QString::fromStdString(note.detail);
    switch (note.what) {
    case TableNote::What::Dyads:
        return ImportText::tr("%n columns of %1, as “%2”, are read as the pairs of alteri.",
                              nullptr, count)
            .arg(file, detail);
    case TableNote::What::AlterBlocks:
        return ImportText::tr("%n columns of %1, as “%2”, are read as those of alteri.", nullptr,
                              count)
            .arg(file, detail);
    case TableNote::What::EgoColumns:
        return ImportText::tr(
                   "%n columns of %1, before those of alteri, are read as those of egos.", nullptr,
                   count)
            .arg(file);
    case TableNote::What::EmptyPlaces:
        return ImportText::tr("%n places for alteri in %1 hold nothing and are left out.", nullptr,
                              count)
            .arg(file);
    case TableNote::What::NetSize:
        return ImportText::tr("%n alteri in %1 are more than “%2” says and are left out.", nullptr,
                              count)
            .arg(file, detail);
    case TableNote::What::EgosRepeated:
        return ImportText::tr("%n columns of %1 are read as those of egos.", nullptr, count)
            .arg(file);
    case TableNote::What::EgosDisagree:
        return ImportText::tr("%n rows of %1 say something else of ego in “%2” than the row before "
                              "that counts; they are not used for it.",
                              nullptr, count)
            .arg(file, detail);
    case TableNote::What::NotTies:
        return ImportText::tr("%n cells of pairs in %1 hold 0 and are no ties.", nullptr, count)
            .arg(file);
    default:
        return {};
    }
}

QString noteText(const TableNote& note)
{
    const auto count = static_cast<int>(note.count);
    const auto file = QString::fromStdString(note.file);
    const auto detail = QString::fromStdString(note.detail);
    switch (note.what) {
    case TableNote::What::AgeColumn:
        return ImportText::tr("The column “%2” of %1 is read as an age, which is what the word "
                              "means in German, and not as who an alter is.")
            .arg(file, detail);
    case TableNote::What::AlterColumn:
        return ImportText::tr("The column “%2” of %1 is read as who an alter is. If it is an age, "
                              "give it another name or choose another use.")
            .arg(file, detail);
    case TableNote::What::LabelsDiffer:
        return ImportText::tr(
                   "The columns of %1 that become “%2” differ in their labels or in what "
                   "means missing; what not all of them say is left out.")
            .arg(file, detail);
    case TableNote::What::Directed:
        return ImportText::tr(
                   "Ties of the kind “%2” in %1 are not the same there and back, so they "
                   "have a direction.")
            .arg(file, detail);
    case TableNote::What::Matrix:
        return ImportText::tr("%1 is read as the matrix of the ties of the ego “%2”.")
            .arg(file, detail);
    case TableNote::What::EgosOfAlteri:
        return ImportText::tr(
                   "There is no table of egos; %n egos are those that %1 names. Egos who named "
                   "nobody are not among them.",
                   nullptr, count)
            .arg(file);
    case TableNote::What::NoAlteri:
        return ImportText::tr(
                   "There is no table of alteri; %n alteri are those that %1 names. Alteri without "
                   "ties are not among them.",
                   nullptr, count)
            .arg(file);
    case TableNote::What::ProgramMissing:
        return ImportText::tr("%1 comes from %2; its codes -1 to -4 are read as refused, does not "
                              "know, does not apply and not asked.")
            .arg(file, detail);
    case TableNote::What::Numbered:
        return ImportText::
            tr("%1 has no column of ids of alteri (alter_id); they are numbered within their egos.")
                .arg(file);
    case TableNote::What::OneEgo:
        return ImportText::tr("%1 is read as a table of the ego “%2”, by its name.")
            .arg(file, detail);
    case TableNote::What::Stacked:
        return ImportText::tr("%n tables, as %1, are read as one.", nullptr, count).arg(file);
    case TableNote::What::LeftOut:
        return ImportText::tr("The sheet %1 is about no egos, alteri or ties and is left out.")
            .arg(file);
    default:
        return blockText(note, file);
    }
}

/// Whether an import is done, or is rehearsed.
enum class ImportTense { Past, Future };

QString sentenceForOther(bool replaces, ImportTense tense)
{
    if (!replaces)
        return ImportText::tr(
            "“%1” is “%2” in the study and “%3” in the table; it stays as it is.");
    return tense == ImportTense::Past
               ? ImportText::tr("“%1” was “%2” and is “%3” now.")
               : ImportText::tr(
                   "“%1” is “%2” in the study and “%3” in the table; it will be replaced.");
}

QString otherText(const OtherAnswer& other, bool replaces, ImportTense tense)
{
    const auto text = [](const std::string& each) { return QString::fromStdString(each); };
    const auto who =
        other.alter.empty()
            ? ImportText::tr("ego “%1”").arg(text(other.ego))
            : ImportText::tr("ego “%1”, alter “%2”").arg(text(other.ego), text(other.alter));
    const auto what = sentenceForOther(replaces, tense);
    return ImportText::tr("%1, line %2: %3: %4")
        .arg(text(other.where.file), QString::number(other.where.line), who,
             what.arg(text(other.column), text(other.before), text(other.now)));
}

/// What became of rows that the study had already, or lacks.
void addKnown(QStringList& lines, const ImportReport& report, ImportTense tense)
{
    const bool isPast = tense == ImportTense::Past;
    if (report.knownEgos > 0)
        lines << (isPast ? ImportText::tr("%n egos were in the study already.", nullptr,
                                          report.knownEgos)
                         : ImportText::tr("%n egos are in the study already.", nullptr,
                                          report.knownEgos));
    if (report.knownAlteri > 0)
        lines << (isPast ? ImportText::tr("%n alteri were in the study already.", nullptr,
                                          report.knownAlteri)
                         : ImportText::tr("%n alteri are in the study already.", nullptr,
                                          report.knownAlteri));
    if (report.knownTies > 0)
        lines << (isPast ? ImportText::tr("%n ties between alteri were in the study already.",
                                          nullptr, report.knownTies)
                         : ImportText::tr("%n ties between alteri are in the study already.",
                                          nullptr, report.knownTies));
    if (report.filled > 0)
        lines << ImportText::tr("%n answers fill gaps.", nullptr, report.filled);
    for (const auto& other : report.otherAnswers)
        lines << otherText(other, report.othersReplace, tense);
    if (const auto more = report.others - report.otherAnswers.size(); more > 0)
        lines << ImportText::tr("%n more answers differ from those of the study.", nullptr,
                                static_cast<int>(more));
    constexpr std::size_t mostNames = 20;
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNames, report.leftOut.size()); ++i)
        names << QString::fromStdString(report.leftOut[i]);
    if (report.leftOut.size() > mostNames)
        names << QStringLiteral("…");
    if (!names.empty())
        lines << ImportText::tr("%n rows are left out, since the study does not know whom they are "
                                "about: %1.",
                                nullptr, static_cast<int>(report.leftOut.size()))
                     .arg(listText(names));
}

void addWaves(QStringList& lines, const ImportReport& report)
{
    if (report.waves.size() < 2)
        return;
    QStringList waves;
    for (const auto& wave : report.waves)
        waves << QString::fromStdString(wave);
    lines << ImportText::tr("Egos have a map for each wave: %1.").arg(listText(waves));
    if (report.emptyWaves > 0)
        lines << ImportText::tr(
            "%n maps of waves are empty, since only later waves have alteri of their egos.",
            nullptr, report.emptyWaves);
}

void addNew(QStringList& lines, const ImportReport& report, ImportTense tense)
{
    if (tense == ImportTense::Past) {
        lines << ImportText::tr("%n egos imported.", nullptr, report.egos)
              << ImportText::tr("%n alteri imported.", nullptr, report.alteri);
        if (report.alterTiesGiven)
            lines << ImportText::tr("%n ties between alteri imported.", nullptr, report.alterTies);
        return;
    }
    // Who only joins something brings nobody.
    const bool isAboutKnown = report.knownEgos + report.knownAlteri > 0;
    if (report.egos > 0 || !isAboutKnown)
        lines << ImportText::tr("%n egos will come in.", nullptr, report.egos);
    if (report.alteri > 0 || !isAboutKnown)
        lines << ImportText::tr("%n alteri will come in.", nullptr, report.alteri);
    if (report.alterTiesGiven)
        lines << ImportText::tr("%n ties between alteri will come in.", nullptr, report.alterTies);
}

void addPlaces(QStringList& lines, const ImportReport& report)
{
    if (report.unplaced > 0)
        lines << ImportText::tr("%n alteri lack the answers that give them a place on the map.",
                                nullptr, report.unplaced);
    if (report.toBePlaced > 0)
        lines << ImportText::tr(
            "%n alteri wait beside their maps, since the rings or sectors there "
            "show no attribute; choose one in the design of the map, or place "
            "them by hand.",
            nullptr, report.toBePlaced);
}

QStringList linesFor(const ImportReport& report, ImportTense tense)
{
    QStringList lines;
    addNew(lines, report, tense);
    if (report.repeatedTies > 0)
        lines << ImportText::tr("%n ties were named from both ends and kept once.", nullptr,
                                report.repeatedTies);
    if (report.missing > 0)
        lines << ImportText::tr("%n cells are empty or NA and give no answer.", nullptr,
                                report.missing);
    if (report.joinedNames > 0)
        lines << ImportText::tr("Line breaks in %n names are read as spaces.", nullptr,
                                report.joinedNames);
    addKnown(lines, report, tense);
    addWaves(lines, report);
    for (const auto& note : report.notes)
        lines << noteText(note);
    addPlaces(lines, report);
    for (const auto& attribute : report.newAttributes)
        lines << ImportText::tr("New attribute of %1: %2 (%3).")
                     .arg(textFor(attribute.owner), QString::fromStdString(attribute.key),
                          textFor(attribute.scale));
    for (const auto& kind : report.newTieKinds)
        lines << ImportText::tr("New kind of tie: %1.").arg(QString::fromStdString(kind));
    for (const auto& table : report.readings) {
        lines << sentencesForForm(table);
        for (const auto& column : table.columns)
            lines << sentencesFor(column, QString::fromStdString(table.file));
    }
    lines << sentencesFor(report.unusedCodes);
    return lines;
}

}  // namespace

QString textFor(const ImportReport& report)
{
    return linesFor(report, ImportTense::Past).join(QLatin1Char('\n'));
}

QStringList forecastFor(const ImportReport& report)
{
    return linesFor(report, ImportTense::Future);
}

}  // namespace alteri
