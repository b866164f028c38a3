// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/background_copy.hpp"

#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"

#include <QElapsedTimer>

#include <optional>

namespace alteri {

BackgroundCopy::BackgroundCopy(const StudyFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_copying(file.copying())
{
    connect(&m_timer, &QTimer::timeout, this, &BackgroundCopy::copyOn);
    m_timer.start(0);
}

BackgroundCopy::~BackgroundCopy() = default;

std::unique_ptr<StudyCopy> BackgroundCopy::take()
{
    return m_copying->take();
}

void BackgroundCopy::copyOn()
{
    // Another thread has the file for a while.
    constexpr int later = 50;
    m_timer.setInterval(m_file.isLent() ? later : 0);
    if (m_file.isLent())
        return;
    std::optional<Error> fault;
    try {
        if (!copyPieces())
            return;
    } catch (...) {
        fault = currentError();
    }
    m_timer.stop();
    // The last word: whoever hears it may let this go.
    if (fault)
        emit failed(*fault);
    else
        emit done();
}

/// @return whether all is copied
bool BackgroundCopy::copyPieces()
{
    constexpr qint64 milliseconds = 12;
    QElapsedTimer time;
    time.start();
    bool isDone = false;
    while (!isDone && time.elapsed() < milliseconds)
        isDone = m_copying->copyPiece();
    emit copied(m_copying->progress());
    return isDone;
}

}  // namespace alteri
