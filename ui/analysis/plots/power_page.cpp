// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/power_page.hpp"

#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/plots/assumptions_dialog.hpp"
#include "ui/analysis/plots/plan_fields.hpp"
#include "ui/analysis/plots/power_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/term_text.hpp"
#include "ui/work/background_task.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>

namespace alteri {

PowerPage::PowerPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Power"), fits, questions, parent)
    , m_task(new BackgroundTask(this))
    , m_coefficient(addChooser(tr("Coefficient"), QStringLiteral("coefficientChooser")))
    , m_curve(addChooser(tr("Shown"), QStringLiteral("curveChooser")))
    , m_effect(new QDoubleSpinBox)
    , m_assume(new QPushButton(tr("Assumptions…")))
    , m_plan(new PlanFields)
    , m_compute(new QPushButton(tr("Compute")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    addControls();
    connectControls();
    showBusy(false);
}

void PowerPage::addControls()
{
    constexpr int progressWidth = 60;
    constexpr int shownLetters = 14;
    // Names of models and coefficients can be long, and a row of controls must not widen the
    // window.
    for (auto* chooser : {&modelChooser(), m_coefficient, m_curve}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->setMinimumContentsLength(shownLetters);
    }
    for (const auto curve : {PowerCurve::Power, PowerCurve::StandardError, PowerCurve::Exaggeration,
                             PowerCurve::WrongSign})
        m_curve->addItem(nameOf(curve), static_cast<int>(curve));
    constexpr double mostEffect = 1e6;
    m_effect->setRange(-mostEffect, mostEffect);
    m_effect->setDecimals(3);
    m_effect->setSingleStep(0.05);
    m_effect->setToolTip(tr("The effect that is worth finding; at first what the model estimates"));
    m_plan->addField(tr("Effect"), "powerEffect", m_effect);
    m_progress->setFixedWidth(progressWidth);
    m_assume->setObjectName(QStringLiteral("assumptions"));
    m_compute->setObjectName(QStringLiteral("computePower"));
    m_cancel->setObjectName(QStringLiteral("cancelPower"));
    for (auto* part : {static_cast<QWidget*>(m_assume), static_cast<QWidget*>(m_compute),
                       static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        m_plan->addPart(part);
    addRow(m_plan);
}

void PowerPage::connectControls()
{
    connect(m_coefficient, &QComboBox::currentIndexChanged, this, &PowerPage::takeEstimate);
    connect(m_curve, &QComboBox::currentIndexChanged, this, &PowerPage::drawAgain);
    connect(m_effect, &QDoubleSpinBox::valueChanged, this, &PowerPage::forget);
    connect(m_plan, &PlanFields::sizesChanged, this, &PowerPage::forget);
    connect(m_plan, &PlanFields::wishesChanged, this, &PowerPage::drawAgain);
    connect(m_plan, &PlanFields::submitted, this, &PowerPage::begin);
    connect(m_assume, &QPushButton::clicked, this, &PowerPage::askAssumptions);
    connect(m_compute, &QPushButton::clicked, this, &PowerPage::begin);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_task->abandon();
        fail(tr("The computation was cancelled."));
    });
    connect(m_task, &BackgroundTask::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
}

bool PowerPage::isBusy() const
{
    return m_task->isBusy();
}

QString PowerPage::besidesModels() const
{
    return tr("Without a pilot");
}

void PowerPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_compute->setVisible(!busy);
}

std::vector<std::pair<CoefficientName, double>> PowerPage::effects() const
{
    std::vector<std::pair<CoefficientName, double>> effects;
    if (hasModel()) {
        for (const auto& each : keptOther() ? other().fit.fixed : model().fit.fixed)
            if (!each.name.parts.empty())
                effects.emplace_back(each.name, each.estimate);
    } else if (m_assumptions) {
        for (const auto& each : m_assumptions->predictors) {
            CoefficientName name;
            name.name = each.name;
            effects.emplace_back(std::move(name), each.effect);
        }
    }
    return effects;
}

void PowerPage::prepare()
{
    QStringList texts;
    QStringList keys;
    for (const auto& [name, effect] : effects()) {
        texts << (name.parts.empty() ? QString::fromStdString(name.name) : textFor(name));
        keys << QString::fromStdString(name.name);
    }
    offer(*m_coefficient, texts, keys);
    m_assume->setVisible(!hasModel());
    m_compute->setEnabled(m_coefficient->count() > 0);
    const bool isSame = keptModel() == m_pilot && keptOther() == m_otherPilot;
    m_pilot = keptModel();
    m_otherPilot = keptOther();
    if (!isSame)
        takeEstimate();
}

/// The pilot's own estimate, until somebody says what is worth finding.
void PowerPage::takeEstimate()
{
    const auto wanted = m_coefficient->currentData().toString().toStdString();
    for (const auto& [name, effect] : effects())
        if (name.name == wanted)
            m_effect->setValue(effect);
    forget();
}

/// What was simulated for other choices must not stand there as of these.
void PowerPage::forget()
{
    m_task->abandon();
    m_results.clear();
    m_problem.clear();
    showBusy(false);
    drawAgain();
}

void PowerPage::letGo()
{
    m_pilot.reset();
    m_otherPilot.reset();
    forget();
}

void PowerPage::askAssumptions()
{
    PlanAssumptions usual;
    constexpr double usualIcc = 0.1;
    usual.icc = usualIcc;
    usual.predictors.push_back({"x1", 0.3});
    auto* dialog = new AssumptionsDialog(m_assumptions.value_or(usual), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_assumptions = dialog->assumptions();
        prepare();
        takeEstimate();
    });
    dialog->open();
}

std::function<PlannedStudy()> PowerPage::planner() const
{
    const auto frames = keptFrames();
    if (m_otherPilot)
        return [pilot = m_otherPilot, frames] { return pilotedStudy(frames->ties, *pilot); };
    if (m_pilot)
        return [pilot = m_pilot, frames] { return pilotedStudy(frames->ties, *pilot); };
    if (m_assumptions)
        return [assumptions = *m_assumptions] { return assumedStudy(assumptions); };
    return {};
}

void PowerPage::begin()
{
    const auto wanted = m_plan->sizes();
    if (!wanted) {
        fail(tr("Write numbers from 2 on, such as 10, 20, 40."));
        return;
    }
    const auto plan = planner();
    if (!plan || m_coefficient->currentIndex() < 0)
        return;
    forget();
    m_progress->setRange(0, 0);
    showBusy(true);
    PowerChoices choices;
    choices.coefficient = m_coefficient->currentData().toString().toStdString();
    choices.fits = m_plan->fits();
    m_task->run(
        [plan, sizes = *wanted, choices, effect = m_effect->value()](const Watch& watch) {
            auto study = plan();
            for (auto& [name, value] : study.model.effects)
                if (name == choices.coefficient)
                    value = effect;
            return simulatePower(study, sizes, choices, watch);
        },
        [this](std::vector<PowerResult> results) {
            m_results = std::move(results);
            showBusy(false);
            drawAgain();
        },
        [this](const Error& error) { fail(sentencesFor(error).join(QLatin1Char(' '))); });
    drawAgain();
}

void PowerPage::fail(const QString& text)
{
    showBusy(false);
    m_problem = text;
    showSentence(text);
}

QString PowerPage::outcomeText() const
{
    if (!hasModel())
        return tr("Assumed outcome");
    return outcomeLabel(frames().ties,
                        m_otherPilot ? m_otherPilot->fit.spec.model : m_pilot->fit.spec);
}

QString PowerPage::noteText() const
{
    const auto from = hasModel() ? tr("Egos and partners are drawn from this study, variances are "
                                      "those of the model “%1”.")
                                       .arg(nameOfModel())
                                 : tr("Predictors and variances are assumed.");
    const bool hasBands = m_curve->currentData().toInt() == static_cast<int>(PowerCurve::Power);
    QStringList sentences{from};
    if (hasBands)
        sentences << tr("Bands: 95 % intervals of the simulation.");
    sentences << cheapestSentence(m_results, m_plan->wantedPower(), m_plan->costs());
    return sentences.join(QLatin1Char(' '));
}

void PowerPage::draw()
{
    if (!m_problem.isEmpty()) {
        showSentence(m_problem);
        return;
    }
    if (m_coefficient->currentIndex() < 0) {
        showSentence(hasModel()
                         ? tr("This model has no predictors. Add one on the page of models.")
                         : tr("A study that does not exist yet is planned from what you assume of "
                              "it: press “Assumptions…”. Or choose a model of this study as the "
                              "pilot."));
        return;
    }
    if (m_results.empty()) {
        showSentence(isBusy()
                         ? tr("Studies are simulated and fitted …")
                         : tr("How many egos and partners does a study like this one need? Choose "
                              "an effect that is worth finding and sizes, then compute."));
        return;
    }
    auto content = powerContent(m_results, static_cast<PowerCurve>(m_curve->currentData().toInt()));
    if (content.series.empty()) {
        showSentence(tr("No estimate was significant, or the effect is zero: this is not known."));
        return;
    }
    content.frame.title = tr("%1: power to find the coefficient of %2")
                              .arg(outcomeText(), m_coefficient->currentText());
    content.frame.subtitle =
        tr("Effect %1, two-sided test at 0.05, %2 simulated studies of each size")
            .arg(localNumber(m_effect->value(), 3))
            .arg(m_plan->fits());
    content.frame.note = noteText();
    showPlot(std::make_shared<const ProfilePlot>(std::move(content)));
}

}  // namespace alteri
