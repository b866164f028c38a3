// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/parallel.hpp"

#include <QObject>

#include <cstdint>
#include <functional>
#include <thread>

namespace alteri {

/// One piece of work at a time in a thread of its own. What it comes to is told in the window's own
/// loop, and not at all once it was stopped or another has begun.
class BackgroundRun : public QObject {
    Q_OBJECT

public:
    /// What is to be told at the end.
    using Telling = std::function<void()>;

    explicit BackgroundRun(QObject* parent = nullptr);
    ~BackgroundRun() override;
    BackgroundRun(const BackgroundRun&) = delete;
    BackgroundRun& operator=(const BackgroundRun&) = delete;
    BackgroundRun(BackgroundRun&&) = delete;
    BackgroundRun& operator=(BackgroundRun&&) = delete;

    /// Ends what goes on and begins with this.
    /// @param work holds all that it needs, and lets no exception out
    void start(std::function<Telling(const Watch&)> work);
    /// Ends what goes on without a word.
    void stop();
    bool isBusy() const { return m_isBusy; }

signals:
    void progressed(int done, int all);

private:
    void tell(std::uint64_t run, Telling telling);

    std::uint64_t m_run = 0;
    bool m_isBusy = false;
    std::jthread m_thread;
};

}  // namespace alteri
