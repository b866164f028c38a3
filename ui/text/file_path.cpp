// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_path.hpp"

#include <QRegularExpression>

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

QString fileNameFor(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    auto plain = QString(name).replace(forbidden, QStringLiteral("_")).trimmed();
    while (plain.startsWith(QLatin1Char('.')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("map") : plain;
}

}  // namespace alteri
