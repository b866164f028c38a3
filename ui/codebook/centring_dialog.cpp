// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/centring_dialog.hpp"

#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace alteri {

namespace {

constexpr int variableColumn = 0;
constexpr int levelColumn = 1;
constexpr int nameColumn = 2;

std::optional<DerivedColumn> columnOf(const StudyDocument& document,
                                      const std::optional<DerivedColumnId>& id)
{
    for (auto& column : document.reader().derivedColumns())
        if (column.id == id)
            return column;
    return std::nullopt;
}

std::string suffixFor(Centring::Kind kind)
{
    switch (kind) {
    case Centring::Kind::GrandMean:
        return "_c";
    case Centring::Kind::WithinEgo:
        return "_within";
    case Centring::Kind::EgoMean:
        return "_mean";
    }
    return {};
}

}  // namespace

CentringDialog::CentringDialog(StudyDocument& document,
                               std::optional<DerivedColumnId> edited,
                               QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_edited(columnOf(document, edited))
    , m_frames(framesWithout(document,
                             m_edited ? std::vector{m_edited->key} : std::vector<std::string>()))
    , m_kinds(new QButtonGroup(this))
    , m_list(new QTreeWidget)
    , m_problem(new QLabel)
{
    setWindowTitle(m_edited ? tr("Change centred column") : tr("Centre variables"));
    resizeOnScreen(*this, {680, 560});
    auto* column = new QVBoxLayout(this);
    column->addWidget(kindButtons());
    m_list->setObjectName(QStringLiteral("centringVariables"));
    m_list->setAccessibleName(tr("Variables"));
    m_list->setHeaderLabels({tr("Variable"), tr("Level"), tr("Name of the new column")});
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("centringProblem"));
    m_problem->setMinimumHeight(fontMetrics().lineSpacing());
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(m_edited ? tr("Change") : tr("Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("acceptCentring"));
    column->addWidget(buttons);
    listVariables();
    connect(buttons, &QDialogButtonBox::accepted, this, &CentringDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kinds, &QButtonGroup::idToggled, this, &CentringDialog::proposeNames);
    connect(m_list, &QTreeWidget::itemChanged, this, &CentringDialog::refresh);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int at) {
        if (at == nameColumn)
            m_list->editItem(item, nameColumn);
    });
    if (!m_edited)
        proposeNames();
    refresh();
}

QWidget* CentringDialog::kindButtons()
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    const auto kind =
        m_edited ? centringFrom(m_edited->definition).kind : Centring::Kind::GrandMean;
    const auto add = [&](Centring::Kind each, const QString& text) {
        auto* button = new QRadioButton(text);
        button->setChecked(each == kind);
        m_kinds->addButton(button, static_cast<int>(each));
        column->addWidget(button);
    };
    add(Centring::Kind::GrandMean, tr("Centre at the grand mean: value less the mean of all"));
    add(Centring::Kind::WithinEgo,
        tr("Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)"));
    add(Centring::Kind::EgoMean, tr("Ego’s mean itself, as a variable of ego (variables of ties)"));
    return block;
}

void CentringDialog::listVariables()
{
    const auto chosen = m_edited ? centringFrom(m_edited->definition).variable : std::string();
    for (const auto& variable : variablesOf(m_frames)) {
        if (!variable.isNumber)
            continue;
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(variableColumn, QString::fromStdString(variable.name));
        item->setToolTip(variableColumn, variable.label);
        item->setText(levelColumn, textFor(variable.level));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                       | Qt::ItemIsUserCheckable);
        const bool isChosen = variable.name == chosen;
        item->setCheckState(variableColumn, isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen)
            item->setText(nameColumn, QString::fromStdString(m_edited->key));
        m_variables.push_back(variable);
    }
    m_list->header()->setStretchLastSection(true);
    for (const int each : {variableColumn, levelColumn})
        m_list->resizeColumnToContents(each);
    m_list->setColumnWidth(variableColumn, std::max(m_list->columnWidth(variableColumn), 220));
}

Centring::Kind CentringDialog::kind() const
{
    return static_cast<Centring::Kind>(m_kinds->checkedId());
}

bool CentringDialog::fits(const QTreeWidgetItem& item) const
{
    const auto row =
        static_cast<std::size_t>(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(&item)));
    return kind() == Centring::Kind::GrandMean || m_variables[row].level == VariableLevel::Tie;
}

void CentringDialog::proposeNames()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto* item = m_list->topLevelItem(row);
        const bool can = fits(*item);
        item->setDisabled(!can);
        if (!can)
            item->setCheckState(variableColumn, Qt::Unchecked);
        const auto& name = m_variables[static_cast<std::size_t>(row)].name;
        item->setText(nameColumn,
                      can ? QString::fromStdString(freeKey(m_frames, name + suffixFor(kind())))
                          : QString());
    }
    refresh();
}

std::vector<DerivedColumn> CentringDialog::columns() const
{
    std::vector<DerivedColumn> found;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const auto* item = m_list->topLevelItem(row);
        if (item->checkState(variableColumn) != Qt::Checked)
            continue;
        const auto& variable = m_variables[static_cast<std::size_t>(row)];
        DerivedColumn column;
        column.id = m_edited ? m_edited->id : DerivedColumnId();
        column.key = item->text(nameColumn).trimmed().toStdString();
        const auto label =
            variable.label.isEmpty() ? QString::fromStdString(variable.name) : variable.label;
        column.label = (kind() == Centring::Kind::GrandMean   ? tr("%1, centred")
                        : kind() == Centring::Kind::WithinEgo ? tr("%1, centred within egos")
                                                              : tr("%1, mean of ego"))
                           .arg(label)
                           .toStdString();
        const bool ofTies =
            variable.level == VariableLevel::Tie && kind() != Centring::Kind::EgoMean;
        column.level = ofTies ? DerivedColumn::Level::Tie : DerivedColumn::Level::Ego;
        column.kind = DerivedColumn::Kind::Centred;
        column.definition = definitionOf({kind(), variable.name});
        found.push_back(std::move(column));
    }
    return found;
}

QString CentringDialog::problemWith(const std::vector<DerivedColumn>& columns) const
{
    if (columns.empty())
        return tr("Tick the variables to centre; double-click a name to change it.");
    if (m_edited && columns.size() > 1)
        return tr("Tick one variable.");
    std::set<std::string> names;
    for (const auto& column : columns) {
        if (column.key.empty())
            return sentenceFor({ErrorCode::EmptyName, {}, {}});
        if (isTaken(m_frames, column.key) || !names.insert(column.key).second)
            return sentenceFor({ErrorCode::DuplicateKey, {}, {column.key}});
    }
    const bool isRenamed = m_edited && columns.front().key != m_edited->key;
    return isRenamed
               ? refusalToTouch(m_document, {m_edited->key}, QString::fromStdString(m_edited->key))
               : QString();
}

void CentringDialog::refresh()
{
    const auto problem = problemWith(columns());
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

void CentringDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const auto added = columns();
    const bool done = m_document.perform(
        m_edited ? tr("Change centred column") : tr("Centre variables"), [&](Writer& writer) {
            for (const auto& column : added)
                if (m_edited)
                    writer.changeDerivedColumn(column);
                else
                    writer.addDerivedColumn(column);
        });
    if (done)
        QDialog::accept();
}

}  // namespace alteri
