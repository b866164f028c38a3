// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/variable_lists.hpp"

#include "ui/text/codebook_text.hpp"

#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

#include <map>

namespace alteri {

namespace {

constexpr int nameRole = Qt::UserRole;

/// A tree whose drags say which variable they carry.
class VariableTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override
    {
        auto* carried = new QMimeData;
        if (!items.isEmpty())
            carried->setData(VariableLists::mimeType(),
                             items.first()->data(0, nameRole).toString().toUtf8());
        return carried;
    }
};

QTreeWidgetItem* newHeading(QTreeWidget* tree, VariableLevel level)
{
    auto* heading = new QTreeWidgetItem(tree, {textFor(level)});
    auto font = heading->font(0);
    font.setBold(true);
    heading->setFont(0, font);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    return heading;
}

}  // namespace

VariableLists::VariableLists(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new VariableTree)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    m_search->setObjectName(QStringLiteral("variableSearch"));
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("modelVariables"));
    m_tree->setAccessibleName(tr("Variables"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(10);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_search, &QLineEdit::textChanged, this, &VariableLists::filter);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto name = item->data(0, nameRole).toString(); !name.isEmpty())
            emit chosen(name);
    });
}

QString VariableLists::mimeType()
{
    return QStringLiteral("application/x-alteri-variable");
}

void VariableLists::setVariables(const VariableCatalogue& catalogue)
{
    m_tree->clear();
    std::map<VariableLevel, QTreeWidgetItem*> headings;
    for (const auto level : {VariableLevel::Tie, VariableLevel::Ego, VariableLevel::Network})
        headings[level] = newHeading(m_tree, level);
    for (const auto& variable : catalogue.all()) {
        // The sign tells numbers from categories; the tip says it in words.
        auto* item = new QTreeWidgetItem(
            headings[variable.level],
            {variable.listed, variable.isNumber ? QStringLiteral("123") : QStringLiteral("ABC")});
        item->setData(0, nameRole, QString::fromStdString(variable.name));
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setToolTip(0, variable.definition);
        item->setToolTip(1, variable.definition);
    }
    m_tree->expandAll();
    filter(m_search->text());
}

QTreeWidgetItem* VariableLists::itemOf(const std::string& name) const
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            auto* item = m_tree->topLevelItem(i)->child(j);
            if (item->data(0, nameRole).toString().toStdString() == name)
                return item;
        }
    return nullptr;
}

void VariableLists::filter(const QString& text)
{
    const auto wanted = text.trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto* heading = m_tree->topLevelItem(i);
        bool isEmpty = true;
        for (int j = 0; j < heading->childCount(); ++j) {
            auto* item = heading->child(j);
            const bool fits =
                item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->data(0, nameRole).toString().contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        heading->setHidden(isEmpty);
    }
}

}  // namespace alteri
