// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "ui/work/background_task.hpp"

#include <QEventLoop>
#include <QProgressDialog>

#include <optional>
#include <type_traits>
#include <utility>

namespace alteri {

/// Does in the background what cannot be cancelled half way, and waits for it while the window
/// lives on but takes nothing else.
/// @param work `Result work()`; runs in another thread and holds all that it needs
/// @throws what `work` throws; Error{Cancelled} if the program ends meanwhile
template <class Work>
auto awaited(const QString& text, QWidget* parent, Work work) -> std::invoke_result_t<Work&>
{
    using Result = std::invoke_result_t<Work&>;
    std::optional<Result> result;
    std::optional<Error> error;
    QProgressDialog dialog(text, {}, 0, 0, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.show();
    QEventLoop loop;
    BackgroundTask task;
    task.run([work = std::move(work)](const Watch&) mutable { return work(); },
             [&](Result done) {
                 result.emplace(std::move(done));
                 loop.quit();
             },
             [&](const Error& thrown) {
                 error = thrown;
                 loop.quit();
             });
    loop.exec();
    if (error)
        throw Error(*error);
    if (!result)  // the program ends, and with it all loops
        throw Error(ErrorCode::Cancelled);
    return std::move(*result);
}

}  // namespace alteri
