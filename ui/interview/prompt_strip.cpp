// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/prompt_strip.hpp"

#include "core/maps/completeness.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/study/study_document.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace alteri {

PromptStrip::PromptStrip(StudyDocument& document, MapScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_place(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("promptStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 0);
    m_before = addButton(QStringLiteral("‹"), tr("Question before"));
    m_after = addButton(QStringLiteral("›"), tr("Next question"));
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
    row->addWidget(m_next);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_next, &QToolButton::clicked, this, &PromptStrip::nextOpen);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.promptsChanged)
            m_prompts = m_document.reader().prompts();
        sync();
    });
    m_prompts = document.reader().prompts();
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
    if (m_current >= m_prompts.size() || !m_prompts[m_current].namesAlteri())
        return std::nullopt;
    return m_prompts[m_current].id;
}

void PromptStrip::sync()
{
    m_current = std::min(m_current, m_prompts.empty() ? 0 : m_prompts.size() - 1);
    setVisible(!m_prompts.empty() && m_scene.map());
    if (m_prompts.empty())
        return;
    const auto& prompt = m_prompts[m_current];
    m_place->setText(
        tr("Question %1 of %2").arg(m_current + 1).arg(static_cast<int>(m_prompts.size())));
    m_text->setText(QString::fromStdString(prompt.text));
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < m_prompts.size());
    const auto left = open().size();
    m_next->setVisible(!prompt.namesAlteri());
    m_next->setEnabled(left > 0);
    m_next->setText(tr("Next open (%1)").arg(static_cast<int>(left)));
}

void PromptStrip::step(int by)
{
    m_current = static_cast<std::size_t>(static_cast<int>(m_current) + by);
    sync();
}

std::vector<AlterId> PromptStrip::open() const
{
    const auto& prompt = m_prompts[m_current];
    const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr;
    const auto* asked = prompt.attribute ? m_document.codebook().find(*prompt.attribute) : nullptr;
    return asked != nullptr && content ? unansweredBy(*content, *asked) : std::vector<AlterId>();
}

void PromptStrip::nextOpen()
{
    const auto alteri = open();
    if (alteri.empty())
        return;
    // The one after the selected, around the list.
    const auto selected = m_scene.selectedAlter();
    auto next = alteri.begin();
    if (selected)
        if (const auto here = std::find(alteri.begin(), alteri.end(), *selected);
            here != alteri.end() && here + 1 != alteri.end())
            next = here + 1;
    emit alterWanted(*next);
}

}  // namespace alteri
