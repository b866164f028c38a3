// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/export_text.hpp"

#include "ui/text/file_path.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <string_view>

namespace alteri {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ExportText)
};

/// What formats are called and hold, for those who translate: core has them in English.
[[maybe_unused]] constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("alteri::ExportText", "Text tables (CSV)"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "egos, maps, alteri, ties, ties between alteri and codebook, a file each"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "Workbook (Excel)"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the same tables as sheets of one workbook"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "SPSS"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "the same tables with labels and missing values, a file each"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "Stata"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "the same tables with labels and missing values, a file each"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "egor (R)"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "three text tables and a script that makes an egor object"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "R data"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "text tables and a script that makes a list of data frames"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "GraphML (Gephi, igraph)"),
    QT_TRANSLATE_NOOP("alteri::ExportText",
                      "networks with places and colours, one of each map and one of all"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "GraphML (yEd, visone)"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the same, drawn"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "GEXF (Gephi)"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the same with places and colours"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "Pajek"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the same without attributes"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "UCINET"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the same as DL, and as VNA with attributes"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "Network Canvas"),
    QT_TRANSLATE_NOOP(
        "alteri::ExportText",
        "tables of ego, persons and ties of each map, as its Interviewer exports them"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "Archive for a repository"),
    QT_TRANSLATE_NOOP(
        "alteri::ExportText",
        "text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "JSON"),
    QT_TRANSLATE_NOOP("alteri::ExportText", "the whole study without its history, to be read back"),
};

QString translated(std::string_view text)
{
    return ExportText::tr(std::string(text).c_str());
}

}  // namespace

QString nameOf(const StudyWriter& writer)
{
    return translated(writer.name);
}

QString whatOf(const StudyWriter& writer)
{
    return translated(writer.what);
}

QString textFor(const ExportCheck& check)
{
    QStringList lines;
    for (const auto& file : check.files)
        lines << (file.columns == 0
                      ? ExportText::tr("%1: written, read back and compared")
                            .arg(fileAt(file.file.filename()))
                      : ExportText::tr("%1: rows %2, columns %3; read back and compared")
                            .arg(fileAt(file.file.filename()), QString::number(file.rows),
                                 QString::number(file.columns)));
    for (const auto& note : check.notes)
        lines << sentenceFor(note);
    return lines.join(QLatin1Char('\n'));
}

QString sentenceFor(const WritingNote& note)
{
    const auto table = QString::fromStdString(note.table);
    const auto column = QString::fromStdString(note.column);
    const auto detail = QString::fromStdString(note.detail);
    switch (note.kind) {
    case WritingNote::Kind::Renamed:
        return ExportText::tr("In “%1”, “%2” is called “%3”.").arg(table, column, detail);
    case WritingNote::Kind::LabelCut:
        return ExportText::tr("In “%1”, the label of “%2” was cut to “%3”.")
            .arg(table, column, detail);
    case WritingNote::Kind::ValueLabelCut:
        return ExportText::tr("In “%1”, the label of a value of “%2” was cut to “%3”.")
            .arg(table, column, detail);
    case WritingNote::Kind::TextCut:
        return ExportText::tr("In “%1”, texts of “%2” were cut to %3 bytes.")
            .arg(table, column, detail);
    case WritingNote::Kind::Recoded:
        return ExportText::tr("In “%1”, numbers stand for the codes of “%2”: %3.")
            .arg(table, column, detail);
    case WritingNote::Kind::NotHeld:
        return column.isEmpty() ? ExportText::tr("The format does not hold: %1.").arg(detail)
                                : ExportText::tr("The format does not hold all of “%1”: %2.")
                                      .arg(column, detail);
    case WritingNote::Kind::LeftOut:
        return ExportText::tr("In “%1”, “%2” was left out, since it could name somebody.")
            .arg(table, column);
    case WritingNote::Kind::Reduced:
        return ExportText::tr("In “%1”, “%2” was made less exact: %3.").arg(table, column, detail);
    case WritingNote::Kind::MayNameInText:
        return ExportText::tr("In “%1”, the texts of “%2” could say who somebody is; leave the "
                              "variable out.")
            .arg(table, column);
    case WritingNote::Kind::MayNameByDate:
        return ExportText::tr("In “%1”, the exact dates of “%2” could say who somebody is; years "
                              "would not.")
            .arg(table, column);
    case WritingNote::Kind::MayNameByRarity:
        return ExportText::tr("In “%1”, “%2” has what fewer than three egos have (%3), which could "
                              "say who they are; put such categories together.")
            .arg(table, column, detail);
    case WritingNote::Kind::TiesDoubled:
        return ExportText::tr("In “%1”, some ties have directions; the others stand there once in "
                              "each direction.")
            .arg(table);
    }
    return {};
}

}  // namespace alteri
