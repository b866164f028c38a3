// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.hpp"
#include "core/template/study_template.hpp"
#include "core/texts/study_languages.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/study/new_study_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/template/apply_template_dialog.hpp"
#include "ui/template/choose_template_dialog.hpp"
#include "ui/template/save_template_dialog.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

struct TemplatesFixture : WindowFixture {
    void trigger(const char* name)
    {
        auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(action != nullptr);
        action->trigger();
        QApplication::processEvents();
    }

    static void press(QDialog& dialog, const char* button)
    {
        auto* found = dialog.findChild<QPushButton*>(QString::fromLatin1(button));
        if (found == nullptr)
            for (auto* box : dialog.findChildren<QDialogButtonBox*>())
                for (auto* each : box->buttons())
                    if (each->objectName() == QLatin1String(button))
                        found = qobject_cast<QPushButton*>(each);
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

}  // namespace

TEST_CASE_METHOD(TemplatesFixture, "a study is saved as a template, and another begins with it")
{
    openSample();
    const auto file = QString::fromStdString(folder.path("Ours.alteri-template").string());
    questions.files.push_back(file);
    whenOpen<SaveTemplateDialog>([&](SaveTemplateDialog& dialog) {
        const auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("templateContents"));
        REQUIRE(tree->topLevelItemCount() >= 5);
        CHECK(tree->topLevelItem(0)->childCount()
              == static_cast<int>(document().codebook().attributes.size()));
        auto* title = dialog.findChild<QLineEdit*>(QStringLiteral("templateTitle"));
        title->clear();
        CHECK_FALSE(
            dialog.findChild<QPushButton*>(QStringLiteral("saveTemplateButton"))->isEnabled());
        QTest::keyClicks(title, QStringLiteral("Ours"));
        press(dialog, "saveTemplateButton");
    });
    trigger("saveAsTemplate");
    CHECK(questions.problems.isEmpty());
    const auto codebook = document().codebook();
    const auto text = readFile(folder.path("Ours.alteri-template"));
    CHECK(readTemplateInfo(text, "en").title == "Ours");
    for (const auto& ego : document().reader().egos())
        CHECK(text.find(ego.label) == std::string::npos);

    questions.newStudies.push_back(
        {{}, QString::fromStdString(folder.path("new.alteri").string()), file, {}, true});
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == QObject::tr("New study…")) {
            action->trigger();
            break;  // the actions of the study before are gone
        }
    QApplication::processEvents();
    CHECK(questions.problems.isEmpty());
    CHECK(document().title() == QStringLiteral("new"));
    CHECK(document().reader().egos().empty());
    REQUIRE(document().codebook().attributes.size() == codebook.attributes.size());
    CHECK(document().codebook().attributes.back().label == codebook.attributes.back().label);
}

TEST_CASE_METHOD(TemplatesFixture, "what a study has otherwise is asked thing by thing")
{
    openSample();
    // The same study with another name of the attribute that the rings show.
    auto made = templateOf(document().reader(), {"other", "Other", ""});
    for (auto& attribute : made.codebook.attributes)
        if (attribute.key == "relevance")
            attribute.label = "Weight";
    const auto file = folder.write("Other.alteri-template", textOf(made));
    const auto apply = [&](int choice) {
        const auto decide = [&, choice](ApplyTemplateDialog& dialog) {
            const auto* table =
                dialog.findChild<QTableWidget*>(QStringLiteral("templateConflicts"));
            REQUIRE(table->rowCount() == 1);
            CHECK(table->item(0, 1)->text()
                  == QStringLiteral("Relevance for ego (ordinal) · 4 categories"));
            CHECK(table->item(0, 2)->text() == QStringLiteral("Weight (ordinal) · 4 categories"));
            dialog.findChild<QComboBox*>(QStringLiteral("choice0"))->setCurrentIndex(choice);
            press(dialog, "applyTemplateButton");
        };
        whenOpen<ChooseTemplateDialog>([&](ChooseTemplateDialog& dialog) {
            // Those of the program are offered, too.
            CHECK(dialog.findChild<QListWidget*>(QStringLiteral("templates"))->count() >= 8);
            dialog.offerFile(QString::fromStdString(file.string()));
            whenOpen<ApplyTemplateDialog>(decide);
            press(dialog, "takeTemplate");
        });
        trigger("applyTemplate");
    };
    const auto labelOf = [&](const std::string& key) {
        const auto* found = document().codebook().find(Owner::Tie, key);
        return found != nullptr ? found->label : std::string();
    };
    const auto before = contentOf(document().file());
    apply(0);
    CHECK(contentOf(document().file()) == before);
    apply(2);
    CHECK(labelOf("relevance") == "Relevance for ego");
    CHECK(labelOf("relevance2") == "Weight");
    document().undo();
    CHECK(contentOf(document().file()) == before);
    apply(1);
    CHECK(labelOf("relevance") == "Weight");
    CHECK(questions.problems.isEmpty());
}

TEST_CASE_METHOD(TemplatesFixture, "a template that is none is told, and changes nothing")
{
    openSample();
    const auto before = contentOf(document().file());
    const auto file = folder.write("x.alteri-template", "{\"a\": 1}");
    QString told;
    whenOpen<ChooseTemplateDialog>([&](ChooseTemplateDialog& dialog) {
        whenOpen<QMessageBox>([&](QMessageBox& box) {
            told = box.text();
            box.accept();
        });
        dialog.offerFile(QString::fromStdString(file.string()));
        dialog.reject();
    });
    trigger("applyTemplate");
    CHECK(told.contains(QStringLiteral("no template of Alteri")));
    CHECK(contentOf(document().file()) == before);
}

TEST_CASE_METHOD(TemplatesFixture, "new studies are offered built-in and own templates")
{
    setOwnTemplatesFolder(QString::fromStdString(folder.path("own").string()));
    std::filesystem::create_directory(folder.path("own"));
    folder.write("own/Broken.alteri-template", "{");
    folder.write("own/Mine.alteri-template", templateText("learning_network"));
    NewStudyDialog dialog(QString::fromStdString(folder.path().string()));
    const auto* list = dialog.findChild<QListWidget*>(QStringLiteral("templates"));
    REQUIRE(list->count() == 10);
    CHECK_FALSE(list->item(8)->flags().testFlag(Qt::ItemIsEnabled));
    CHECK(list->item(8)->text().startsWith(QStringLiteral("Broken")));
    auto* mine = list->item(9);
    CHECK(mine->text().startsWith(QStringLiteral("Learning network (own template)")));
    dialog.findChild<QListWidget*>(QStringLiteral("templates"))->setCurrentItem(mine);
    const auto* language = dialog.findChild<QComboBox*>(QStringLiteral("studyLanguage"));
    CHECK(language->count() == 6);
    CHECK(dialog.answer().templateFile.endsWith(QStringLiteral("Mine.alteri-template")));
    CHECK(dialog.answer().allLanguages);
    dialog.offerFile(QString::fromStdString(testData("templates/support.netcanvas").string()));
    CHECK(list->count() == 11);
    CHECK(list->currentItem()->text().startsWith(QStringLiteral("Support study")));
    setOwnTemplatesFolder({});
}

TEST_CASE_METHOD(TemplatesFixture, "what another program's template has besides is told")
{
    questions.newStudies.push_back(
        {{},
         QString::fromStdString(folder.path("nc.alteri").string()),
         QString::fromStdString(testData("templates/support.netcanvas").string()),
         {},
         false});
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == QObject::tr("New study…"))
            action->trigger();
    QApplication::processEvents();
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("film.mp4")));
    CHECK(document().codebook().find(Owner::Alter, "closeness") != nullptr);
}
