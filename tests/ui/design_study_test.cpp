// SPDX-License-Identifier: GPL-3.0-or-later
// A study of every scale, made from blank by mouse and keys, used, changed and taken back.
#include "core/maps/study_check.hpp"
#include "tests/ui/design_study.hpp"
#include "ui/codebook/editor/convert_categories_dialog.hpp"
#include "ui/codebook/editor/said_texts_dialog.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace alteri::test {

namespace {

bool isSound(DesignStudy& study)
{
    for (const auto& finding : checkStudy(study.document().file()))
        UNSCOPED_INFO("problem " << static_cast<int>(finding.code));
    return checkStudy(study.document().file()).empty();
}

/// A code or a text of an answer as it is after the changes.
std::string changedAnswer(const std::string& key, const std::string& value)
{
    if (key.ends_with(".relationship") && value == "volunteer")
        return "professional";
    if (key.ends_with(".closeness"))
        return value == "1" ? value : std::to_string(std::stoi(value) - 1);
    if (key.ends_with(".shared") && value == "other")
        return "zaza";
    return value;
}

}  // namespace

void DesignStudy::changeInMidStudy()
{
    openCodebook();
    select(1, QStringLiteral("Relationship"));
    writeCell(categories(), 10, 0, QStringLiteral("Colleague"));
    CHECK(attribute(Owner::Alter, "relationship").findCode("colleague") != nullptr);
    selectCategories({7});
    whenOpen<QDialog>([](QDialog& dialog) {
        auto& into = *dialog.findChild<QComboBox*>(QStringLiteral("mergeTarget"));
        into.setCurrentIndex(into.findText(QStringLiteral("Professional")));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("mergeNow")),
                          Qt::LeftButton);
    });
    chooseInMenu(
        [](const QAction& each) { return each.objectName() == QStringLiteral("mergeInto"); });
    CHECK(attribute(Owner::Alter, "relationship").categories.size() == 10);
    // The sector of the helpers stands for the one that is left of them.
    CHECK(document().reader().designs().front().sectors.size() == 4);
    CHECK(placeOf(alterNamed("Cem")));

    select(2, QStringLiteral("Closeness"));
    selectCategories({0});
    whenOpen<ConvertCategoriesDialog>([](ConvertCategoriesDialog& dialog) {
        auto& second = *in<QComboBox>(dialog, "becomes1").lineEdit();
        second.selectAll();
        QTest::keyClicks(&second, QStringLiteral("Distant"));
        CHECK(in<QLabel>(dialog, "conversionSummary")
                  .text()
                  .startsWith(QStringLiteral("5 categories become 4. 1 ")));
        press(dialog, "convertButton");
    });
    chooseInMenu(
        [](const QAction& each) { return each.objectName() == QStringLiteral("convertAction"); });
    const auto closeness = attribute(Owner::Tie, "closeness");
    REQUIRE(closeness.categories.size() == 4);
    CHECK(closeness.findCode("4")->label == "Very close");
    CHECK(document().reader().designs().front().rings == 4);

    select(1, QStringLiteral("Languages shared"));
    selectCategories({8});
    whenOpen<SaidTextsDialog>([](SaidTextsDialog& dialog) {
        auto& said = in<QListWidget>(dialog, "saidList");
        REQUIRE(said.count() == 1);
        CHECK(said.item(0)->text() == QStringLiteral("Zaza (3)"));
        tickCell(said, 0, 0);
        press(dialog, "makeCategory");
    });
    chooseInMenu(
        [](const QAction& each) { return each.objectName() == QStringLiteral("saidAction"); });
    CHECK(attribute(Owner::Alter, "shared").findCode("zaza") != nullptr);
    closeCodebook();
}

}  // namespace alteri::test

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(DesignStudy,
                 "a study is made from blank, used, changed and taken back",
                 "[design_study]")
{
    makeNewStudy(QStringLiteral("Blank"), QStringLiteral("blank"), {});
    const auto blank = content();
    designAll();
    CHECK(isSound(*this));
    const auto file = QString::fromStdString(folder.path("Support.alteri-template").string());
    saveAsTemplate(file);
    const auto designed = document().codebook();

    makeNewStudy(QStringLiteral("Field"), {}, file);
    CHECK(document().codebook().attributes.size() == designed.attributes.size());
    CHECK(document().reader().guide().size() == 9);
    CHECK(document().reader().in("ar").codebook().find(Owner::Alter, "relationship")->label
          == "العلاقة");
    const auto begun = content();
    interview();
    CHECK(isSound(*this));

    auto expected = storedAnswers();
    changeInMidStudy();
    CHECK(isSound(*this));
    // Every stored answer is where it was, or where the changes took it.
    for (auto each = expected.begin(); each != expected.end();) {
        each->second = changedAnswer(each->first, each->second);
        each = each->first.ends_with(".shared:other") ? expected.erase(each) : std::next(each);
    }
    CHECK(storedAnswers() == expected);

    CHECK(undoTo(begun) > 50);
    window.openStudy(QString::fromStdString(folder.path("Blank.alteri").string()));
    QApplication::processEvents();
    REQUIRE(document().title() == QStringLiteral("Blank"));
    CHECK(undoTo(blank) > 80);
}
