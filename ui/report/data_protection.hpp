// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/held_data.hpp"

#include <QString>

namespace alteri {

/// Where the data of a study lie, as far as this program knows.
struct DataPlace {
    QString file;
    bool isProtected = false;
    bool hasBackups = false;  ///< this user's program keeps some of it
    QString backupFolder{};   ///< empty: beside the file
};

/// The page on data protection of a study: what it holds about whom, who agreed when and to which
/// words, where the data lie and how they are removed. HTML; texts of the study are escaped.
QString dataProtectionHtml(const HeldData& held, const QString& title, const DataPlace& place);

/// A text for a board of ethics with the facts of a study filled in, as plain sentences.
QString ethicsText(const HeldData& held, const QString& title, const DataPlace& place);

}  // namespace alteri
