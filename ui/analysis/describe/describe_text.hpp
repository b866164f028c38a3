// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <optional>

namespace alteri {

/// What the pages that describe a study say, in the user's language.
struct DescribeText {
    Q_DECLARE_TR_FUNCTIONS(alteri::DescribeText)

public:
    static constexpr int decimals = 2;
    /// Before the names of categories, and of groups of egos.
    static QString indent() { return QStringLiteral("      "); }
};

inline QVariant shownValue(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant shownValue(std::size_t count)
{
    return static_cast<double>(count);
}

}  // namespace alteri
