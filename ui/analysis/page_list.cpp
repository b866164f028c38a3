// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/page_list.hpp"

#include <QFont>

namespace alteri {

PageList::PageList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("analysisPages"));
    setAccessibleName(tr("Pages of the analysis"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(fontMetrics().averageCharWidth() * 28);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit pageChosen(item->data(Qt::UserRole).toString());
    });
}

void PageList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(QStringLiteral(" ") + text, this);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, fontMetrics().height() * 8 / 5});
}

void PageList::addPage(const QString& key, const QString& text, const QString& toolTip)
{
    auto* item = new QListWidgetItem(QStringLiteral("   ") + text, this);
    item->setData(Qt::UserRole, key);
    item->setToolTip(toolTip);
    item->setSizeHint({0, fontMetrics().height() + 6});
}

QString PageList::currentKey() const
{
    const auto* item = currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

QList<ListedPage> PageList::pages() const
{
    QList<ListedPage> pages;
    QString heading;
    for (int row = 0; row < count(); ++row) {
        const auto key = item(row)->data(Qt::UserRole).toString();
        const auto text = item(row)->text().trimmed();
        if (key.isEmpty())
            heading = text;
        else
            pages << ListedPage{key, heading, text};
    }
    return pages;
}

void PageList::select(const QString& key)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == key && !key.isEmpty())
            setCurrentRow(row);
}

}  // namespace alteri
