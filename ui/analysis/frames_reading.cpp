// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/frames_reading.hpp"

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

FramesReading::FramesReading(const StudyFile& file)
    : m_copying(file.copying())
{
    connect(&m_timer, &QTimer::timeout, this, &FramesReading::copyOn);
    connect(&m_watcher, &QFutureWatcher<Frames>::finished, this, [this] {
        emit done(m_watcher.result());  // throws what the reading threw
    });
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
    QElapsedTimer time;
    time.start();
    bool isDone = false;
    while (!isDone && time.elapsed() < pieceMilliseconds)
        isDone = m_copying->copyPiece();
    emit copied(m_copying->progress());
    if (!isDone)
        return;
    m_timer.stop();
    m_copy = m_copying->take();
    m_copying.reset();
    readCopy();
}

void FramesReading::readCopy()
{
    auto promise = std::make_shared<QPromise<Frames>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, copy = m_copy] {
        promise->start();
        try {
            promise->addResult(std::make_shared<const StudyFrames>(framesOf(copy->reader())));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
}

}  // namespace alteri
