// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace alteri {

/// What can be asked of a fitted model besides its coefficients. Comparison is asked of two.
enum class ModelQuestion {
    Coefficients,
    Terms,
    TypeThree,
    RandomEffects,
    Explained,
    Satterthwaite,
    KenwardRoger,
    ClusterRobust,
    ProfileIntervals,
    BootstrapIntervals,
    Comparison,
    HeteroscedasticityConsistent,  ///< of linear models of networks
    MarginalEffects,   ///< of models of categories, proportions and counts, as the next two
    ProportionalOdds,  ///< of ordered categories
    Modes,
};

/// What came of a question.
struct ModelAnswer {
    std::optional<ReportPart> part;
    QString note;                  ///< what has to be known of it
    std::optional<Error> problem;  ///< why there is none
};

/// Answers one question at a time in the background.
class ModelQuestionWork : public QObject {
    Q_OBJECT

public:
    explicit ModelQuestionWork(QObject* parent = nullptr);

    /// @param ask runs in another thread and holds all that it needs
    void start(std::function<ModelAnswer(const Watch&)> ask);
    /// Ends what goes on, without an answer.
    void stop() { m_task->abandon(); }
    bool isBusy() const { return m_task->isBusy(); }

signals:
    void progressed(int done, int all);
    void answered(const alteri::ModelAnswer& answer);

private:
    BackgroundTask* m_task;
};

}  // namespace alteri
