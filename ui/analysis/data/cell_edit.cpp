// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/cell_edit.hpp"

#include "core/maps/placing.hpp"
#include "core/maps/typed_answer.hpp"
#include "core/model/choices_text.hpp"
#include "ui/analysis/data/cell_text.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace alteri {

namespace {

struct CellEditText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CellEditText)
};

std::string wordsOf(const CellValue& value)
{
    const auto* words = value ? std::get_if<std::string>(&*value) : nullptr;
    return words != nullptr ? *words : std::string();
}

void rename(Writer& writer,
            const StudyGrid& study,
            DataRows rows,
            DataCell cell,
            const std::string& name)
{
    switch (study.column(cell.column).subject()) {
    case DataSubject::Ego:
        writer.renameEgo(study.ego(rows, cell.row), name);
        break;
    case DataSubject::Map:
        if (const auto map = study.map(rows, cell.row))
            writer.renameMap(*map, name);
        break;
    case DataSubject::Alter:
    case DataSubject::Tie:
    case DataSubject::AlterTie:
        if (const auto alter = study.alter(rows, cell.row))
            writer.renameAlter(*alter, name);
        break;
    }
}

void writeNote(Writer& writer,
               const StudyGrid& study,
               DataRows rows,
               DataCell cell,
               const std::string& note)
{
    if (study.column(cell.column).subject() == DataSubject::Map) {
        if (const auto map = study.map(rows, cell.row))
            writer.setNote(*map, note);
        return;
    }
    const auto subject = study.subjectAt(rows, cell.row, cell.column);
    if (const auto* tie = std::get_if<TieKey>(&subject))
        writer.setNote(*tie, note);
    else if (const auto* alter = std::get_if<AlterId>(&subject))
        writer.setNote(*alter, note);
}

/// Whether a value can stand in the column at all; a name cannot be taken away.
bool allows(const DataColumn& column, const CellValue& value)
{
    if (column.content() == DataContent::Answer)
        return !value || fits(*value, column.attribute());
    const bool isReason = value && std::holds_alternative<MissingReason>(*value);
    return isEditable(column) && !isReason
           && (column.content() == DataContent::Note || !wordsOf(value).empty());
}

QString labelFor(const DataColumn& column)
{
    switch (column.content()) {
    case DataContent::Name:
        if (column.subject() == DataSubject::Ego)
            return CellEditText::tr("Rename ego");
        return column.subject() == DataSubject::Map ? CellEditText::tr("Rename map")
                                                    : CellEditText::tr("Rename alter");
    case DataContent::Note:
        return CellEditText::tr("Write note");
    case DataContent::Answer:
    case DataContent::Namely:
    case DataContent::Code:
    case DataContent::Count:
    case DataContent::Grouping:
    case DataContent::Derived:
    case DataContent::Measure:
        break;
    }
    return CellEditText::tr("Code %1").arg(QString::fromStdString(column.attribute().label));
}

}  // namespace

bool isEditable(const DataColumn& column)
{
    // What is said to a category stands beside the answer, where it is written.
    return column.content() != DataContent::Code && column.content() != DataContent::Namely
           && !isComputed(column.content());
}

std::variant<CellValue, QString> valueFrom(const QString& text, const DataColumn& column)
{
    const auto words = text.trimmed();
    if (words.isEmpty()) {
        if (column.content() == DataContent::Name)
            return CellEditText::tr("A name cannot be empty.");
        return CellValue();
    }
    const auto value = words.toStdString();
    switch (column.kind()) {
    case AnswerKind::Number:
        if (const auto number = numberFrom(words);
            number && mayBeGiven(*number, column.attribute()))
            return CellValue(*number);
        else if (number)
            return CellEditText::tr("“%1” is no answer. %2")
                .arg(words, problemWith(column.attribute()));
        return CellEditText::tr("“%1” is not a number. Write it as 12 or 0.5.").arg(words);
    case AnswerKind::Date:
        if (fits(value, column.attribute()))
            return CellValue(value);
        return CellEditText::tr("“%1” is not a date. %2")
            .arg(words, problemWith(column.attribute()));
    case AnswerKind::Several:
        if (const auto read = choicesIn(value, column.attribute()); !read.unknown)
            return CellValue(read.choices);
        else
            return CellEditText::tr("“%1” is no category. %2")
                .arg(QString::fromStdString(*read.unknown), problemWith(column.attribute()));
    case AnswerKind::Category:
    case AnswerKind::YesNo:
    case AnswerKind::Text:
        break;
    }
    return CellValue(value);
}

void writeCells(StudyDocument& document,
                const StudyGrid& study,
                DataRows rows,
                const std::vector<DataCell>& cells,
                const CellValue& value)
{
    std::vector<DataCell> writable;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(writable),
                 [&](const DataCell& cell) { return allows(study.column(cell.column), value); });
    if (writable.empty())
        return;
    document.perform(labelFor(study.column(writable.front().column)), [&](Writer& writer) {
        for (const auto& cell : writable) {
            const auto& column = study.column(cell.column);
            if (column.content() == DataContent::Answer)
                code(writer, study.subjectAt(rows, cell.row, cell.column), column.attribute().id,
                     value);
            else if (column.content() == DataContent::Name)
                rename(writer, study, rows, cell, wordsOf(value));
            else
                writeNote(writer, study, rows, cell, wordsOf(value));
        }
    });
}

}  // namespace alteri
