// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long and the window waits for: it lives on, shows how far it is, and can be cancelled.
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/import/forecast_pane.hpp"
#include "ui/import/import_assistant.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/work/long_work.hpp"
#include "ui/work/progress_dialog.hpp"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <exception>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Progress is shown at once as long as this lives.
class NoPatience {
public:
    NoPatience() { LongWork::setPatience(0); }
    ~NoPatience() { LongWork::setPatience(LongWork::usualPatience); }
    NoPatience(const NoPatience&) = delete;
    NoPatience& operator=(const NoPatience&) = delete;
    NoPatience(NoPatience&&) = delete;
    NoPatience& operator=(NoPatience&&) = delete;
};

/// Looks on at each turn of the window's loop while progress is shown.
class Onlooker : public QObject {
public:
    explicit Onlooker(std::function<void(ProgressDialog&)> look)
        : m_look(std::move(look))
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (auto* dialog = qobject_cast<ProgressDialog*>(QApplication::activeModalWidget())) {
                ++turns;
                m_look(*dialog);
            }
        });
        m_timer.start(0);
    }

    int turns = 0;

private:
    QTimer m_timer;
    std::function<void(ProgressDialog&)> m_look;
};

/// Whether a widget is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }

    bool isPainted = false;
};

bool isUnderWay(const ProgressDialog& dialog)
{
    const auto* bar = dialog.findChild<QProgressBar*>();
    return bar->maximum() > 0 && bar->value() > 0;
}

void clickCancel(ProgressDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("cancelWork")), Qt::LeftButton);
}

struct LongImport : WindowFixture {
    static constexpr int egos = 60;

    LongImport()
    {
        questions.newStudies.push_back(
            {QStringLiteral("blank"), fileAt(folder.path("import.alteri"))});
        clickButton(QStringLiteral("startNew"));
    }

    /// Tables with many ties between alteri.
    QStringList tables() const
    {
        constexpr int alteri = 20;
        std::string egoTable = "ego_id,age\n";
        std::string alterTable = "ego_id,alter_id,closeness\n";
        std::string tieTable = "ego_id,from,to,weight\n";
        for (int ego = 0; ego < egos; ++ego) {
            const auto code = "E" + std::to_string(ego);
            egoTable += code + ",30\n";
            for (int i = 0; i < alteri; ++i) {
                alterTable += code + ",A" + std::to_string(i) + "," + std::to_string(i % 3) + "\n";
                for (int j = i + 1; j < i + 9 && j < alteri; ++j)
                    tieTable += code + ",A" + std::to_string(i) + ",A" + std::to_string(j) + ",1\n";
            }
        }
        return {fileAt(folder.write("egos.csv", egoTable)),
                fileAt(folder.write("alteri.csv", alterTable)),
                fileAt(folder.write("ties.csv", tieTable))};
    }

    /// Imports them by the assistant, without waiting for its forecast.
    void import(const QStringList& files)
    {
        questions.manyFiles.push_back(files);
        whenOpen<ImportAssistant>([](ImportAssistant& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("import")),
                              Qt::LeftButton);
        });
        trigger(window, QStringLiteral("Import tables…"));
    }
};

}  // namespace

TEST_CASE_METHOD(LongImport, "an import is cancelled while the window lives on", "[ui][work]")
{
    const NoPatience none;
    const auto before = contentOf(document().file());
    const auto undo = document().undoLabel();
    PaintWatch paint(window);
    bool isCancelled = false;
    const Onlooker onlooker([&](ProgressDialog& dialog) {
        window.update();
        if (isUnderWay(dialog) && paint.isPainted && !isCancelled) {
            isCancelled = true;
            // Whoever comes back from another program in the middle of it.
            document().lookAtPlace();
            clickCancel(dialog);
        }
    });
    import(tables());
    CHECK(isCancelled);
    CHECK(onlooker.turns > 1);
    CHECK(questions.problems.isEmpty());
    CHECK(questions.told.isEmpty());
    CHECK(document().undoLabel() == undo);
    CHECK(contentOf(document().file()) == before);
    CHECK(document().isWritable());

    // The same once more, to the end; and back.
    import(tables());
    CHECK(questions.problems.isEmpty());
    CHECK(questions.told.size() == 1);
    CHECK(document().reader().egos().size() == std::size_t(egos));
    CHECK(checkStudy(document().file()).empty());
    document().undo();
    CHECK(contentOf(document().file()) == before);
}

TEST_CASE_METHOD(LongImport, "a cancelled import into a new study leaves no file", "[ui][work]")
{
    const NoPatience none;
    const auto files = tables();
    for (auto* action : window.findChildren<QAction*>())
        if (action->objectName() == QStringLiteral("closeStudy"))
            action->trigger();
    REQUIRE(window.study() == nullptr);
    questions.files.push_back(fileAt(folder.path("new.alteri")));
    bool isCancelled = false;
    const Onlooker onlooker([&](ProgressDialog& dialog) {
        if (isUnderWay(dialog) && !isCancelled) {
            isCancelled = true;
            clickCancel(dialog);
        }
    });
    import(files);
    CHECK(isCancelled);
    CHECK(window.study() == nullptr);
    CHECK(questions.problems.isEmpty());
    for (const auto& each : std::filesystem::directory_iterator(folder.path()))
        CHECK(each.path().filename().string().find("new.alteri") == std::string::npos);
}

TEST_CASE_METHOD(LongImport,
                 "what an import would do is worked out beside the window",
                 "[ui][work]")
{
    const NoPatience none;
    const auto before = contentOf(document().file());
    questions.manyFiles.push_back(tables());
    bool isDone = false;
    whenOpen<ImportAssistant>([&](ImportAssistant& dialog) {
        auto* pane = dialog.findChild<ForecastPane*>();
        auto* progress = dialog.findChild<QWidget*>(QStringLiteral("forecastProgress"));
        auto* bar = progress->findChild<QProgressBar*>();
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("importForecast"));
        constexpr int patience = 60'000;
        REQUIRE(
            QTest::qWaitFor([&] { return bar->value() > 0 && progress->isVisible(); }, patience));
        CHECK(pane->isBusy());
        QTest::mouseClick(progress->findChild<QPushButton*>(QStringLiteral("cancelForecast")),
                          Qt::LeftButton);
        CHECK_FALSE(pane->isBusy());
        CHECK_FALSE(progress->isVisible());
        CHECK(list->item(0)->text() == QStringLiteral("It was not worked out what happens."));
        isDone = true;
        dialog.reject();
    });
    trigger(window, QStringLiteral("Import tables…"));
    CHECK(isDone);
    CHECK(contentOf(document().file()) == before);
}

TEST_CASE_METHOD(WindowFixture, "a copy is written while the window lives on", "[ui][work]")
{
    openSample();
    const NoPatience none;
    const auto copy = folder.path("copy.alteri");
    questions.files.push_back(fileAt(copy));
    // The copy itself is noted in the study afterwards.
    const auto before = contentOf(document().file());
    trigger(window, QStringLiteral("Save a copy…"));
    CHECK(questions.problems.isEmpty());
    CHECK(contentOf(*StudyFile::open(copy, fixedEnvironment(), OpenFor::Reading)) == before);

    // Cancelled before its last pages are there, it is as if nobody had asked.
    const std::string bytes = "something older";
    const auto older = folder.write("older.alteri", bytes);
    const auto other = folder.path("other.alteri");
    for (const auto& file : {older, other})
        try {
            document().saveCopy(fileAt(file), [](const Work& work) {
                std::stop_source cancelled;
                cancelled.request_stop();
                std::exception_ptr thrown;
                std::thread([&] {
                    try {
                        work({cancelled.get_token(), {}});
                    } catch (...) {
                        thrown = std::current_exception();
                    }
                }).join();
                if (thrown)
                    std::rethrow_exception(thrown);
            });
            FAIL("it was written");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Cancelled);
        }
    CHECK(readFile(older) == bytes);
    CHECK_FALSE(std::filesystem::exists(other));
    CHECK(document().isWritable());
}

TEST_CASE("work that ends soon shows nothing, and its error arrives", "[ui][work]")
{
    const LongWork doWork(QStringLiteral("Working…"), nullptr);
    Onlooker onlooker([](ProgressDialog& /*dialog*/) { FAIL_CHECK("progress is shown"); });
    std::thread::id worker;
    doWork([&](const Watch&) { worker = std::this_thread::get_id(); });
    CHECK(worker != std::thread::id());
    CHECK(worker != std::this_thread::get_id());
    try {
        doWork([](const Watch&) { throw Error(ErrorCode::DiskFull, {"a"}); });
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DiskFull);
    }
    CHECK(onlooker.turns == 0);
}

TEST_CASE("progress stays until cancelled work has ended", "[ui][work]")
{
    const NoPatience none;
    std::atomic<bool> mayEnd = false;
    bool wasShownWhileEnding = false;
    const Onlooker onlooker([&](ProgressDialog& dialog) {
        auto* cancel = dialog.findChild<QPushButton*>(QStringLiteral("cancelWork"));
        if (cancel->isEnabled()) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            CHECK_FALSE(cancel->isEnabled());
            CHECK(dialog.isVisible());
            return;
        }
        wasShownWhileEnding = dialog.findChild<QLabel*>()->text() == QStringLiteral("Cancelling…");
        QTest::keyClick(&dialog, Qt::Key_Escape);
        dialog.close();
        CHECK(dialog.isVisible());
        mayEnd = true;
    });
    const LongWork doWork(QStringLiteral("Working…"), nullptr);
    const auto untilCancelled = [&](const Watch& watch) {
        const auto step = endingWhenCancelled(watch);
        try {
            for (;;)
                step(1, 2);
        } catch (const Error&) {
            while (!mayEnd)
                std::this_thread::yield();
            throw;
        }
    };
    try {
        doWork(untilCancelled);
        FAIL("it was not cancelled");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
    CHECK(wasShownWhileEnding);
    CHECK(QApplication::activeModalWidget() == nullptr);
}
