// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

namespace alteri {

// Copies on this computer of studies that lie on a slow medium: they are worked on in their place,
// and written back when they are closed. Which copy is of which study is remembered here.

/// Where a new copy of a study may lie: nothing is there yet.
QString newLocalCopy(const QString& study);
void rememberLocalCopy(const QString& copy, const QString& study);
/// After it was written back.
void forgetLocalCopy(const QString& copy);

/// The study that a file is a copy of, if it is one.
std::optional<QString> studyOfLocalCopy(const QString& copy);
/// A copy of a study that was not written back yet, if there is one.
std::optional<QString> localCopyOf(const QString& study);

/// Whether nobody was told yet of how slow the medium of a study is; from now on somebody is.
bool noteToldOfMedium(const QString& study);

/// How long the disk under a folder takes; see diskTime().
using MeasureMedium = std::function<std::chrono::microseconds(const std::filesystem::path& folder)>;
/// Each gesture waits for the disk two or three times; more than this each time is felt.
inline constexpr std::chrono::milliseconds slowMedium(60);
const MeasureMedium& mediumMeasure();
/// @param measure nothing: media are not measured
void setMediumMeasure(MeasureMedium measure);

}  // namespace alteri
