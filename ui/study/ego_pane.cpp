// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/ego_pane.hpp"

#include "ui/study/ego_list_model.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

EgoPane::EgoPane(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_model(new EgoListModel(document, this))
    , m_view(new QTableView)
    , m_form(new QToolButton)
    , m_isWritable(document.isWritable())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 8, 6);
    auto* title = new QLabel(tr("Egos"));
    title->setProperty("heading", true);
    auto* add = new QToolButton;
    nameButton(add, "addEgo");
    add->setAutoRaise(true);
    add->setToolTip(tr("Add an ego"));
    add->setAccessibleName(tr("Add an ego"));
    add->setEnabled(document.isWritable());
    connect(add, &QToolButton::clicked, this, &EgoPane::additionWanted);
    m_form->setText(tr("Form"));
    nameButton(m_form, "openEgoForm");
    m_form->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form->setAutoRaise(true);
    m_form->setToolTip(tr("Asks everything about the ego that is selected"));
    connect(m_form, &QToolButton::clicked, this, &EgoPane::formWanted);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_form);
    head->addWidget(add);

    m_view->setObjectName(QStringLiteral("egoList"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Egos"));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(32);
    m_view->horizontalHeader()->setSectionResizeMode(EgoListModel::NameColumn,
                                                     QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(EgoListModel::CountColumn,
                                                     QHeaderView::ResizeToContents);
    m_empty = makeEmptyState();
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);

    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &EgoPane::removalWanted);
    connect(m_view, &QTableView::clicked, this, &EgoPane::clicked);
    connect(m_model, &EgoListModel::modelReset, this, &EgoPane::onReset);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EgoPane::onCurrentChanged);
    onReset();
}

/// What there is to do where nobody has been interviewed.
QWidget* EgoPane::makeEmptyState() const
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(14, 4, 14, 0);
    auto* hint = new QLabel(tr("No ego yet. Add the first one, or import tables."));
    hint->setWordWrap(true);
    hint->setProperty("caption", true);
    auto* add = new QPushButton(tr("Add an ego"));
    add->setObjectName(QStringLiteral("addFirstEgo"));
    setButtonIcon(add, "addEgo");
    add->setEnabled(m_isWritable);
    connect(add, &QPushButton::clicked, this, &EgoPane::additionWanted);
    column->addWidget(hint);
    column->addWidget(add, 0, Qt::AlignLeading);
    block->setFocusProxy(add);
    return block;
}

std::optional<EgoId> EgoPane::current() const
{
    return m_model->egoAt(m_view->currentIndex().row());
}

void EgoPane::choose(EgoId ego)
{
    const int row = m_model->rowOf(ego);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void EgoPane::editName()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex().siblingAtColumn(EgoListModel::NameColumn));
}

void EgoPane::setActions(const QList<QAction*>& actions)
{
    auto* rename = nameAction(new QAction(tr("Rename"), this), "renameEgo");
    rename->setEnabled(m_isWritable);
    connect(rename, &QAction::triggered, this, &EgoPane::editName);
    m_view->addAction(rename);
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EgoPane::onReset()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    setFocusProxy(any ? static_cast<QWidget*>(m_view) : m_empty->focusProxy());
    m_form->setEnabled(any);
    // The same ego as before, or the one that took its place.
    const int same = m_current ? m_model->rowOf(*m_current) : -1;
    const int row = same >= 0 ? same : std::min(m_lastRow, m_model->rowCount() - 1);
    if (any)
        m_view->setCurrentIndex(m_model->index(row, 0));
    else
        onCurrentChanged();
}

void EgoPane::onCurrentChanged()
{
    const auto ego = current();
    m_lastRow = std::max(0, m_view->currentIndex().row());
    if (ego == m_current)
        return;
    m_current = ego;
    emit chosen(ego);
}

}  // namespace alteri
