// SPDX-License-Identifier: GPL-3.0-or-later
// Protected studies as the user of the window meets them.
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_protection.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/protection/idle_watch.hpp"
#include "ui/protection/passphrase_dialog.hpp"
#include "ui/protection/protect_dialog.hpp"
#include "ui/protection/recovery_words_dialog.hpp"
#include "ui/study/new_study_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr KeyCost cheapKey{1, 8192};
constexpr auto word = "Käse und Brot";

template <class Widget>
Widget& childOf(QWidget& parent, const char* name)
{
    auto* widget = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget != nullptr);
    return *widget;
}

struct ProtectionFixture : WindowFixture {
    ProtectionFixture() { openSample(); }

    std::filesystem::path file() { return folder.path("sample.alteri"); }

    /// The study, with a cheap key, opened again.
    std::shared_ptr<const StudyKey> sealAndOpen()
    {
        auto key = StudyKey::create(word, newRecoveryWords(), cheapKey);
        childOf<QAction>(window, "closeStudy").trigger();
        protectStudy(file(), nullptr, key);
        questions.keys.push_back(key);
        window.openStudy(fileAt(file()));
        REQUIRE(window.study() != nullptr);
        return key;
    }

    void carryOut(const ProtectionWish& wish)
    {
        questions.protections.push_back(wish);
        childOf<QAction>(window, "protectStudy").trigger();
    }
};

}  // namespace

TEST_CASE_METHOD(ProtectionFixture, "a study is protected in the window", "[ui][protection]")
{
    const auto before = contentOf(document().file());
    const auto history = document().undoLabel();
    carryOut({ProtectionWish::Kind::Protect, QString::fromUtf8(word), 0});
    REQUIRE(window.study() != nullptr);
    CHECK(questions.problems.isEmpty());
    CHECK(isSealedStudy(file()));
    CHECK(contentOf(document().file()) == before);
    CHECK(document().undoLabel() == history);
    REQUIRE(questions.recoveryWords.size() == 1);
    CHECK(questions.recoveryWords.front().split(QLatin1Char(' ')).size() == 8);
    CHECK(window.windowTitle().contains(QStringLiteral("protected")));
    CHECK_NOTHROW(StudyKey::open(file(), questions.recoveryWords.front().toStdString()));
    // It goes on being written to.
    CHECK(document().perform(QStringLiteral("Add"),
                             [](Writer& writer) { writer.addEgo({}, "Zoe Unverwechselbar"); }));
    CHECK(readFile(file()).find("Unverwechselbar") == std::string::npos);
}

TEST_CASE_METHOD(ProtectionFixture, "protection is changed and removed", "[ui][protection]")
{
    sealAndOpen();
    const auto before = contentOf(document().file());
    SECTION("another passphrase")
    {
        carryOut({ProtectionWish::Kind::ChangePassphrase, QStringLiteral("a new passphrase"), 5});
        CHECK(questions.problems.isEmpty());
        CHECK_THROWS_AS(StudyKey::open(file(), word), Error);
        CHECK_NOTHROW(StudyKey::open(file(), "a new passphrase"));
    }
    SECTION("other words for recovery")
    {
        carryOut({ProtectionWish::Kind::NewRecoveryWords, {}, 5});
        REQUIRE(questions.recoveryWords.size() == 1);
        CHECK_NOTHROW(StudyKey::open(file(), questions.recoveryWords.front().toStdString()));
        CHECK_NOTHROW(StudyKey::open(file(), word));
    }
    SECTION("none")
    {
        carryOut({ProtectionWish::Kind::Remove, {}, 5});
        CHECK_FALSE(isSealedStudy(file()));
        CHECK_FALSE(window.windowTitle().contains(QStringLiteral("protected")));
    }
    REQUIRE(window.study() != nullptr);
    CHECK(contentOf(document().file()) == before);
    CHECK(document().perform(QStringLiteral("Add"),
                             [](Writer& writer) { writer.addEgo({}, "Second"); }));
}

TEST_CASE_METHOD(ProtectionFixture,
                 "a protected study stays closed without its passphrase",
                 "[ui][protection]")
{
    sealAndOpen();
    childOf<QAction>(window, "closeStudy").trigger();
    window.openStudy(fileAt(file()));  // nobody answers
    CHECK(window.study() == nullptr);
    CHECK(questions.problems.isEmpty());
}

TEST_CASE_METHOD(ProtectionFixture, "a study that nobody touches is locked", "[ui][protection]")
{
    const auto key = sealAndOpen();
    auto* watch = window.findChild<IdleWatch*>();
    REQUIRE(watch != nullptr);
    QSignalSpy idle(watch, &IdleWatch::idle);
    watch->setPatience(50);
    REQUIRE(idle.wait());
    CHECK(window.study() == nullptr);
    questions.keys.push_back(key);
    window.openStudy(fileAt(file()));
    CHECK(window.study() != nullptr);

    // Somebody who works is not locked out.
    watch->setPatience(60'000);
    QTest::keyClick(&window, Qt::Key_A);
    CHECK(window.study() != nullptr);
}

TEST_CASE_METHOD(ProtectionFixture,
                 "a wrong passphrase is told and asked again",
                 "[ui][protection]")
{
    sealAndOpen();
    PassphraseDialog dialog(fileAt(file()));
    auto& field = childOf<QLineEdit>(dialog, "passphrase");
    auto& open = childOf<QPushButton>(dialog, "openSealed");
    CHECK_FALSE(open.isEnabled());
    dialog.show();
    QTest::keyClicks(&field, QStringLiteral("wrong"));
    open.click();
    CHECK(dialog.key() == nullptr);
    CHECK(dialog.isVisible());
    CHECK(childOf<QLabel>(dialog, "passphraseProblem").text().contains(QStringLiteral("not open")));
    QApplication::processEvents();
    for (const auto* label : dialog.findChildren<QLabel*>())
        CHECK(label->height() >= label->heightForWidth(label->width()));
    // Letters with marks may be typed as two characters.
    field.setText(QString::fromUtf8(word).normalized(QString::NormalizationForm_D));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(dialog.key() != nullptr);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a passphrase is asked for twice", "[ui][protection]")
{
    ProtectDialog dialog(false, {QStringLiteral("study.version-3.alteri")}, 15);
    auto& first = childOf<QLineEdit>(dialog, "newPassphrase");
    auto& second = childOf<QLineEdit>(dialog, "samePassphrase");
    auto& protect = childOf<QPushButton>(dialog, "protect");
    CHECK(childOf<QLabel>(dialog, "clearCopies").text().contains(QStringLiteral("version-3")));
    QTest::keyClicks(&first, QStringLiteral("short"));
    QTest::keyClicks(&second, QStringLiteral("short"));
    CHECK_FALSE(protect.isEnabled());
    QTest::keyClicks(&first, QStringLiteral(" no more"));
    CHECK_FALSE(protect.isEnabled());
    QTest::keyClicks(&second, QStringLiteral(" no more"));
    CHECK(protect.isEnabled());
    CHECK(dialog.wish().kind == ProtectionWish::Kind::Protect);
    CHECK(dialog.wish().passphrase == QStringLiteral("short no more"));
    CHECK(dialog.wish().idleMinutes == 15);
}

TEST_CASE("what becomes of a protection is chosen", "[ui][protection]")
{
    using Kind = ProtectionWish::Kind;
    ProtectDialog dialog(true, {}, 0);
    CHECK(dialog.wish().kind == Kind::LockOnly);
    childOf<QRadioButton>(dialog, "removeProtection").click();
    CHECK(dialog.wish().kind == Kind::Remove);
    childOf<QRadioButton>(dialog, "newWords").click();
    CHECK(dialog.wish().kind == Kind::NewRecoveryWords);
    auto& apply = childOf<QPushButton>(dialog, "protect");
    CHECK(apply.isEnabled());
    childOf<QRadioButton>(dialog, "changePassphrase").click();
    CHECK_FALSE(apply.isEnabled());
    for (const char* name : {"newPassphrase", "samePassphrase"})
        childOf<QLineEdit>(dialog, name).setText(QStringLiteral("a new passphrase"));
    CHECK(apply.isEnabled());
    CHECK(dialog.wish().kind == Kind::ChangePassphrase);
    childOf<QCheckBox>(dialog, "sealAnew").click();
    CHECK(dialog.wish().kind == Kind::SealAnew);
}

TEST_CASE("words for recovery stay until they are kept", "[ui][protection]")
{
    RecoveryWordsDialog dialog(QStringLiteral("Study"), QStringLiteral("bado kilu"));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    childOf<QCheckBox>(dialog, "wordsKept").click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE_METHOD(ProtectionFixture,
                 "a new study is protected from its beginning",
                 "[ui][protection]")
{
    NewStudyDialog dialog(QString::fromStdString(folder.path().string()));
    dialog.show();
    childOf<QCheckBox>(dialog, "protectStudy").click();
    for (const char* name : {"newPassphrase", "samePassphrase"}) {
        CHECK(childOf<QLineEdit>(dialog, name).isVisible());
        QTest::keyClicks(&childOf<QLineEdit>(dialog, name), QStringLiteral("a new passphrase"));
    }
    auto answer = dialog.answer();
    CHECK(answer.passphrase == QStringLiteral("a new passphrase"));
    answer.file = fileAt(folder.path("new.alteri"));
    questions.newStudies.push_back(answer);
    childOf<QAction>(window, "newStudy").trigger();
    REQUIRE(window.study() != nullptr);
    CHECK(isSealedStudy(folder.path("new.alteri")));
    CHECK(questions.recoveryWords.size() == 1);
}
