// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"

#include <QWidget>

#include <vector>

class QTableWidget;

namespace alteri {

/// The texts that mean missing: those that the user says, those that were found, and numbers that
/// may do so; each with the reason why there is no answer.
class MissingList : public QWidget {
    Q_OBJECT

public:
    explicit MissingList(QWidget* parent = nullptr);

    /// @param said what the user says
    /// @param previews of all tables, for what was found in them
    void show(const std::vector<TableRules::MissingCode>& said,
              const std::vector<TablePreview>& previews);

    std::vector<TableRules::MissingCode> codes() const;

signals:
    void changed();

private:
    /// A text that means missing, or may.
    struct Line {
        TableRules::MissingCode code;
        bool isSaid = false;
        bool isSuspect = false;  ///< as long as nobody says otherwise it is an answer
        std::size_t cells = 0;
    };

    static std::vector<Line> linesFor(const std::vector<TableRules::MissingCode>& said,
                                      const std::vector<TablePreview>& previews);
    void addLine(const Line& line);
    void addEmpty();
    void removeCurrent();
    void tell();
    void tellNow();

    QTableWidget* m_list;
    QStringList m_columns;  ///< of answers in the tables
    bool m_hasNews = false;
};

}  // namespace alteri
