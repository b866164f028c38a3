// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/means_page.hpp"

#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QComboBox>

#include <algorithm>

namespace alteri {

namespace {

constexpr int meanDecimals = 2;

QString nameOf(const MarginalVariable& variable)
{
    return variableText(variable.name, variable.label, variable.level);
}

/// Whether the variable is a question answered by yes or no.
bool isYesNo(const Codebook& codebook, const MarginalVariable& variable)
{
    return std::any_of(
        codebook.attributes.begin(), codebook.attributes.end(), [&](const Attribute& each) {
            return each.kind() == AnswerKind::YesNo
                   && (variable.name == each.key || variable.name.ends_with("." + each.key));
        });
}

IntervalMark markOf(const MarginalMean& mean, const QString& name)
{
    IntervalMark mark;
    mark.estimate = *mean.estimate;
    mark.lower = mean.lower;
    mark.upper = mean.upper;
    const auto digits = digitsFor(mean.se, meanDecimals);
    const auto interval =
        QStringLiteral("[%1; %2]")
            .arg(localNumber(mean.lower, digits), localNumber(mean.upper, digits));
    mark.numbers = {localNumber(*mean.estimate, digits), interval, QString::number(mean.rows)};
    mark.text = MeansPage::tr("%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties", nullptr,
                              static_cast<int>(mean.rows))
                    .arg(name, localNumber(*mean.estimate, digitsFor(mean.se)),
                         localNumber(mean.se, digitsFor(mean.se)),
                         localNumber(mean.lower, digitsFor(mean.se)),
                         localNumber(mean.upper, digitsFor(mean.se)));
    return mark;
}

}  // namespace

MeansPage::MeansPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Marginal means"), fits, questions, parent)
    , m_variable(addChooser(tr("Predictor"), QStringLiteral("predictorChooser")))
{
    connect(m_variable, &QComboBox::currentIndexChanged, this, &MeansPage::drawAgain);
}

void MeansPage::prepare()
{
    m_offered = marginalVariables(model(), frames().ties);
    // Categories first: that is what the plot is mostly asked for.
    std::stable_sort(m_offered.begin(), m_offered.end(), [](const auto& a, const auto& b) {
        return a.isCategorical && !b.isCategorical;
    });
    QStringList names;
    QStringList keys;
    for (const auto& each : m_offered) {
        names << nameOf(each);
        keys << QString::fromStdString(each.name);
    }
    offer(*m_variable, names, keys);
}

QString MeansPage::levelText(const MarginalMean& mean, const MarginalVariable& variable) const
{
    if (variable.isCategorical || !isYesNo(fits().study().codebook(), variable))
        return QString::fromStdString(mean.label);
    return mean.level == "0"   ? tr("no")
           : mean.level == "1" ? tr("yes")
                               : QString::fromStdString(mean.label);
}

void MeansPage::draw()
{
    const int index = m_variable->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_offered.size())) {
        showSentence(tr("This model has no predictor with categories or with few values."));
        return;
    }
    const auto& variable = m_offered[static_cast<std::size_t>(index)];
    IntervalBlock block;
    for (const auto& mean : marginalMeans(model(), frames().ties, variable.name)) {
        const auto name = levelText(mean, variable);
        IntervalRow row{name, {}, tr("cannot be estimated"), {}};
        if (mean.estimate)
            row.marks.push_back(markOf(mean, name));
        block.rows.push_back(std::move(row));
    }
    IntervalContent content;
    const auto outcome = outcomeLabel(frames().ties, model().fit.spec);
    content.frame.title = tr("Predicted: %1 by %2").arg(outcome, nameOf(variable));
    content.frame.subtitle =
        tr("Marginal means of %1 with 95 % confidence intervals").arg(nameOfModel());
    content.frame.note = tr("Other numbers at their mean, other categories with equal weights, "
                            "random effects at zero.");
    content.blocks.push_back(std::move(block));
    content.columns = {tr("Mean"), tr("95 % CI"), tr("Ties")};
    content.axisTitle = tr("Predicted: %1").arg(outcome);
    showPlot(std::make_shared<const IntervalPlot>(std::move(content)));
}

}  // namespace alteri
