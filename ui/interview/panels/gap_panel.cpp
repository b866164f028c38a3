// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/gap_panel.hpp"

#include "ui/study/study_document.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int egoRole = Qt::UserRole + 1;

}  // namespace

GapPanel::GapPanel(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_complete(new QLabel(tr("Nothing is left open on this map.")))
    , m_tree(new QTreeWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 0);
    m_complete->setProperty("caption", true);
    m_complete->setWordWrap(true);
    m_complete->setAlignment(Qt::AlignTop);
    m_tree->setObjectName(QStringLiteral("gaps"));
    m_tree->setAccessibleName(tr("What is left open"));
    m_tree->setHeaderHidden(true);
    column->addWidget(m_complete);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemClicked, this, &GapPanel::choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, &GapPanel::choose);
    connect(&document, &StudyDocument::changed, this, &GapPanel::sync);
}

void GapPanel::showMap(std::optional<MapId> map)
{
    if (m_map == map)
        return;
    m_map = map;
    sync();
}

void GapPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    sync();
}

void GapPanel::sync()
{
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    const auto gaps = content ? gapsOf(*content) : Gaps();
    m_count = static_cast<int>(gaps.count());
    emit counted(m_count);
    // What nobody looks at is not drawn anew at each key.
    if (!isVisible())
        return;
    const auto nameOf = [&](AlterId alter) {
        return QString::fromStdString(content->find(alter)->alter.label);
    };
    m_tree->clear();
    m_targets.clear();
    for (const auto& gap : gaps.unanswered) {
        auto* parent = addEntry(nullptr,
                                tr("%1: %n open", nullptr, static_cast<int>(gap.alteri.size()))
                                    .arg(QString::fromStdString(gap.label)),
                                gap.alteri);
        for (const auto alter : gap.alteri)
            addEntry(parent, nameOf(alter), {alter});
    }
    if (!gaps.ofEgo.empty()) {
        auto* parent =
            addEntry(nullptr, tr("Ego: %n open", nullptr, static_cast<int>(gaps.ofEgo.size())), {});
        parent->setData(0, egoRole, true);
        for (const auto& gap : gaps.ofEgo)
            addEntry(parent, QString::fromStdString(gap.label), {})->setData(0, egoRole, true);
    }
    if (!gaps.pairsNotAsked.empty()) {
        auto* parent = addEntry(
            nullptr,
            tr("%n pairs not asked about", nullptr, static_cast<int>(gaps.pairsNotAsked.size())),
            {});
        for (const auto& [one, other] : gaps.pairsNotAsked)
            addEntry(parent, nameOf(one) + QStringLiteral(" – ") + nameOf(other), {one, other});
    }
    for (const auto& ring : gaps.emptyRings)
        addEntry(nullptr, tr("Nobody in the ring “%1”").arg(QString::fromStdString(ring)), {});
    m_tree->expandAll();
    m_complete->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

QTreeWidgetItem*
GapPanel::addEntry(QTreeWidgetItem* parent, const QString& text, const std::vector<AlterId>& alteri)
{
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, Qt::UserRole, static_cast<int>(m_targets.size()));
    m_targets.push_back(alteri);
    return item;
}

void GapPanel::choose(QTreeWidgetItem* item)
{
    if (item->data(0, egoRole).toBool()) {
        emit egoWanted();
        return;
    }
    const auto index = static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt());
    if (index < m_targets.size() && !m_targets[index].empty())
        emit alteriWanted(m_targets[index]);
}

}  // namespace alteri
