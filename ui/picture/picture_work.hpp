// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>

namespace alteri {

/// Makes the picture of one map in a thread of its own, since its labels can take seconds to place.
/// Whoever asks for another one gets only that.
class PictureWork : public QObject {
    Q_OBJECT

public:
    explicit PictureWork(QObject* parent = nullptr);

    void start(const MapSnapshot& map, const PictureSettings& settings);
    /// Gives up what is under way: nothing more is heard of it.
    void abandon() { m_task.abandon(); }
    bool isRunning() const { return m_task.isBusy(); }
    /// Waits for what is under way; finished() or failed() comes before it returns.
    void wait() { m_task.wait(); }

signals:
    void finished(const alteri::Figure& figure);
    void failed(const alteri::Error& error);

private:
    // Threads that draw must be gone before the program's fonts are: it waits when it goes.
    BackgroundTask m_task;
};

}  // namespace alteri
