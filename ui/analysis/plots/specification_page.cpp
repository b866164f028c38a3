// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/specification_page.hpp"

#include "core/multilevel/formula/formula.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/specification_plot.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/specification_text.hpp"
#include "ui/text/term_text.hpp"
#include "ui/work/background_task.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace alteri {

namespace {

using Kind = Specification::Kind;

constexpr int shownDecimals = 2;

QString inWords(const Specification& it)
{
    QStringList without;
    for (const auto& each : it.without)
        without << QString::fromStdString(each);
    const auto numbers =
        SpecificationPage::tr("%1 (%2 to %3)")
            .arg(localNumber(*it.estimate, shownDecimals), localNumber(it.lower, shownDecimals),
                 localNumber(it.upper, shownDecimals));
    switch (it.kind) {
    case Kind::WithoutEgo:
    case Kind::WithoutCategory:
        return SpecificationPage::tr("Without %1: %2").arg(listText(without), numbers);
    case Kind::RobustErrors:
        return SpecificationPage::tr("With robust standard errors (CR2): %1").arg(numbers);
    case Kind::WildBootstrap:
        return SpecificationPage::tr("Least squares with the wild cluster bootstrap: %1")
            .arg(numbers);
    default:
        return QStringLiteral("%1: %2").arg(QString::fromStdString(it.formula), numbers);
    }
}

/// The lines of the matrix, and which of them a specification makes.
class Choices {
public:
    explicit Choices(const Specification& chosen)
    {
        for (const auto& term : parseFormula(chosen.formula).terms)
            m_terms.push_back(textOf(term));
    }

    /// Terms that are in all of them are no choice.
    void keepThatVary(const SpecificationCurve& curve)
    {
        std::erase_if(m_terms, [&](const std::string& term) {
            return std::none_of(curve.others.begin(), curve.others.end(), [&](const auto& each) {
                return each.kind == Kind::Predictors && !holds(each, term);
            });
        });
    }

    QStringList texts(const Frame& ties) const
    {
        QStringList lines;
        for (const auto& term : m_terms) {
            const auto* column = ties.find(term);
            lines << SpecificationPage::tr("with %1").arg(
                column != nullptr ? variableText(column->name, column->label, column->level)
                                  : QString::fromStdString(term));
        }
        return lines << SpecificationPage::tr("REML") << SpecificationPage::tr("without an ego")
                     << SpecificationPage::tr("without a category")
                     << SpecificationPage::tr("another formula")
                     << SpecificationPage::tr("robust errors (CR2)")
                     << SpecificationPage::tr("wild cluster bootstrap");
    }

    std::vector<bool> of(const Specification& it) const
    {
        std::vector<bool> made;
        made.reserve(m_terms.size() + 6);
        for (const auto& term : m_terms)
            made.push_back(holds(it, term));
        made.insert(made.end(), {it.isReml, it.kind == Kind::WithoutEgo,
                                 it.kind == Kind::WithoutCategory, it.kind == Kind::Named,
                                 it.kind == Kind::RobustErrors, it.kind == Kind::WildBootstrap});
        return made;
    }

private:
    static bool holds(const Specification& it, const std::string& term)
    {
        const auto terms = parseFormula(it.formula).terms;
        return std::any_of(terms.begin(), terms.end(),
                           [&](const auto& each) { return textOf(each) == term; });
    }

    std::vector<std::string> m_terms;
};

SpecificationMark markOf(const Specification& it, const Choices& choices)
{
    SpecificationMark mark;
    mark.estimate = *it.estimate;
    mark.lower = it.lower;
    mark.upper = it.upper;
    mark.isChosen = it.kind == Kind::Chosen;
    mark.isSignificant = it.isSignificant();
    mark.choices = choices.of(it);
    mark.text = inWords(it);
    return mark;
}

/// A line that is empty says nothing.
void dropUnmade(SpecificationContent& content)
{
    for (auto line = content.choices.size(); line-- > 0;) {
        const auto at = static_cast<std::ptrdiff_t>(line);
        const auto isMade = [&](const SpecificationMark& mark) {
            return mark.choices[static_cast<std::size_t>(line)];
        };
        if (std::any_of(content.marks.begin(), content.marks.end(), isMade))
            continue;
        content.choices.removeAt(line);
        for (auto& mark : content.marks)
            mark.choices.erase(mark.choices.begin() + at);
    }
}

/// Of linear models: log odds are other units, and are told in words.
SpecificationContent contentOf(const SpecificationCurve& curve, const Frame& ties)
{
    SpecificationContent content;
    Choices choices(curve.chosen);
    choices.keepThatVary(curve);
    content.choices = choices.texts(ties);
    content.marks.push_back(markOf(curve.chosen, choices));
    for (const auto& each : curve.others)
        if (each.estimate && each.kind != Kind::Ordinal)
            content.marks.push_back(markOf(each, choices));
    std::stable_sort(content.marks.begin(), content.marks.end(),
                     [](const auto& a, const auto& b) { return a.estimate < b.estimate; });
    dropUnmade(content);
    return content;
}

}  // namespace

SpecificationPage::SpecificationPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Specification curve"), fits, questions, parent)
    , m_task(new BackgroundTask(this))
    , m_coefficient(addChooser(tr("Coefficient"), QStringLiteral("coefficientChooser")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Compute")))
    , m_copy(new QPushButton(tr("Copy text")))
{
    constexpr int progressWidth = 120;
    constexpr int shownLetters = 20;
    m_coefficient->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coefficient->setMinimumContentsLength(shownLetters);
    m_progress->setFixedWidth(progressWidth);
    m_cancel->setObjectName(QStringLiteral("cancelSpecifications"));
    m_again->setObjectName(QStringLiteral("computeSpecifications"));
    m_copy->setObjectName(QStringLiteral("copySpecificationText"));
    m_copy->setToolTip(tr("Copies the paragraph below the plot"));
    for (auto* widget : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
                         static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_copy)})
        controls()->addWidget(widget);
    showBusy(false);
    m_again->hide();
    connect(m_coefficient, &QComboBox::currentIndexChanged, this, &SpecificationPage::begin);
    connect(m_again, &QPushButton::clicked, this, &SpecificationPage::begin);
    connect(m_copy, &QPushButton::clicked, this, &SpecificationPage::copyText);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_task->abandon();
        fail({});
    });
    connect(m_task, &BackgroundTask::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
}

bool SpecificationPage::isBusy() const
{
    return m_task->isBusy();
}

void SpecificationPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_copy->setEnabled(!busy && !m_paragraph.isEmpty());
}

QString SpecificationPage::coefficientText() const
{
    return m_coefficient->currentText();
}

void SpecificationPage::prepare()
{
    QStringList texts;
    QStringList keys;
    for (const auto& coefficient : model().fit.fixed) {
        if (coefficient.name.parts.empty())
            continue;  // nobody asks whether the intercept holds
        texts << textFor(coefficient.name);
        keys << QString::fromStdString(coefficient.name.name);
    }
    const auto before = m_coefficient->currentData();
    offer(*m_coefficient, texts, keys);
    if (keptModel() != m_of || m_coefficient->currentData() != before)
        begin();
}

void SpecificationPage::letGo()
{
    m_of.reset();
    m_curve.reset();
    m_paragraph.clear();
    m_task->abandon();
    m_again->hide();
    showBusy(false);
}

void SpecificationPage::begin()
{
    m_of = keptModel();
    m_curve.reset();
    m_paragraph.clear();
    m_again->hide();
    if (m_of == nullptr || m_coefficient->currentIndex() < 0) {
        draw();
        return;
    }
    m_progress->setRange(0, 0);
    showBusy(true);
    SpecificationChoices choices;
    choices.coefficient = m_coefficient->currentData().toString().toStdString();
    m_task->run(
        [frames = fits().study().snapshot(), spec = m_of->fit.spec, choices](const Watch& watch) {
            return std::make_shared<const SpecificationCurve>(
                specificationCurve(frames->ties, spec, choices, watch));
        },
        [this](const std::shared_ptr<const SpecificationCurve>& curve) { take(curve); },
        [this](const Error& error) { fail(sentencesFor(error).join(QLatin1Char(' '))); });
    draw();
}

void SpecificationPage::take(const std::shared_ptr<const SpecificationCurve>& curve)
{
    m_curve = curve;
    m_paragraph = textFor(*curve, coefficientText());
    showBusy(false);
    drawAgain();
}

void SpecificationPage::fail(const QString& text)
{
    showBusy(false);
    m_again->show();
    showSentence(text.isEmpty() ? tr("The computation was cancelled.") : text);
}

void SpecificationPage::copyText()
{
    QGuiApplication::clipboard()->setText(m_paragraph);
    emit message(tr("The text was copied"));
}

void SpecificationPage::draw()
{
    if (m_coefficient->currentIndex() < 0) {
        showSentence(tr("This model has no predictors. Add one on the page of models."));
        return;
    }
    if (!m_curve) {
        showSentence(isBusy() ? tr("The model is fitted in every other way …")
                              : tr("The computation was cancelled."));
        return;
    }
    auto content = contentOf(*m_curve, frames().ties);
    content.frame.title = tr("%1: does the coefficient of %2 hold?")
                              .arg(outcomeLabel(frames().ties, m_of->fit.spec), coefficientText());
    content.frame.subtitle = tr("%n specifications, estimates with 95 % intervals", nullptr,
                                static_cast<int>(content.marks.size()));
    content.frame.note =
        tr("Diamond: the model “%1”. Filled: the interval is without zero.").arg(nameOfModel())
        + QLatin1Char(' ') + m_paragraph;
    content.axisTitle = tr("Estimate");
    showPlot(std::make_shared<const SpecificationPlot>(std::move(content)));
}

}  // namespace alteri
