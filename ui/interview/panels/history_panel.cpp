// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/panels/history_panel.hpp"

#include "core/error.hpp"
#include "ui/interview/panels/map_past.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/time_text.hpp"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int millisecondsPerStep = 700;
// Shorter waits are not worth a word.
constexpr int patienceMilliseconds = 300;

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
    , m_past(new MapPast(document, this))
    , m_waiting(new QLabel(tr("The map of that moment is being made…")))
    , m_patience(new QTimer(this))
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
    m_waiting->setObjectName(QStringLiteral("pastWaiting"));
    m_waiting->setProperty("caption", true);
    m_waiting->setWordWrap(true);
    column->addWidget(m_waiting);
    auto* row = new QHBoxLayout;
    m_play->setToolTip(tr("Shows the map after each gesture, one after the other"));
    row->addWidget(m_play);
    row->addWidget(m_now);
    column->addLayout(row);
    m_timer->setInterval(millisecondsPerStep);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, &HistoryPanel::showState);
    connect(m_past, &MapPast::found, this, &HistoryPanel::showFound);
    connect(m_past, &MapPast::failed, this, [this](const Error& error) {
        emit m_document.refused(error);
        showState();
    });
    connect(m_timer, &QTimer::timeout, this, &HistoryPanel::step);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::showGesture);
    connect(m_play, &QPushButton::clicked, this, &HistoryPanel::play);
    connect(m_now, &QPushButton::clicked, this, &HistoryPanel::leave);
    connect(&document, &StudyDocument::changed, this, &HistoryPanel::sync);
    connect(&document, &StudyDocument::historyForgotten, this, [this] {
        m_listed.reset();
        m_past->drop();
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
            m_past->drop();
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
    return momentTextToSecond(time) + QStringLiteral("   ")
           + (gesture.undoes   ? tr("Undo: %1").arg(label)
              : gesture.redoes ? tr("Redo: %1").arg(label)
                               : label);
}

void HistoryPanel::showGesture(int row)
{
    if (row < 0 || row >= static_cast<int>(m_gestures.size()) || !m_map)
        return;
    m_past->find(*m_map, m_gestures[static_cast<std::size_t>(row)].sequence);
    m_patience->start();
    showState();
}

void HistoryPanel::showFound(const std::optional<MapSnapshot>& map)
{
    if (map)
        m_scene.showPast(*map);
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
    if (m_past->isBusy())  // every step is seen, however long it takes to make
        return;
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
    m_past->drop();
    m_scene.showPresent();
    showState();
}

void HistoryPanel::showState()
{
    const bool any = !m_gestures.empty();
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_play->setText(m_timer->isActive() ? tr("Pause") : tr("Play back"));
    setButtonIcon(m_play, m_timer->isActive() ? "pauseHistory" : "playHistory");
    m_play->setEnabled(any);
    m_now->setEnabled(m_scene.showsPast() || m_past->isBusy());
    m_waiting->setVisible(m_past->isBusy() && !m_patience->isActive());
}

}  // namespace alteri
