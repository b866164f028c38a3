// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "ui/analysis/models/fit_outcome.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace alteri {

class StudyData;

/// The study's saved models, fitted to its present data; shared by the pages of models and plots.
///
/// Models are fitted when they are asked for: at once if the study is small, otherwise in another
/// thread, and what comes from there is taken only if nothing changed in the meantime. A model
/// that did not change keeps its fit.
class ModelFits : public QObject {
    Q_OBJECT

public:
    enum class Stage { Fitted, Failed, Waiting, Cancelled };

    /// A saved model and what came of it.
    struct State {
        SavedModel model;
        ModelSpec spec;
        Stage stage = Stage::Waiting;
        std::shared_ptr<const FitOutcome> outcome;  ///< nothing while waiting and when cancelled
    };

    /// How far the fitting in the background is.
    struct Progress {
        bool isBusy = false;
        int done = 0;
        int of = 0;
        QString model;  ///< at which it is
    };

    explicit ModelFits(StudyData& data, QObject* parent = nullptr);
    ~ModelFits() override = default;
    ModelFits(const ModelFits&) = delete;
    ModelFits& operator=(const ModelFits&) = delete;
    ModelFits(ModelFits&&) = delete;
    ModelFits& operator=(ModelFits&&) = delete;

    /// The models that have an estimate, side by side.
    const RegressionTable& table();
    /// Of the models that have no estimate, each with its name.
    const QStringList& problems();
    /// The linear model of the table's column with everything it was made from, for plots; null
    /// beyond the last and for models of categories, proportions and counts. It stays valid until
    /// changed() or StudyData::changed().
    const FittedModel* fitted(std::size_t index);
    /// The same, to be kept for longer.
    std::shared_ptr<const FittedModel> keep(std::size_t index);
    /// The model of the table's column if it is one of categories, proportions or counts.
    std::shared_ptr<const GeneralisedModel> keepGeneralised(std::size_t index);
    /// The model of the table's column if it is a linear one of networks.
    std::shared_ptr<const LeastSquares> keepLeastSquares(std::size_t index);
    /// All saved models in their order, fitted or not.
    const std::vector<State>& states();
    /// The models that have an estimate, for a journal's table.
    std::vector<JournalModel> forJournal();

    StudyData& study() const { return m_data; }

    bool sameSample() const { return m_sameSample; }
    /// Fits all models to the ties that have values for every one of them.
    void setSameSample(bool same);

    CoefficientTest test() const { return m_test; }
    /// What stars, p values and intervals of all models rest on.
    void setTest(CoefficientTest test);

    const Progress& progress() const { return m_progress; }
    /// Ends what goes on in the background; its models stay without an estimate.
    void cancel();
    /// Whether models stay without an estimate because they were cancelled.
    bool hasCancelled() const;
    /// Fits the models that were cancelled.
    void fitAgain();
    /// Studies of more ties are fitted in the background.
    void setBackgroundAbove(std::size_t ties) { m_backgroundAbove = ties; }

signals:
    /// Estimates have arrived, or are to be others. What StudyData::changed() tells is not
    /// repeated.
    void changed();
    /// The background work began, went on or ended; progress() says which.
    void progressed();

private:
    void update();
    void fitNow();
    void fitInBackground();
    bool takeTest(CoefficientTest test);
    void fitNext();
    void take(std::size_t index, std::shared_ptr<const FitOutcome> outcome);
    void stopWork();
    void collect();

    StudyData& m_data;
    bool m_sameSample = false;
    CoefficientTest m_test;
    bool m_outdated = true;
    std::size_t m_backgroundAbove = 20000;
    std::shared_ptr<const StudyFrames> m_frames;
    std::vector<State> m_states;
    RegressionTable m_table;
    std::vector<std::shared_ptr<const FitOutcome>> m_fitted;  ///< per column of the table
    QStringList m_problems;
    Progress m_progress;
    BackgroundTask m_task;  ///< fits one model after the other
};

}  // namespace alteri
