// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/open_gaps.hpp"

#include <QWidget>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri {

class StudyDocument;

/// What the interview has left open; a click leads to it. Their number is known at all times, since
/// the panel's tab shows it; the list is made when somebody looks at it, and then follows every
/// change by the rows that it touched.
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
    /// An alter, or a pair of them; no second one, or none at all, has a null id.
    using Row = std::pair<AlterId, AlterId>;

    /// An entry of the list with what stands beneath it; without an item while that is nothing.
    struct Group {
        QTreeWidgetItem* item = nullptr;
        std::vector<Row> rows{};
    };

    void follow(const Change& change);
    void announce();
    void clear();
    void sync(const MapContent& content);
    void syncPartners(const MapContent& content);
    void syncEgo();
    void syncPairs(const MapContent& content);
    void syncRings();
    void rename(const MapContent& content, const std::set<AlterId>& alteri);
    QTreeWidgetItem* itemOf(std::size_t group, const QString& title);
    void setRows(std::size_t group,
                 const QString& title,
                 const std::vector<Row>& rows,
                 const std::function<QString(const Row&)>& textOf);
    void choose(QTreeWidgetItem* item);

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    std::optional<OpenGaps> m_gaps;
    QLabel* m_complete;
    QTreeWidget* m_tree;
    std::vector<Group> m_groups;       ///< one for each attribute of partners, then ego, then pairs
    std::vector<std::string> m_ofEgo;  ///< as they are listed
    std::vector<std::string> m_emptyRings;
    int m_count = 0;
    bool m_isListed = false;  ///< whether the list is of the present map and codebook
};

}  // namespace alteri
