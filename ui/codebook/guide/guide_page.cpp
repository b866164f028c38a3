// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/guide_page.hpp"

#include "core/guide/guide_check.hpp"
#include "core/guide/step_changes.hpp"
#include "ui/codebook/guide/rehearsal_dialog.hpp"
#include "ui/codebook/guide/step_form.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/guide_text.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

constexpr int numberRole = Qt::UserRole;  ///< where a step stood when the list was filled

}  // namespace

GuidePage::GuidePage(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_list(new QListWidget)
    , m_findings(new QListWidget)
    , m_verdict(new QLabel)
    , m_attempt(new QPushButton(tr("Try it…")))
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel(tr("This study has no interview guide yet. Press “Add step” and choose "
                            "what happens first: a text, questions about ego, names of "
                            "partners…")))
    , m_form(new StepForm(document))
    , m_kinds(new QMenu(this))
{
    setObjectName(QStringLiteral("guidePage"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setProperty("caption", true);
    m_empty->setContentsMargins(14, 14, 14, 14);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_form);
    auto* splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    constexpr int listWidth = 300;
    constexpr int formWidth = 820;
    splitter->setSizes({listWidth, formWidth});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    for (const auto kind : {StepKind::Information, StepKind::Consent, StepKind::EgoForm,
                            StepKind::NameGenerator, StepKind::NameInterpreter, StepKind::Placing,
                            StepKind::AlterTies, StepKind::FreeMap, StepKind::Closing})
        m_kinds->addAction(textFor(kind), [this, kind] { add(kind); });
    connect(m_list, &QListWidget::currentRowChanged, this, &GuidePage::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &GuidePage::takeDrag);
    connect(m_findings, &QListWidget::itemActivated, this, [this] {
        const auto row = static_cast<std::size_t>(m_findings->currentRow());
        if (row < m_found.size())
            select(m_found[row]);
    });
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.guideChanged || change.codebookChanged || change.promptsChanged
            || change.designChanged) {
            m_isStale = true;
            if (isVisible())
                follow();
        }
    });
}

/// Checking the conditions of a guide takes the whole codebook: done where somebody sees it.
void GuidePage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        follow();
    QWidget::showEvent(event);
}

QAction* GuidePage::makeAction(const QString& text,
                               const QKeySequence& key,
                               const char* name,
                               const QString& toolTip,
                               void (GuidePage::*slot)())
{
    auto* action = newAction(this, text, key, toolTip);
    nameAction(action, name);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.push_back(action);
    return action;
}

QWidget* GuidePage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("guideSteps"));
    m_list->setAccessibleName(tr("Steps of the guide"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumWidth(260);
    column->addWidget(m_list, 3);
    auto* row = new FlowLayout;  // in one line they would take the form's room
    for (auto* action :
         {makeAction(tr("Add step"), QKeySequence(Qt::CTRL | Qt::Key_N), "addStep",
                     tr("Adds a step behind the selected one"), &GuidePage::showAddMenu),
          makeAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), "duplicateStep",
                     tr("The same step once more"), &GuidePage::duplicate),
          makeAction(tr("Delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete), "removeStep",
                     tr("Takes the step out of the guide; no answer is lost"), &GuidePage::remove),
          makeAction(tr("Up"), QKeySequence(Qt::CTRL | Qt::Key_Up), "stepUp",
                     tr("Earlier in the interview"), &GuidePage::moveUp),
          makeAction(tr("Down"), QKeySequence(Qt::CTRL | Qt::Key_Down), "stepDown",
                     tr("Later in the interview"), &GuidePage::moveDown)}) {
        auto* button = new QPushButton(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    nameButton(m_attempt, "tryGuide");
    m_attempt->setToolTip(tr("Leads made-up respondents through the guide, in a copy"));
    m_attempt->setAutoDefault(false);
    connect(m_attempt, &QPushButton::clicked, this, &GuidePage::rehearse);
    row->addWidget(m_attempt);
    column->addLayout(row);
    m_verdict->setProperty("caption", true);
    column->addWidget(m_verdict);
    m_findings->setObjectName(QStringLiteral("guideFindings"));
    m_findings->setAccessibleName(tr("What can hardly be meant"));
    m_findings->setWordWrap(true);
    column->addWidget(m_findings, 1);
    return side;
}

void GuidePage::setActionsEnabled(bool enabled)
{
    m_isShown = enabled;
    enableActions();
}

/// All but the first, which adds a step, need one.
void GuidePage::enableActions()
{
    for (auto* action : m_actions)
        action->setEnabled(m_isShown && m_document.isWritable()
                           && (action == m_actions.front() || current()));
    m_attempt->setEnabled(!m_guide.empty());
}

std::optional<GuideStepId> GuidePage::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_guide.size() ? std::optional(m_guide[row].id) : std::nullopt;
}

void GuidePage::follow()
{
    const auto selected = current();
    m_isStale = false;
    m_isFollowing = true;
    m_guide = m_document.reader().guide();
    m_list->clear();
    int number = 0;
    for (const auto& step : m_guide) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1. %2").arg(number + 1).arg(QString::fromStdString(step.title)));
        item->setToolTip(step.condition.empty()
                             ? textFor(step.kind)
                             : tr("%1, shown if %2")
                                   .arg(textFor(step.kind), QString::fromStdString(step.condition))
                                   .toHtmlEscaped());
        item->setData(numberRole, number++);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        m_list->addItem(item);
        if (step.id == selected)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !m_guide.empty())
        m_list->setCurrentRow(0);
    fillFindings();
    m_isFollowing = false;
    showCurrent();
}

void GuidePage::fillFindings()
{
    m_findings->clear();
    m_found.clear();
    for (const auto& finding : checkGuide(m_document.reader())) {
        const auto step = std::find_if(m_guide.begin(), m_guide.end(),
                                       [&](const auto& each) { return each.id == finding.step; });
        m_findings->addItem(
            sentenceFor(finding, QString::fromStdString(step->title), m_document.codebook()));
        m_found.push_back(finding.step);
    }
    m_findings->setVisible(!m_found.empty());
    m_verdict->setText(m_guide.empty()   ? QString()
                       : m_found.empty() ? tr("Nothing stands in the way of this guide.")
                                         : tr("What can hardly be meant:"));
}

void GuidePage::showCurrent()
{
    if (m_isFollowing)
        return;
    enableActions();
    if (const auto step = current()) {
        m_form->show(*step);
        m_pages->setCurrentWidget(m_form);
    } else {
        m_pages->setCurrentWidget(m_empty);
    }
}

void GuidePage::select(GuideStepId step)
{
    for (std::size_t i = 0; i < m_guide.size(); ++i)
        if (m_guide[i].id == step)
            m_list->setCurrentRow(static_cast<int>(i));
}

void GuidePage::showAddMenu()
{
    m_kinds->popup(m_list->mapToGlobal(QPoint(0, m_list->height())));
    m_kinds->setActiveAction(m_kinds->actions().front());
}

void GuidePage::add(StepKind kind)
{
    commitPending();
    const auto place = static_cast<std::size_t>(m_list->currentRow() + 1);
    GuideStepId added;
    const bool done = m_document.perform(tr("Add step"), [&](Writer& writer) {
        added = addStep(writer, kind, textFor(kind).toStdString());
        moveStep(writer, added, place);
    });
    if (!done)
        return;
    select(added);
    m_form->focusTitle();
}

void GuidePage::duplicate()
{
    commitPending();
    const auto step = current();
    if (!step)
        return;
    const auto title =
        QString::fromStdString(m_guide[static_cast<std::size_t>(m_list->currentRow())].title);
    GuideStepId added;
    if (m_document.perform(tr("Duplicate step"), [&](Writer& writer) {
            added = duplicateStep(writer, *step, tr("%1 (copy)").arg(title).toStdString());
        }))
        select(added);
}

void GuidePage::remove()
{
    const auto step = current();
    if (!step)
        return;
    std::size_t named = 0;
    for (const auto& map : m_document.reader().maps()) {
        const auto namings = m_document.reader().namings(map.id);
        if (const auto here = namings.find(*step); here != namings.end())
            named += here->second.size();
    }
    if (named > 0
        && !m_questions.confirm(
            tr("At this step %n partners were named. They stay, but it is forgotten that it was "
               "here.",
               nullptr, static_cast<int>(named)),
            tr("Delete")))
        return;
    m_document.perform(tr("Delete step"), [&](Writer& writer) { removeStep(writer, *step); });
}

void GuidePage::moveUp()
{
    move(m_list->currentRow() - 1);
}

void GuidePage::moveDown()
{
    move(m_list->currentRow() + 1);
}

void GuidePage::move(int place)
{
    const auto step = current();
    if (step && place >= 0)
        m_document.perform(tr("Move step"), [&](Writer& writer) {
            moveStep(writer, *step, static_cast<std::size_t>(place));
        });
}

/// The list shows where it was dropped; the study moves it, and the list follows.
void GuidePage::takeDrag()
{
    if (m_isFollowing)
        return;
    std::vector<GuideStepId> order;
    order.reserve(static_cast<std::size_t>(m_list->count()));
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(
            m_guide.at(static_cast<std::size_t>(m_list->item(row)->data(numberRole).toInt())).id);
    // The list must not be filled while it is still moving its row.
    QMetaObject::invokeMethod(
        this,
        [this, order] {
            m_document.perform(tr("Move step"), [&](Writer& writer) { writer.orderSteps(order); });
        },
        Qt::QueuedConnection);
}

void GuidePage::rehearse()
{
    commitPending();
    auto* dialog = new RehearsalDialog(m_document, m_questions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GuidePage::commitPending()
{
    m_form->commitPending();
}

}  // namespace alteri
