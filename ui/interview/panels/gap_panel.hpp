// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/completeness.hpp"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri {

class StudyDocument;

/// What the interview has left open; a click leads to it.
class GapPanel : public QWidget {
    Q_OBJECT

public:
    explicit GapPanel(StudyDocument& document, QWidget* parent = nullptr);

    void showMap(std::optional<MapId> map);
    /// Number of open things, for the panel's title.
    int count() const { return m_count; }

signals:
    void alteriWanted(const std::vector<alteri::AlterId>& alteri);
    /// Ego's own answers are open.
    void egoWanted();
    void counted(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void sync();
    QTreeWidgetItem*
    addEntry(QTreeWidgetItem* parent, const QString& text, const std::vector<AlterId>& alteri);
    void choose(QTreeWidgetItem* item);

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    QLabel* m_complete;
    QTreeWidget* m_tree;
    std::vector<std::vector<AlterId>> m_targets;
    int m_count = 0;
};

}  // namespace alteri
