// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/pseudonym_model.hpp"

#include <QFont>

#include <set>

namespace alteri {

PseudonymModel::PseudonymModel(const Reader& reader, QObject* parent)
    : QAbstractTableModel(parent)
{
    const auto add = [&](EgoId ego, std::optional<AlterId> alter, const auto& person) {
        const auto pseudonym = QString::fromStdString(person.pseudonym);
        m_rows.push_back({ego, alter, QString::fromStdString(person.label),
                          QString::fromStdString(person.code), pseudonym, pseudonym});
    };
    for (const auto& ego : reader.egos()) {
        add(ego.id, std::nullopt, ego);
        for (const auto& alter : reader.alteri(ego.id))
            add(ego.id, alter.id, alter);
    }
}

int PseudonymModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PseudonymModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PseudonymModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && !row.alter) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        // Ego's partners stand a little further in.
        return row.alter && role == Qt::DisplayRole ? QStringLiteral("    ") + row.name : row.name;
    case CodeColumn:
        return row.code;
    default:
        return row.pseudonym;
    }
}

QVariant PseudonymModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Ego and alteri");
    case CodeColumn:
        return tr("Code");
    default:
        return tr("Pseudonym");
    }
}

Qt::ItemFlags PseudonymModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == PseudonymColumn ? flags | Qt::ItemIsEditable : flags;
}

bool PseudonymModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != PseudonymColumn)
        return false;
    m_rows[static_cast<std::size_t>(index.row())].pseudonym = value.toString().trimmed();
    emit dataChanged(index, index);
    return true;
}

void PseudonymModel::setAll(const std::function<QString(const Row&, int ego, int alter)>& pseudonym)
{
    if (m_rows.empty())
        return;
    int ego = 0;
    int alter = 0;
    for (auto& row : m_rows) {
        if (row.alter) {
            ++alter;
        } else {
            ++ego;
            alter = 0;
        }
        row.pseudonym = pseudonym(row, ego, alter);
    }
    emit dataChanged(index(0, PseudonymColumn), index(rowCount() - 1, PseudonymColumn));
}

void PseudonymModel::numberAll()
{
    setAll([](const Row& row, int ego, int alter) {
        return row.alter ? tr("Partner %1").arg(alter) : tr("Ego %1").arg(ego);
    });
}

void PseudonymModel::clearAll()
{
    setAll([](const Row&, int, int) { return QString(); });
}

QString PseudonymModel::givenTwice() const
{
    std::set<QString> ofEgos;
    std::set<QString> ofAlteri;
    for (const auto& row : m_rows) {
        if (!row.alter)
            ofAlteri.clear();
        auto& given = row.alter ? ofAlteri : ofEgos;
        if (!row.pseudonym.isEmpty() && !given.insert(row.pseudonym).second)
            return row.pseudonym;
    }
    return {};
}

}  // namespace alteri
