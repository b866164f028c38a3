// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "ui/picture/map_drawing.hpp"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// Makes the picture of one map in a thread of its own, since its labels can take seconds to place.
/// Whoever asks for another one gets only that.
class PictureWork : public QObject {
    Q_OBJECT

public:
    explicit PictureWork(QObject* parent = nullptr);
    /// Ends what is under way.
    ~PictureWork() override;

    void start(const MapSnapshot& map, const PictureSettings& settings);
    /// Gives up what is under way: nothing more is heard of it.
    void abandon();
    bool isRunning() const { return m_running; }
    /// Waits for what is under way; finished() or failed() comes before it returns.
    void wait();

signals:
    void finished(const alteri::Figure& figure);
    void failed(const alteri::Error& error);

private:
    struct Drawn {
        Figure figure;
        std::optional<Error> failure;
    };

    void deliver();

    QFutureWatcher<Drawn> m_watcher;
    std::vector<QFuture<Drawn>> m_abandoned;
    std::stop_source m_stop;
    bool m_running = false;
};

}  // namespace alteri
