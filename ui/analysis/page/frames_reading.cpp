// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page/frames_reading.hpp"

#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <utility>

namespace alteri {

namespace {

constexpr int pieceMilliseconds = 12;

}  // namespace

FramesReading::FramesReading(const StudyFile& file, const std::optional<int>& wave)
    : m_wave(wave)
    , m_copying(file.copying())
{
    connect(&m_timer, &QTimer::timeout, this, &FramesReading::copyOn);
    connect(&m_watcher, &QFutureWatcher<Frames>::finished, this, &FramesReading::finish);
    m_timer.start(0);
}

FramesReading::~FramesReading()
{
    // The thread is not waited for: it holds the copy, and nobody hears of its result.
    if (m_copy)
        m_copy->interrupt();
}

void FramesReading::copyOn()
{
    try {
        if (!copyFor(pieceMilliseconds))
            return;
        m_timer.stop();
        m_copy = m_copying->take();
        m_copying.reset();
        readCopy();
    } catch (const Error& error) {
        m_timer.stop();
        emit failed(error);
    }
}

/// @return whether all is copied
bool FramesReading::copyFor(qint64 milliseconds)
{
    QElapsedTimer time;
    time.start();
    bool isDone = false;
    while (!isDone && time.elapsed() < milliseconds)
        isDone = m_copying->copyPiece();
    emit copied(m_copying->progress());
    return isDone;
}

void FramesReading::finish()
{
    Frames frames;
    try {
        frames = m_watcher.result();  // throws what the reading threw
    } catch (...) {
        emit failed(currentError());
        return;
    }
    emit done(frames);
}

void FramesReading::readCopy()
{
    auto promise = std::make_shared<QPromise<Frames>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, copy = m_copy, wave = m_wave] {
        promise->start();
        try {
            Frames frames;
            frames.all = std::make_shared<const StudyFrames>(framesOf(copy->reader()));
            frames.chosen =
                wave ? std::make_shared<const StudyFrames>(framesOf(copy->reader(), wave))
                     : frames.all;
            promise->addResult(std::move(frames));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
}

}  // namespace alteri
