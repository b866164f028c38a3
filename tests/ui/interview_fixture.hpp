// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace alteri::test {

/// A partner as the sample has it.
struct Partner {
    std::string label;
    std::string type;
    std::string outreach;
    std::string relevance;
    std::string evaluation;

    friend auto operator<=>(const Partner&, const Partner&) = default;
};

struct InterviewWindow : WindowFixture {
    Partner partner(AlterId alter)
    {
        return {document().reader().alter(alter)->label, codeOf(alter, Owner::Alter, "type"),
                codeOf(alter, Owner::Alter, "outreach"), codeOf(alter, Owner::Tie, "relevance"),
                codeOf(alter, Owner::Tie, "evaluation")};
    }

    std::vector<Partner> partners()
    {
        std::vector<Partner> found;
        for (const auto& alter : scene().snapshot().alteri)
            found.push_back(partner(alter.id));
        std::sort(found.begin(), found.end());
        return found;
    }

    /// A second ego beside those of the sample, with an empty map.
    void startInterview()
    {
        openSample();
        questions.names.push_back(QStringLiteral("New organisation"));
        clickButton(QStringLiteral("addEgo"));
        REQUIRE(scene().snapshot().alteri.empty());
    }

    /// Where keys go: a list of completions takes them while it is open.
    QWidget* focused()
    {
        activate();
        auto* popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : window.focusWidget();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
        ++keystrokes;
    }

    void write(const std::string& text)
    {
        for (const auto letter : QString::fromStdString(text)) {
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, letter, Qt::NoModifier);
            ++keystrokes;
        }
        QApplication::processEvents();
    }

    int keystrokes = 0;
};

/// What is done as soon as a dialog is open. A REQUIRE in it that fails has been counted when it
/// throws; through Qt's loop of events it must not fly, and the dialog must not wait for ever.
template <class Dialog>
void whenOpen(const std::function<void(Dialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        const auto giveUp = [open] {
            if (open != nullptr)
                open->done(QDialog::Rejected);
        };
        try {
            auto* dialog = qobject_cast<Dialog*>(open);
            REQUIRE(dialog != nullptr);
            act(*dialog);
        } catch (const std::exception& thrown) {
            FAIL_CHECK(thrown.what());
            giveUp();
        } catch (...) {
            giveUp();
        }
    });
}

/// The same with a dialog that opens only after work in the background, which may show another one.
template <class Dialog>
void whenOpenAtLast(const std::function<void(Dialog&)>& act, int tries = 2000)
{
    constexpr int milliseconds = 10;
    QTimer::singleShot(milliseconds, qApp, [act, tries] {
        auto* open = QApplication::activeModalWidget();
        if (qobject_cast<Dialog*>(open) == nullptr && tries > 0)
            whenOpenAtLast<Dialog>(act, tries - 1);
        else
            whenOpen<Dialog>(act);
    });
}

inline void trigger(QWidget& window, const QString& text)
{
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == text) {
            action->trigger();
            return;
        }
    FAIL("no action " << text.toStdString());
}

}  // namespace alteri::test
