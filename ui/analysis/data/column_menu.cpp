// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/column_menu.hpp"

#include "core/measures/networks/measure_catalogue.hpp"
#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/data_view.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/text/measure_text.hpp"

#include <QMenu>

namespace alteri {

ColumnMenu::ColumnMenu(QMenu& menu, DataView& view, DataTableModel& model)
    : QObject(&view)
    , m_menu(menu)
    , m_view(view)
    , m_model(model)
{
}

void ColumnMenu::fill()
{
    m_menu.clear();
    qDeleteAll(m_kinds);
    m_kinds.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto* action = menuFor(column).addAction(
            literalLabel(titleFor(m_model.columnAt(column), m_model.rows())));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column, action](bool shown) {
            // A table without columns could not be got back by its headings.
            if (!shown && isLast(column)) {
                action->setChecked(true);
                return;
            }
            if (m_view.isColumnHidden(column) != shown)
                return;
            m_view.setColumnHidden(column, !shown);
            emit chosen();
        });
    }
}

bool ColumnMenu::isLast(int column) const
{
    return m_view.shownColumns() == std::vector<int>{column};
}

QMenu& ColumnMenu::menuFor(int column)
{
    const auto& data = m_model.columnAt(column);
    if (data.content() != DataContent::Measure)
        return m_menu;
    const auto* measure = findMeasure(data.attribute().key);
    const bool isOfAttribute = measure != nullptr && measure->isOfAttribute();
    const auto kind = isOfAttribute ? labelOf(std::string(measure->key)) : tr("Structure");
    auto*& menu = m_kinds[kind];
    if (menu == nullptr) {
        menu = m_menu.addMenu(literalLabel(kind));
        addAll(*menu);
    }
    return *menu;
}

void ColumnMenu::addAll(QMenu& menu)
{
    const auto add = [&](const QString& text, bool shown) {
        menu.addAction(text, this, [&menu, shown] {
            for (auto* action : menu.actions())
                if (action->isCheckable())
                    action->setChecked(shown);
        });
    };
    add(tr("Show all"), true);
    add(tr("Hide all"), false);
    menu.addSeparator();
}

}  // namespace alteri
