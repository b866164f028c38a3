// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/model_plot_page.hpp"

#include "core/multilevel/formula/formula.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/term_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace alteri {

QString noModelText(ModelFits& fits)
{
    if (fits.progress().isBusy)
        return ModelPlotPage::tr("The models are being fitted.");
    return fits.problems().isEmpty()
               ? ModelPlotPage::tr("This study has no saved models. Make one on the page of "
                                   "models, and it is drawn here.")
               : fits.problems().join(QLatin1Char('\n'));
}

QString groupLabel(const Frame& ties, const std::string& grouping, const std::string& code)
{
    const auto* column = ties.find(grouping);
    if (column != nullptr && column->categories) {
        const auto& levels = column->categories->levels;
        const auto found = std::find(levels.begin(), levels.end(), code);
        if (found != levels.end())
            return QString::fromStdString(
                column->categories->labels[static_cast<std::size_t>(found - levels.begin())]);
    }
    return QString::fromStdString(code);
}

QString groupingWord(const Frame& ties, const std::string& grouping)
{
    if (grouping == "ego")
        return textFor(Owner::Ego);
    const auto* column = ties.find(grouping);
    return QString::fromStdString(column != nullptr ? column->label : grouping);
}

QString outcomeLabel(const Frame& ties, const ModelSpec& spec)
{
    const auto outcome = parseFormula(spec.formula).outcome;
    const auto* column = ties.find(outcome);
    return column == nullptr ? QString::fromStdString(outcome)
                             : variableText(column->name, column->label, column->level);
}

ModelPlotPage::ModelPlotPage(const QString& name,
                             ModelFits& fits,
                             Questions& questions,
                             QWidget* parent)
    : PlotPage(name, questions, parent)
    , m_fits(fits)
    , m_chooser(addChooser(tr("Model"), QStringLiteral("modelChooser")))
{
    controls()->addStretch(1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ModelPlotPage::choose);
}

QComboBox* ModelPlotPage::addChooser(const QString& label, const QString& objectName)
{
    auto* chooser = new QComboBox;
    chooser->setObjectName(objectName);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* caption = new QLabel(label);
    caption->setBuddy(chooser);
    // Before the stretch at the end, if that is there already.
    const int end = controls()->count() - (controls()->count() % 2 == 0 ? 0 : 1);
    controls()->insertWidget(end, caption);
    controls()->insertWidget(end + 1, chooser);
    return chooser;
}

void ModelPlotPage::offer(QComboBox& chooser, const QStringList& texts, const QStringList& keys)
{
    const QSignalBlocker blocker(chooser);
    const auto before = chooser.currentData();
    chooser.clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        chooser.addItem(texts[i], keys.isEmpty() ? texts[i] : keys[i]);
    const int at = chooser.findData(before);
    chooser.setCurrentIndex(at >= 0 ? at : (texts.isEmpty() ? -1 : 0));
}

void ModelPlotPage::refresh()
{
    QStringList names;
    m_places.clear();
    const auto& fits = m_fits.table().fits;
    for (std::size_t i = 0; i < fits.size(); ++i)
        if (kinds() != Kinds::Other || fits[i].outcome) {
            names << modelName(fits[i]);
            m_places.push_back(i);
        }
    if (!besidesModels().isEmpty())
        names << besidesModels();
    offer(*m_chooser, names);
    choose();
}

bool ModelPlotPage::hasModel() const
{
    return (kinds() != Kinds::Other && m_model) || (kinds() != Kinds::Linear && m_other);
}

bool ModelPlotPage::isBesides() const
{
    return m_chooser->currentIndex() >= static_cast<int>(m_places.size());
}

void ModelPlotPage::drawAgain()
{
    if (hasModel() || isBesides())
        draw();
}

void ModelPlotPage::choose()
{
    const int index = m_chooser->currentIndex();
    m_model.reset();
    m_other.reset();
    if (index >= 0 && !isBesides()) {
        const auto place = m_places[static_cast<std::size_t>(index)];
        m_model = m_fits.keep(place);
        m_other = m_fits.keepGeneralised(place);
    }
    m_frames = m_fits.study().snapshot();
    if (!hasModel() && !isBesides()) {
        letGo();
        showSentence(noPlotText());
        return;
    }
    prepare();
    draw();
}

QString ModelPlotPage::nameOfModel() const
{
    return m_chooser->currentText();
}

QString ModelPlotPage::noPlotText() const
{
    if (const int index = m_chooser->currentIndex();
        index >= 0 && !hasGroups(m_fits.table().fits[m_places[static_cast<std::size_t>(index)]]))
        return tr("%1 is a model of networks, without groups; this plot exists of multilevel "
                  "models only.")
            .arg(m_chooser->currentText());
    if (m_other && kinds() == Kinds::Linear)
        return tr("%1 is no linear model; this plot exists of linear models only.")
            .arg(m_chooser->currentText());
    if (kinds() == Kinds::Other && !m_fits.table().fits.empty())
        return tr("This study has linear models only. Choose another kind for a model on the page "
                  "of models, ordinal for example, and its predictions are drawn here.");
    return noModelText(m_fits);
}

}  // namespace alteri
