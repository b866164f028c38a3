// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/group_influence.hpp"

#include <QObject>

#include <memory>
#include <vector>

namespace alteri {

class BackgroundTask;

/// Leaves out every ego of a model in turn, in another thread.
class InfluenceWork : public QObject {
    Q_OBJECT

public:
    using Influences = std::vector<GroupInfluence>;

    explicit InfluenceWork(QObject* parent = nullptr);

    /// Ends what goes on and begins with this model, which is kept as long as it is needed.
    void start(std::shared_ptr<const FittedModel> model);
    void cancel();
    /// Ends what goes on without a word: nobody waits for it any more.
    void drop();
    bool isBusy() const;

signals:
    void progressed(int done, int of);
    void finished(const std::shared_ptr<const alteri::InfluenceWork::Influences>& influences);
    /// It was cancelled, or could not be done; then `text` says why.
    void failed(const QString& text);

private:
    BackgroundTask* m_task;
};

}  // namespace alteri
