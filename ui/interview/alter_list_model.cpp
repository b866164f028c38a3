// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/alter_list_model.hpp"

#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace alteri {

namespace {

QString textOf(const Attribute& attribute, const std::map<AlterId, Answers>& all, AlterId alter)
{
    const auto own = all.find(alter);
    if (own == all.end())
        return {};
    const auto found = own->second.find(attribute.id);
    if (found == own->second.end())
        return {};
    if (const auto* reason = std::get_if<MissingReason>(&found->second))
        return textFor(*reason);
    const auto* id = std::get_if<CategoryId>(&found->second);
    const auto* category = id != nullptr ? attribute.findCategory(*id) : nullptr;
    return category != nullptr ? QString::fromStdString(category->label) : QString();
}

/// What the list shows of each alter: what is asked by categories about the tie, then the alter.
std::vector<const Attribute*> listedAttributes(const Codebook& codebook)
{
    std::vector<const Attribute*> listed;
    for (const auto owner : {Owner::Tie, Owner::Alter})
        for (const auto* attribute : codebook.of(owner))
            if (attribute->hasCategories())
                listed.push_back(attribute);
    return listed;
}

}  // namespace

AlterListModel::AlterListModel(StudyDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, &AlterListModel::reload);
}

void AlterListModel::showMap(std::optional<MapId> map)
{
    if (m_map == map)
        return;
    m_map = map;
    reload();
}

AlterListModel::Table AlterListModel::read() const
{
    Table table{{tr("Alter")}, {}};
    const auto reader = m_document.reader();
    const auto map = m_map ? reader.map(*m_map) : std::nullopt;
    if (!map)
        return table;
    const auto codebook = reader.codebook();
    const auto attributes = listedAttributes(codebook);
    for (const auto* attribute : attributes)
        table.headers << QString::fromStdString(attribute->label);
    const auto ofAlteri = reader.alterAnswers(map->id);
    const auto ofTies = reader.tieAnswers(map->id);
    std::map<AlterId, QString> labels;
    for (const auto& alter : reader.alteri(map->ego))
        labels[alter.id] = QString::fromStdString(alter.label);
    for (const auto& tie : reader.ties(map->id)) {
        Row row{tie.alter, {labels[tie.alter]}};
        for (const auto* attribute : attributes)
            row.texts << textOf(*attribute, attribute->owner == Owner::Tie ? ofTies : ofAlteri,
                                tie.alter);
        table.rows.push_back(std::move(row));
    }
    return table;
}

void AlterListModel::reload()
{
    auto [headers, rows] = read();
    const auto isSame = [](const Row& a, const Row& b) { return a.alter == b.alter; };
    if (headers != m_headers || rows.size() != m_rows.size()
        || !std::equal(rows.begin(), rows.end(), m_rows.begin(), isSame)) {
        beginResetModel();
        m_headers = headers;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

std::optional<int> AlterListModel::rowOf(AlterId alter) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].alter == alter)
            return static_cast<int>(i);
    return std::nullopt;
}

int AlterListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlterListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant AlterListModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto text = row.texts.value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    // A screen reader says the whole row at its first cell.
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        QStringList said{text};
        for (qsizetype i = 1; i < row.texts.size(); ++i)
            if (!row.texts[i].isEmpty())
                said << m_headers[i] + QStringLiteral(": ") + row.texts[i];
        return said.join(QStringLiteral(", "));
    }
    return {};
}

QVariant AlterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

}  // namespace alteri
