// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/texts/study_languages.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/interview/coding/ego_form.hpp"
#include "ui/interview/coding/inspector.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/report/codebook_dialog.hpp"
#include "ui/report/codebook_print.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace alteri;
using namespace alteri::test;

namespace {

struct LanguagesFixture : WindowFixture {
    LanguagesFixture()
    {
        openSample();
        document().perform(QStringLiteral("Languages"), [](Writer& writer) {
            setStudyLanguages(writer, {"ar", "fr"});
            const auto codebook = writer.reader().codebook();
            const auto* staff = codebook.find(Owner::Ego, "staff");
            const auto* type = codebook.find(Owner::Alter, "type");
            writer.setTranslation({{textIdOf(staff->id), "label"}, "ar", "الموظفون", staff->label});
            writer.setTranslation({{textIdOf(type->findCode("state")->id), "label"},
                                   "ar",
                                   "جهة حكومية",
                                   type->findCode("state")->label});
        });
    }

    void speak(const QString& tag)
    {
        auto* menu = window.findChild<QMenu*>(QStringLiteral("languageMenu"));
        REQUIRE(menu != nullptr);
        for (auto* action : menu->actions())
            if (action->data().toString() == tag) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        FAIL("no such language");
    }

    bool isShown(const QWidget& where, const QString& text)
    {
        for (const auto* label : where.findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        for (const auto* button : where.findChildren<QAbstractButton*>())
            if (button->text().contains(text) || button->accessibleName().contains(text))
                return true;
        return false;
    }

    QTableView& translations()
    {
        pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("codebookPages"));
        REQUIRE(tabs != nullptr);
        auto* table = tabs->findChild<QTableView*>(QStringLiteral("translations"));
        REQUIRE(table != nullptr);
        for (int page = 0; page < tabs->count(); ++page)
            if (tabs->widget(page)->isAncestorOf(table))
                tabs->setCurrentIndex(page);
        return *table;
    }
};

}  // namespace

TEST_CASE_METHOD(LanguagesFixture, "an interview is held in any language of the study")
{
    const auto before = contentOf(document().file());
    auto* inspector = window.findChild<Inspector*>();
    REQUIRE(inspector != nullptr);
    CHECK(isShown(*inspector, QStringLiteral("Professional staff")));
    CHECK(inspector->layoutDirection() == Qt::LeftToRight);
    speak(QStringLiteral("ar"));
    CHECK(isShown(*inspector, QStringLiteral("الموظفون")));
    CHECK_FALSE(isShown(*inspector, QStringLiteral("Professional staff")));
    // What is not translated is shown as it was written.
    CHECK(isShown(*inspector, QStringLiteral("Year founded")));
    CHECK(inspector->layoutDirection() == Qt::RightToLeft);
    const auto content = document().content(*scene().map());
    CHECK(content->codebook.find(Owner::Alter, "type")->findCode("state")->label == "جهة حكومية");
    // The codebook stays that of the main language, and nothing was written.
    CHECK(document().codebook().find(Owner::Ego, "staff")->label == "Professional staff");
    CHECK(contentOf(document().file()) == before);
    speak(QStringLiteral("en"));
    CHECK(isShown(*inspector, QStringLiteral("Professional staff")));
    CHECK(inspector->layoutDirection() == Qt::LeftToRight);
}

TEST_CASE_METHOD(LanguagesFixture, "a language that is removed is spoken no more")
{
    speak(QStringLiteral("ar"));
    document().perform(QStringLiteral("Remove"),
                       [](Writer& writer) { setStudyLanguages(writer, {"fr"}); });
    CHECK(document().spokenLanguage().empty());
    CHECK(document().spokenCodebook().find(Owner::Ego, "staff")->label == "Professional staff");
}

TEST_CASE_METHOD(LanguagesFixture, "texts are translated in a table of the codebook")
{
    auto& table = translations();
    auto* model = table.model();
    REQUIRE(model->columnCount() == 4);
    int row = 0;
    while (row < model->rowCount()
           && model->index(row, 1).data().toString() != QStringLiteral("Year founded"))
        ++row;
    REQUIRE(row < model->rowCount());
    CHECK(model->setData(model->index(row, 3), QStringLiteral("Année de fondation"), Qt::EditRole));
    CHECK(document().reader().in("fr").codebook().find(Owner::Ego, "year_founded")->label
          == "Année de fondation");
    document().undo();
    CHECK(model->index(row, 3).data().toString().isEmpty());
    auto* shown = window.findChild<QComboBox*>(QStringLiteral("shownTexts"));
    const int all = model->rowCount();
    // The two that are in Arabic are not in French.
    shown->setCurrentIndex(1);
    emit shown->activated(1);
    CHECK(model->rowCount() == all);
    shown->setCurrentIndex(2);
    emit shown->activated(2);
    CHECK(model->rowCount() == 0);
    const auto staff = *document().codebook().find(Owner::Ego, "staff");
    document().perform(QStringLiteral("Rename"),
                       [&](Writer& writer) { writer.changeLabel(staff.id, "Staff"); });
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 2).data().toString() == QStringLiteral("الموظفون"));
}

TEST_CASE_METHOD(LanguagesFixture, "translations go out to a spreadsheet and come back")
{
    translations();
    const auto file = QString::fromStdString(folder.path("t.xlsx").string());
    questions.files.push_back(file);
    clickButton(QStringLiteral("exportTranslations"));
    CHECK(questions.problems.isEmpty());
    const auto before = contentOf(document().file());
    questions.files.push_back(file);
    clickButton(QStringLiteral("importTranslations"));
    CHECK(questions.problems.isEmpty());
    CHECK(contentOf(document().file()) == before);
    REQUIRE(questions.told.size() == 2);
    CHECK(questions.told.back().contains(QStringLiteral("were so already")));
}

TEST_CASE_METHOD(LanguagesFixture, "the codebook is printed in any language of the study")
{
    const auto reader = document().reader();
    const auto title = document().title();
    const auto arabic = codebookHtml(reader, title, "ar");
    CHECK(arabic.contains(QStringLiteral("lang=\"ar\" dir=\"rtl\"")));
    CHECK(arabic.contains(QStringLiteral("الموظفون")));
    CHECK(arabic.contains(QStringLiteral("15 of 15 answered")));
    CHECK(codebookHtml(reader, title, {}).contains(QStringLiteral("dir=\"ltr\"")));
    for (const auto& suffix : codebookSuffixes()) {
        const auto path = folder.path("book." + suffix.toStdString());
        writeCodebook(reader, title, "ar", QString::fromStdString(path.string()),
                      Replacing::Nothing);
        const auto bytes = readFile(path);
        INFO(suffix.toStdString());
        CHECK(bytes.size() > 1000);
        CHECK(bytes.starts_with("%PDF") == (suffix == QLatin1String("pdf")));
        CHECK(bytes.starts_with("PK") == (suffix == QLatin1String("xlsx")));
    }
    CHECK_THROWS_AS(writeCodebook(reader, title, "nl",
                                  QString::fromStdString(folder.path("nl.html").string()),
                                  Replacing::Nothing),
                    Error);
    whenOpen<CodebookDialog>([&](CodebookDialog& dialog) {
        auto* language = dialog.findChild<QComboBox*>(QStringLiteral("codebookLanguage"));
        language->setCurrentIndex(language->findData(QStringLiteral("ar")));
        auto* page = dialog.findChild<QTextBrowser*>(QStringLiteral("codebookPage"));
        CHECK(page->toPlainText().contains(QStringLiteral("الموظفون")));
        REQUIRE(page->verticalScrollBar()->maximum() > 0);
        CHECK(page->verticalScrollBar()->value() == 0);
        dialog.reject();
    });
    window.findChild<QAction*>(QStringLiteral("printCodebook"))->trigger();
}

TEST_CASE_METHOD(LanguagesFixture, "the form of an ego follows the guide")
{
    AttributeId languages;
    AttributeId arrival;
    document().perform(QStringLiteral("Ask"), [&](Writer& writer) {
        Attribute asked;
        asked.owner = Owner::Ego;
        asked.scale = Scale::Several;
        asked.label = "Languages spoken";
        for (const auto* code : {"ar", "de", "other"})
            asked.categories.push_back({{}, code, code, {}, {}, false, code[0] == 'o'});
        languages = addAttribute(writer, asked);
        Attribute year;
        year.owner = Owner::Ego;
        year.scale = Scale::Numeric;
        year.label = "Year of arrival";
        arrival = addAttribute(writer, year);
        GuideStep step;
        step.kind = StepKind::EgoForm;
        step.title = "About you";
        step.questions = {{{}, arrival, "When did you come here?"}, {{}, languages}};
        writer.addStep(step);
    });
    clickButton(QStringLiteral("openEgoForm"));
    auto* form = window.findChild<EgoForm*>();
    REQUIRE(form != nullptr);
    auto* pages = form->findChild<QTabWidget*>(QStringLiteral("egoPages"));
    CHECK(pages->tabText(0) == QStringLiteral("About you (2 open)"));
    CHECK(pages->tabText(1).startsWith(QStringLiteral("Not in the guide")));
    const auto editors = pages->widget(0)->findChildren<AnswerEditor*>();
    REQUIRE(editors.size() == 2);
    CHECK(editors[0]->attribute().id == arrival);
    CHECK(editors[0]->attribute().label == "When did you come here?");
    // Each is asked once.
    for (int page = 1; page < pages->count(); ++page)
        for (const auto* editor : pages->widget(page)->findChildren<AnswerEditor*>()) {
            CHECK(editor->attribute().id != arrival);
            CHECK(editor->attribute().id != languages);
        }
    // Several answers are toggled, and what another one is can be said.
    const auto press = [&](const QString& text) {
        for (auto* button : editors[1]->findChildren<QAbstractButton*>())
            if (button->accessibleName().endsWith(text)) {
                button->click();
                return;
            }
        FAIL("no answer " << text.toStdString());
    };
    press(QStringLiteral(": ar"));
    press(QStringLiteral(": other"));
    const auto& attribute = *document().codebook().find(languages);
    const auto other = attribute.findCode("other")->id;
    CHECK(document().reader().answer(form->ego(), languages)
          == Value(Choices({attribute.findCode("ar")->id, other})));
    CHECK(pages->tabText(0) == QStringLiteral("About you (1 open)"));
    auto* line = editors[1]->findChild<QLineEdit*>(QStringLiteral("namely"));
    REQUIRE(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("Dari"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(document().reader().namely(form->ego(), languages).at(other) == "Dari");
    // Without the guide they stand in the order of the codebook again.
    document().perform(QStringLiteral("Remove"), [](Writer& writer) {
        for (const auto& step : writer.reader().guide())
            writer.removeStep(step.id);
    });
    CHECK(pages->tabText(0).startsWith(QStringLiteral("1 to 8")));
}

TEST_CASE_METHOD(LanguagesFixture, "a form asks everything about an ego")
{
    clickButton(QStringLiteral("openEgoForm"));
    auto* form = window.findChild<EgoForm*>();
    REQUIRE(form != nullptr);
    auto* pages = form->findChild<QTabWidget*>(QStringLiteral("egoPages"));
    const auto attributes = document().codebook().of(Owner::Ego);
    CHECK(pages->count() == static_cast<int>((attributes.size() + 7) / 8));
    const auto staff = document().codebook().find(Owner::Ego, "staff")->id;
    const auto before = document().reader().answer(form->ego(), staff);
    document().perform(QStringLiteral("Clear"),
                       [&](Writer& writer) { writer.clearAnswer(form->ego(), staff); });
    CHECK(pages->tabText(0).contains(QStringLiteral("(1 open)")));
    document().undo();
    CHECK_FALSE(pages->tabText(0).contains(QStringLiteral("open")));
    const int page = pages->currentIndex();
    QTest::mouseClick(form->findChild<QPushButton*>(QStringLiteral("nextPage")), Qt::LeftButton);
    CHECK(pages->currentIndex() == page + 1);
    speak(QStringLiteral("ar"));
    CHECK(pages->layoutDirection() == Qt::RightToLeft);
    CHECK(isShown(*form, QStringLiteral("الموظفون")));
    CHECK(document().reader().answer(form->ego(), staff) == before);
    const QPointer<EgoForm> gone(form);
    document().perform(QStringLiteral("Remove"),
                       [&](Writer& writer) { writer.removeEgo(gone->ego()); });
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK((gone.isNull() || !gone->isVisible()));
}
