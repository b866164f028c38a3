// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "ui/analysis/plots/plot_page.hpp"

#include <memory>

class QComboBox;

namespace alteri {

class ModelFits;

/// A page with a plot of one of the study's models, chosen by name.
class ModelPlotPage : public PlotPage {
    Q_OBJECT

public:
    ModelPlotPage(const QString& name,
                  ModelFits& fits,
                  Questions& questions,
                  QWidget* parent = nullptr);

    void refresh() override;

    QComboBox& modelChooser() const { return *m_chooser; }

protected:
    /// A chooser with a label before it, in the row above the plot.
    QComboBox* addChooser(const QString& label, const QString& objectName);
    /// Fills a chooser, keeping what is chosen if it is still there.
    static void offer(QComboBox& chooser, const QStringList& texts, const QStringList& keys = {});

    enum class Kinds {
        Linear,
        Other,  ///< models of categories, proportions and counts
        Any
    };

    virtual Kinds kinds() const { return Kinds::Linear; }
    /// What the chooser offers at its end besides models; a page that offers something draws
    /// without one, too.
    virtual QString besidesModels() const { return {}; }
    /// Shows the plot of the model that is chosen. Not called without one.
    virtual void draw() = 0;
    /// What can be asked about this model; called before draw() when models or data changed.
    virtual void prepare() {}
    /// There is no model to show any more: what is worked on for the last one is of no use.
    virtual void letGo() {}
    /// Draws again, e.g. for another choice; nothing without a model.
    void drawAgain();

    bool hasModel() const;
    const FittedModel& model() const { return *m_model; }
    /// As the study calls it now: a fit keeps the name that it was made under.
    QString nameOfModel() const;
    std::shared_ptr<const FittedModel> keptModel() const { return m_model; }
    /// The model of a page that is of others than linear ones.
    const GeneralisedModel& other() const { return *m_other; }
    std::shared_ptr<const GeneralisedModel> keptOther() const { return m_other; }
    const StudyFrames& frames() const { return *m_frames; }
    std::shared_ptr<const StudyFrames> keptFrames() const { return m_frames; }
    ModelFits& fits() const { return m_fits; }

private:
    void choose();
    /// Whether what the chooser offers besides models is chosen.
    bool isBesides() const;
    QString noPlotText() const;

    ModelFits& m_fits;
    QComboBox* m_chooser;
    std::vector<std::size_t> m_places;  ///< of the models offered, among all
    std::shared_ptr<const FittedModel> m_model;
    std::shared_ptr<const GeneralisedModel> m_other;
    std::shared_ptr<const StudyFrames> m_frames;
};

/// Why there is no plot of a model: none is saved, or none could be fitted.
QString noModelText(ModelFits& fits);

/// Ego's name for the code that groups of a model have; the code itself for other groupings.
QString groupLabel(const Frame& ties, const std::string& grouping, const std::string& code);

/// What the groups of a model are, within a sentence.
QString groupingWord(const Frame& ties, const std::string& grouping);

/// The outcome of a model in words.
QString outcomeLabel(const Frame& ties, const ModelSpec& spec);

}  // namespace alteri
