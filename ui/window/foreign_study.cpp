// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/foreign_study.hpp"

#include "core/exchange/study_formats.hpp"
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

}  // namespace

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
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.push_back(pathOf(file));
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
