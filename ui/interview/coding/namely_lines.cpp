// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/namely_lines.hpp"

#include "ui/widgets/shortcut_pass.hpp"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

NamelyLines::NamelyLines(Attribute attribute, QWidget* parent)
    : QWidget(parent)
    , m_attribute(std::move(attribute))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    hide();
}

void NamelyLines::sync(const std::optional<Value>& value,
                       const std::map<CategoryId, std::string>& texts)
{
    std::vector<CategoryId> wanted;
    const auto* choices = value ? std::get_if<Choices>(&*value) : nullptr;
    for (const auto& category : m_attribute.categories) {
        const bool isChosen = value == std::optional<Value>(category.id)
                              || (choices != nullptr && choices->contains(category.id));
        if (isChosen && (category.namely || texts.contains(category.id)))
            wanted.push_back(category.id);
    }
    const bool isSame =
        std::equal(wanted.begin(), wanted.end(), m_lines.begin(), m_lines.end(),
                   [](const CategoryId& id, const auto& line) { return id == line.first; });
    if (!isSame)
        rebuild(wanted);
    for (const auto& [category, line] : m_lines) {
        if (line->isModified())
            continue;
        const auto text = texts.find(category);
        line->setText(text != texts.end() ? QString::fromStdString(text->second) : QString());
    }
}

void NamelyLines::rebuild(const std::vector<CategoryId>& wanted)
{
    for (const auto& [category, line] : m_lines) {
        line->disconnect(this);
        line->hide();
        line->deleteLater();  // it may have the focus that led here
    }
    m_lines.clear();
    for (const auto id : wanted) {
        const auto label = QString::fromStdString(m_attribute.findCategory(id)->label);
        auto* line = new QLineEdit;
        line->setObjectName(QStringLiteral("namely"));
        line->setAccessibleName(tr("%1, namely").arg(label));
        line->setPlaceholderText(tr("%1, namely …").arg(label));
        line->setReadOnly(m_isReadOnly);
        passShortcuts(line);
        connect(line, &QLineEdit::editingFinished, this, [this, id, line] { take(id, *line); });
        m_column->addWidget(line);
        m_lines.emplace_back(id, line);
    }
    setVisible(!m_lines.empty());
}

void NamelyLines::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const auto& [category, line] : m_lines)
        line->setReadOnly(readOnly);
}

void NamelyLines::take(CategoryId category, QLineEdit& line)
{
    if (!line.isModified())
        return;
    line.setModified(false);
    emit said(category, line.text().trimmed());
}

void NamelyLines::commitPending()
{
    const auto lines = m_lines;  // what is said may lead to others
    for (const auto& [category, line] : lines)
        take(category, *line);
}

}  // namespace alteri
