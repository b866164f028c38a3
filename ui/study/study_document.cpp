// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_document.hpp"

#include <QFileInfo>

#include <utility>

namespace alteri {

StudyDocument::StudyDocument(std::unique_ptr<StudyFile> file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

QString StudyDocument::title() const
{
    return QFileInfo(QString::fromStdString(m_file->file().string())).completeBaseName();
}

bool StudyDocument::perform(const QString& label, const std::function<void(Writer&)>& write)
{
    return run([&] { return m_file->perform(label.toStdString(), write); });
}

std::optional<ImportReport> StudyDocument::import(const StudyTables& tables)
{
    std::optional<ImportReport> report;
    run([&] {
        report = importTables(*m_file, tables, tr("Import tables").toStdString());
        return report->change;
    });
    return report;
}

QString StudyDocument::undoLabel() const
{
    return QString::fromStdString(m_file->undoLabel().value_or(std::string()));
}

QString StudyDocument::redoLabel() const
{
    return QString::fromStdString(m_file->redoLabel().value_or(std::string()));
}

void StudyDocument::undo()
{
    run([&] { return m_file->undo(); });
}

void StudyDocument::redo()
{
    run([&] { return m_file->redo(); });
}

bool StudyDocument::run(const std::function<Change()>& gesture)
{
    try {
        const auto change = gesture();
        if (!change.isEmpty())
            emit changed(change);
        return true;
    } catch (const Error& error) {
        emit refused(error);
        return false;
    }
}

}  // namespace alteri
