// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/group_influence.hpp"

#include <QObject>

#include <memory>
#include <thread>
#include <vector>

namespace alteri {

/// Leaves out every ego of a model in turn, in another thread.
class InfluenceWork : public QObject {
    Q_OBJECT

public:
    using Influences = std::vector<GroupInfluence>;

    explicit InfluenceWork(QObject* parent = nullptr);
    ~InfluenceWork() override;
    InfluenceWork(const InfluenceWork&) = delete;
    InfluenceWork& operator=(const InfluenceWork&) = delete;
    InfluenceWork(InfluenceWork&&) = delete;
    InfluenceWork& operator=(InfluenceWork&&) = delete;

    /// Ends what goes on and begins with this model, which is kept as long as it is needed.
    void start(std::shared_ptr<const FittedModel> model);
    void cancel();
    /// Ends what goes on without a word: nobody waits for it any more.
    void drop() { stop(); }
    bool isBusy() const { return m_isBusy; }

signals:
    void progressed(int done, int of);
    void finished(const std::shared_ptr<const alteri::InfluenceWork::Influences>& influences);
    /// It was cancelled, or could not be done; then `text` says why.
    void failed(const QString& text);

private:
    void stop();
    template <class Call>
    void tell(std::uint64_t run, Call call);

    std::uint64_t m_run = 0;
    bool m_isBusy = false;
    std::jthread m_thread;
};

}  // namespace alteri
