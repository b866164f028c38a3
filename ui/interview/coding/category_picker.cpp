// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/category_picker.hpp"

#include "ui/interview/coding/category_names.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/flow_layout.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

CategoryPicker::CategoryPicker(Attribute attribute, QWidget* parent)
    : QWidget(parent)
    , m_attribute(std::move(attribute))
    , m_field(new QLineEdit)
    , m_problem(new QLabel)
    , m_chosen(new QWidget)
    , m_buttons(new FlowLayout(m_chosen))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_field->setObjectName(QStringLiteral("categoryField"));
    m_field->setAccessibleName(QString::fromStdString(m_attribute.label));
    m_field->setPlaceholderText(m_attribute.choosesSeveral() ? tr("Begin a name to add it")
                                                             : tr("Begin the name"));
    passShortcuts(m_field);
    completeNames(*m_field, offeredNames(m_attribute));
    m_problem->setStyleSheet(QStringLiteral("color: #d1495b;"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_chosen);
    m_chosen->setVisible(m_attribute.choosesSeveral());
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        // Its list of completions takes the focus: nothing is finished yet.
        if (!m_field->completer()->popup()->isVisible())
            take();
    });
    connect(
        m_field->completer(), qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& name) {
            m_field->setText(name);
            m_field->setModified(true);
            take();
        },
        Qt::QueuedConnection);
}

void CategoryPicker::sync(const std::optional<Value>& value)
{
    m_value = value;
    if (m_attribute.choosesSeveral()) {
        showChosen();
        return;
    }
    if (m_field->isModified())
        return;
    const auto chosen = value ? onlyCategoryOf(*value) : std::nullopt;
    const auto* category = chosen ? m_attribute.findCategory(*chosen) : nullptr;
    const QSignalBlocker blocker(m_field);
    m_field->setText(category != nullptr ? QString::fromStdString(category->label) : QString());
    m_field->setModified(false);
}

void CategoryPicker::showChosen()
{
    while (auto* item = m_buttons->takeAt(0)) {
        // It may be the sender of the signal that led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto* choices = m_value ? std::get_if<Choices>(&*m_value) : nullptr;
    if (choices == nullptr)
        return;
    for (const auto* category : chosenOf(m_attribute, *choices)) {
        auto label = QString::fromStdString(category->label);
        auto* button = new QToolButton;
        nameButton(button, "chosenCategory");
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(tr("Take back: %1").arg(label));
        button->setToolTip(button->accessibleName());
        button->setText(literalLabel(label));
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(!m_isReadOnly);
        connect(button, &QToolButton::clicked, this,
                [this, id = category->id] { emit picked(id); });
        m_buttons->addWidget(button);
    }
}

void CategoryPicker::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_field->setReadOnly(readOnly);
    showChosen();
}

void CategoryPicker::take()
{
    if (!m_field->isModified())
        return;
    const auto text = m_field->text().trimmed();
    const auto category = categoryNamed(text, m_attribute);
    m_problem->hide();
    if (text.isEmpty()) {
        m_field->setModified(false);
        if (!m_attribute.choosesSeveral())
            emit cleared();
        return;
    }
    if (!category) {
        m_problem->setText(tr("“%1” is none of the categories, or several.").arg(text));
        m_problem->show();
        return;
    }
    m_field->setModified(false);
    const auto* choices = m_value ? std::get_if<Choices>(&*m_value) : nullptr;
    if (m_attribute.choosesSeveral())
        m_field->clear();
    if (choices == nullptr || !choices->contains(*category))
        emit picked(*category);
}

bool CategoryPicker::commitPending()
{
    take();
    return !m_field->isModified();
}

QString CategoryPicker::typed() const
{
    return m_field->text();
}

void CategoryPicker::resume(const QString& text)
{
    m_field->setText(text);
    m_field->setModified(true);
    take();
}

}  // namespace alteri
