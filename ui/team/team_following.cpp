// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_following.hpp"

#include "core/store/study_copy.hpp"
#include "ui/study/study_document.hpp"
#include "ui/team/hub_line.hpp"

#include <chrono>
#include <utility>

namespace alteri {

namespace {

using namespace std::chrono_literals;

constexpr auto untilGesturesGo = 700ms;
constexpr auto untilAskedAgain = 30s;

}  // namespace

TeamFollowing::TeamFollowing(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_line(std::make_shared<HubLine>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilGesturesGo);
    m_later.setSingleShot(true);
    m_later.setInterval(untilAskedAgain);
    connect(&m_soon, &QTimer::timeout, this, &TeamFollowing::syncNow);
    connect(&m_later, &QTimer::timeout, this, &TeamFollowing::syncNow);
    connect(&m_document, &StudyDocument::changed, this, &TeamFollowing::noticeChange);
    beginAnew();
}

TeamFollowing::~TeamFollowing() = default;

std::size_t TeamFollowing::waiting() const
{
    return m_document.file().isLent() ? 0 : m_document.file().waitingCount();
}

void TeamFollowing::beginAnew()
{
    m_task.abandon();
    m_line = std::make_shared<HubLine>();
    m_isBehind = false;
    m_fault.reset();
    if (!m_document.isWritable() || !m_document.file().hubLink()) {
        m_soon.stop();
        m_later.stop();
        enter(State::Alone);
        return;
    }
    m_soon.start();
    enter(State::Syncing);
}

void TeamFollowing::syncNow()
{
    m_soon.stop();
    // Another thread has the file, or the window is in the middle of a step: later.
    if (m_state == State::Alone && !m_document.file().hubLink())
        return;
    if (m_task.isBusy() && m_state == State::Syncing) {
        m_soon.start();
        return;
    }
    m_task.abandon();
    takeStep();
}

void TeamFollowing::takeStep()
{
    const auto& file = m_document.file();
    if (file.isLent() || !m_document.isWritable()) {
        m_soon.start();
        return;
    }
    const auto link = file.hubLink();
    if (!link) {
        enter(State::Alone);
        return;
    }
    enter(State::Syncing);
    m_task.run(
        [line = m_line, link = *link, waiting = file.waitingGestures(),
         turn = m_isBehind](const Watch& watch) {
            return line->step(link, waiting, turn, [&] { return watch.stop.stop_requested(); });
        },
        [this](const HubLine::Step& step) {
            m_isBehind = step.isBehind;
            if (!takeAnswer(step))
                m_soon.start();
        },
        [this](const Error& error) { fail(error); });
}

/// @return whether it could be taken now
bool TeamFollowing::takeAnswer(const HubLine::Step& step)
{
    if (m_document.file().isLent())
        return false;
    if (!step.pulled.gestures.empty()) {
        takeIn(step.pulled, 0);
        return true;
    }
    if (step.pushed.gestures > 0 && !m_document.confirm(step.pushed))
        return false;
    m_report.sent += step.pushed.gestures;
    goOn(step.isBehind);
    return true;
}

/// Puts what others did under what was done here; where that takes working out, in the background.
void TeamFollowing::takeIn(const PulledLog& pulled, std::size_t sent)
{
    m_report.sent += sent;
    if (auto rebased = m_document.file().plainlyRebased(pulled.gestures)) {
        rebased->hash = pulled.hash;
        finishStep(*rebased, pulled);
        return;
    }
    const std::shared_ptr<StudyCopy> copy = m_document.file().copy();
    m_task.run([copy, pulled](const Watch&) { return workedOut(*copy, {}, pulled); },
               [this, pulled](const Rebased& rebased) { finishStep(rebased, pulled); },
               [this](const Error& error) { fail(error); });
}

void TeamFollowing::finishStep(const Rebased& rebased, const PulledLog& pulled)
{
    if (m_document.file().isLent()) {
        m_soon.start();
        return;
    }
    m_isFollowing = true;
    const auto done = m_document.follow(rebased);
    m_isFollowing = false;
    switch (done) {
    case StudyDocument::Followed::Yes:
        m_report.add(rebased);
        goOn(pulled.isMore);
        return;
    case StudyDocument::Followed::WentOn:
        // Something was done here while it was worked out: with that once more.
        takeIn(pulled, 0);
        return;
    case StudyDocument::Followed::Refused:
        enter(State::Stopped);
        return;
    }
}

void TeamFollowing::goOn(bool isMore)
{
    if (isMore || waiting() > 0)
        takeStep();
    else
        listen();
}

void TeamFollowing::listen()
{
    m_fault.reset();
    m_later.start();
    enter(State::Following);
    const auto link = m_document.file().hubLink();
    if (!link)
        return;
    m_task.run(
        [line = m_line, link = *link](const Watch& watch) {
            return line->listen(link, [&] { return watch.stop.stop_requested(); });
        },
        [this](bool isNews) {
            if (isNews)
                takeStep();
        },
        [this](const Error& error) { fail(error); });
}

void TeamFollowing::fail(const Error& error)
{
    m_fault = error;
    if (error.code() != ErrorCode::HubUnreachable) {
        m_later.stop();
        enter(State::Stopped);
        return;
    }
    m_later.start();
    enter(State::Offline);
}

void TeamFollowing::enter(State state)
{
    m_state = state;
    emit stateChanged();
}

void TeamFollowing::noticeChange()
{
    if (m_isFollowing || m_state == State::Alone || m_state == State::Stopped)
        return;
    m_soon.start();
    emit stateChanged();
}

}  // namespace alteri
