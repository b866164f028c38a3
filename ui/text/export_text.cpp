// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/export_text.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ExportText)
};

}  // namespace

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
