// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/gap_panel.hpp"

#include "ui/study/study_document.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace alteri {

namespace {

// More pairs than these nobody reads; the next ones move up.
constexpr std::size_t mostPairs = 200;

QString nameOf(const MapContent& content, AlterId alter)
{
    return QString::fromStdString(content.find(alter)->alter.label);
}

QString pairText(const MapContent& content, AlterId one, AlterId other)
{
    return nameOf(content, one) + QStringLiteral(" – ") + nameOf(content, other);
}

void setText(QTreeWidgetItem& item, const QString& text)
{
    item.setText(0, text);
    item.setToolTip(0, text);
}

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
    connect(&document, &StudyDocument::changed, this, &GapPanel::follow);
}

void GapPanel::showMap(std::optional<MapId> map)
{
    if (m_map == map)
        return;
    m_map = map;
    m_gaps.reset();
    m_isListed = false;
    follow({});
}

void GapPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isListed)
        follow({});
}

void GapPanel::follow(const Change& change)
{
    // Not kept: the document would have to copy it for every change.
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    if (!content)
        m_gaps.reset();
    else if (m_gaps)
        m_gaps->follow(*content, change);
    else
        m_gaps.emplace(*content);
    announce();
    m_isListed = m_isListed && content && !change.codebookChanged && isVisible();
    if (!isVisible())
        return;
    if (!m_isListed)
        clear();
    if (content) {
        sync(*content);
        rename(*content, change.alteri);
    }
    m_complete->setVisible(m_tree->topLevelItemCount() == 0);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void GapPanel::announce()
{
    const int count = m_gaps ? static_cast<int>(m_gaps->count()) : 0;
    if (count == m_count)
        return;
    m_count = count;
    emit counted(count);
}

/// For a list that is made anew.
void GapPanel::clear()
{
    m_tree->clear();
    m_groups.assign(m_gaps ? m_gaps->ofPartners().size() + 2 : 0, {});
    m_ofEgo.clear();
    m_emptyRings.clear();
    m_isListed = true;
}

void GapPanel::sync(const MapContent& content)
{
    syncPartners(content);
    syncEgo();
    syncPairs(content);
    syncRings();
}

void GapPanel::syncPartners(const MapContent& content)
{
    for (std::size_t i = 0; i < m_gaps->ofPartners().size(); ++i) {
        const auto& gap = m_gaps->ofPartners()[i];
        std::vector<Row> rows;
        rows.reserve(gap.alteri.size());
        for (const auto alter : gap.alteri)
            rows.emplace_back(alter, AlterId());
        setRows(i,
                tr("%1: %n open", nullptr, static_cast<int>(rows.size()))
                    .arg(QString::fromStdString(gap.label)),
                rows, [&](const Row& row) { return nameOf(content, row.first); });
    }
}

void GapPanel::syncEgo()
{
    std::vector<std::string> open;
    for (const auto& gap : m_gaps->ofEgo())
        open.push_back(gap.label);
    if (open == m_ofEgo)
        return;
    m_ofEgo = open;
    const auto group = m_groups.size() - 2;
    delete m_groups[group].item;
    m_groups[group] = {};
    if (open.empty())
        return;
    auto* item = itemOf(group, tr("Ego: %n open", nullptr, static_cast<int>(open.size())));
    for (const auto& label : open)
        setText(*new QTreeWidgetItem(item), QString::fromStdString(label));
    item->setExpanded(true);
}

void GapPanel::syncPairs(const MapContent& content)
{
    const auto walk = m_gaps->pairs() > 0 ? begunWalk(content) : std::nullopt;
    std::vector<Row> rows;
    if (walk)
        rows = pairsToAsk(content, walk->kind, walk->subset, mostPairs);
    const auto more = static_cast<int>(m_gaps->pairs() - rows.size());
    if (more > 0)
        rows.emplace_back();
    const auto textOf = [&](const Row& row) {
        return row == Row() ? tr("and %n more", nullptr, more)
                            : pairText(content, row.first, row.second);
    };
    const auto group = m_groups.size() - 1;
    setRows(group, tr("%n pairs not asked about", nullptr, static_cast<int>(m_gaps->pairs())), rows,
            textOf);
    if (more > 0)
        setText(*m_groups[group].item->child(static_cast<int>(rows.size()) - 1), textOf(Row()));
}

void GapPanel::syncRings()
{
    auto empty = m_gaps->emptyRings();
    if (empty == m_emptyRings)
        return;
    for (std::size_t i = 0; i < m_emptyRings.size(); ++i)
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    for (const auto& ring : empty)
        setText(*new QTreeWidgetItem(m_tree),
                tr("Nobody in the ring “%1”").arg(QString::fromStdString(ring)));
    m_emptyRings = std::move(empty);
}

void GapPanel::rename(const MapContent& content, const std::set<AlterId>& alteri)
{
    for (const auto& group : m_groups)
        for (std::size_t i = 0; i < group.rows.size(); ++i)
            if (const auto& [one, other] = group.rows[i];
                alteri.contains(one) || alteri.contains(other))
                setText(*group.item->child(static_cast<int>(i)),
                        other == AlterId() ? nameOf(content, one) : pairText(content, one, other));
}

/// The item of a group, made where it belongs.
QTreeWidgetItem* GapPanel::itemOf(std::size_t group, const QString& title)
{
    auto& item = m_groups[group].item;
    if (item == nullptr) {
        item = new QTreeWidgetItem;
        const auto before =
            std::count_if(m_groups.begin(), m_groups.begin() + static_cast<std::ptrdiff_t>(group),
                          [](const Group& each) { return each.item != nullptr; });
        m_tree->insertTopLevelItem(static_cast<int>(before), item);
    }
    if (item->text(0) != title)
        setText(*item, title);
    return item;
}

void GapPanel::setRows(std::size_t group,
                       const QString& title,
                       const std::vector<Row>& rows,
                       const std::function<QString(const Row&)>& textOf)
{
    auto& shown = m_groups[group];
    if (rows.empty()) {
        delete shown.item;
        shown = {};
        return;
    }
    const bool isNew = shown.item == nullptr;
    auto* item = itemOf(group, title);
    // What is the same at both ends stays.
    const auto [oldFrom, newFrom] =
        std::mismatch(shown.rows.begin(), shown.rows.end(), rows.begin(), rows.end());
    const auto [oldTo, newTo] =
        std::mismatch(shown.rows.rbegin(), std::make_reverse_iterator(oldFrom), rows.rbegin(),
                      std::make_reverse_iterator(newFrom));
    const auto first = static_cast<int>(oldFrom - shown.rows.begin());
    for (auto gone = oldTo.base() - oldFrom; gone > 0; --gone)
        delete item->takeChild(first);
    QList<QTreeWidgetItem*> added;
    for (auto row = newFrom; row != newTo.base(); ++row) {
        added << new QTreeWidgetItem;
        setText(*added.back(), textOf(*row));
    }
    item->insertChildren(first, added);
    shown.rows = rows;
    if (isNew)
        item->setExpanded(true);
}

void GapPanel::choose(QTreeWidgetItem* item)
{
    const auto* top = item->parent() == nullptr ? item : item->parent();
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Group& group) { return group.item == top; });
    if (found == m_groups.end())
        return;
    if (found == m_groups.end() - 2) {
        emit egoWanted();
        return;
    }
    std::vector<AlterId> alteri;
    const auto take = [&](const Row& row) {
        for (const auto alter : {row.first, row.second})
            if (alter != AlterId())
                alteri.push_back(alter);
    };
    if (item != top)
        take(found->rows[static_cast<std::size_t>(top->indexOfChild(item))]);
    else if (found != m_groups.end() - 1)
        std::for_each(found->rows.begin(), found->rows.end(), take);
    if (!alteri.empty())
        emit alteriWanted(alteri);
}

}  // namespace alteri
