// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QTableView;
class QToolButton;
class QStackedLayout;

namespace alteri {

class EgoListModel;
class StudyDocument;

/// The list of egos beside the map.
class EgoPane : public QWidget {
    Q_OBJECT

public:
    explicit EgoPane(StudyDocument& document, QWidget* parent = nullptr);

    std::optional<EgoId> current() const;
    void choose(EgoId ego);
    /// Starts editing the name of the current ego in place.
    void editName();
    /// What the list's context menu offers beside the name.
    void setActions(const QList<QAction*>& actions);

signals:
    /// An ego was clicked, be it another one or not.
    void clicked();
    void chosen(std::optional<alteri::EgoId> ego);
    void additionWanted();
    /// Somebody wants to answer everything about the current ego.
    void formWanted();
    void removalWanted();

private:
    QWidget* makeEmptyState() const;
    void onReset();
    void onCurrentChanged();

    EgoListModel* m_model;
    QTableView* m_view;
    QToolButton* m_form;
    QWidget* m_empty;
    std::optional<EgoId> m_current;
    int m_lastRow = 0;
    bool m_isWritable;
};

}  // namespace alteri
