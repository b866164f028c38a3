// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace alteri {

/// What a table is about and how it is written: as it was found, and as the user says.
class FormBar : public QWidget {
    Q_OBJECT

public:
    explicit FormBar(QWidget* parent = nullptr);

    /// @param source what the user says
    /// @param isText whether it has an encoding and a separator of its own
    void show(const TablePreview& preview, const TableSource& source, bool isText);

    std::optional<TableKind> kind() const;
    TableForm form() const;

signals:
    void changed();

private:
    QComboBox* addBox(const QString& label, const char* name);

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QCheckBox* m_header;
};

}  // namespace alteri
