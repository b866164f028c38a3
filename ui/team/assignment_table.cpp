// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/assignment_table.hpp"

#include "ui/study/author.hpp"
#include "ui/study/study_document.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

AssignmentTable::AssignmentTable(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new QTreeWidget)
    , m_person(new QComboBox)
    , m_state(new QComboBox)
    , m_assign(new QPushButton(tr("&Assign")))
    , m_nobody(new QPushButton(tr("To &nobody")))
{
    auto* label = new QLabel(
        tr("Where everybody has egos of their own, people hardly ever say things differently. "
           "Choose one or more, then who interviews them or how far that is."));
    label->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("assignments"));
    m_table->setAccessibleName(tr("Who interviews whom"));
    m_table->setHeaderLabels({tr("Ego"), tr("Interviewer"), tr("State")});
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_table, 1);
    column->addWidget(makeChoices());
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &AssignmentTable::updateChoices);
    connect(&m_document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.studyChanged || change.egoListChanged || !change.egos.empty())
            refresh();
    });
    connect(&m_document, &StudyDocument::accessChanged, this, &AssignmentTable::updateChoices);
    refresh();
    m_person->setCurrentText(authorName());
}

QWidget* AssignmentTable::makeChoices()
{
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_person->setObjectName(QStringLiteral("assignedPerson"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_state->setObjectName(QStringLiteral("assignmentState"));
    // In the order of Assignment::State.
    m_state->addItems({tr("Open"), tr("Running"), tr("Done")});
    for (auto* button : {m_assign, m_nobody})
        button->setAutoDefault(false);
    m_assign->setObjectName(QStringLiteral("assign"));
    m_nobody->setObjectName(QStringLiteral("assignNobody"));
    auto* person = new QLabel(tr("&Interviewer:"));
    person->setBuddy(m_person);
    auto* state = new QLabel(tr("&State:"));
    state->setBuddy(m_state);
    row->addWidget(person);
    row->addWidget(m_person, 1);
    row->addWidget(m_assign);
    row->addWidget(m_nobody);
    row->addWidget(state);
    row->addWidget(m_state);
    connect(m_assign, &QPushButton::clicked, this, &AssignmentTable::assign);
    connect(m_nobody, &QPushButton::clicked, this, &AssignmentTable::assignToNobody);
    connect(m_person, &QComboBox::editTextChanged, this, &AssignmentTable::updateChoices);
    connect(m_state, qOverload<int>(&QComboBox::activated), this,
            [this](int at) { setState(static_cast<Assignment::State>(at)); });
    return area;
}

/// What was chosen stays chosen.
void AssignmentTable::refresh()
{
    constexpr int rowHeight = 26;
    const auto before = chosen();
    m_assignments = m_document.reader().assignments();
    m_egos.clear();
    {
        const QSignalBlocker blocked(m_table);
        m_table->clear();
        for (const auto& ego : m_document.reader().egos()) {
            m_egos.push_back(ego.id);
            const auto found = assignmentOf(ego.id);
            auto* item = new QTreeWidgetItem(
                m_table, {QString::fromStdString(ego.label),
                          found ? QString::fromStdString(found->interviewer) : QString(),
                          found ? m_state->itemText(static_cast<int>(found->state)) : QString()});
            item->setSizeHint(0, QSize(0, rowHeight));
            item->setSelected(std::find(before.begin(), before.end(), ego.id) != before.end());
        }
    }
    showPeople(m_assignments);
    updateChoices();
}

void AssignmentTable::showPeople(const std::vector<Assignment>& assignments)
{
    QStringList people;
    for (const auto& each : assignments)
        people << QString::fromStdString(each.interviewer);
    if (!authorName().isEmpty())
        people << authorName();
    people.removeDuplicates();
    people.sort(Qt::CaseInsensitive);
    const auto typed = m_person->currentText();
    const QSignalBlocker blocked(m_person);
    m_person->clear();
    m_person->addItems(people);
    m_person->setCurrentText(typed);
}

void AssignmentTable::updateChoices()
{
    const auto egos = chosen();
    const bool isWritable = m_document.isWritable();
    std::vector<Assignment> given;
    for (const auto ego : egos)
        if (const auto found = assignmentOf(ego))
            given.push_back(*found);
    m_person->setEnabled(isWritable);
    m_assign->setEnabled(isWritable && !egos.empty()
                         && !m_person->currentText().trimmed().isEmpty());
    m_nobody->setEnabled(isWritable && !given.empty());
    m_state->setEnabled(isWritable && !given.empty());
    const bool areAlike =
        !given.empty() && std::all_of(given.begin(), given.end(), [&](auto& each) {
            return each.state == given.front().state;
        });
    m_state->setCurrentIndex(areAlike ? static_cast<int>(given.front().state) : -1);
}

std::vector<EgoId> AssignmentTable::chosen() const
{
    std::vector<EgoId> egos;
    for (auto* item : m_table->selectedItems())
        egos.push_back(m_egos[static_cast<std::size_t>(m_table->indexOfTopLevelItem(item))]);
    return egos;
}

std::optional<Assignment> AssignmentTable::assignmentOf(EgoId ego) const
{
    const auto found = std::find_if(m_assignments.begin(), m_assignments.end(),
                                    [&](const Assignment& each) { return each.ego == ego; });
    return found == m_assignments.end() ? std::nullopt : std::optional(*found);
}

void AssignmentTable::changeChosen(const QString& label,
                                   const std::function<void(Assignment&)>& change)
{
    std::vector<Assignment> wanted;
    for (const auto ego : chosen()) {
        const auto present = assignmentOf(ego);
        auto assignment = present.value_or(Assignment{ego, {}, Assignment::State::Open});
        change(assignment);
        // What is given to nobody has no state.
        if (!assignment.interviewer.empty() && assignment != present)
            wanted.push_back(assignment);
    }
    if (wanted.empty())
        return;
    m_document.perform(label, [wanted](Writer& writer) {
        for (const auto& each : wanted)
            writer.assign(each);
    });
}

void AssignmentTable::assign()
{
    const auto person = m_person->currentText().trimmed().toStdString();
    changeChosen(tr("Assign interviews"),
                 [&](Assignment& assignment) { assignment.interviewer = person; });
}

void AssignmentTable::setState(Assignment::State state)
{
    changeChosen(tr("State of interviews"),
                 [&](Assignment& assignment) { assignment.state = state; });
}

void AssignmentTable::assignToNobody()
{
    std::vector<EgoId> egos;
    for (const auto ego : chosen())
        if (assignmentOf(ego))
            egos.push_back(ego);
    m_document.perform(tr("Assign interviews to nobody"), [egos](Writer& writer) {
        for (const auto ego : egos)
            writer.removeAssignment(ego);
    });
}

}  // namespace alteri
