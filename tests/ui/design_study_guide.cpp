// SPDX-License-Identifier: GPL-3.0-or-later
// The interview guide of the study with its nine steps and conditions, and its second language.
#include "core/guide/guide_check.hpp"
#include "tests/ui/design_study.hpp"
#include "ui/template/save_template_dialog.hpp"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

namespace alteri::test {

namespace {

enum GuideColumn { attributeColumn, wordingColumn, conditionColumn };

/// Writes a number into a spin box, as people do.
void writeCount(QSpinBox& box, int count)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(count));
    QTest::keyClick(&box, Qt::Key_Return);
    QApplication::processEvents();
}

}  // namespace

void DesignStudy::addStep(StepKind kind, const QString& title)
{
    auto& steps = part<QListWidget>("guideSteps");
    keys(steps, QKeySequence(Qt::CTRL | Qt::Key_N));
    chooseDown(static_cast<int>(kind));
    writeInto("stepTitle", title);
    REQUIRE(document().reader().guide().back().title == title.toStdString());
}

/// Adds questions by their attributes.
void DesignStudy::askFor(const QStringList& labels)
{
    auto& table = part<QTableWidget>("questionTable");
    for (const auto& label : labels) {
        keys(table, QKeySequence(Qt::Key_Insert));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        int downs = 0;
        while (downs < menu->actions().size() && menu->actions()[downs]->text() != label)
            ++downs;
        if (downs == menu->actions().size())
            FAIL("the step cannot ask for " << label.toStdString());
        chooseDown(downs);
    }
    CHECK(table.rowCount() == labels.size());
}

void DesignStudy::writeCondition(const char* edit, const QString& condition)
{
    write(*part<QWidget>(edit).findChild<QLineEdit*>(), condition);
}

void DesignStudy::designGuide()
{
    showCodebookPage(1);
    auto& steps = part<QListWidget>("guideSteps");
    for (int i = steps.count(); i > 0; --i)  // those that every study begins with
        keys(steps, QKeySequence(Qt::CTRL | Qt::Key_Delete));
    REQUIRE(steps.count() == 0);
    addFirstSteps();
    addStepsAboutAlteri();
    addStepsOnMap();
    const auto guide = document().reader().guide();
    REQUIRE(guide.size() == 9);
    CHECK(guide[1].questions[2].condition == "arrival >= 2015");
    CHECK(guide[2].largest == 25);
    CHECK(guide[3].offersEarlier);
    CHECK(guide[5].manner == StepManner::Bins);
    CHECK(guide[6].alteri == StepAlteri::NotPlaced);
    CHECK(guide[6].manner == StepManner::OneAtATime);
    CHECK(guide[7].condition == "size >= 3");
    CHECK(guide[7].alteri == StepAlteri::Nearest);
    CHECK(guide[7].nearest == 5);
    for (const auto& finding : checkGuide(document().reader()))
        UNSCOPED_INFO("finding " << static_cast<int>(finding.kind) << " " << finding.condition
                                 << " " << finding.detail);
    CHECK(part<QListWidget>("guideFindings").count() == 0);
}

void DesignStudy::addFirstSteps()
{
    addStep(StepKind::Consent, QStringLiteral("Consent"));
    auto& text = part<QPlainTextEdit>("stepText");
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("I agree that **what I say** is kept."));
    CHECK(part<QCheckBox>("stepMustAgree").isChecked());
    addStep(StepKind::EgoForm, QStringLiteral("Your family"));
    askFor({QStringLiteral("Year of arrival"), QStringLiteral("Persons in the household"),
            QStringLiteral("Languages spoken"), QStringLiteral("How safe do you feel here?")});
    writeCell(part<QTableWidget>("questionTable"), 2, conditionColumn,
              QStringLiteral("arrival >= 2015"));
    addStep(StepKind::NameGenerator, QStringLiteral("Help"));
    writeInto("stepQuestion", QStringLiteral("Who helped your family in the last year?"));
    writeCount(part<QSpinBox>("stepSmallest"), 0);
    writeCount(part<QSpinBox>("stepLargest"), 25);
    askFor({QStringLiteral("Relationship"), QStringLiteral("Closeness")});
    addStep(StepKind::NameGenerator, QStringLiteral("Others"));
    writeInto("stepQuestion", QStringLiteral("Who else is important to you?"));
    QTest::mouseClick(&part<QCheckBox>("stepOffersEarlier"), Qt::LeftButton, {}, {8, 8});
}

void DesignStudy::addStepsAboutAlteri()
{
    addStep(StepKind::NameInterpreter, QStringLiteral("About each"));
    askFor({QStringLiteral("Age"), QStringLiteral("Lives in"), QStringLiteral("Met when"),
            QStringLiteral("Languages shared")});
    addStep(StepKind::NameInterpreter, QStringLiteral("Support"));
    pick(part<QComboBox>("stepManner"), 2);
    askFor({QStringLiteral("Kinds of support")});
}

void DesignStudy::addStepsOnMap()
{
    addStep(StepKind::Placing, QStringLiteral("Places"));
    addStep(StepKind::AlterTies, QStringLiteral("Who knows whom"));
    writeCondition("stepCondition", QStringLiteral("size >= 3"));
    pick(part<QComboBox>("stepAlteri"), 2);
    writeCount(part<QSpinBox>("stepNearest"), 5);
    askFor({QStringLiteral("How well they know each other")});
    addStep(StepKind::Closing, QStringLiteral("Closing"));
    askFor({QStringLiteral("Remarks")});
}

void DesignStudy::translate()
{
    showCodebookPage(2);
    questions.names.push_back(QStringLiteral("ar"));
    press(*m_codebook, "addLanguage");
    auto& table = part<QTableView>("translations");
    const std::vector<std::pair<QString, QString>> texts{
        {QStringLiteral("Relationship"), QStringLiteral("العلاقة")},
        {QStringLiteral("Friend"), QStringLiteral("صديق")},
        {QStringLiteral("Who helped your family in the last year?"),
         QStringLiteral("من ساعد عائلتك في السنة الماضية؟")}};
    for (const auto& [text, translation] : texts) {
        int row = 0;
        while (row < table.model()->rowCount()
               && table.model()->index(row, 1).data().toString() != text)
            ++row;
        REQUIRE(row < table.model()->rowCount());
        writeCell(table, row, 2, translation);
    }
    const auto arabic = document().reader().in("ar").codebook();
    CHECK(arabic.find(Owner::Alter, "relationship")->label == "العلاقة");
    CHECK(arabic.find(Owner::Alter, "relationship")->findCode("friend")->label == "صديق");
}

void DesignStudy::saveAsTemplate(const QString& file)
{
    questions.files.push_back(file);
    whenOpen<SaveTemplateDialog>([](SaveTemplateDialog& dialog) {
        write(in<QLineEdit>(dialog, "templateTitle"),
              QStringLiteral("Support of families who fled"));
        if (dialog.isVisible())
            press(dialog, "saveTemplateButton");
    });
    auto* action = window.findChild<QAction*>(QStringLiteral("saveAsTemplate"));
    REQUIRE(action != nullptr);
    action->trigger();
    CHECK(questions.problems.isEmpty());
}

}  // namespace alteri::test
