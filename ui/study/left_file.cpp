// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/left_file.hpp"

#include "ui/text/file_path.hpp"

#include <QDir>

namespace alteri {

Leaving leftAs(Leaving::Kind kind, const QString& file)
{
    Leaving leaving;
    leaving.kind = kind;
    leaving.file = pathOf(QDir::cleanPath(file)).filename().string();
    return leaving;
}

Leaving resultsLeftAs(const QString& file)
{
    auto leaving = leftAs(Leaving::Kind::Results, file);
    leaving.names = ExportedNames::None;
    return leaving;
}

}  // namespace alteri
