// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/key_attributes_page.hpp"

#include "core/measures/describe/key_attributes.hpp"
#include "ui/analysis/describe/key_attribute_rows.hpp"
#include "ui/analysis/describe/table_actions.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_view.hpp"

#include <QVBoxLayout>

namespace alteri {

KeyAttributesPage::KeyAttributesPage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_table(new ResultView(tr("Key attributes")))
    , m_actions(
          new TableActions(*this, m_table->model(), questions, QStringLiteral("key-attributes")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setNote(tr("Percentages are of the known values. For categories of alteri and ties, "
                        "mean (SD) and range are those of the egos’ own percentages; egos without "
                        "a known value are left out of them. SD with n − 1."));
}

QList<QAction*> KeyAttributesPage::pageActions() const
{
    return m_actions->actions();
}

void KeyAttributesPage::refresh()
{
    auto [columns, rows] = keyAttributeRows(keyAttributes(m_study.frames()));
    m_table->model().setContent(std::move(columns), std::move(rows));
    m_table->fitColumns();
}

}  // namespace alteri
