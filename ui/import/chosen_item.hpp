// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <optional>

namespace alteri {

// Boxes whose first item stands for what is found out, and whose others have their value as data.

template <class Value>
std::optional<Value> chosenItem(const QComboBox& box)
{
    const auto data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

/// Nobody hears of it.
template <class Value>
void choose(QComboBox& box, const std::optional<Value>& value)
{
    const QSignalBlocker quiet(&box);
    const int found = value ? box.findData(static_cast<int>(*value)) : 0;
    box.setCurrentIndex(found < 0 ? 0 : found);
}

}  // namespace alteri
