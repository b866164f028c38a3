// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/prompt_strip.hpp"

#include "core/maps/completeness.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/interview/coding/prompt_answer.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace alteri {

PromptStrip::PromptStrip(StudyDocument& document, MapScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_place(new QLabel)
    , m_text(new QLabel)
    , m_answer(new PromptAnswer(document))
{
    setObjectName(QStringLiteral("promptStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 0);
    m_before = addButton({}, tr("Question before"));
    nameButton(m_before, "promptBefore");
    m_after = addButton({}, tr("Next question"));
    nameButton(m_after, "promptAfter");
    m_next = addButton(tr("Next open"), tr("Goes to the next alter without an answer"));
    m_place->setProperty("caption", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_place);
    row->addWidget(m_text, 1);
    row->addWidget(m_answer);
    row->addWidget(m_next);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_next, &QToolButton::clicked, this, &PromptStrip::goOn);
    connect(m_answer, &PromptAnswer::answered, this, &PromptStrip::goOn);
    connect(m_answer, &PromptAnswer::left, this, &PromptStrip::left);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.promptsChanged)
            m_prompts = m_document.spokenReader().prompts();
        sync();
    });
    m_prompts = document.spokenReader().prompts();
    sync();
}

QToolButton* PromptStrip::addButton(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    return button;
}

std::optional<PromptId> PromptStrip::generator() const
{
    if (m_isSuspended || m_current >= m_prompts.size() || !m_prompts[m_current].namesAlteri())
        return std::nullopt;
    return m_prompts[m_current].id;
}

std::optional<AttributeId> PromptStrip::attribute() const
{
    return !m_isSuspended && m_current < m_prompts.size() && m_scene.map()
               ? m_prompts[m_current].attribute
               : std::nullopt;
}

const Attribute* PromptStrip::askedAttribute() const
{
    const auto id = attribute();
    return id ? m_document.spokenCodebook().find(*id) : nullptr;
}

void PromptStrip::sync()
{
    m_current = std::min(m_current, m_prompts.empty() ? 0 : m_prompts.size() - 1);
    setVisible(!m_isSuspended && !m_prompts.empty() && m_scene.map());
    m_answer->ask(attribute());
    if (std::exchange(m_asked, attribute()) != attribute())
        emit asked();
    if (m_prompts.empty())
        return;
    const auto& prompt = m_prompts[m_current];
    m_place->setText(
        tr("Question %1 of %2").arg(m_current + 1).arg(static_cast<int>(m_prompts.size())));
    m_text->setText(QString::fromStdString(prompt.text));
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < m_prompts.size());
    const auto left = openCount();
    m_next->setVisible(!prompt.namesAlteri());
    m_next->setEnabled(left > 0);
    m_next->setText(tr("Next open (%1)").arg(static_cast<int>(left)));
}

void PromptStrip::setSuspended(bool suspended)
{
    if (suspended)
        commitPending();
    m_isSuspended = suspended;
    sync();
}

void PromptStrip::step(int by)
{
    commitPending();
    m_current = static_cast<std::size_t>(static_cast<int>(m_current) + by);
    sync();
    // The question begins with the first about whom it is open; who is selected is, if so.
    const auto* attribute = askedAttribute();
    const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr;
    const auto selected = m_scene.selectedAlter();
    const auto* partner = selected && content ? content->find(*selected) : nullptr;
    if (attribute != nullptr && openCount() > 0
        && (partner == nullptr || partner->answer(*attribute) != nullptr))
        goOn();
}

std::size_t PromptStrip::openCount() const
{
    const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr;
    const auto* attribute = askedAttribute();
    return attribute != nullptr && content ? unansweredBy(*content, *attribute).size() : 0;
}

void PromptStrip::write(const QString& begun)
{
    if (const auto* attribute = askedAttribute())
        m_answer->begin(begun, subjectsAmong(m_scene.selectedAlteri(), *m_scene.map(), *attribute));
}

void PromptStrip::commitPending()
{
    m_answer->commitPending();
}

void PromptStrip::goOn()
{
    const auto* attribute = askedAttribute();
    const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr;
    if (attribute == nullptr || !content)
        return;
    if (const auto next = nextOpen(*content, *attribute, m_scene.selectedAlter()))
        emit alterWanted(*next);
    else
        emit allAnswered();
}

}  // namespace alteri
