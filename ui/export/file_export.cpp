// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/file_export.hpp"

#include "core/error.hpp"
#include "ui/paper/picture_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"

#include <QFileInfo>

#include <utility>

namespace alteri {

namespace {

/// As in QFileDialog.
QString filterOf(const std::vector<FileFormat>& formats)
{
    QStringList filters;
    for (const auto& format : formats)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(format.name, format.suffixes.join(QStringLiteral(" *.")));
    return filters.join(QStringLiteral(";;"));
}

QString endingsOf(const std::vector<FileFormat>& formats)
{
    QStringList endings;
    for (const auto& format : formats)
        endings << QLatin1Char('.') + format.suffixes.front();
    return endings.join(QStringLiteral(", "));
}

/// Whether a name promises a format, be it one that is written nowhere here. What stands behind
/// other points, as in “Fig. 1”, is part of the name.
bool promisesFormat(const QString& file, const QString& suffix)
{
    static const QStringList others{
        QStringLiteral("csv"),    QStringLiteral("tsv"),         QStringLiteral("txt"),
        QStringLiteral("htm"),    QStringLiteral("html"),        QStringLiteral("xhtml"),
        QStringLiteral("xml"),    QStringLiteral("json"),        QStringLiteral("md"),
        QStringLiteral("tex"),    QStringLiteral("rtf"),         QStringLiteral("doc"),
        QStringLiteral("docx"),   QStringLiteral("odt"),         QStringLiteral("xls"),
        QStringLiteral("xlsx"),   QStringLiteral("ods"),         QStringLiteral("ppt"),
        QStringLiteral("pptx"),   QStringLiteral("odp"),         QStringLiteral("sav"),
        QStringLiteral("dta"),    QStringLiteral("rds"),         QStringLiteral("zip"),
        QStringLiteral("alteri"), QStringLiteral("alteri-style")};
    return others.contains(suffix) || isPictureName(file);
}

}  // namespace

FileExport::FileExport(Questions& questions, QString title)
    : m_questions(questions)
    , m_title(std::move(title))
{
}

std::optional<FileExport::Choice> FileExport::ask(const QString& proposal,
                                                  const std::vector<FileFormat>& formats) const
{
    const auto usual = QLatin1Char('.') + formats.front().suffixes.front();
    const auto typed =
        m_questions.fileToSave(m_title, fileNameFor(proposal) + usual, filterOf(formats));
    if (!typed)
        return std::nullopt;
    const auto suffix = QFileInfo(*typed).suffix().toLower();
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (formats[i].suffixes.contains(suffix))
            return Choice{*typed, i};
    if (promisesFormat(*typed, suffix)) {
        m_questions.tellProblems(
            m_title, {tr("This is not written to files that end in .%1; end the name in "
                         "one of these: %2.")
                          .arg(suffix, endingsOf(formats))});
        return std::nullopt;
    }
    const auto whole = *typed + usual;
    // Whoever was asked whether to replace a file was asked about another name.
    if (QFileInfo::exists(whole)
        && !m_questions.confirm(tr("Replace %1?").arg(whole), tr("Replace")))
        return std::nullopt;
    return Choice{whole, 0};
}

bool FileExport::attempt(const std::function<void()>& work) const
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)  // whoever cancels knows it
            m_questions.tellProblems(m_title, sentencesFor(error));
        return false;
    }
}

std::optional<QString> FileExport::write(const QString& proposal,
                                         const std::vector<FileFormat>& formats) const
{
    const auto choice = ask(proposal, formats);
    if (!choice || !attempt([&] { formats[choice->format].write(choice->file); }))
        return std::nullopt;
    return choice->file;
}

QString FileExport::sentenceOf(const QString& file)
{
    return tr("Written to %1").arg(file);
}

}  // namespace alteri
