// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/deadline.hpp"
#include "tests/property.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/work/background_task.hpp"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <vector>

using namespace alteri;
using namespace alteri::test;

namespace {

void ignore(const Error& /*error*/) {}

/// Goes on until it is asked to end.
int untilStopped(const Watch& watch)
{
    while (!watch.stop.stop_requested())
        std::this_thread::yield();
    return 0;
}

}  // namespace

TEST_CASE("what was worked out in the background arrives in the window's thread", "[ui][work]")
{
    BackgroundTask task;
    std::optional<int> result;
    QThread* worked = nullptr;
    task.run([&](const Watch&) { return worked = QThread::currentThread(), 6 * 7; },
             [&](int number) {
                 CHECK(QThread::currentThread() == QCoreApplication::instance()->thread());
                 CHECK_FALSE(task.isBusy());
                 result = number;
             },
             ignore);
    CHECK(task.isBusy());
    CHECK_FALSE(result);
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }));
    CHECK(*result == 42);
    CHECK(worked != QCoreApplication::instance()->thread());
}

TEST_CASE("whatever work in the background throws arrives as a problem", "[ui][work]")
{
    BackgroundTask task;
    std::vector<Error> errors;
    const auto fail = [&](const std::function<void()>& fault) {
        task.run([fault](const Watch&) { return fault(), 0; }, [](int) { FAIL("no result"); },
                 [&](const Error& error) { errors.push_back(error); });
        task.wait();
    };
    fail([] { throw Error(ErrorCode::DiskFull, {"a"}); });
    fail([] { throw std::runtime_error("off by one"); });
    fail([] { throw std::bad_alloc(); });
    fail([] { throw 7; });
    REQUIRE(errors.size() == 4);
    CHECK(errors[0].code() == ErrorCode::DiskFull);
    CHECK(errors[1].code() == ErrorCode::ProgramFault);
    CHECK(sentencesFor(errors[1]).join(u' ').contains(QStringLiteral("off by one")));
    CHECK(errors[2].code() == ErrorCode::OutOfMemory);
    CHECK(errors[3].code() == ErrorCode::ProgramFault);
}

TEST_CASE("of several pieces of work only the latest is heard of", "[ui][work]")
{
    // 0: the next piece; 1: abandon; 2: wait; 3: what was posted; 4: ask to stop
    checkProperty("latest", [](const std::vector<std::uint8_t>& steps) {
        BackgroundTask task;
        int begun = 0;
        std::optional<int> wanted;
        for (const auto step : steps) {
            switch (step % 5) {
            case 0:
                wanted = ++begun;
                task.run([number = begun](const Watch&) { return number; },
                         [&](int number) {
                             RC_ASSERT(wanted == number);
                             wanted.reset();
                         },
                         [](const Error&) { RC_FAIL("no error"); });
                break;
            case 1:
                task.abandon();
                wanted.reset();
                break;
            case 2:
                task.wait();
                RC_ASSERT(!wanted);
                break;
            case 3:
                QCoreApplication::processEvents();
                break;
            default:
                task.askToStop();
            }
            RC_ASSERT(task.isBusy() == wanted.has_value());
        }
        task.wait();
        QCoreApplication::processEvents();
        RC_ASSERT(!wanted);
    });
}

TEST_CASE("work that was abandoned ends, and is over before the next begins", "[ui][work]")
{
    BackgroundTask task;
    std::atomic<int> atWork = 0;
    std::atomic<bool> overlapped = false;
    const auto work = [&](const Watch& watch) {
        overlapped = ++atWork > 1 || overlapped;
        untilStopped(watch);
        return --atWork;
    };
    std::vector<int> told;
    for (int i = 0; i < 20; ++i) {
        task.run(
            work, [&](int) { told.push_back(-1); }, ignore);
        if (i % 3 == 0)
            REQUIRE(QTest::qWaitFor([&] { return atWork == 1; }));
    }
    task.run([](const Watch&) { return 1; }, [&](int number) { told.push_back(number); }, ignore);
    REQUIRE(QTest::qWaitFor([&] { return !told.empty(); }));
    CHECK(told == std::vector<int>{1});
    CHECK_FALSE(overlapped);
    CHECK(atWork == 0);
}

TEST_CASE("an owner that goes takes its work along within a tenth of a second", "[ui][work]")
{
    std::atomic<bool> isAtWork = false;
    auto task = std::make_unique<BackgroundTask>();
    task->run(
        [&](const Watch& watch) {
            isAtWork = true;
            untilStopped(watch);
            isAtWork = false;
            return 0;
        },
        [](int) { FAIL("nobody is there"); }, ignore);
    REQUIRE(QTest::qWaitFor([&] { return isAtWork.load(); }));
    const auto begin = std::chrono::steady_clock::now();
    task.reset();
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(100) * slowness);
    CHECK_FALSE(isAtWork);
    QCoreApplication::processEvents();
}

TEST_CASE("work that is asked to stop says how far it came", "[ui][work]")
{
    BackgroundTask task;
    std::optional<int> result;
    task.run([](const Watch& watch) { return untilStopped(watch) + 3; },
             [&](int number) { result = number; }, ignore);
    task.askToStop();
    CHECK(task.isBusy());
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }));
    CHECK(*result == 3);
}

TEST_CASE("progress is told a few times a second, and at the end", "[ui][work]")
{
    constexpr std::size_t all = 300'000;
    BackgroundTask task;
    std::vector<int> seen;
    QObject::connect(&task, &BackgroundTask::progressed, [&](int done, int of) {
        CHECK(of == static_cast<int>(all));
        seen.push_back(done);
    });
    const auto begin = std::chrono::steady_clock::now();
    bool isDone = false;
    task.run(
        [](const Watch& watch) {
            for (std::size_t i = 1; i <= all; ++i)
                watch.progress(i, all);
            return 0;
        },
        [&](int) { isDone = true; }, ignore);
    REQUIRE(QTest::qWaitFor([&] { return isDone; }, 60'000));
    const auto time = std::chrono::steady_clock::now() - begin;
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back() == static_cast<int>(all));
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.size() <= static_cast<std::size_t>(time / std::chrono::milliseconds(40)) + 2);
}
