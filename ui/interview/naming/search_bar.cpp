// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/search_bar.hpp"

#include "core/table/folded_text.hpp"
#include "ui/map/canvas/map_scene.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <string>

namespace alteri {

SearchBar::SearchBar(MapScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Search alteri"));
    m_field->setAccessibleName(tr("Search alteri"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setProperty("caption", true);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    connect(m_field, &QLineEdit::textEdited, this, &SearchBar::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::next);
}

void SearchBar::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::search()
{
    // As tables and the palette find them: accents do not count, nor capitals of any script.
    const auto text = m_field->text().trimmed();
    const auto wanted = foldedText(text.toStdString());
    m_hits.clear();
    m_current = 0;
    if (!wanted.empty())
        for (const auto& alter : m_scene.snapshot().alteri)
            if (foldedText(alter.label).find(wanted) != std::string::npos
                || QString::fromStdString(alter.label).contains(text, Qt::CaseInsensitive))
                m_hits.push_back(alter.id);
    m_scene.selectAlteri(m_hits);
    m_count->setText(wanted.empty() ? QString()
                                    : tr("%n found", nullptr, static_cast<int>(m_hits.size())));
    if (!m_hits.empty())
        emit found(m_hits.front());
}

void SearchBar::next()
{
    if (m_hits.empty())
        return;
    m_scene.selectAlter(m_hits[m_current]);
    emit found(m_hits[m_current]);
    m_current = (m_current + 1) % m_hits.size();
}

}  // namespace alteri
