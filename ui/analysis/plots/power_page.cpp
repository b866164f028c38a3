// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/power_page.hpp"

#include "core/multilevel/planning/power_simulation.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/plots/profile_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/term_text.hpp"
#include "ui/work/background_task.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace alteri {

namespace {

constexpr double wantedPower = 0.8;
constexpr std::size_t fitsPerSize = 500;
constexpr int powerDecimals = 2;

/// Numbers from 2 on, apart by anything; nothing if something else is among them.
std::optional<std::vector<std::size_t>> numbersIn(const QString& text)
{
    std::vector<std::size_t> numbers;
    for (const auto& part :
         text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const auto number = part.toUInt(&isNumber);
        constexpr unsigned most = 100'000;
        if (!isNumber || number < 2 || number > most)
            return std::nullopt;
        numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers.empty() ? std::nullopt : std::optional(numbers);
}

ProfileMark powerMark(const PowerResult& result)
{
    ProfileMark mark;
    mark.x = static_cast<double>(result.size.egos);
    mark.estimate = result.power;
    mark.lower = result.lower;
    mark.upper = result.upper;
    mark.text =
        PowerPage::tr("%1 egos with %2 partners each: power %3 (%4 to %5)")
            .arg(result.size.egos)
            .arg(result.size.partners)
            .arg(localNumber(result.power, powerDecimals), localNumber(result.lower, powerDecimals),
                 localNumber(result.upper, powerDecimals));
    return mark;
}

/// A line for each number of partners.
std::vector<ProfileSeries> seriesOf(const std::vector<PowerResult>& results)
{
    std::map<std::size_t, ProfileSeries> byPartners;
    for (const auto& each : results)
        byPartners[each.size.partners].marks.push_back(powerMark(each));
    std::vector<ProfileSeries> series;
    series.reserve(byPartners.size());
    for (auto& [partners, line] : byPartners) {
        line.name = PowerPage::tr("%n partners", nullptr, static_cast<int>(partners));
        line.number = series.size();
        series.push_back(std::move(line));
    }
    return series;
}

}  // namespace

PowerPage::PowerPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Power"), fits, questions, parent)
    , m_task(new BackgroundTask(this))
    , m_coefficient(addChooser(tr("Coefficient"), QStringLiteral("coefficientChooser")))
    , m_effect(new QDoubleSpinBox)
    , m_compute(new QPushButton(tr("Compute")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    constexpr int progressWidth = 60;
    constexpr int shownLetters = 16;
    // Names of coefficients can be long, and a row of controls must not widen the window.
    m_coefficient->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coefficient->setMinimumContentsLength(shownLetters);
    constexpr double mostEffect = 1e6;
    m_effect->setObjectName(QStringLiteral("powerEffect"));
    m_effect->setRange(-mostEffect, mostEffect);
    m_effect->setDecimals(3);
    m_effect->setSingleStep(0.05);
    m_effect->setToolTip(tr("The effect that is worth finding; at first what the model estimates"));
    auto* caption = new QLabel(tr("Effect"));
    caption->setBuddy(m_effect);
    controls()->addWidget(caption);
    controls()->addWidget(m_effect);
    m_egos = addNumbers(tr("Egos"), QStringLiteral("powerEgos"), QStringLiteral("10, 20, 30, 40"));
    m_partners =
        addNumbers(tr("Partners"), QStringLiteral("powerPartners"), QStringLiteral("10, 20"));
    m_progress->setFixedWidth(progressWidth);
    m_compute->setObjectName(QStringLiteral("computePower"));
    m_cancel->setObjectName(QStringLiteral("cancelPower"));
    for (auto* widget : {static_cast<QWidget*>(m_compute), static_cast<QWidget*>(m_progress),
                         static_cast<QWidget*>(m_cancel)})
        controls()->addWidget(widget);
    showBusy(false);
    connect(m_coefficient, &QComboBox::currentIndexChanged, this, &PowerPage::takeEstimate);
    connect(m_effect, &QDoubleSpinBox::valueChanged, this, &PowerPage::forget);
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

QLineEdit*
PowerPage::addNumbers(const QString& label, const QString& objectName, const QString& text)
{
    constexpr int width = 96;
    auto* field = new QLineEdit(text);
    field->setObjectName(objectName);
    field->setFixedWidth(width);
    auto* caption = new QLabel(label);
    caption->setBuddy(field);
    controls()->addWidget(caption);
    controls()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PowerPage::forget);
    connect(field, &QLineEdit::returnPressed, this, &PowerPage::begin);
    return field;
}

bool PowerPage::isBusy() const
{
    return m_task->isBusy();
}

void PowerPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_compute->setVisible(!busy);
}

void PowerPage::prepare()
{
    QStringList texts;
    QStringList keys;
    for (const auto& coefficient : model().fit.fixed) {
        if (coefficient.name.parts.empty())
            continue;
        texts << textFor(coefficient.name);
        keys << QString::fromStdString(coefficient.name.name);
    }
    offer(*m_coefficient, texts, keys);
    if (keptModel() == m_of)
        return;
    m_of = keptModel();
    takeEstimate();
}

/// The pilot's own estimate, until somebody says what is worth finding.
void PowerPage::takeEstimate()
{
    const auto name = m_coefficient->currentData().toString().toStdString();
    if (m_of != nullptr)
        for (const auto& each : m_of->fit.fixed)
            if (each.name.name == name)
                m_effect->setValue(each.estimate);
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
    m_of.reset();
    forget();
}

std::optional<std::vector<StudySize>> PowerPage::sizes() const
{
    const auto egos = numbersIn(m_egos->text());
    const auto partners = numbersIn(m_partners->text());
    if (!egos || !partners)
        return std::nullopt;
    std::vector<StudySize> sizes;
    sizes.reserve(egos->size() * partners->size());
    for (const auto ofEgos : *egos)
        for (const auto ofPartners : *partners)
            sizes.push_back({ofEgos, ofPartners});
    return sizes;
}

void PowerPage::begin()
{
    const auto wanted = sizes();
    if (!wanted) {
        fail(tr("Write numbers from 2 on, such as 10, 20, 40."));
        return;
    }
    if (m_of == nullptr || m_coefficient->currentIndex() < 0)
        return;
    forget();
    m_progress->setRange(0, 0);
    showBusy(true);
    PowerChoices choices;
    choices.coefficient = m_coefficient->currentData().toString().toStdString();
    choices.fits = fitsPerSize;
    m_task->run(
        [model = m_of, frames = keptFrames(), sizes = *wanted, choices,
         effect = m_effect->value()](const Watch& watch) {
            auto study = pilotedStudy(frames->ties, *model);
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

QString PowerPage::cheapestText() const
{
    const auto found = cheapestSize(m_results, wantedPower, {1, 0});
    return found
               ? tr("Power 0.8 needs %1 egos with %2 partners each, of the sizes that were tried.")
                     .arg(found->egos)
                     .arg(found->partners)
               : tr("None of the sizes that were tried has power 0.8.");
}

void PowerPage::draw()
{
    if (!m_problem.isEmpty()) {
        showSentence(m_problem);
        return;
    }
    if (m_coefficient->currentIndex() < 0) {
        showSentence(tr("This model has no predictors. Add one on the page of models."));
        return;
    }
    if (m_results.empty()) {
        showSentence(isBusy()
                         ? tr("Studies are simulated and fitted …")
                         : tr("How many egos and partners does a study like this one need? Choose "
                              "an effect that is worth finding and sizes, then compute."));
        return;
    }
    ProfileContent content;
    content.frame.title =
        tr("%1: power to find the coefficient of %2")
            .arg(outcomeLabel(frames().ties, *m_of), m_coefficient->currentText());
    content.frame.subtitle =
        tr("Effect %1, two-sided test at 0.05, %2 simulated studies of each size")
            .arg(localNumber(m_effect->value(), 3))
            .arg(fitsPerSize);
    content.frame.note =
        tr("Egos and partners are drawn from this study, variances are those of the model “%1”. "
           "Bands: 95 % intervals of the simulation.")
            .arg(nameOfModel())
        + QLatin1Char(' ') + cheapestText();
    content.xTitle = tr("Egos");
    content.yTitle = tr("Power");
    content.series = seriesOf(m_results);
    showPlot(std::make_shared<const ProfilePlot>(std::move(content)));
}

}  // namespace alteri
