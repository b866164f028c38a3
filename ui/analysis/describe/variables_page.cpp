// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/variables_page.hpp"

#include "core/measures/univariate.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/analysis/result_rows.hpp"
#include "ui/analysis/result_view.hpp"
#include "ui/analysis/study_data.hpp"

#include <QVBoxLayout>

namespace alteri {

VariablesPage::VariablesPage(StudyData& study, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_table(new ResultView(tr("Variables")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setNote(
        tr("SD with n − 1. Rows of categories describe a 0/1 indicator, so that the mean is the "
           "category's share of the known values."));
}

void VariablesPage::refresh()
{
    auto [columns, rows] = univariateRows(describe(m_study.frames()));
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->fitColumns();
}

}  // namespace alteri
