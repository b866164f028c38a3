// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/ego_page.hpp"

#include "core/guide/step_changes.hpp"
#include "ui/interview/coding/note_editor.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/time_text.hpp"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alteri {

EgoStepPage::EgoStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_agree(new QCheckBox(tr("The respondent agrees")))
    , m_agreed(new QLabel)
    , m_form(new QuestionForm(document))
    , m_remarks(new NoteEditor(tr("Remarks on the interview"),
                               [this](const QString& text) { return writeRemarks(text); }))
    , m_open(new QListWidget)
{
    m_agree->setObjectName(QStringLiteral("guideAgree"));
    m_agreed->setProperty("caption", true);
    m_open->setObjectName(QStringLiteral("guideOpenSteps"));
    m_open->setAccessibleName(tr("What is open still"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_agree);
    column->addWidget(m_agreed);
    column->addWidget(m_form);
    m_remarks->setObjectName(QStringLiteral("guideRemarks"));
    column->addWidget(m_remarks);
    column->addWidget(m_open);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_agree, &QCheckBox::toggled, this, &EgoStepPage::agree);
    connect(m_form, &QuestionForm::message, this, &StepPage::message);
    connect(m_open, &QListWidget::itemActivated, this, [this] {
        emit stepWanted(m_openSteps.at(static_cast<std::size_t>(m_open->currentRow())));
    });
}

void EgoStepPage::show(const InterviewState& state, const GuideStep& step, bool /*isNew*/)
{
    m_step = step;
    m_ego = state.content().ego.id;
    showConsent(state);
    m_map = state.content().map.id;
    m_form->show(askedOfEgo(state, step));
    showRemarks(state);
    showOpen(state);
}

/// What is said at the end belongs to the map of the interview, as its note.
void EgoStepPage::showRemarks(const InterviewState& state)
{
    const bool isAtEnd = m_step.kind == StepKind::Closing;
    m_remarks->setVisible(isAtEnd);
    m_remarks->setReadOnly(!m_document.isWritable());
    if (isAtEnd)
        m_remarks->sync(QString::fromStdString(state.content().map.note));
}

bool EgoStepPage::writeRemarks(const QString& text)
{
    return m_document.perform(tr("Write remarks"), [&, map = m_map](Writer& writer) {
        writer.setNote(map, text.toStdString());
    });
}

void EgoStepPage::showConsent(const InterviewState& state)
{
    const bool asks = m_step.kind == StepKind::Consent && m_step.consent;
    m_agree->setVisible(asks);
    m_agreed->setVisible(asks);
    if (!asks)
        return;
    const auto answer = state.content().ofEgo.find(*m_step.consent);
    const auto given =
        answer != state.content().ofEgo.end() ? consentFrom(answer->second) : std::nullopt;
    const QSignalBlocker quiet(m_agree);
    m_agree->setChecked(answer != state.content().ofEgo.end());
    m_agree->setEnabled(m_document.isWritable());
    if (!given) {
        m_agreed->clear();
        return;
    }
    const auto time = momentText(
        QDateTime::fromString(QString::fromStdString(given->time), Qt::ISODate).toLocalTime());
    m_agreed->setText(given->wording == m_step.text
                          ? tr("Agreed at %1; the wording is kept.").arg(time)
                          : tr("Agreed at %1 to another wording than this, which is kept. Take the "
                               "tick away and set it again to agree to this one.")
                                .arg(time));
    m_agreed->setWordWrap(true);
}

void EgoStepPage::showOpen(const InterviewState& state)
{
    m_open->setVisible(m_step.kind == StepKind::Closing);
    m_open->clear();
    m_openSteps.clear();
    if (m_step.kind != StepKind::Closing)
        return;
    for (const auto* step : state.shownSteps())
        if (const auto count = state.gapsOf(*step).count(); count > 0) {
            m_open->addItem(tr("%1: %n open", nullptr, static_cast<int>(count))
                                .arg(QString::fromStdString(step->title)));
            m_openSteps.push_back(step->id);
        }
    m_open->setVisible(!m_openSteps.empty());
}

void EgoStepPage::agree(bool agrees)
{
    m_document.perform(agrees ? tr("Agree") : tr("Take the agreement back"),
                       [&](Writer& writer) { alteri::agree(writer, m_ego, m_step, agrees); });
}

void EgoStepPage::commitPending()
{
    m_form->commitPending();
    if (m_step.kind == StepKind::Closing)
        m_remarks->commitPending();
}

bool EgoStepPage::takeFocus()
{
    if (m_step.kind == StepKind::Consent)
        m_agree->setFocus(Qt::TabFocusReason);
    else
        m_form->focusFirst();
    return true;
}

}  // namespace alteri
