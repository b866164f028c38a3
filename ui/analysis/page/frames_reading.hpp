// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "ui/study/background_copy.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace alteri {

class StudyFile;

/// Reads all data of a big study while the window lives on: copies it and reads the copy in another
/// thread. Ends when it is destroyed.
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

    /// Ends; nothing is heard of it any more.
    void cancel();

signals:
    /// @param share from 0 to 1; nothing is known of what remains when the copy is made
    void copied(double share);
    void done(const alteri::FramesReading::Frames& frames);
    /// Nothing more comes.
    void failed(const alteri::Error& error);

private:
    void readCopy();

    std::optional<int> m_wave;
    std::unique_ptr<BackgroundCopy> m_copy;
    BackgroundTask m_task;
};

}  // namespace alteri
