// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <type_traits>
#include <utility>

namespace alteri {

/// The one way to work in the background: one piece of work at a time, in a thread of its own.
///
/// What the work comes to, or the error that it ends with, is told in the loop of the thread that
/// this lives in, and never once another piece has begun, or this was abandoned or destroyed. The
/// next piece waits for the one before in its own thread, so that the window never does.
///
/// Work that can take long looks at `Watch::stop`, every few milliseconds, and tells
/// `Watch::progress` as often as it likes: it is passed on a few times a second.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Failed = std::function<void(const Error&)>;

    explicit BackgroundTask(QObject* parent = nullptr);
    /// Ends what goes on, and waits until its thread is gone.
    ~BackgroundTask() override;
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;
    BackgroundTask(BackgroundTask&&) = delete;
    BackgroundTask& operator=(BackgroundTask&&) = delete;

    /// Ends what goes on without a word and begins with this.
    /// @param work `Result work(const Watch&)`; runs in the thread, holds all that it needs, and
    ///        may throw
    /// @param done `void done(Result)`; nobody works any more when it is called
    /// @param failed gets what `work` threw, whatever it was
    template <class Work, class Done>
    void run(Work work, Done done, const Failed& failed)
    {
        using Result = std::invoke_result_t<Work&, const Watch&>;
        begin(
            [work = std::move(work), done = std::move(done)](const Watch& watch) mutable {
                const auto result = std::make_shared<Result>(work(watch));
                return Telling([result, done] { done(std::move(*result)); });
            },
            failed);
    }

    /// Ends what goes on; nothing is heard of it any more. Does not wait.
    void abandon();
    /// Asks the work to end. What it comes to until then is told as always.
    void askToStop();
    /// Waits for what goes on; it has been told when this returns.
    void wait();
    bool isBusy() const { return m_run != nullptr; }

signals:
    void progressed(int done, int all);

private:
    using Telling = std::function<void()>;
    struct Run;

    void begin(std::function<Telling(const Watch&)> work, Failed failed);
    void post(const std::shared_ptr<Run>& run, std::size_t done, std::size_t all);
    void tellProgress(const std::shared_ptr<Run>& run);
    void tellEnd(const std::shared_ptr<Run>& run);

    std::shared_ptr<Run> m_run;  ///< what goes on and is wanted; nothing else is told of
    std::jthread m_thread;       ///< of the latest; it holds the one before as long as that takes
};

}  // namespace alteri
