// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/data_export.hpp"

#include "core/exchange/studies/export_leaving.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/study_file.hpp"
#include "ui/export/export_dialog.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_source.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/export_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/work/long_work.hpp"

#include <QAction>
#include <QWidget>

namespace alteri {

DataExport::DataExport(StudyDocument& document, Questions& questions, QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_questions(questions)
    , m_window(parent)
    , m_action(newAction(this,
                         tr("Data…"),
                         {},
                         tr("Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and "
                            "other programs, or as an archive")))
{
    nameAction(m_action, "exportData");
    connect(m_action, &QAction::triggered, this, &DataExport::ask);
}

void DataExport::ask()
{
    const FileExport out(m_questions, tr("Export data"));
    out.attempt([&] {
        const auto contents = readContents(m_document.reader(), m_document.source().table());
        ExportDialog dialog(contents, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const auto& writer = dialog.writer();
        auto choice = dialog.choice();
        choice.title = m_document.title().toStdString();
        choice.time = systemEnvironment().utcMilliseconds();
        const auto place = placeFor(writer);
        if (!place)
            return;
        const auto completed = completedChoice(choice, writer);
        const auto check = write(contents, completed, writer, *place);
        m_document.noteLeaving(leavingOf(contents, completed, pathOf(*place)));
        m_questions.tell(tr("Export data"), textFor(check));
    });
}

std::optional<QString> DataExport::placeFor(const StudyWriter& writer)
{
    if (writer.isFolder())
        return m_questions.folderToSave(
            tr("Export data"),
            m_document.title() + QLatin1Char('-')
                + QString::fromUtf8(writer.key.data(), static_cast<qsizetype>(writer.key.size())));
    const auto suffix =
        QString::fromUtf8(writer.suffix.data(), static_cast<qsizetype>(writer.suffix.size()));
    const auto chosen = FileExport(m_questions, tr("Export data"))
                            .ask(m_document.title(), {{{suffix}, nameOf(writer), {}}});
    return chosen ? std::optional(chosen->file) : std::nullopt;
}

ExportCheck DataExport::write(const StudyContents& contents,
                              const ExportChoice& choice,
                              const StudyWriter& writer,
                              const QString& place)
{
    ExportCheck check;
    const auto& study = m_document.file();
    const StudyFile::Loan loan(study);
    const LongWork doWork(tr("Exporting…"), m_window);
    doWork([&](const Watch& watch) {
        check = exportStudy({study.reader(), &contents}, choice, writer, pathOf(place),
                            Replacing::Outputs, {study.file()}, endingWhenCancelled(watch));
    });
    return check;
}

}  // namespace alteri
