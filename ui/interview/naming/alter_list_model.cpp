// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/alter_list_model.hpp"

#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// What the list shows of each alter: what is asked by keys about the tie, then about the alter.
std::vector<const Attribute*> listedAttributes(const Codebook& codebook)
{
    std::vector<const Attribute*> listed;
    for (const auto owner : {Owner::Tie, Owner::Alter})
        for (const auto* attribute : codebook.of(owner))
            if (attribute->hasCategories() || attribute->kind() == AnswerKind::YesNo)
                listed.push_back(attribute);
    return listed;
}

}  // namespace

AlterListModel::AlterListModel(StudyDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, &AlterListModel::onChanged);
    reload();
}

void AlterListModel::showMap(std::optional<MapId> map)
{
    if (m_map == map)
        return;
    m_map = map;
    reload();
}

AlterListModel::Row AlterListModel::rowFor(const MapContent::Partner& partner,
                                           const std::vector<const Attribute*>& attributes)
{
    Row row{partner.alter.id, {QString::fromStdString(partner.alter.label)}};
    for (const auto* attribute : attributes) {
        const auto* answer = partner.answer(*attribute);
        row.texts << (answer != nullptr ? textFor(*answer, *attribute) : QString());
    }
    return row;
}

void AlterListModel::onChanged(const Change& change)
{
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    const auto isSame = [](const MapContent::Partner& partner, const Row& row) {
        return partner.alter.id == row.alter;
    };
    if (!content || change.codebookChanged
        || !std::equal(content->partners.begin(), content->partners.end(), m_rows.begin(),
                       m_rows.end(), isSame)) {
        reload();
        return;
    }
    const auto attributes = listedAttributes(content->codebook);
    for (const auto alter : change.alteri) {
        const auto found = content->indices.find(alter);
        if (found == content->indices.end())
            continue;
        m_rows[found->second] = rowFor(content->partners[found->second], attributes);
        const int row = static_cast<int>(found->second);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void AlterListModel::reload()
{
    beginResetModel();
    m_headers = QStringList{tr("Alter")};
    m_rows.clear();
    if (const auto content = m_map ? m_document.content(*m_map) : nullptr) {
        const auto attributes = listedAttributes(content->codebook);
        for (const auto* attribute : attributes)
            m_headers << QString::fromStdString(attribute->label);
        m_rows.reserve(content->partners.size());
        for (const auto& partner : content->partners)
            m_rows.push_back(rowFor(partner, attributes));
    }
    endResetModel();
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
        return listText(said);
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
