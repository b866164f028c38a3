// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QString>
#include <QStringList>

#include <optional>

class QLineEdit;

namespace alteri {

// Long lists of categories, of which people write the beginning of a name.

/// The labels of the categories that are offered, in the order of the codebook.
QStringList offeredNames(const Attribute& attribute);

/// Completes the names in a field, by what stands anywhere in them; no names: nothing any more.
void completeNames(QLineEdit& field, const QStringList& names);

/// The offered category that somebody means: by its code or label, else the only one whose label
/// begins so, else the only one that has it in its label.
std::optional<CategoryId> categoryNamed(const QString& text, const Attribute& attribute);

}  // namespace alteri
