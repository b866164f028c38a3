// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/ego_list_model.hpp"

#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"

#include <QIcon>

namespace alteri {

EgoListModel::EgoListModel(StudyDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(read())
{
    connect(&document, &StudyDocument::changed, this, &EgoListModel::onChanged);
}

std::vector<EgoListModel::Row> EgoListModel::read() const
{
    const auto reader = m_document.reader();
    auto counts = reader.alterCounts();
    std::vector<Row> rows;
    for (const auto& ego : reader.egos())
        rows.push_back({ego, counts[ego.id]});
    return rows;
}

void EgoListModel::onChanged(const Change& change)
{
    if (change.egos.empty() && !change.egoListChanged)
        return;
    auto rows = read();
    const bool sameEgos =
        rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const Row& a, const Row& b) { return a.ego.id == b.ego.id; });
    if (!sameEgos)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameEgos)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<EgoId> EgoListModel::egoAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].ego.id;
}

int EgoListModel::rowOf(EgoId ego) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].ego.id == ego)
            return static_cast<int>(row);
    return -1;
}

int EgoListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EgoListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EgoListModel::toolTipOf(const Row& row)
{
    const auto name = QString::fromStdString(row.ego.label);
    const auto count = tr("%1: %n alteri", nullptr, row.alteri).arg(name);
    return row.ego.confidential
               ? count + QLatin1Char('\n')
                     + tr("Confidential: the names of its partners are suggested in no other "
                          "interview")
               : count;
}

QVariant EgoListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? QVariant(QString::fromStdString(row.ego.label)) : QVariant(row.alteri);
    case Qt::EditRole:
        return isName ? QVariant(QString::fromStdString(row.ego.label)) : QVariant();
    case Qt::DecorationRole:
        return isName && row.ego.confidential ? QVariant(actionIcon(QStringLiteral("confidential")))
                                              : QVariant();
    case Qt::AccessibleTextRole:
        return isName && row.ego.confidential
                   ? QVariant(tr("%1, confidential").arg(QString::fromStdString(row.ego.label)))
                   : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return toolTipOf(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isName ? Qt::AlignVCenter | Qt::AlignLeading
                                          : Qt::AlignVCenter | Qt::AlignTrailing);
    default:
        return {};
    }
}

QVariant EgoListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Ego") : tr("Alteri");
}

Qt::ItemFlags EgoListModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == NameColumn && m_document.isWritable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EgoListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto& ego = m_rows[static_cast<std::size_t>(index.row())].ego;
    const auto name = value.toString().trimmed().toStdString();
    if (name == ego.label)
        return true;
    const auto id = ego.id;
    return m_document.perform(tr("Rename ego"),
                              [&](Writer& writer) { writer.renameEgo(id, name); });
}

}  // namespace alteri
