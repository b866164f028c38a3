// SPDX-License-Identifier: GPL-3.0-or-later
// What of a model's definition is not in its formula: which ties, what weighs, residual variances.
#include "tests/ui/models_fixture.hpp"
#include "ui/analysis/models/filter_dialog.hpp"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The window at the models page, with the menus of models.
class DefinitionFixture : public ModelsFixture {
public:
    /// @param variable empty: none
    void chooseVariable(const char* menu, const QString& variable)
    {
        auto* choices = card(0).findChild<QMenu*>(QLatin1String(menu));
        REQUIRE(choices != nullptr);
        emit choices->aboutToShow();
        for (auto* action : choices->actions())
            if (!action->isSeparator() && action->data().toString() == variable) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        FAIL("not offered: " + variable.toStdString());
    }

    QString line(const char* name)
    {
        QApplication::processEvents();  // layouts show new rows a moment later
        for (auto* label : card(0).findChildren<QLabel*>(QLatin1String(name)))
            if (!label->isHidden())
                return label->text();
        return {};
    }

    bool statusSays(const QString& text)
    {
        return QTest::qWaitFor([&] { return line("modelStatus").contains(text); }, patience);
    }

    FilterDialog& openedFilter()
    {
        chooseInModelMenu(0, "filterModel");
        auto* dialog = card(0).findChild<FilterDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
};

template <class Widget>
Widget& partOf(FilterDialog& dialog, const char* name)
{
    return *dialog.findChild<Widget*>(QLatin1String(name));
}

}  // namespace

TEST_CASE_METHOD(DefinitionFixture, "egos are weighed by a variable of the menu", "[ui]")
{
    openModels();
    const auto before = models();
    chooseVariable("weightsMenu", QStringLiteral("year_founded"));
    CHECK(models()[0].egoWeights == "year_founded");
    CHECK(statusSays(QStringLiteral("weighed by")));
    pressKeys(QKeySequence::Undo);
    CHECK(models() == before);
    CHECK(statusSays(QStringLiteral("AIC")));
    // What ties have weighs no ego.
    CHECK(card(0).findChild<QMenu*>(QStringLiteral("weightsMenu")) != nullptr);
    for (auto* action : card(0).findChild<QMenu*>(QStringLiteral("weightsMenu"))->actions())
        CHECK(action->data().toString() != QStringLiteral("evaluation"));
}

TEST_CASE_METHOD(DefinitionFixture, "residual variances are chosen by category", "[ui]")
{
    openModels();
    const auto before = models();
    const auto state = cell(QStringLiteral("State actor"), 1);
    chooseVariable("variancesMenu", QStringLiteral("outreach"));
    CHECK(models()[0].variances == "outreach");
    CHECK(
        QTest::qWaitFor([&] { return cell(QStringLiteral("State actor"), 1) != state; }, patience));
    CHECK(line("modelVariances").contains(QStringLiteral("Outreach")));
    // Other kinds of models have no such residuals; that is said, and nothing is dropped.
    auto* family = card(0).findChild<QComboBox*>(QStringLiteral("family"));
    REQUIRE(family->count() > 1);
    family->setCurrentIndex(1);
    emit family->activated(1);
    CHECK(models()[0].variances == "outreach");
    CHECK(statusSays(QStringLiteral("linear models only")));
    pressKeys(QKeySequence::Undo);
    chooseVariable("variancesMenu", {});
    CHECK(models() == before);
}

TEST_CASE_METHOD(DefinitionFixture, "a model has only ties that satisfy a filter", "[ui]")
{
    openModels();
    QPointer<FilterDialog> dialog = &openedFilter();
    auto& field = partOf<QLineEdit>(*dialog, "filter");
    auto& accept = partOf<QPushButton>(*dialog, "acceptFilter");
    CHECK(partOf<QLabel>(*dialog, "filterRemark").text().startsWith(QStringLiteral("All 319")));
    field.setText(QStringLiteral("outreach = "));
    CHECK_FALSE(accept.isEnabled());
    field.setText(QStringLiteral("nothing > 2"));
    CHECK_FALSE(accept.isEnabled());
    CHECK(partOf<QLabel>(*dialog, "filterRemark").text().contains(QStringLiteral("nothing")));
    field.setText(QStringLiteral("outreach = \"local\""));
    CHECK(accept.isEnabled());
    const auto remark = partOf<QLabel>(*dialog, "filterRemark").text();
    CHECK(remark.contains(QStringLiteral("of 319")));
    accept.click();
    CHECK(models()[0].subset == "outreach = \"local\"");
    CHECK(line("modelFilter").contains(QStringLiteral("local")));
    CHECK(statusSays(remark.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" ties")));
    pressKeys(QKeySequence::Undo);
    CHECK(models()[0].subset.empty());
}
