// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/seen_studies.hpp"

#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/file_path.hpp"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace alteri {

namespace {

/// Tells a study at its place from others there: by the ids of its map designs, which copies share.
/// Nothing of it can be read from the key.
QString keyOf(const StudyFile& study)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFileInfo(fileAt(study.file())).absoluteFilePath().toUtf8());
    auto designs = study.reader().designs();
    const auto first = std::min_element(designs.begin(), designs.end(),
                                        [](const auto& a, const auto& b) { return a.id < b.id; });
    if (first != designs.end())
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(first->id.bytes.data()),
                                    static_cast<qsizetype>(first->id.bytes.size())));
    return QStringLiteral("seenStudies/") + QString::fromLatin1(hash.result().toHex());
}

}  // namespace

std::optional<SeenStudy> laterThan(const StudyFile& study)
{
    const auto seen = QSettings().value(keyOf(study)).toStringList();
    if (seen.size() != 2)
        return std::nullopt;
    const SeenStudy later{seen[0].toLongLong(), QDateTime::fromString(seen[1], Qt::ISODate)};
    if (later.lastSequence <= study.lastSequence())
        return std::nullopt;
    return later;
}

void noteSeen(const StudyFile& study)
{
    try {
        QSettings().setValue(keyOf(study),
                             QStringList{QString::number(study.lastSequence()),
                                         QDateTime::currentDateTime().toString(Qt::ISODate)});
    } catch (const Error&) {
        // A file that has gone under the study cannot be asked how far it has come.
    }
}

}  // namespace alteri
