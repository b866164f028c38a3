// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_rows.hpp"

#include <QFormLayout>
#include <QWidget>

#include <algorithm>

namespace alteri {

namespace {

QWidget* widgetIn(const QFormLayout& form, int row, QFormLayout::ItemRole role)
{
    const auto* item = form.itemAt(row, role);
    return item == nullptr ? nullptr : item->widget();
}

}  // namespace

void ShownRows::take(QFormLayout& form)
{
    m_form = &form;
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(form.rowCount()));
    for (int row = 0; row < form.rowCount(); ++row) {
        auto* field = widgetIn(form, row, QFormLayout::FieldRole);
        if (field == nullptr)
            field = widgetIn(form, row, QFormLayout::SpanningRole);
        m_rows.push_back({widgetIn(form, row, QFormLayout::LabelRole), field, true});
        if (m_rows.back().label == m_rows.back().field)
            m_rows.back().label = nullptr;  // what spans the row has both roles
    }
}

void ShownRows::setShown(QWidget* field, bool isShown)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& each) { return each.field == field; });
    if (row == m_rows.end() || row->isShown == isShown)
        return;
    row->isShown = isShown;
    if (!isShown) {
        const auto taken = m_form->takeRow(field);
        delete taken.labelItem;
        delete taken.fieldItem;
    } else {
        const auto at = static_cast<int>(
            std::count_if(m_rows.begin(), row, [](const Row& each) { return each.isShown; }));
        if (row->label != nullptr)
            m_form->insertRow(at, row->label, field);
        else
            m_form->insertRow(at, field);
    }
    for (auto* widget : {row->label.data(), field})
        if (widget != nullptr)
            widget->setVisible(isShown);
}

bool ShownRows::isShown(const QWidget* field) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& each) { return each.field == field; });
    return row != m_rows.end() && row->isShown;
}

}  // namespace alteri
