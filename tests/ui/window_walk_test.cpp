// SPDX-License-Identifier: GPL-3.0-or-later
// Every window in every language, light and dark: nothing is cut off, nothing is too faint.
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/contrast.hpp"
#include "tests/ui/window_walk.hpp"
#include "tests/ui/window_watch.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/main_window.hpp"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTest>

#include <iostream>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Speaks a language, and English again.
class Spoken {
public:
    explicit Spoken(const QString& tag) { speak(QLocale(tag)); }
    ~Spoken() { speak(QLocale::c()); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    Spoken(Spoken&&) = delete;
    Spoken& operator=(Spoken&&) = delete;
};

/// @return how many windows and pages were looked at
int walk(const WindowWalk::Look& look)
{
    const TemporaryFolder folder;
    const auto file = folder.path("sample.alteri");
    sampleStudy(file).reset();
    QSettings().clear();
    DesktopQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 720);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    int looks = 0;
    WindowWalk(window, [&](QWidget& shown, const QString& name) {
        look(shown, name);
        ++looks;
    }).run(QString::fromStdString(file.string()));
    return looks;
}

/// A line each, unlike what Catch wraps.
void tell(const QSet<QString>& faults)
{
    auto sorted = faults.values();
    sorted.sort();
    for (const auto& fault : sorted)
        std::cerr << fault.toStdString() << '\n';
}

}  // namespace

TEST_CASE("nothing is cut off in any language", "[walk]")
{
    QSet<QString> faults;
    for (const auto& language : programLanguages()) {
        const Spoken spoken(language.tag);
        const int looks = walk([&](QWidget& window, const QString& name) {
            for (const auto& fault : faultsIn(window))
                faults << language.tag + QStringLiteral(" ") + name + QStringLiteral(": ") + fault;
        });
        CHECK(looks > 40);
    }
    tell(faults);
    CHECK(faults.isEmpty());
}

TEST_CASE("texts and the focus stand out, in the light and in the dark", "[walk]")
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(appearance);
        QSet<QString> faint;
        walk([&](QWidget& window, const QString& name) {
            // In this order: what takes the focus may answer by closing.
            auto found = faintTexts(window);
            found += unseenFocus(window);
            for (const auto& text : found)
                faint << name + QStringLiteral(": ") + text;
        });
        INFO((appearance == Appearance::Light ? "light" : "dark"));
        tell(faint);
        CHECK(faint.isEmpty());
    }
    applyAppearance(Appearance::Light);
}
