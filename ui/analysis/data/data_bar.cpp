// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/data_bar.hpp"

#include "ui/style/action_icon.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

// Somebody who types quickly is not searched for letter by letter.
constexpr int pauseMilliseconds = 80;

/// A menu in which several columns can be checked one after the other.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        auto* action = actionAt(event->position().toPoint());
        if (action != nullptr && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

}  // namespace

DataBar::DataBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_pause(new QTimer(this))
    , m_columns(new StayingMenu(this))
    , m_count(new QLabel)
    , m_chips(new QWidget)
{
    m_search->setObjectName(QStringLiteral("tableSearch"));
    m_search->setPlaceholderText(tr("Search all columns shown"));
    m_search->setAccessibleName(tr("Search all columns shown"));
    m_search->setToolTip(tr("Finds rows in which a column shown contains the text (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString()));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &DataBar::searched);
    auto* columns = new QToolButton;
    nameButton(columns, "columnButton");
    columns->setText(tr("Columns"));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setToolTip(tr("Chooses the columns that are shown"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns);
    columns->setFocusPolicy(Qt::TabFocus);
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_count->setProperty("caption", true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(columns);
    row->addStretch();
    row->addWidget(m_count);
    m_chips->setObjectName(QStringLiteral("filterChips"));
    m_chips->setLayout(new FlowLayout);
    m_chips->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_chips);
}

void DataBar::setCount(const QString& text)
{
    m_count->setText(text);
}

void DataBar::setFilters(const QStringList& filters)
{
    // A chip may be the sender of the signal that led here.
    while (auto* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](const QString& text, const QString& toolTip) {
        auto* chip = new QToolButton;
        chip->setText(literalLabel(text));
        chip->setToolTip(toolTip);
        chip->setAccessibleName(toolTip);
        chip->setProperty("segment", true);
        chip->setFocusPolicy(Qt::TabFocus);
        m_chips->layout()->addWidget(chip);
        return chip;
    };
    for (int i = 0; i < filters.size(); ++i) {
        auto* chip = add(filters[i], tr("Take the filter away: %1").arg(filters[i]));
        nameButton(chip, "removeFilter");
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(chip, &QToolButton::clicked, this, [this, i] { emit removalWanted(i); });
    }
    if (!filters.isEmpty()) {
        auto* all = add(tr("Clear"), tr("Shows all rows again"));
        all->setObjectName(QStringLiteral("clearFilters"));
        connect(all, &QToolButton::clicked, this, &DataBar::clearWanted);
    }
    m_chips->setVisible(!filters.isEmpty());
}

QString DataBar::search() const
{
    return m_search->text().trimmed();
}

void DataBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DataBar::clearSearch()
{
    m_search->clear();
    m_pause->stop();
}

bool DataBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Down) {
            m_pause->stop();
            emit searched();
            emit searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace alteri
