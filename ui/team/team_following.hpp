// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/team/team_sync.hpp"
#include "ui/team/hub_line.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <optional>

namespace alteri {

class StudyDocument;

/// Keeps a study in step with its hub, all by itself: sends what is done, fetches what others do,
/// and listens meanwhile. All that takes time is done in the background; the study itself is
/// touched for short moments only, so that an interview never waits. Nothing is asked.
class TeamFollowing : public QObject {
    Q_OBJECT

public:
    enum class State {
        Alone,      ///< the study is connected to no hub
        Syncing,    ///< something is on its way
        Following,  ///< all is sent and fetched, and news are listened for
        Offline,    ///< the hub cannot be reached; tried again later
        Stopped,    ///< the hub refuses; tried again when it is asked for
    };

    explicit TeamFollowing(StudyDocument& document, QObject* parent = nullptr);
    ~TeamFollowing() override;
    TeamFollowing(const TeamFollowing&) = delete;
    TeamFollowing& operator=(const TeamFollowing&) = delete;
    TeamFollowing(TeamFollowing&&) = delete;
    TeamFollowing& operator=(TeamFollowing&&) = delete;

    State state() const { return m_state; }
    /// What the hub said last, if it refuses or cannot be reached.
    const std::optional<Error>& fault() const { return m_fault; }
    /// How many steps wait to be sent.
    std::size_t waiting() const;
    /// What came in and went out since the study was opened.
    const SyncReport& report() const { return m_report; }

    /// Sends and fetches now.
    void syncNow();
    /// After the study was connected to a hub, or left it.
    void beginAnew();

signals:
    void stateChanged();

private:
    void takeStep();
    bool takeAnswer(const HubLine::Step& step);
    void takeIn(const PulledLog& pulled, std::size_t sent);
    void finishStep(const Rebased& rebased, const PulledLog& pulled);
    void goOn(bool isMore);
    void listen();
    void fail(const Error& error);
    void enter(State state);
    void noticeChange();

    StudyDocument& m_document;
    std::shared_ptr<HubLine> m_line;  ///< used by one piece of work at a time
    BackgroundTask m_task;
    QTimer m_soon;   ///< after a gesture, so that several go together
    QTimer m_later;  ///< whatever happens, the hub is asked now and then
    State m_state = State::Alone;
    std::optional<Error> m_fault;
    SyncReport m_report;
    bool m_isFollowing = false;  ///< a change is what came in, and no news of our own
    bool m_isBehind = false;     ///< somebody was faster; one waits in turn
};

}  // namespace alteri
