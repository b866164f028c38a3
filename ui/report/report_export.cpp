// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.hpp"

#include "core/error.hpp"
#include "ui/report/study_report.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QProgressDialog>

namespace alteri {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ReportExport)
};

}  // namespace

std::optional<QString> exportReport(StudyDocument& document, Questions& questions, QWidget* parent)
{
    const auto title = ExportText::tr("Write report");
    const auto folder =
        questions.folderToSave(title, ExportText::tr("%1 report").arg(document.title()));
    if (!folder)
        return std::nullopt;
    const auto file = QDir(*folder).filePath(QStringLiteral("report.html"));
    if (!QDir(*folder).isEmpty()
        && !questions.confirm(ExportText::tr("Replace the report in %1?").arg(*folder),
                              ExportText::tr("Replace")))
        return std::nullopt;
    QProgressDialog progress(ExportText::tr("Writing the report…"), ExportText::tr("Cancel"), 0, 1,
                             parent);
    progress.setWindowModality(Qt::WindowModal);
    constexpr int patience = 500;
    progress.setMinimumDuration(patience);
    try {
        const auto table = document.source().table();
        const bool whole =
            writeReport(document.reader(), *table, *folder, {}, [&](int done, int all) {
                progress.setMaximum(all);
                progress.setValue(done);
                return !progress.wasCanceled();
            });
        if (!whole)
            return std::nullopt;
        auto leaving = leftAs(Leaving::Kind::Report, QDir(*folder).absolutePath());
        leaving.egos = document.reader().egos().size();
        leaving.maps = document.reader().maps().size();
        document.noteLeaving(leaving);
        return file;
    } catch (const Error& error) {
        questions.tellProblems(title, sentencesFor(error));
        return std::nullopt;
    }
}

}  // namespace alteri
