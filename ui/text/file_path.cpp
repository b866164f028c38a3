// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_path.hpp"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <system_error>

namespace alteri {

std::filesystem::path pathOf(const QString& file)
{
    return file.toStdU16String();
}

QString fileAt(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

bool isSameFile(const std::filesystem::path& one, const QString& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one, pathOf(other), ignored);
}

namespace {

/// The beginning that has room in the name of a file, with its ending and a number: systems take
/// 255 bytes. What is cut off is seen.
QString withoutRest(const QString& name)
{
    constexpr qsizetype most = 180;
    if (name.toUtf8().size() <= most)
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (auto next = letters.toNextBoundary(); next > 0 && name.left(next).toUtf8().size() <= most;
         next = letters.toNextBoundary())
        end = next;
    return name.left(end).trimmed() + QStringLiteral("…");
}

}  // namespace

QString fileNameFor(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    auto plain = QString(name).replace(forbidden, QStringLiteral("_")).trimmed();
    while (plain.startsWith(QLatin1Char('.')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("map") : withoutRest(plain);
}

}  // namespace alteri
