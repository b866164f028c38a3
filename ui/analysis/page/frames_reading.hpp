// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace alteri {

class StudyCopy;
class StudyCopying;
class StudyFile;

/// Reads all data of a big study while the window lives on: copies it piece by piece in the
/// window's own loop and reads the copy in another thread. Ends when it is destroyed.
class FramesReading : public QObject {
    Q_OBJECT

public:
    /// The data of all waves, and of the one that was asked for (the same where all were).
    struct Frames {
        std::shared_ptr<const StudyFrames> all;
        std::shared_ptr<const StudyFrames> chosen;
    };

    /// @param file if it is closed before it is copied, this fails
    FramesReading(const StudyFile& file, const std::optional<int>& wave);
    ~FramesReading() override;
    FramesReading(const FramesReading&) = delete;
    FramesReading& operator=(const FramesReading&) = delete;
    FramesReading(FramesReading&&) = delete;
    FramesReading& operator=(FramesReading&&) = delete;

signals:
    /// @param share from 0 to 1; nothing is known of what remains when the copy is made
    void copied(double share);
    void done(const alteri::FramesReading::Frames& frames);
    /// Nothing more comes.
    void failed(const alteri::Error& error);

private:
    void copyOn();
    bool copyFor(qint64 milliseconds);
    void finish();
    void readCopy();

    std::optional<int> m_wave;
    std::unique_ptr<StudyCopying> m_copying;
    std::shared_ptr<StudyCopy> m_copy;
    QTimer m_timer;
    QFutureWatcher<Frames> m_watcher;
};

}  // namespace alteri
