// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/attribute_preview.hpp"

#include "core/codebook/look_proposals.hpp"
#include "ui/codebook/editor/look_sample.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/study/study_document.hpp"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace alteri {

namespace {

/// A list of hundreds is begun by typing; its first categories say how it looks.
Attribute beginningOf(Attribute attribute)
{
    if (attribute.hasLongList())
        attribute.categories.resize(Attribute::mostCategoriesAtOnce);
    return attribute;
}

}  // namespace

AttributePreview::AttributePreview(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout)
    , m_caption(new QLabel)
    , m_sample(new LookSample)
    , m_useOnMaps(new QPushButton(tr("Show it so on maps")))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("attributePreview"));
    auto* content = new QWidget;
    content->setLayout(m_column);
    auto* title = new QLabel(tr("How it looks"));
    title->setProperty("heading", true);
    m_caption->setProperty("caption", true);
    m_caption->setWordWrap(true);
    m_column->addWidget(title);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_sample);
    m_useOnMaps->setObjectName(QStringLiteral("showOnMaps"));
    m_useOnMaps->setAutoDefault(false);
    m_useOnMaps->setToolTip(
        tr("Takes the place of what maps show by the same colour, symbol, badge "
           "or size now"));
    // Once it is pressed it is gone, and the keyboard must not land on an answer.
    m_useOnMaps->setFocusPolicy(Qt::TabFocus);
    connect(m_useOnMaps, &QPushButton::clicked, this, &AttributePreview::showOnMaps);
    m_column->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    // As high as what it stands beside.
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    // Below what scrolls, so that it is in sight however many categories there are.
    column->addWidget(m_useOnMaps, 0, Qt::AlignLeading);
    constexpr int narrowest = 220;
    constexpr int widest = 300;
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    constexpr std::chrono::milliseconds pause(60);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pause);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.designChanged)
            sync();
    });
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_awaited)
            show(std::exchange(m_awaited, std::nullopt));
    });
}

void AttributePreview::showSoon(const Attribute& attribute)
{
    m_awaited = attribute;
    m_timer->start();
}

void AttributePreview::show(const std::optional<Attribute>& attribute)
{
    m_timer->stop();
    m_awaited.reset();
    if (!attribute || !m_attribute || attribute->id != m_attribute->id
        || (m_value && !fits(*m_value, *attribute))) {
        m_value.reset();
        m_said.clear();
    }
    if (attribute != m_attribute || m_editor == nullptr) {
        m_attribute = attribute;
        rebuild();
    }
    sync();
}

void AttributePreview::rebuild()
{
    if (m_editor != nullptr) {
        m_editor->disconnect(this);
        m_column->removeWidget(m_editor);
        m_editor->hide();
        m_editor->setObjectName({});
        m_editor->deleteLater();  // it may be the sender of what led here
        m_editor = nullptr;
    }
    if (!m_attribute)
        return;
    m_editor = new AnswerEditor(*m_attribute, m_document.keys());
    m_editor->setObjectName(QStringLiteral("previewEditor"));
    connect(m_editor, &AnswerEditor::answered, this,
            [this](AttributeId, const std::optional<Value>& value) {
                m_value = value;
                sync();
            });
    connect(m_editor, &AnswerEditor::chosen, this,
            [this](AttributeId, CategoryId category) { choose(category); });
    connect(m_editor, &AnswerEditor::namelySaid, this,
            [this](AttributeId, CategoryId category, const QString& text) {
                m_said[category] = text.toStdString();
            });
    m_column->insertWidget(1, m_editor);
}

void AttributePreview::choose(CategoryId category)
{
    const auto* choices = m_value ? std::get_if<Choices>(&*m_value) : nullptr;
    const auto now = (choices != nullptr ? *choices : Choices()).toggled(category);
    m_value = now.isEmpty() ? std::nullopt : std::optional<Value>(now);
    sync();
}

void AttributePreview::showOnMaps()
{
    if (!m_attribute)
        return;
    setFocus();
    m_document.perform(tr("Show %1 on maps").arg(QString::fromStdString(m_attribute->label)),
                       [id = m_attribute->id](Writer& writer) {
                           giveLooks(writer, id);
                           writer.changeDesign(likelyShowing(writer.reader().defaultDesign(),
                                                             *writer.reader().codebook().find(id)));
                       });
}

void AttributePreview::sync()
{
    if (m_editor != nullptr) {
        m_editor->sync(m_value);
        m_editor->syncNamely(m_said);
    }
    const bool isOnMaps = m_attribute && isShownOnMaps(*m_attribute);
    m_sample->setVisible(isOnMaps);
    m_useOnMaps->setVisible(false);
    m_caption->setVisible(m_attribute.has_value());
    if (!m_attribute)
        return;
    if (!isOnMaps) {
        m_caption->setText(tr("Maps do not show answers to it."));
        return;
    }
    const auto design = m_document.reader().defaultDesign();
    const auto shown = m_value ? *m_attribute : beginningOf(*m_attribute);
    const bool isShown = shows(design, shown.id);
    m_caption->setText(isShown ? tr("On maps and in their legend:")
                               : tr("Maps do not show it yet; on them it could look like this:"));
    m_useOnMaps->setVisible(!isShown && m_document.isWritable());
    m_sample->show(sampleMap(shown, design, m_value));
}

}  // namespace alteri
