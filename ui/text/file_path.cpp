// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_path.hpp"

namespace alteri {

std::filesystem::path pathOf(const QString& file)
{
    return file.toStdU16String();
}

QString fileAt(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

}  // namespace alteri
