// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/empty_table.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

EmptyTable::EmptyTable(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    m_text->setObjectName(QStringLiteral("tableEmpty"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setProperty("caption", true);
    auto* clear = new QPushButton(tr("Show all rows"));
    clear->setObjectName(QStringLiteral("showAllRows"));
    connect(clear, &QPushButton::clicked, this, &EmptyTable::clearWanted);
    m_clear = clear;
    column->addStretch(1);
    column->addWidget(m_text);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

void EmptyTable::explain(const StudyGrid& study, DataRows rows)
{
    const bool isFiltered = study.count(rows) > 0;
    m_clear->setVisible(isFiltered);
    if (isFiltered)
        m_text->setText(tr("No row has what you look for. Change the search or the filters, or "
                           "show all rows."));
    else if (study.count(DataRows::Egos) == 0)
        m_text->setText(tr("There are no egos yet. Add one on the map (Ctrl+E) or import tables "
                           "(Ctrl+I)."));
    else if (rows == DataRows::Networks)
        m_text->setText(tr("No ego has a map yet."));
    else
        m_text->setText(tr("No ego has named an alter yet. Name partners on the maps, and they "
                           "appear here."));
}

}  // namespace alteri
