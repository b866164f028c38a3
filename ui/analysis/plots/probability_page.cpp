// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/probability_page.hpp"

#include "core/multilevel/saved/model_rows.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/plots/probability_content.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/term_text.hpp"
#include "ui/work/background_task.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace alteri {

ProbabilityPage::ProbabilityPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Predictions"), fits, questions, parent)
    , m_task(new BackgroundTask(this))
    , m_predictor(addChooser(tr("Predictor"), QStringLiteral("profilePredictor")))
    , m_whom(addChooser(tr("For"), QStringLiteral("profileWhom")))
    , m_form(addChooser(tr("As"), QStringLiteral("profileForm")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    constexpr int progressWidth = 120;
    m_whom->addItems({tr("the average ego"), tr("all egos, averaged")});
    m_whom->setToolTip(tr("The average ego has random effects of zero. Averaged over the egos, "
                          "probabilities are those of a tie of an ego taken at random."));
    m_form->addItems({tr("estimates with intervals"), tr("stacked shares")});
    m_progress->setFixedWidth(progressWidth);
    m_cancel->setObjectName(QStringLiteral("cancelProfile"));
    controls()->addWidget(m_progress);
    controls()->addWidget(m_cancel);
    connect(m_predictor, &QComboBox::currentIndexChanged, this, &ProbabilityPage::drawAgain);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ProbabilityPage::drawAgain);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ProbabilityPage::drawAgain);
    connect(m_task, &BackgroundTask::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_task->abandon();
        showBusy();
        showSentence(tr("The computation was cancelled."));
    });
    showBusy();
}

bool ProbabilityPage::isBusy() const
{
    return m_task->isBusy();
}

void ProbabilityPage::showBusy()
{
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
}

void ProbabilityPage::prepare()
{
    m_offered = profileVariables(other(), frames().ties);
    QStringList names;
    QStringList keys;
    for (const auto& each : m_offered) {
        names << variableText(each.name, each.label, each.level);
        keys << QString::fromStdString(each.name);
    }
    offer(*m_predictor, names, keys);
    m_form->setEnabled(other().data.isOrdinal());
}

void ProbabilityPage::letGo()
{
    m_task->abandon();
    m_of.reset();
    m_profile.reset();
    showBusy();
}

void ProbabilityPage::begin()
{
    m_of = keptOther();
    m_profile.reset();
    m_progress->setRange(0, 0);
    // The outcome keeps model and data alive.
    m_task->run(
        [model = m_of, frames = keptFrames(), variable = m_variable](const Watch& watch) {
            return predictedProfile(*model, rowsOf(*frames, model->fit.spec.model), variable,
                                    watch);
        },
        [this](PredictedProfile profile) {
            m_profile = std::move(profile);
            showBusy();
            drawAgain();
        },
        [this](const Error& error) {
            showBusy();
            showSentence(sentencesFor(error).join(QLatin1Char(' ')));
        });
    showBusy();
}

void ProbabilityPage::draw()
{
    const int index = m_predictor->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_offered.size())) {
        letGo();
        showSentence(tr("This model has no predictor whose values could be put in."));
        return;
    }
    const auto& variable = m_offered[static_cast<std::size_t>(index)].name;
    if (m_of != keptOther() || m_variable != variable) {
        m_variable = variable;
        begin();
    }
    if (!m_profile) {
        showSentence(m_task->isBusy() ? tr("Predictions are being worked out …")
                                      : tr("The computation was cancelled."));
        return;
    }
    const ProbabilityChoices choices{m_whom->currentIndex() == 1,
                                     m_form->currentIndex() == 1 && other().data.isOrdinal()};
    showPlot(probabilityPlot(frames().ties, other(), *m_profile, choices));
}

}  // namespace alteri
