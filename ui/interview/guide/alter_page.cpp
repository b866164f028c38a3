// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/alter_page.hpp"

#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

AlterStepPage::AlterStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_name(new QLabel)
    , m_place(new QLabel)
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_form(new QuestionForm(document))
{
    auto font = m_name->font();
    font.setPointSizeF(font.pointSizeF() + 4);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("guideAlter"));
    m_place->setProperty("caption", true);
    nameButton(m_before, "alterBefore");
    m_before->setAutoRaise(true);
    m_before->setToolTip(tr("The partner before (Ctrl+PgUp)"));
    m_before->setAccessibleName(m_before->toolTip());
    m_before->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nameButton(m_after, "alterAfter");
    m_after->setAutoRaise(true);
    m_after->setToolTip(tr("The next partner (Ctrl+PgDn)"));
    m_after->setAccessibleName(m_after->toolTip());
    m_after->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    auto* head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_after);
    head->addWidget(m_name);
    head->addWidget(m_place, 1);
    auto* content = new QWidget;
    auto* fields = new QVBoxLayout(content);
    fields->addWidget(m_form);
    fields->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    connect(m_before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_form, &QuestionForm::finished, this, [this] {
        if (m_current + 1 < m_alteri.size())
            go(1);
        else
            emit message(tr("This was the last partner; PgDn goes to the next step"));
    });
    connect(m_form, &QuestionForm::message, this, &StepPage::message);
}

void AlterStepPage::show(const InterviewState& state, const GuideStep& step, bool isNew)
{
    const auto before = m_current < m_alteri.size() ? m_alteri[m_current] : AlterId();
    m_step = step.id;
    m_alteri.clear();
    m_asked.clear();
    m_names.clear();
    for (const auto alter : state.alteriOf(step)) {
        auto asked = askedAbout(state, step, alter);
        if (asked.empty())
            continue;
        m_alteri.push_back(alter);
        m_asked.push_back(std::move(asked));
        m_names.push_back(QString::fromStdString(state.content().find(alter)->alter.label));
    }
    const auto same = std::find(m_alteri.begin(), m_alteri.end(), before);
    if (isNew) {
        // The step begins with the first about whom something is open.
        const auto open = state.gapsOf(step).ofAlteri;
        const auto first = open.empty()
                               ? m_alteri.end()
                               : std::find(m_alteri.begin(), m_alteri.end(), open.front().first);
        m_current =
            first != m_alteri.end() ? static_cast<std::size_t>(first - m_alteri.begin()) : 0;
    } else {
        m_current = same != m_alteri.end() ? static_cast<std::size_t>(same - m_alteri.begin())
                                           : std::min(m_current, m_alteri.size());
    }
    showCurrent();
}

void AlterStepPage::showCurrent()
{
    const bool some = m_current < m_alteri.size();
    m_name->setText(some ? m_names[m_current] : tr("There is nobody to ask about"));
    m_place->setText(some ? tr("%1 of %2").arg(m_current + 1).arg(m_alteri.size()) : QString());
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < m_alteri.size());
    m_form->show(some ? m_asked[m_current] : std::vector<QuestionForm::Asked>());
    const auto shown = some ? m_alteri[m_current] : AlterId();
    if (std::exchange(m_shown, shown) != shown && some)
        emit alterShown(shown);
}

void AlterStepPage::go(int by)
{
    commitPending();
    const auto to = static_cast<std::ptrdiff_t>(m_current) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_alteri.size()))
        return;
    m_current = static_cast<std::size_t>(to);
    showCurrent();
    m_form->focusFirst();
}

void AlterStepPage::commitPending()
{
    m_form->commitPending();
}

bool AlterStepPage::takeFocus()
{
    m_form->focusFirstOpen();
    return true;
}

}  // namespace alteri
