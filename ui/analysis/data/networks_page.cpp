// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/networks_page.hpp"

#include "ui/analysis/result_model.hpp"
#include "ui/analysis/result_rows.hpp"
#include "ui/analysis/result_view.hpp"
#include "ui/analysis/study_data.hpp"

#include <QVBoxLayout>

namespace alteri {

NetworksPage::NetworksPage(StudyData& study, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_table(new ResultView(tr("Networks")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setNote(tr("Shares are per cent of an ego's ties with a known value."));
}

void NetworksPage::refresh()
{
    auto [columns, rows] = networkRows(m_study.frames().networks);
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->fitColumns();
}

}  // namespace alteri
