// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/networks_page.hpp"

#include "ui/analysis/describe/table_actions.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/analysis/result_rows.hpp"
#include "ui/analysis/result_view.hpp"
#include "ui/analysis/study_data.hpp"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

bool isUndefined(const std::vector<ResultModel::Row>& rows, std::size_t column)
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
        return row.undefined.contains(static_cast<int>(column));
    });
}

/// Puts what no network has behind what some have.
void undefinedLast(std::vector<ResultModel::Column>& columns, std::vector<ResultModel::Row>& rows)
{
    std::vector<std::size_t> order(columns.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(),
                          [&](std::size_t column) { return !isUndefined(rows, column); });
    std::vector<ResultModel::Column> sorted;
    std::vector<ResultModel::Row> sortedRows(rows.size());
    sorted.reserve(columns.size());
    for (const auto column : order) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const auto why = rows[i].undefined.find(static_cast<int>(column));
                why != rows[i].undefined.end())
                sortedRows[i].undefined[static_cast<int>(sorted.size())] = why->second;
            sortedRows[i].cells.push_back(rows[i].cells[column]);
        }
        sorted.push_back(columns[column]);
    }
    columns = std::move(sorted);
    rows = std::move(sortedRows);
}

}  // namespace

NetworksPage::NetworksPage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_table(new ResultView(tr("Networks")))
    , m_actions(new TableActions(*this, m_table->model(), questions, QStringLiteral("networks")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setNote(tr("Shares are per cent of an ego's ties with a known value."));
}

QList<QAction*> NetworksPage::pageActions() const
{
    return m_actions->actions();
}

void NetworksPage::refresh()
{
    auto [columns, rows] = networkRows(m_study.frames().networks);
    undefinedLast(columns, rows);
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->fitColumns();
}

}  // namespace alteri
