// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/foreign_study.hpp"

#include "core/error.hpp"
#include "core/exchange/statistics/statistics_reading.hpp"
#include "core/exchange/study_formats.hpp"
#include "core/exchange/tables/layout/enet_tables.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/first_lines.hpp"
#include "core/files/zip_archive.hpp"
#include "ui/study/foreign_import_text.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/file_path.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace alteri {

namespace {

struct ForeignStudyText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ForeignStudyText)
};

bool hasEncryptedNames(const StudyDraft& draft)
{
    return std::any_of(draft.remarks.begin(), draft.remarks.end(), [](const DraftRemark& each) {
        return each.kind == DraftRemark::Kind::NamesEncrypted;
    });
}

std::vector<std::filesystem::path> pathsOf(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    paths.reserve(static_cast<std::size_t>(files.size()));
    for (const auto& file : files)
        paths.push_back(pathOf(file));
    return paths;
}

bool isTable(const ForeignFile& file)
{
    if (ZipArchive::isArchive(file.bytes) || isStatisticsFile(file.bytes) || isEnet(file.bytes))
        return true;
    const auto first = file.bytes.find_first_not_of(" \t\r\n");
    if (first == std::string::npos
        || std::string("{[<").find(file.bytes[first]) != std::string::npos)
        return false;
    std::vector<Problem> problems;
    return parseTable(std::string(firstLines(file.bytes)), file.name, problems).header.size() > 1;
}

}  // namespace

bool areTables(const QStringList& files)
{
    const auto read = readForeignFiles(pathsOf(files));
    return !isForeignStudy(read) && std::all_of(read.begin(), read.end(), isTable);
}

QString foreignFilter()
{
    QStringList all;
    QStringList each;
    for (const auto& format : studyFormats()) {
        const auto text = [](std::string_view view) {
            return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
        };
        all << text(format.endings);
        each << QStringLiteral("%1 (%2)").arg(text(format.name), text(format.endings));
    }
    each.prepend(
        ForeignStudyText::tr("Studies of other programs (%1)").arg(all.join(QLatin1Char(' '))));
    each << ForeignStudyText::tr("All files (*)");
    return each.join(QStringLiteral(";;"));
}

std::optional<StudyDraft> foreignStudy(const QStringList& files, Questions& questions)
{
    const auto paths = pathsOf(files);
    auto read = readForeignStudy(readForeignFiles(paths));
    if (hasEncryptedNames(read.draft)) {
        const auto password = questions.name(ForeignStudyText::tr("Encrypted names"),
                                             ForeignStudyText::tr("Password of the names"), {});
        if (password && !password->isEmpty()) {
            ForeignOptions options;
            options.password = password->toStdString();
            read = readForeignStudy(readForeignFiles(paths), options);
        }
    }
    auto text = contentsText(read.format->name, read.draft);
    if (const auto remarks = remarksText(read.draft); !remarks.isEmpty())
        text += QStringLiteral("\n\n") + remarks;
    if (!questions.confirm(text, ForeignStudyText::tr("Import")))
        return std::nullopt;
    return std::move(read.draft);
}

}  // namespace alteri
