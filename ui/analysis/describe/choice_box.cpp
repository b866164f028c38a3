// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/choice_box.hpp"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace alteri {

ChoiceBox::ChoiceBox(const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
{
    constexpr int shownLetters = 24;
    constexpr int shownEntries = 24;
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(shownLetters);
    setMaxVisibleItems(shownEntries);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::chosen);
}

void ChoiceBox::addHeading(const QString& text)
{
    addItem(text);
    auto* item = qobject_cast<QStandardItemModel*>(model())->item(count() - 1);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
}

void ChoiceBox::setEntries(const std::vector<Entry>& entries)
{
    const auto before = key();
    const QSignalBlocker blocker(this);
    clear();
    QString heading;
    int first = -1;
    for (const auto& entry : entries) {
        if (entry.heading != heading && !entry.heading.isEmpty())
            addHeading(entry.heading);
        heading = entry.heading;
        if (first < 0)
            first = count();
        addItem(entry.text, entry.key);
    }
    setCurrentIndex(first);
    choose(before);
}

void ChoiceBox::choose(const QString& key)
{
    for (int index = 0; index < count(); ++index)
        if (itemData(index).isValid() && itemData(index).toString() == key)
            setCurrentIndex(index);
}

}  // namespace alteri
