// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/history_panel.hpp"

#include "core/error.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int millisecondsPerStep = 700;

}  // namespace

HistoryPanel::HistoryPanel(StudyDocument& document, MapScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scene(scene)
    , m_empty(new QLabel(tr("Nothing has happened on this map yet.")))
    , m_list(new QListWidget)
    , m_play(new QPushButton)
    , m_now(new QPushButton(tr("Back to now")))
    , m_timer(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 8);
    m_empty->setProperty("caption", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History of this map"));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    m_play->setToolTip(tr("Shows the map after each gesture, one after the other"));
    row->addWidget(m_play);
    row->addWidget(m_now);
    column->addLayout(row);
    m_timer->setInterval(millisecondsPerStep);
    connect(m_timer, &QTimer::timeout, this, &HistoryPanel::step);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showGesture);
    connect(m_play, &QPushButton::clicked, this, &HistoryPanel::play);
    connect(m_now, &QPushButton::clicked, this, &HistoryPanel::leave);
    connect(&document, &StudyDocument::changed, this, &HistoryPanel::sync);
    connect(&document, &StudyDocument::historyForgotten, this, [this] {
        m_listed.reset();
        m_past.reset();
        sync();
    });
    showState();
}

void HistoryPanel::showMap(std::optional<MapId> map)
{
    if (m_map == map)
        return;
    m_timer->stop();
    m_map = map;
    sync();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    sync();
}

void HistoryPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Afterwards: what hides may be a window that is just being taken down with the map.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isVisible())
                leave();
        },
        Qt::QueuedConnection);
}

bool HistoryPanel::concerns(const LoggedGesture& gesture) const
{
    return gesture.change.maps.contains(*m_map) || gesture.change.codebookChanged
           || gesture.change.designChanged;
}

void HistoryPanel::sync()
{
    // What nobody looks at is not read anew at each gesture; what was read once is not read again.
    if (!isVisible())
        return;
    const QSignalBlocker blocker(m_list);
    if (m_listed != m_map) {
        m_listed = m_map;
        m_gestures.clear();
        m_list->clear();
        m_read = 0;
    }
    if (m_map)
        for (auto& gesture : m_document.file().historyAfter(m_read)) {
            m_read = gesture.sequence;
            // The map shows the present now.
            m_past.reset();
            m_timer->stop();
            m_list->setCurrentRow(-1);
            if (!concerns(gesture))
                continue;
            m_list->addItem(textFor(gesture));
            m_gestures.push_back(std::move(gesture));
        }
    m_list->scrollToBottom();
    showState();
}

QString HistoryPanel::textFor(const LoggedGesture& gesture)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(gesture.utcMilliseconds).toLocalTime();
    const auto label = QString::fromStdString(gesture.label);
    return QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral("   ")
           + (gesture.undoes   ? tr("Undo: %1").arg(label)
              : gesture.redoes ? tr("Redo: %1").arg(label)
                               : label);
}

void HistoryPanel::showGesture(int row)
{
    if (row < 0 || row >= static_cast<int>(m_gestures.size()) || !m_map)
        return;
    try {
        if (!m_past)
            m_past = m_document.file().past();
        m_past->goTo(m_gestures[static_cast<std::size_t>(row)].sequence);
        // Before it was added, or after it was deleted, there is nothing to show.
        if (m_past->reader().map(*m_map))
            m_scene.showPast(snapshotOf(m_past->reader(), *m_map));
    } catch (const Error& error) {
        emit m_document.refused(error);
    }
    showState();
}

void HistoryPanel::play()
{
    if (m_timer->isActive()) {
        m_timer->stop();
    } else {
        const bool atEnd = m_list->currentRow() + 1 >= m_list->count();
        m_list->setCurrentRow(atEnd ? 0 : m_list->currentRow() + 1);
        m_timer->start();
    }
    showState();
}

void HistoryPanel::step()
{
    if (m_list->currentRow() + 1 < m_list->count())
        m_list->setCurrentRow(m_list->currentRow() + 1);
    else
        m_timer->stop();
    showState();
}

void HistoryPanel::leave()
{
    m_timer->stop();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(-1);
    }
    m_past.reset();
    m_scene.showPresent();
    showState();
}

void HistoryPanel::showState()
{
    const bool any = !m_gestures.empty();
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_play->setText(m_timer->isActive() ? tr("Pause") : tr("Play back"));
    m_play->setEnabled(any);
    m_now->setEnabled(m_scene.showsPast());
}

}  // namespace alteri
