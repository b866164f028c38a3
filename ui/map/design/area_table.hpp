// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QStringList>
#include <QTableWidget>

#include <optional>
#include <vector>

namespace alteri {

/// The rings or sectors of a map as rows: a title, a tick where a row stands for a category, and a
/// share where the table has a column for it.
class AreaTable : public QTableWidget {
    Q_OBJECT

public:
    struct Area {
        QString title;
        std::optional<CategoryId> category;
        bool used = true;
        double share = 1;
    };

    explicit AreaTable(const QString& name, const QStringList& headers, QWidget* parent = nullptr);

    void add(const Area& area);
    Area areaAt(int row) const;
    std::vector<Area> areas() const;

signals:
    void edited();
};

}  // namespace alteri
