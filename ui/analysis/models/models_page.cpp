// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/models_page.hpp"

#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/analysis/result_rows.hpp"
#include "ui/analysis/result_view.hpp"

#include <QCheckBox>
#include <QVBoxLayout>

namespace alteri {

ModelsPage::ModelsPage(ModelFits& fits, QWidget* parent)
    : AnalysisPage(parent)
    , m_fits(fits)
    , m_sameSample(new QCheckBox(tr("Same sample for all models")))
    , m_table(new ResultView(tr("Models")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    m_sameSample->setObjectName(QStringLiteral("sameSample"));
    m_sameSample->setToolTip(tr("Fits all models to the ties that have values for all of them, so "
                                "that nested models can be compared"));
    m_sameSample->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_sameSample);
    column->addWidget(m_table, 1);
    connect(m_sameSample, &QCheckBox::toggled, &fits, &ModelFits::setSameSample);
}

void ModelsPage::refresh()
{
    auto [columns, rows] = modelRows(m_fits.table());
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->setNote(modelNotes(m_fits.table(), m_fits.problems()));
    m_table->fitColumns();
}

}  // namespace alteri
