// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/long_work.hpp"

#include "core/error.hpp"
#include "ui/work/background_task.hpp"
#include "ui/work/progress_dialog.hpp"

#include <QEventLoop>
#include <QTimer>

#include <optional>
#include <utility>

namespace alteri {

namespace {

int workPatience = LongWork::usualPatience;

}  // namespace

LongWork::LongWork(QString text, QWidget* parent, Ending ending)
    : m_text(std::move(text))
    , m_parent(parent)
    , m_ending(ending)
{
}

int LongWork::patience()
{
    return workPatience;
}

void LongWork::setPatience(int milliseconds)
{
    workPatience = milliseconds;
}

void LongWork::operator()(const Work& work) const
{
    bool isDone = false;
    std::optional<Error> error;
    ProgressDialog dialog(m_text, m_parent);
    dialog.letCancel(m_ending == Ending::WhenCancelled);
    QEventLoop loop;
    const auto end = [&] {
        isDone = true;
        loop.quit();
    };
    BackgroundTask task;
    QObject::connect(&task, &BackgroundTask::progressed, &dialog,
                     [&](int done, int all) { dialog.tell(done, all); });
    QObject::connect(&dialog, &ProgressDialog::cancelled, &task, &BackgroundTask::askToStop);
    task.run([&work](const Watch& watch) { return work(watch), true; }, [&](bool) { end(); },
             [&](const Error& thrown) {
                 error = thrown;
                 end();
             });
    // What is typed meanwhile waits, and is for whoever has the keys afterwards.
    QTimer::singleShot(workPatience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isDone) {
        dialog.show();
        loop.exec();
    }
    if (error)
        throw Error(*error);
    if (!isDone)  // the program ends, and with it all loops
        throw Error(ErrorCode::Cancelled);
}

std::function<void(std::size_t done, std::size_t all)> endingWhenCancelled(const Watch& watch)
{
    return [watch](std::size_t done, std::size_t all) {
        if (watch.progress)
            watch.progress(done, all);
        if (watch.stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
    };
}

}  // namespace alteri
