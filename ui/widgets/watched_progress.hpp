// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QProgressDialog>

#include <cstddef>
#include <functional>

namespace alteri {

/// Shows how far work in the window's own loop is, such as an import or an export. Nothing else may
/// happen to the study meanwhile, but the window lives and can cancel.
class WatchedProgress {
public:
    WatchedProgress(const QString& text, const QString& cancel, QWidget* parent)
        : m_dialog(text, cancel, 0, 1, parent)
    {
        m_dialog.setWindowModality(Qt::ApplicationModal);
        constexpr int patience = 500;
        m_dialog.setMinimumDuration(patience);
    }

    /// What the work tells, and what ends it with Error{Cancelled}.
    std::function<void(std::size_t done, std::size_t all)> watch()
    {
        return [this](std::size_t done, std::size_t all) {
            m_dialog.setMaximum(static_cast<int>(all));
            m_dialog.setValue(static_cast<int>(done));
            if (m_dialog.wasCanceled())
                throw Error(ErrorCode::Cancelled);
        };
    }

    void finish() { m_dialog.reset(); }

private:
    QProgressDialog m_dialog;
};

}  // namespace alteri
