// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace alteri {

class Questions;
class StudyDocument;

/// Asks where to, writes the report there with progress and Cancel, and tells of what went wrong.
/// @return the file of the report; nothing if it was not written
std::optional<QString> exportReport(StudyDocument& document, Questions& questions, QWidget* parent);

}  // namespace alteri
