// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/modes_page.hpp"

#include "core/multilevel/inference/inference.hpp"
#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QComboBox>

#include <algorithm>

namespace alteri {

namespace {

constexpr int modeDecimals = 3;

struct Effect {
    std::size_t term = 0;
    Eigen::Index column = 0;
};

/// All random effects, term by term.
std::vector<Effect> effectsOf(const std::vector<ConditionalModes>& modes)
{
    std::vector<Effect> effects;
    for (std::size_t term = 0; term < modes.size(); ++term)
        for (std::size_t column = 0; column < modes[term].names.size(); ++column)
            effects.push_back({term, static_cast<Eigen::Index>(column)});
    return effects;
}

IntervalMark markOf(const ConditionalModes::Mode& mode, Eigen::Index column, const QString& name)
{
    const double reach = normalQuantile975 * mode.sds[column];
    IntervalMark mark;
    mark.estimate = mode.values[column];
    mark.lower = mark.estimate - reach;
    mark.upper = mark.estimate + reach;
    mark.isFilled = mark.lower > 0 || mark.upper < 0;
    const auto digits = digitsFor(mode.sds[column], modeDecimals);
    mark.numbers = {localNumber(mark.estimate, digits), QString::number(mode.rows)};
    mark.text = ModesPage::tr("%1: %2 (95 % interval %3 to %4), %n ties", nullptr,
                              static_cast<int>(mode.rows))
                    .arg(name, localNumber(mark.estimate, digits), localNumber(mark.lower, digits),
                         localNumber(mark.upper, digits));
    return mark;
}

}  // namespace

ModesPage::ModesPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Conditional modes"), fits, questions, parent)
    , m_effect(addChooser(tr("Effect"), QStringLiteral("effectChooser")))
{
    connect(m_effect, &QComboBox::currentIndexChanged, this, &ModesPage::drawAgain);
}

void ModesPage::prepare()
{
    m_modes = conditionalModes(model());
    QStringList names;
    for (const auto& effect : effectsOf(m_modes)) {
        const auto& term = m_modes[effect.term];
        names << tr("%1 by %2")
                     .arg(textFor(term.names[static_cast<std::size_t>(effect.column)]),
                          QString::fromStdString(term.group));
    }
    offer(*m_effect, names);
}

void ModesPage::draw()
{
    const auto effects = effectsOf(m_modes);
    const auto index = static_cast<std::size_t>(std::max(0, m_effect->currentIndex()));
    if (index >= effects.size())
        return;
    const auto [term, column] = effects[index];
    auto sorted = m_modes[term].modes;
    std::stable_sort(sorted.begin(), sorted.end(), [at = column](const auto& a, const auto& b) {
        return a.values[at] > b.values[at];
    });
    IntervalBlock block;
    for (const auto& mode : sorted) {
        const auto name = groupLabel(frames().ties, m_modes[term].group, mode.group);
        block.rows.push_back({name, {markOf(mode, column, name)}, {}, {}});
    }
    IntervalContent content;
    content.frame.title = tr("%1: deviation of each %2 from the mean")
                              .arg(outcomeLabel(frames().ties, model().fit.spec),
                                   groupingWord(frames().ties, m_modes[term].group));
    content.frame.subtitle = tr("Conditional modes of %1, %2, with 95 % intervals")
                                 .arg(m_effect->currentText(), nameOfModel());
    content.frame.note = tr("Filled points: the interval excludes zero. The intervals are those of "
                            "the modes, the fixed effects taken as known.");
    content.blocks.push_back(std::move(block));
    content.columns = {tr("Mode"), tr("Ties")};
    content.guides = {0};
    content.holds = {0};
    content.hasCaps = false;
    showPlot(std::make_shared<const IntervalPlot>(std::move(content)));
}

}  // namespace alteri
