// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/merge_dialog.hpp"

#include "core/store/merging/study_merging.hpp"
#include "ui/study/author.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/merge_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

enum QuestionColumn { About, Here, There, Decision };

}  // namespace

MergeDialog::MergeDialog(StudyMerging& merging, QWidget* parent)
    : QDialog(parent)
    , m_merging(merging)
    , m_author(new QLineEdit(authorName()))
    , m_questions(new QTreeWidget)
    , m_entries(new QListWidget)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("Merge another copy"));
    const auto name = QFileInfo(fileAt(merging.file())).fileName();
    auto* explanation = new QLabel(
        merging.isSameStudy()
            ? tr("What “%1” has and this study lacks comes in, as one step that can be undone. The "
                 "other file is not changed.")
                  .arg(name)
            : tr("“%1” and this study have no common beginning: attributes, categories and designs "
                 "are matched by their keys and names. The other file is not changed.")
                  .arg(name));
    explanation->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(makeAuthorRow());
    column->addWidget(makeQuestions(), 3);
    column->addWidget(makeEntries(), 2);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {860, 620});
    showQuestions();
    showPlan();
}

QWidget* MergeDialog::makeAuthorRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Your &name or code, kept with what you change:"));
    label->setBuddy(m_author);
    m_author->setObjectName(QStringLiteral("mergeAuthor"));
    layout->addWidget(label);
    layout->addWidget(m_author, 1);
    return row;
}

QWidget* MergeDialog::makeQuestions()
{
    m_questionArea = new QWidget;
    auto* column = new QVBoxLayout(m_questionArea);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Here the two copies contradict each other. What was said last, "
                                "and what somebody worked on, is proposed to stay:"));
    label->setWordWrap(true);
    m_questions->setObjectName(QStringLiteral("mergeQuestions"));
    m_questions->setAccessibleName(label->text());
    m_questions->setHeaderLabels(
        {tr("Contradiction"), tr("Here"), tr("Other copy"), tr("Decision")});
    m_questions->setRootIsDecorated(false);
    m_questions->setAlternatingRowColors(true);
    m_questions->setWordWrap(true);
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& text, const QString& name, auto act) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    addButton(tr("All as here"), QStringLiteral("allOurs"),
              [this] { decideAll(MergeChoice::Ours); });
    addButton(tr("All as in the other copy"), QStringLiteral("allTheirs"),
              [this] { decideAll(MergeChoice::Theirs); });
    addButton(tr("All as proposed"), QStringLiteral("allProposed"), [this] { propose(); });
    row->addStretch();
    column->addWidget(label);
    column->addWidget(m_questions, 1);
    column->addLayout(row);
    return m_questionArea;
}

QWidget* MergeDialog::makeEntries()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    m_entries->setObjectName(QStringLiteral("mergeEntries"));
    m_entries->setAccessibleName(tr("What comes in:"));
    m_entries->setUniformItemSizes(true);
    column->addWidget(new QLabel(tr("What comes in:")));
    column->addWidget(m_entries, 1);
    return area;
}

MergeChoice MergeDialog::decisionOf(const MergeQuestion& question) const
{
    const auto decided = m_decisions.find(question.id);
    return decided == m_decisions.end() ? question.proposed : decided->second;
}

void MergeDialog::plan()
{
    m_merging.plan([this](const MergeQuestion& question) { return decisionOf(question); });
    showPlan();
}

void MergeDialog::showPlan()
{
    const auto& plan = m_merging.lastPlan();
    m_entries->clear();
    for (const auto& entry : plan.entries)
        m_entries->addItem(textFor(entry));
    m_summary->setText(summaryOf(plan));
    m_questionArea->setVisible(!plan.questions.empty());
}

void MergeDialog::showQuestions()
{
    m_questions->clear();
    for (const auto& question : m_merging.lastPlan().questions)
        addQuestion(question);
    for (int i = 0; i < Decision; ++i)
        m_questions->resizeColumnToContents(i);
}

void MergeDialog::addQuestion(const MergeQuestion& question)
{
    auto* item = new QTreeWidgetItem(m_questions,
                                     {subjectOf(question), textFor(question.ours, question.field),
                                      textFor(question.theirs, question.field)});
    if (question.kind == MergeQuestion::Kind::RemovedHere)
        item->setText(Here, tr("removed"));
    else if (question.kind == MergeQuestion::Kind::RemovedThere)
        item->setText(There, tr("removed"));
    for (int i = About; i < Decision; ++i)
        item->setToolTip(i, textFor(question));
    item->setData(About, Qt::UserRole, QString::fromStdString(question.id));
    auto* box = new QComboBox;
    const auto choices = question.choices();
    for (const auto choice : choices)
        box->addItem(textFor(question, choice), static_cast<int>(choice));
    box->setCurrentIndex(box->findData(static_cast<int>(decisionOf(question))));
    box->setAccessibleName(textFor(question));
    connect(box, &QComboBox::activated, this, [this, box, id = question.id] {
        m_decisions[id] = static_cast<MergeChoice>(box->currentData().toInt());
        plan();
    });
    m_questions->setItemWidget(item, Decision, box);
}

void MergeDialog::decideAll(MergeChoice choice)
{
    for (const auto& question : m_merging.lastPlan().questions) {
        const auto choices = question.choices();
        if (std::find(choices.begin(), choices.end(), choice) != choices.end())
            m_decisions[question.id] = choice;
    }
    plan();
    showQuestions();
}

void MergeDialog::propose()
{
    m_decisions.clear();
    plan();
    showQuestions();
}

/// What is decided may bring up something that was no question before: then that is shown first.
void MergeDialog::accept()
{
    if (const auto author = m_author->text().trimmed(); author != authorName())
        setAuthorName(author);
    plan();
    const auto& asked = m_merging.lastPlan().questions;
    const bool areShown =
        std::all_of(asked.begin(), asked.end(), [this](const MergeQuestion& question) {
            for (int i = 0; i < m_questions->topLevelItemCount(); ++i)
                if (m_questions->topLevelItem(i)->data(About, Qt::UserRole).toString()
                    == QString::fromStdString(question.id))
                    return true;
            return false;
        });
    if (areShown) {
        QDialog::accept();
        return;
    }
    showQuestions();
    m_summary->setText(
        tr("What you decided brings up further contradictions; look at the list again."));
}

}  // namespace alteri
